const BODIES = [
  ...[
    "\u5C40",
    "\u59D4\u5458\u4F1A",
    "\u59D4",
    "\u5385",
    "\u653F\u5E9C",
    "\u529E\u516C\u5BA4",
    "\u653F\u5E9C\u529E",
    "\u9547",
    "\u4E61",
    "\u8857\u9053",
    "\u8857\u9053\u529E",
    "\u529E\u4E8B\u5904",
    "\u516C\u53F8",
    "\u4E2D\u5FC3",
    "\u90E8\u95E8",
    "\u5355\u4F4D"
  ],
  ...[
    "\u673A\u5173",
    "\u673A\u6784",
    "\u5404\u5730",
    "\u53BF\u533A",
    "\u53BF\uFF08\u533A\uFF09",
    "\u56ED\u533A",
    "\u5F00\u53D1\u533A",
    "\u652F\u961F",
    "\u5927\u961F",
    "\u6CD5\u9662",
    "\u5B66\u6821",
    "\u533B\u9662",
    "\u6751",
    "\u793E\u533A"
  ]
];
const LEADING = [
  "\u6309\u7167",
  "\u6839\u636E",
  "\u5728",
  "\u56F4\u7ED5",
  "\u5BF9\u7167",
  "\u7ED3\u5408",
  "\u901A\u8FC7",
  "\u4F9D\u6258",
  "\u5411",
  "\u5BF9",
  "\u7ECF",
  "\u4E3A",
  "\u4EE5",
  "\u4F9D\u636E",
  "\u8D2F\u5F7B",
  "\u843D\u5B9E",
  "\u7531\u4E8E",
  "\u56E0",
  "\u88AB",
  "\u5173\u4E8E",
  "\u622A\u81F3",
  "\u9488\u5BF9",
  "\u5B8C\u5584",
  "\u52A0\u5F3A"
];
const WHOLE = [
  "\u5404\u7EA7",
  "\u884C\u653F\u673A\u5173",
  "\u653F\u5E9C\u673A\u5173",
  "\u673A\u5173",
  "\u653F\u5E9C",
  "\u53CA\u5176",
  "\u90E8\u95E8",
  "\u5404",
  "\u5355\u4F4D",
  "\u7CFB\u7EDF",
  "\u653F\u52A1\u516C\u5F00",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00",
  "\u5404\u5730"
];
const LONGEST_SUBJECT = 30;
function scopeOf(sentence, from, to, agency) {
  const tokens = sentence.tokens.filter((token) => token.start >= from && token.end <= to);
  if (tokens.some((token) => token.kind === "agent")) return "other";
  const area = tokens.find((token) => token.kind === "area");
  if (area !== void 0)
    return scopeOfArea(sentence.text.slice(area.start, area.end), sentence.text.slice(area.end, to), agency);
  if (tokens.some((token) => token.kind === "own")) return "own";
  const subject = withoutTime(sentence.text, tokens, from, to);
  if (agency.name !== null && subject.includes(agency.name)) return "own";
  const body = bodyIn(subject);
  if (body !== null) return isOwnName(body, agency) ? "own" : "other";
  if (subject.length >= 3 && agency.name !== null && isAbbreviation(subject, agency.name)) return "own";
  return subject.length > LONGEST_SUBJECT ? "other" : null;
}
function scopeOfArea(area, after, { name, kind }) {
  let rest = after;
  for (const word of WHOLE) rest = rest.replace(word, "");
  if (bodyIn(rest) !== null) return "other";
  const place = area.slice(-1);
  if (kind === "government")
    return levelOf(name) === null || levelOf(name) === place || "\u7CFB\u7EDF\u57DF".includes(place) ? "own" : "other";
  if (kind === "committee" || kind === "township")
    return place === "\u533A" || place === "\u9547" || place === "\u4E61" || area === "\u5168\u8857\u9053" ? "own" : "other";
  return name?.endsWith(place) === true ? "own" : "other";
}
function levelOf(name) {
  const place = name?.replace("\u4EBA\u6C11\u653F\u5E9C", "") ?? "";
  const last = place.at(-1) ?? "";
  return "\u7701\u5E02\u53BF\u533A\u5DDE\u65D7\u9547\u4E61".includes(last) && last !== "" ? last : null;
}
const NO_SUBJECT = /* @__PURE__ */ new Set([
  ...["year", "date", "whole-year", "sum", "comma", "last-year", "disclosure", "request", "leaf", "among"]
]);
function withoutTime(text, tokens, from, to) {
  let subject = "";
  let position = from;
  for (const token of tokens) {
    if (token.start > position) subject += text.slice(position, token.start);
    position = Math.max(position, token.end);
    if (NO_SUBJECT.has(token.kind)) continue;
    subject += text.slice(token.start, token.end);
  }
  return subject + text.slice(position, to);
}
function bodyIn(subject) {
  if (LEADING.some((word) => subject.startsWith(word))) return null;
  let end = 0;
  for (const body of BODIES) {
    const at = subject.lastIndexOf(body);
    if (at > 0 && at + body.length > end && !isWithinWord(subject, at, body)) end = at + body.length;
  }
  return end === 0 ? null : subject.slice(0, end);
}
function isWithinWord(subject, at, body) {
  const after = subject.slice(at + body.length);
  if (body === "\u59D4") return "\u6258\u6D3E".includes(after[0] ?? "?");
  if (body === "\u5C40") return "\u9762\u9650\u90E8".includes(after[0] ?? "?") || "\u5E03\u683C".includes(subject[at - 1] ?? "?");
  return body === "\u4E2D\u5FC3" && after.startsWith("\u5DE5\u4F5C");
}
function isOwnName(body, { name, kind }) {
  if (name === null) return false;
  if (body.endsWith(name) || name.endsWith(body)) return kind !== "government" || body.endsWith(name);
  if (kind === "government" || kind === "unknown") return false;
  if (kind === "government-office" && !/[办厅室]/.test(body.slice(-1))) return false;
  return isAbbreviation(body, name);
}
function isAbbreviation(short, name) {
  let position = 0;
  for (const character of short) {
    const found = name.indexOf(character, position);
    if (found === -1) return false;
    position = found + 1;
  }
  return short.length >= 2;
}
export {
  scopeOf
};
