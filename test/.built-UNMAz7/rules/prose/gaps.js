const CLAUSE_ENDS = "\uFF0C,\uFF1B;\u3002\uFF1A:\uFF01\uFF1F\uFF08\uFF09()\u3001";
const UNITS = ["\u4EF6\u6B21", "\u4EF6", "\u5B97", "\u4EFD", "\u6761"];
const TOTALS = ["\u5171", "\u5171\u8BA1", "\u5408\u8BA1", "\u603B\u8BA1", "\u7D2F\u8BA1", "\u603B\u5171"];
const COUNTED = [
  ...[
    "\u5236\u53D1",
    "\u5E9F\u6B62",
    "\u73B0\u884C\u6709\u6548",
    "\u4E0A\u5E74\u7ED3\u8F6C",
    "\u4E0A\u5E74\u5EA6\u7ED3\u8F6C",
    "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6",
    "\u7ED3\u8F6C\u4E0B\u5E74",
    "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406",
    "\u4E88\u4EE5\u516C\u5F00",
    "\u90E8\u5206\u516C\u5F00"
  ],
  ...[
    "\u4E0D\u4E88\u516C\u5F00",
    "\u65E0\u6CD5\u63D0\u4F9B",
    "\u4E0D\u4E88\u5904\u7406",
    "\u5176\u4ED6\u5904\u7406",
    "\u884C\u653F\u590D\u8BAE",
    "\u884C\u653F\u8BC9\u8BBC",
    "\u884C\u653F\u8BB8\u53EF\u51B3\u5B9A",
    "\u884C\u653F\u5904\u7F5A\u51B3\u5B9A",
    "\u4F5C\u51FA\u884C\u653F\u8BB8\u53EF",
    "\u4F5C\u51FA\u884C\u653F\u5904\u7F5A"
  ]
];
const REQUESTS = ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7", "\u4F9D\u7533\u8BF7\u516C\u5F00\u7533\u8BF7", "\u4FE1\u606F\u516C\u5F00\u7533\u8BF7", "\u4F9D\u7533\u8BF7\u516C\u5F00", "\u7533\u8BF7"];
const RECEIVING = ["\u6536\u5230", "\u53D7\u7406", "\u63A5\u5230", "\u63A5\u6536", "\u529E\u7ED3", "\u7B54\u590D", "\u65B0\u6536"];
const CHARGES = ["\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39", "\u6536\u8D39\u91D1\u989D", "\u6536\u8D39\u603B\u91D1\u989D", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39"];
const COMPARED = ["\u5360", "\u5360\u6BD4", "\u5360\u6BD4\u4E3A", "\u589E\u957F", "\u540C\u6BD4\u589E\u957F", "\u4E0B\u964D", "\u540C\u6BD4\u4E0B\u964D"];
function findGaps(text) {
  const gaps = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const mark = text[index] ?? "\u3002";
    if (!CLAUSE_ENDS.includes(mark)) continue;
    const clause = trimmed(text, start, index);
    if (clause !== null && lacksNumber(text.slice(clause.start, clause.end).replace(/\s/g, ""), mark)) gaps.push(clause);
    start = index + 1;
  }
  return gaps;
}
function trimmed(text, start, end) {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return from === to || to - from > LONGEST_CLAUSE ? null : { start: from, end: to };
}
const LONGEST_CLAUSE = 60;
function lacksNumber(clause, mark) {
  const bare = withoutYears(clause);
  if (/[\d０-９一二两三四五六七八九十百千零〇几数多余若干每各该此逐]/.test(bare)) return false;
  return lacksCount(bare) || lacksMoney(bare) || lacksPercent(bare) || isDocumentsAlone(bare, mark);
}
function withoutYears(clause) {
  return clause.replace(/[\d０-９]{1,4}(?:年度|年|月|日)/g, "").replace(/一年|一年度/g, "");
}
function lacksCount(clause) {
  const unit = UNITS.find((candidate) => clause.endsWith(candidate));
  if (unit === void 0) return false;
  const words = clause.slice(0, -unit.length);
  if (TOTALS.some((total) => words.endsWith(total))) return true;
  if (COUNTED.some((counted) => words === counted || words.endsWith(counted) && hasTotal(words))) return true;
  const noun = REQUESTS.find((request) => words.endsWith(request));
  if (noun === void 0) return false;
  const lead = words.slice(0, -noun.length);
  const verb = RECEIVING.find((receiving) => lead.endsWith(receiving));
  return verb !== void 0 && hasTotal(lead);
}
function hasTotal(words) {
  return words.includes("\u5171") || words.includes("\u5408\u8BA1") || words.includes("\u603B\u8BA1") || words.includes("\u5168\u5E74");
}
function lacksMoney(clause) {
  const unit = ["\u4E07\u5143", "\u4EBF\u5143", "\u5143"].find((candidate) => clause.endsWith(candidate));
  return unit !== void 0 && CHARGES.some(
    (charge) => [charge, `${charge}\u4E3A`, `${charge}\u5171`, `${charge}\u5171\u8BA1`].some(
      (words) => clause.slice(0, -unit.length).endsWith(words)
    )
  );
}
function lacksPercent(clause) {
  if (!clause.endsWith("%") && !clause.endsWith("\uFF05")) return false;
  return COMPARED.some((words) => clause.slice(0, -1) === words || clause.slice(0, -1).endsWith(`\u540C\u6BD4${words}`));
}
function isDocumentsAlone(clause, mark) {
  if (mark !== "\u3002") return false;
  let rest = clause;
  for (const lead of [
    "\u622A\u81F3",
    "\u76EE\u524D",
    "\u5E74\u5E95",
    "\u672C\u5E74\u5EA6",
    "\u5168\u5E74",
    "\u6211\u5C40",
    "\u6211\u529E",
    "\u6211\u9547",
    "\u672C\u673A\u5173",
    "\u5171\u6709",
    "\u5171",
    "\u6709",
    "\u73B0"
  ])
    if (rest.startsWith(lead) && !rest.startsWith("\u73B0\u884C")) rest = rest.slice(lead.length);
  return ["\u89C4\u8303\u6027\u6587\u4EF6", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"].some(
    (name) => rest === `\u73B0\u884C\u6709\u6548\u7684${name}` || rest === `\u73B0\u884C\u6709\u6548${name}` || rest === `\u73B0\u884C\u6709\u6548${name}\u4EF6`
  );
}
export {
  findGaps
};
