const TOTALS = ["received", "answered", "handled"];
function partitionsOf(located) {
  const partitions = [];
  let start = 0;
  while (start < located.length) {
    let end = start;
    while (end < located.length && located[end]?.paragraph === located[start]?.paragraph) end++;
    const claims = located.slice(start, end).filter(({ claim }) => !claim.denied);
    partitions.push(...listsOfResults(claims), ...listsOfApplicants(claims), ...listsOfChannels(claims));
    partitions.push(...listsOfOutcomes(claims), ...listsOfCauses(claims), ...balanceOf(claims));
    start = end;
  }
  return partitions;
}
function partition(kind, totals, parts, whole = false) {
  return totals.length === 0 || parts.length < 2 && parts[0]?.share == null ? [] : [{ kind, totals, parts, besides: [], whole }];
}
function listsOfResults(located) {
  const lists = [];
  let totals = [];
  let parts = [];
  let besides = [];
  const close = () => {
    lists.push(...partition("result", totals, parts).map((list) => ({ ...list, besides })));
    parts = [];
  };
  for (const { claim } of located) {
    if (claim.topic !== "requests") continue;
    if (TOTALS.includes(claim.kind)) {
      if (parts.length > 0) {
        close();
        totals = [];
        besides = [];
      }
      totals.push(claim);
    }
    if (claim.kind === "carried-out" || claim.kind === "carried-in") besides.push(claim);
    if (claim.kind !== "result") continue;
    if (claim.ids.some((id) => parts.some((part) => part.ids.includes(id)))) close();
    parts.push(claim);
  }
  close();
  return lists;
}
function listsOfApplicants(located) {
  return runsOf(located, "applicant").flatMap(({ before, run }) => {
    const total = before.findLast(({ claim }) => claim.kind === "result" || TOTALS.includes(claim.kind));
    return total === void 0 ? [] : partition(
      "applicant",
      [total.claim],
      run.map(({ claim }) => claim)
    );
  });
}
function listsOfChannels(located) {
  return runsOf(located, "channel").flatMap(({ before, run, after }) => {
    const parts = run.map(({ claim }) => claim);
    const sentence = run[0]?.sentence;
    if (after?.marks.sumAfter === true && after.sentence === sentence && TOTALS.includes(after.claim.kind))
      return partition("channel", [after.claim], parts, true);
    const total = before.findLast(({ claim }) => TOTALS.includes(claim.kind));
    if (total === void 0) return [];
    return partition("channel", [total.claim], parts, parts.length > 2 && parts.every((part) => part.share !== null));
  });
}
function listsOfOutcomes(located) {
  return runsOf(located, "outcome").flatMap(({ before, run }) => {
    const causes = run[0]?.claim.ids.slice(0, -1).join() ?? "";
    const parts = run.map(({ claim }) => claim).filter((claim) => claim.ids.slice(0, -1).join() === causes);
    const total = before.findLast(({ claim }) => claim.kind === "cause" && claim.ids.join() === causes);
    return total === void 0 ? [] : partition("outcome", [total.claim], parts);
  });
}
function listsOfCauses(located) {
  const causes = located.map(({ claim }) => claim).filter((claim) => claim.kind === "cause");
  return causes.flatMap((total, index) => {
    const parts = causes.slice(index + 1, index + 1 + total.ids.length);
    const divides = total.ids.length > 1 && parts.length === total.ids.length && total.ids.every((id) => parts.some((part) => part.ids.join() === id));
    return divides ? partition("cause", [total], parts, true) : [];
  });
}
function balanceOf(located) {
  const only = (kind) => {
    const found = located.filter(({ claim }) => claim.kind === kind && claim.topic === "requests");
    return found.length === 1 ? found[0]?.claim ?? null : null;
  };
  const [received, carriedIn, answered, carriedOut] = [
    only("received"),
    only("carried-in"),
    only("answered"),
    only("carried-out")
  ];
  if (received === null || carriedIn === null || answered === null || carriedOut === null) return [];
  return [{ kind: "balance", totals: [received, carriedIn], parts: [answered, carriedOut], besides: [], whole: true }];
}
function runsOf(located, kind) {
  const runs = [];
  let start = 0;
  while (start < located.length) {
    let end = start;
    while (located[end]?.claim.kind === kind && located[end]?.sentence === located[start]?.sentence) end++;
    if (end > start) runs.push({ before: located.slice(0, start), run: located.slice(start, end), after: located[end] });
    start = Math.max(end, start + 1);
  }
  return runs;
}
export {
  partitionsOf
};
