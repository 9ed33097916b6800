const NAMED_BY_X = "(?:\u5C40|\u59D4|\u5385|\u529E\u516C\u5BA4|\u8857\u9053|\u9547|\u4E61|\u53BF|\u5E02|\u533A|\u7701|\u81EA\u6CBB\u533A|\u4EBA\u6C11\u653F\u5E9C|\u5355\u4F4D|\u90E8\u95E8|\u673A\u5173)";
const patterns = [
  ["instruction", /[（(【[][ \u3000]?文字描述[^（）()【】[\]]{0,60}[）)】\]]/gu],
  ["instruction", /(?:该|本|此)部分以表格形式报告[^。；]{0,20}。?/gu],
  [
    "instruction",
    /[（(【[]?(?:请?在?此处?填写|此处填报|请在此处?填写|请填写|填写说明|此处插入)[^（）()【】[\]。；，]{0,30}[）)】\]]?/gu
  ],
  ["placeholder", /[（(【[](?:单位|机关|部门|行政机关|地区|填报单位|公开单位)(?:名称|全称)[）)】\]]/gu],
  ["placeholder", new RegExp(`(?<![A-Za-z0-9\xD7])[Xx\uFF38\uFF58\xD7\u2573]{2,6}${NAMED_BY_X}(?![\u6C11\u573A\u57DF\u6751])`, "gu")],
  ["placeholder", /(?<![A-Za-z0-9×])(?:[XxＸｘ×╳]{2,4}|20[XxＸｘ×╳]{2}|20\d[XxＸｘ×╳])[ \u3000]?年(?:度)?/gu],
  ["placeholder", /(?<![A-Za-z0-9×])[XxＸｘ×╳]{2,6}(?=[件条次项份万][，。；、（]|件申请|万元)/gu],
  ["markup", /<!--\[if[^>]{0,80}>?|<!\[endif\][^>]{0,10}>?/gu]
];
const EMPTY_BRACKETS = /（[\s\u00a0\u3000_＿]*）/gu;
function findRemnants(text, brackets) {
  const all = brackets ? [...patterns, ["blank", EMPTY_BRACKETS]] : patterns;
  const found = all.flatMap(
    ([kind, pattern]) => Array.from(text.matchAll(pattern), (match) => ({ kind, start: match.index, end: match.index + match[0].length }))
  ).sort((left, right) => left.start - right.start || right.end - left.end);
  return found.filter((remnant, index) => !found.slice(0, index).some((before) => before.end > remnant.start));
}
export {
  findRemnants
};
