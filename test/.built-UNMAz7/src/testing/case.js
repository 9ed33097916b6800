import { createLinter } from "../engine/linter.js";
import { RuleTestError } from "./error.js";
function runCase(rule, input) {
  const inChinese = runIn(rule, input, "zh");
  const inEnglish = runIn(rule, input, "en");
  if (inChinese.findings.length !== inEnglish.findings.length)
    throw new RuleTestError(`${rule.id}: the number of findings depends on the language`);
  for (const { findings, unjudged } of [inChinese, inEnglish]) {
    for (const { diagnostic } of findings) checkWords(rule, diagnostic.message);
    for (const { unjudged: entry } of unjudged) checkWords(rule, entry.message);
  }
  checkFixes(rule, input);
  return inChinese;
}
function runIn(rule, input, locale) {
  const watched = watch(rule);
  const result = lintCase(watched.rule, input, locale);
  if (result.outcomes[rule.id] === "crashed")
    throw new RuleTestError(`${rule.id} crashed: ${result.unjudged.map(({ message }) => message).join(" ")}`);
  const ids = watched.yields.filter(({ kind }) => kind === "unjudged").map(({ messageId }) => messageId);
  return {
    result,
    findings: result.diagnostics.map((diagnostic) => ({ diagnostic, data: watched.dataOf(diagnostic) })),
    unjudged: result.unjudged.map((unjudged, index) => ({ unjudged, messageId: ids[index] ?? null }))
  };
}
function checkFixes(rule, input) {
  const { result } = linterFor(rule, input, "zh").fix(input.text, optionsOf(input, OWN));
  const left = result.diagnostics.find(({ fixes }) => fixes.some(({ safety }) => safety === "safe"));
  if (left !== void 0) throw new RuleTestError(`${rule.id}: a fix called safe mends nothing: ${left.message}`);
}
function lintCase(rule, input, locale) {
  const linter = linterFor(rule, input, locale);
  const lint = (piece, name) => {
    const previous = piece.previous && lint(piece.previous, "previous");
    return linter.lint(piece.text, { ...optionsOf(piece, name), previous });
  };
  const own = lint(input, OWN);
  const others = (input.others ?? []).map((piece, index) => lint(piece, `other-${index + 1}`));
  return rule.scope === "corpus" ? linter.lintCorpus([own, ...others])[0] ?? own : own;
}
const OWN = "example";
function linterFor(rule, { options = {} }, locale) {
  const settings = { [rule.id]: { severity: "on", options } };
  return createLinter({ rules: settings, locale }, { rules: [rule], presets: {} });
}
function optionsOf({ standard, agency, year, language }, name) {
  return { standard, agency, year, path: `${name}.${language}`, fragment: true };
}
function watch(rule) {
  const yields = [];
  const dataOf = ({ messageId, location }) => yields.find((seen) => seen.messageId === messageId && seen.start === location.range.start.offset)?.data ?? {};
  return { rule: watchedRule(rule, yields), yields, dataOf };
}
function watchedRule(rule, yields) {
  switch (rule.scope) {
    case "report":
      return { ...rule, check: (context) => watchCheck(context, () => rule.check(context), yields) };
    case "years":
      return { ...rule, check: (context) => watchCheck(context, () => rule.check(context), yields) };
    case "corpus":
      return {
        ...rule,
        *check(context) {
          yields.length = 0;
          for (const item of rule.check(context)) {
            if (item.entry.path.startsWith(`${OWN}.`))
              yields.push({ ...item, start: item.at?.range.start.offset ?? null });
            yield item;
          }
        }
      };
  }
}
function* watchCheck({ report }, check, yields) {
  yields.length = 0;
  const before = JSON.stringify(report.tree);
  for (const item of check()) {
    yields.push({ ...item, start: item.at?.span.start ?? null });
    yield item;
  }
  if (JSON.stringify(report.tree) !== before) throw new RuleTestError("It changes the tree of the report");
}
const spoilt = ["undefined", "NaN", "[object Object]", "null"];
function checkWords(rule, message) {
  const found = spoilt.find((word) => message.includes(word)) ?? /\{\w+\}/.exec(message)?.[0];
  if (found !== void 0) throw new RuleTestError(`${rule.id}: \u201C${found}\u201D in the message: ${message}`);
}
function rangeText({ range: { start, end } }) {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
export {
  rangeText,
  runCase
};
