import { compareDiagnostics } from "../diagnostic.js";
import { render } from "../rule/words.js";
import { fingerprints } from "./fingerprint.js";
import { locate } from "./locate.js";
import { engineWords } from "./words.js";
const notApplicable = { outcome: "not-applicable", drafts: [], unjudged: [] };
function runRule(enabled, subject, locale) {
  const { rule } = enabled;
  if (rule.scope === "corpus" || !isForForm(rule, subject.report)) return notApplicable;
  if (rule.scope === "years" && subject.previous.state === "unusable")
    return notJudged(rule, subject.previous.reason[locale]);
  const ruling = collect(enabled, locale, () => located(checkYields(enabled, subject), subject.report, locale));
  return renamed(subject) && rule.scope === "years" ? asAdvice(ruling) : ruling;
}
function runDigest({ rule, ...enabled }, report) {
  if (rule.scope !== "corpus" || !isForForm(rule, report)) return null;
  try {
    const context = {
      ...reportContext({ rule, ...enabled }, report),
      locate: (spot) => locate(report.source, spot)
    };
    const digest = rule.digest(context) ?? null;
    return digest === null ? null : { state: "made", digest };
  } catch (error) {
    return { state: "crashed", message: errorText(error) };
  }
}
function toDiagnostics(drafts) {
  const ordered = drafts.map(({ data, ...draft }) => ({ data, diagnostic: { ...draft, fingerprint: "" } })).sort((left, right) => compareDiagnostics(left.diagnostic, right.diagnostic));
  const identities = ordered.map(({ data, diagnostic: { rule, messageId, location } }) => ({
    rule,
    messageId,
    place: location.place,
    data
  }));
  const names = fingerprints(identities);
  return ordered.map(({ diagnostic }, index) => ({ ...diagnostic, fingerprint: names[index] ?? "" }));
}
function collect(enabled, locale, yields) {
  const { rule } = enabled;
  const drafts = [];
  const unjudged = [];
  try {
    const iterable = yields();
    if (iterable === null) return notApplicable;
    for (const item of iterable) {
      const message = messageOf(rule, item);
      if (message.severity === "unjudged") unjudged.push(toUnjudged(rule, message, item, locale));
      else {
        const severity = enabled.severities.get(item.messageId) ?? null;
        if (severity !== null) drafts.push(toDraft(rule, message, severity, item, locale));
      }
    }
  } catch (error) {
    const crash = crashed(rule, error, locale);
    return { ...crash, drafts, unjudged: [...unjudged, ...crash.unjudged] };
  }
  const outcome = drafts.length > 0 ? "failed" : unjudged.length > 0 ? "not-judged" : "passed";
  return { outcome, drafts, unjudged };
}
function crashed(rule, error, locale) {
  const text = errorText(error);
  const message = render(engineWords.crashed, { rule: rule.id, error: text }, locale);
  return { outcome: "crashed", drafts: [], unjudged: [{ rule: rule.id, message }] };
}
function errorText(error) {
  return error instanceof Error ? error.message : String(error);
}
function notJudged(rule, message) {
  return { outcome: "not-judged", drafts: [], unjudged: [{ rule: rule.id, message }] };
}
function isForForm({ standards }, { standard }) {
  return standards === void 0 || standard !== null && standards.includes(standard.id);
}
function renamed({ previous }) {
  return previous.state === "read" && !previous.previous.sameName;
}
function asAdvice(ruling) {
  return { ...ruling, drafts: ruling.drafts.map((draft) => ({ ...draft, severity: "info" })) };
}
function reportContext({ options }, report) {
  return { report, figures: report.figures, standard: report.standard, options };
}
function checkYields(enabled, { report, previous }) {
  const { rule } = enabled;
  const context = reportContext(enabled, report);
  if (rule.scope === "report") return rule.applies?.(context) === false ? null : rule.check(context);
  if (rule.scope !== "years" || previous.state !== "read") return null;
  const yearsContext = { ...context, previous: previous.previous };
  return rule.applies?.(yearsContext) === false ? null : rule.check(yearsContext);
}
function located(yields, report, locale) {
  return yields === null ? null : locateAll(yields, report, locale);
}
function* locateAll(yields, report, locale) {
  const place = (spot) => locate(report.source, spot);
  for (const item of yields) {
    const finding = item.kind === "finding";
    yield {
      kind: item.kind,
      messageId: item.messageId,
      data: item.data,
      location: item.at === null ? null : place(item.at),
      related: finding ? item.related.map((related) => toRelated(related, place, locale)) : [],
      fixes: finding ? item.fixes.map((fix) => toFix(fix, report, locale)) : []
    };
  }
}
function toRelated({ at, note }, place, locale) {
  return { message: note[locale], location: place(at) };
}
function toFix({ title, safety, edits }, { source }, locale) {
  return { title: title[locale], safety, edits: edits.map(({ span, text }) => ({ range: source.range(span), text })) };
}
function messageOf(rule, { messageId, kind }) {
  const message = Object.hasOwn(rule.messages, messageId) ? rule.messages[messageId] : void 0;
  if (message === void 0) throw new TypeError(`${rule.id} has no message \u201C${messageId}\u201D`);
  if (message.severity === "unjudged" !== (kind === "unjudged"))
    throw new TypeError(`${rule.id}/${messageId} has the severity \u201C${message.severity}\u201D and was yielded as \u201C${kind}\u201D`);
  return message;
}
function toUnjudged(rule, message, { data, location }, locale) {
  return { rule: rule.id, message: render(message, data, locale), ...location !== null && { location } };
}
function toDraft(rule, message, severity, item, locale) {
  if (item.location === null) throw new TypeError(`${rule.id}/${item.messageId} has no place`);
  return {
    rule: rule.id,
    messageId: item.messageId,
    severity,
    message: render(message, item.data, locale),
    location: item.location,
    related: item.related,
    basis: rule.basis,
    fixes: item.fixes,
    data: item.data
  };
}
export {
  collect,
  crashed,
  runDigest,
  runRule,
  toDiagnostics
};
