function waiverState({ reason, until }, today) {
  if (reason.trim() === "") return "no-reason";
  return until !== void 0 && until < today ? "expired" : "holds";
}
function waiverMatches(waiver, { fingerprint, rule }, path) {
  return waiver.fingerprint === fingerprint && waiver.rule === rule && isForPath(waiver, path);
}
function isForPath({ path: named }, path) {
  return named === void 0 || path === named || path.endsWith(`/${named}`);
}
function unusedWaivers(waivers, results) {
  return waivers.filter((waiver) => {
    const concerned = results.filter(({ path }) => isForPath(waiver, path));
    return concerned.length > 0 && concerned.every((result) => isIdleIn(waiver, result));
  });
}
function isIdleIn(waiver, { path, unreadable, outcomes, diagnostics, suppressed }) {
  const outcome = outcomes[waiver.rule];
  if (unreadable !== null || outcome === void 0 || outcome === "not-judged" || outcome === "crashed") return false;
  return ![...diagnostics, ...suppressed].some((diagnostic) => waiverMatches(waiver, diagnostic, path));
}
export {
  unusedWaivers,
  waiverMatches,
  waiverState
};
