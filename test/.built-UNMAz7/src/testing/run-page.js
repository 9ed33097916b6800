import { rangeText, runCase } from "./case.js";
import { RuleTestError } from "./error.js";
import { optionsPart } from "./page.js";
function runExample(rule, example) {
  const { findings, unjudged } = runCase(rule, example.input);
  return {
    lines: toLines({ findings, unjudged }),
    findings: findings.length,
    messageIds: [
      ...findings.map(({ diagnostic }) => diagnostic.messageId),
      ...unjudged.flatMap(({ messageId }) => messageId ?? [])
    ]
  };
}
function checkExample(example, { lines, findings }) {
  const { kind, expected, title, line } = example;
  const where = `Line ${line} of the page, ${title}`;
  if (kind === "bad" && findings === 0) throw new RuleTestError(`${where}: yields no finding`);
  if (kind === "unjudged" && (findings > 0 || lines.length === 0))
    throw new RuleTestError(`${where}: should yield nothing but what is not judged`, { actual: lines });
  if (lines.join("\n") !== expected.join("\n"))
    throw new RuleTestError(`${where}: yields
${lines.join("\n")}
and not
${expected.join("\n")}`, {
      actual: lines,
      expected
    });
}
function checkPage(rule, page, messageIds) {
  if (page.id !== rule.id) throw new RuleTestError(`The page is of \u201C${page.id}\u201D`);
  if (page.title !== rule.title.zh)
    throw new RuleTestError(`The page is titled \u201C${page.title}\u201D, the rule \u201C${rule.title.zh}\u201D`);
  const hasOptions = Object.keys(rule.options ?? {}).length > 0;
  if (hasOptions !== page.parts.includes(optionsPart))
    throw new RuleTestError(
      `${rule.id} ${hasOptions ? "has" : "has no"} options: the part \u201C${optionsPart}\u201D of the page`
    );
  if (!page.examples.some(({ kind }) => kind === "good")) throw new RuleTestError(`The page has no good example`);
  const missing = Object.keys(rule.messages).filter((id) => !messageIds.has(id));
  if (missing.length > 0) throw new RuleTestError(`No example yields ${missing.join(", ")}`);
}
function toLines({ findings, unjudged }) {
  return [
    ...findings.map(
      ({ diagnostic: { location, severity, messageId, message } }) => oneLine(`${rangeText(location)} ${severity} ${messageId} ${message}`)
    ),
    ...unjudged.map(
      ({ unjudged: { location, message }, messageId }) => oneLine(["unjudged", location && rangeText(location), messageId ?? "-", message].filter(Boolean).join(" "))
    )
  ];
}
function oneLine(text) {
  return text.replace(/\s+/g, " ");
}
export {
  checkExample,
  checkPage,
  runExample
};
