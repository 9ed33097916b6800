import { createLinter } from "./index.js";
const SOURCE = "nianbao-lint";
function remarkNianbao(options = {}) {
  const { lint: hints = {}, ...config } = options;
  const linter = createLinter(config);
  const locale = config.locale ?? "zh";
  return (_, file) => {
    const result = linter.lint(String(file), { ...hints, path: file.path });
    file.data.nianbao = result;
    for (const diagnostic of result.diagnostics) addFinding(file, diagnostic, locale);
    for (const unjudged of result.unjudged) addUnjudged(file, unjudged, locale);
  };
}
const severityWords = {
  zh: { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A", unjudged: "\u672A\u80FD\u6838\u5BF9", basis: "\u4F9D\u636E\uFF1A" },
  en: { error: "error", warning: "warning", info: "info", unjudged: "not judged", basis: "basis: " }
};
function addFinding(file, diagnostic, locale) {
  const { rule, severity, location } = diagnostic;
  const place = { place: location.range, ruleId: rule, source: SOURCE };
  const message = severity === "info" ? file.info(diagnostic.message, place) : file.message(diagnostic.message, place);
  const replacement = wholeReplacement(diagnostic);
  if (replacement !== null) {
    message.actual = String(file).replace(/^\uFEFF/, "").slice(location.range.start.offset, location.range.end.offset);
    message.expected = [replacement];
  }
  message.note = noteOf(diagnostic, locale);
  Object.assign(message, { diagnostic });
}
function addUnjudged(file, unjudged, locale) {
  const message = file.info(unjudged.message, {
    ...unjudged.location && { place: unjudged.location.range },
    ruleId: unjudged.rule ?? "not-judged",
    source: SOURCE
  });
  message.note = severityWords[locale].unjudged;
  Object.assign(message, { unjudged });
}
function wholeReplacement({ fixes, location: { range } }) {
  for (const { edits } of fixes) {
    const [edit] = edits;
    if (edit === void 0 || edits.length !== 1) continue;
    if (edit.range.start.offset === range.start.offset && edit.range.end.offset === range.end.offset) return edit.text;
  }
  return null;
}
function noteOf({ severity, location, basis }, locale) {
  const words = severityWords[locale];
  const provisions = basis.map(({ instrument, article }) => words.basis + instrument + (article ?? ""));
  return [words[severity], location.place, ...provisions].join("\n");
}
export {
  remarkNianbao as default
};
