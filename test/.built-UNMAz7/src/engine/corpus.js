import { collect, crashed } from "./run.js";
function runCorpusRules(rules, results, locale) {
  const rulings = results.map(() => /* @__PURE__ */ new Map());
  for (const enabled of rules) {
    const entries = entriesOf(enabled.rule.id, results);
    const yields = checkAll(enabled, [...entries.values()]);
    for (const [index, error] of crashesOf(enabled.rule.id, results))
      rulings[index]?.set(enabled.rule.id, crashed(enabled.rule, error, locale));
    for (const [index, entry] of entries)
      rulings[index]?.set(
        enabled.rule.id,
        collect(enabled, locale, () => yieldsOf(entry, yields))
      );
  }
  return rulings;
}
function entriesOf(rule, results) {
  const entries = /* @__PURE__ */ new Map();
  for (const [index, { path, report, digests }] of results.entries()) {
    const digest = digests[rule];
    if (digest?.state !== "made") continue;
    entries.set(index, { path, agency: report?.agency ?? null, year: report?.year ?? null, digest: digest.digest });
  }
  return entries;
}
function crashesOf(rule, results) {
  const crashes = /* @__PURE__ */ new Map();
  for (const [index, { digests }] of results.entries()) {
    const digest = digests[rule];
    if (digest?.state === "crashed") crashes.set(index, digest.message);
  }
  return crashes;
}
function checkAll({ rule, options }, entries) {
  const yields = [];
  if (rule.scope !== "corpus") return { yields, crash: null };
  try {
    for (const item of rule.check({ entries, options })) yields.push(item);
    return { yields, crash: null };
  } catch (error) {
    return { yields, crash: { error } };
  }
}
function* yieldsOf(entry, { yields, crash }) {
  for (const item of yields) {
    if (item.entry !== entry) continue;
    const { kind, messageId, data, at } = item;
    yield { kind, messageId, data, location: at, related: [], fixes: [] };
  }
  if (crash !== null) throw crash.error;
}
export {
  runCorpusRules
};
