import { rangeText, runCase } from "./case.js";
import { RuleTestError } from "./error.js";
function testRule(rule, cases) {
  if (cases.good.length === 0) throw new RuleTestError(`${rule.id}: there is no good case`);
  if (cases.bad.length === 0) throw new RuleTestError(`${rule.id}: there is no bad case`);
  const good = cases.good.map((given) => typeof given === "string" ? { text: given } : given);
  checkRepeats(rule, [...good, ...cases.bad]);
  const used = /* @__PURE__ */ new Set();
  const run = (input, name, findings, unjudged) => {
    const actual = observe(runCase(rule, { language: "md", ...input }));
    compare(`${rule.id}, ${name}`, actual, { findings, unjudged });
    for (const { messageId } of [...findings, ...unjudged]) used.add(messageId);
  };
  for (const [index, { unjudged = [], ...input }] of good.entries()) run(input, `good case ${index + 1}`, [], unjudged);
  for (const [index, { findings, unjudged = [], ...input }] of cases.bad.entries())
    run(input, `bad case ${index + 1}`, findings, unjudged);
  const missing = Object.keys(rule.messages).filter((id) => !used.has(id));
  if (missing.length > 0) throw new RuleTestError(`${rule.id}: no case for ${missing.join(", ")}`);
}
function observe({ findings, unjudged }) {
  return {
    findings: findings.map(({ diagnostic: { messageId, message, location, severity }, data }) => ({
      messageId,
      message,
      at: rangeText(location),
      severity,
      data
    })),
    unjudged: unjudged.map(({ messageId, unjudged: { message, location } }) => ({
      messageId: messageId ?? "",
      message,
      at: location === void 0 ? null : rangeText(location)
    }))
  };
}
function compare(name, actual, expected) {
  const [actualText, expectedText] = [actual, expected].map((side) => JSON.stringify(sorted(side), null, 2));
  if (actualText !== expectedText)
    throw new RuleTestError(`${name}: yields
${actualText}
and not
${expectedText}`, { actual, expected });
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1).map(([name, field]) => [name, sorted(field)])
  );
}
function checkRepeats(rule, inputs) {
  const keys = inputs.map(
    ({ text, language, options, standard, agency, year, previous, others }) => JSON.stringify(sorted({ text, language, options, standard, agency, year, previous, others }))
  );
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (repeated >= 0) throw new RuleTestError(`${rule.id}: a case stands twice: ${inputs[repeated]?.text}`);
}
export {
  testRule
};
