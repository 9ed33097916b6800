const chinese = {
  severity: { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A" },
  verdict: { passed: "\u901A\u8FC7", failed: "\u4E0D\u901A\u8FC7", "not-judged": "\u672A\u80FD\u6838\u5BF9", skipped: "\u4E0D\u662F\u5E74\u5EA6\u62A5\u544A\uFF0C\u8DF3\u8FC7" },
  notJudged: "\u672A\u80FD\u6838\u5BF9",
  notice: "\u8BF4\u660E",
  basis: "\u4F9D\u636E",
  suggestion: "\u5EFA\u8BAE",
  related: "\u53C2\u89C1",
  rule: "\u89C4\u5219",
  safe: "\uFF08\u53EF\u7528 --fix \u81EA\u52A8\u4FEE\u6539\uFF09",
  colon: "\uFF1A",
  replace: (from, to) => `\u628A\u201C${from}\u201D\u6539\u4E3A\u201C${to}\u201D`,
  insert: (text) => `\u52A0\u4E0A\u201C${text}\u201D`,
  remove: (text) => `\u5220\u53BB\u201C${text}\u201D`,
  origin: originWordsChinese,
  summary: (counts) => [
    `\u5171 ${counts.files} \u4EFD\uFF1A\u901A\u8FC7 ${counts.passed} \u4EFD\uFF0C\u4E0D\u901A\u8FC7 ${counts.failed} \u4EFD\uFF0C\u672A\u80FD\u6838\u5BF9 ${counts.notJudged} \u4EFD\uFF0C\u8DF3\u8FC7 ${counts.skipped} \u4EFD\u3002`,
    `\u9519\u8BEF ${counts.error} \u5904\uFF0C\u8B66\u544A ${counts.warning} \u5904\uFF0C\u63D0\u793A ${counts.info} \u5904\uFF0C\u5DF2\u8C41\u514D ${counts.suppressed} \u5904\u3002`
  ]
};
const english = {
  severity: { error: "error", warning: "warning", info: "info" },
  verdict: { passed: "passed", failed: "failed", "not-judged": "not judged", skipped: "no annual report, skipped" },
  notJudged: "not judged",
  notice: "note",
  basis: "basis",
  suggestion: "suggestion",
  related: "see",
  rule: "rule",
  safe: " (--fix applies it)",
  colon: ": ",
  replace: (from, to) => `replace \u201C${from}\u201D with \u201C${to}\u201D`,
  insert: (text) => `add \u201C${text}\u201D`,
  remove: (text) => `remove \u201C${text}\u201D`,
  origin: originWordsEnglish,
  summary: (counts) => [
    `${plural(counts.files, "file")}: ${counts.passed} passed, ${counts.failed} failed, ${counts.notJudged} not judged, ${counts.skipped} skipped.`,
    `${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.info} info, ${counts.suppressed} suppressed.`
  ]
};
const formatWords = { zh: chinese, en: english };
function position(location, locale) {
  if (location.origin !== void 0) return formatWords[locale].origin(location.origin);
  const { line, column } = location.range.start;
  return `${line}:${column}`;
}
function originWordsChinese(origin) {
  if (origin.cell !== void 0) return `${origin.part}!${origin.cell}`;
  const parts = [
    origin.table === void 0 ? "" : `\u7B2C ${origin.table} \u4E2A\u8868\u683C`,
    origin.row === void 0 ? "" : `\u7B2C ${origin.row} \u884C`,
    origin.column === void 0 ? "" : `\u7B2C ${origin.column} \u5217`,
    origin.paragraph === void 0 ? "" : `\u7B2C ${origin.paragraph} \u6BB5`
  ];
  return parts.join("") || origin.part;
}
function originWordsEnglish(origin) {
  if (origin.cell !== void 0) return `${origin.part}!${origin.cell}`;
  const parts = [
    origin.table === void 0 ? [] : [`table ${origin.table}`],
    origin.row === void 0 ? [] : [`row ${origin.row}`],
    origin.column === void 0 ? [] : [`column ${origin.column}`],
    origin.paragraph === void 0 ? [] : [`paragraph ${origin.paragraph}`]
  ].flat();
  return parts.join(", ") || origin.part;
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  formatWords,
  position
};
