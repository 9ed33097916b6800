import { compareDiagnostics } from "../diagnostic.js";
import { render } from "../rule/words.js";
import { runCorpusRules } from "./corpus.js";
import { locate } from "./locate.js";
import { toPrevious } from "./previous.js";
import { readText } from "./read.js";
import { collect, runDigest, runRule, toDiagnostics } from "./run.js";
import { suppress } from "./suppression.js";
import { engineWords } from "./words.js";
const FIRST_YEAR_OF_A_FORM = 2019;
const UNNAMED = "<text>";
function toResult(setup, reading, options) {
  const { rules } = setup;
  const { path = UNNAMED, inFolder = false, locale } = options;
  const { report, unreadable } = reading;
  const base = { path, inFolder, report, unreadable, gravest: gravestOf(rules), suppressed: [] };
  if (reading.report === null) return { ...base, ...judgeNone(rules, "not-judged", reading.words[locale]), notices: [] };
  const notices = reading.notices.map((notice) => toNotice(notice, reading.report, locale));
  const result = { ...base, ...runAll(rules, reading.report, options), notices };
  return silence(setup, result, result.diagnostics, { locale, checkComments: true });
}
function toNotice({ words, span, origin }, report, locale) {
  if (span === null) return { message: words[locale] };
  const spot = { ...report.spot(span), ...origin !== void 0 && { origin } };
  return { message: words[locale], location: locate(report.source, spot) };
}
function silence({ policy, suppression }, result, found, { locale, checkComments }) {
  const { path, report, outcomes } = result;
  const source = policy.inline && report !== null ? report.source : null;
  const { diagnostics, suppressed, yields } = suppress(found, { ...policy, path, source, checkComments, outcomes });
  const own = suppression === null ? [] : toDiagnostics(collect(suppression, locale, () => yields).drafts);
  const isNew = new Set(found);
  const others = result.diagnostics.filter((diagnostic) => !isNew.has(diagnostic));
  return {
    ...result,
    diagnostics: [...others, ...diagnostics, ...own].sort(compareDiagnostics),
    suppressed: [...result.suppressed, ...suppressed]
  };
}
function runAll(rules, report, options) {
  const { locale } = options;
  if (isBeforeForms(report)) {
    const message = render(engineWords.beforeForms, { year: String(report.year) }, locale);
    return judgeNone(rules, "not-applicable", message);
  }
  if (rules.length === 0) return judgeNone(rules, "not-judged", engineWords.noRules[locale]);
  const subject = { report, previous: toPrevious(report, previousInput(options)) };
  const runs = rules.map((enabled) => ({ id: enabled.rule.id, ruling: runRule(enabled, subject, locale) }));
  return {
    outcomes: Object.fromEntries(runs.map(({ id, ruling }) => [id, ruling.outcome])),
    digests: lazyDigests(rules, report),
    unjudged: runs.flatMap(({ ruling }) => ruling.unjudged),
    diagnostics: toDiagnostics(runs.flatMap(({ ruling }) => ruling.drafts))
  };
}
function lazyDigests(rules, report) {
  const digests = {};
  for (const enabled of rules) {
    if (enabled.rule.scope !== "corpus") continue;
    let digest;
    Object.defineProperty(digests, enabled.rule.id, {
      enumerable: true,
      get: () => {
        if (digest === void 0) digest = runDigest(enabled, report);
        return digest;
      }
    });
  }
  return digests;
}
function judgeNone(rules, outcome, message) {
  return {
    outcomes: Object.fromEntries(rules.map(({ rule }) => [rule.id, outcome])),
    digests: {},
    unjudged: [{ rule: null, message }],
    diagnostics: []
  };
}
function isBeforeForms({ standard, year }) {
  return standard === null && year !== null && year < FIRST_YEAR_OF_A_FORM;
}
function gravestOf(rules) {
  return Object.fromEntries(rules.flatMap(({ rule, gravest }) => gravest === null ? [] : [[rule.id, gravest]]));
}
function previousInput({ previous }) {
  if (previous === void 0 || previous === null) return null;
  if (typeof previous === "object" && "outcomes" in previous) return previous;
  const { text, path = UNNAMED } = typeof previous === "string" ? { text: previous } : previous;
  return { path, report: readText(text, { path }).report };
}
function addCorpus(setup, results, locale) {
  const corpusRules = setup.rules.filter(({ rule }) => rule.scope === "corpus");
  const rulings = runCorpusRules(corpusRules, results, locale);
  return results.map((result, index) => withRulings(setup, result, rulings[index] ?? /* @__PURE__ */ new Map(), locale));
}
function withRulings(setup, result, rulings, locale) {
  if (rulings.size === 0) return result;
  const unjudged = [...result.unjudged];
  const outcomes = { ...result.outcomes };
  for (const [id, ruling] of rulings) {
    outcomes[id] = ruling.outcome;
    unjudged.push(...ruling.unjudged);
  }
  const found = toDiagnostics([...rulings.values()].flatMap(({ drafts }) => drafts));
  const diagnostics = [...result.diagnostics, ...found];
  return silence(setup, { ...result, outcomes, unjudged, diagnostics }, found, { locale, checkComments: false });
}
export {
  addCorpus,
  toResult
};
