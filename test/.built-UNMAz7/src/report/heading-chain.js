import { readHeading } from "./section-headings.js";
const MAX_CANDIDATES = 600;
const CONTENT_SCORE = 0.25;
const LEAST_SCORE = 0.75;
function headingCandidates(passages, tableStarts) {
  const readings = passages.flatMap((passage, index) => {
    if (passage.kind === "title" || passage.kind === "quote") return [];
    const reading = readHeading(passage.mapped.text, passage.depth !== null);
    return reading === null ? [] : [{ passage, reading, index }];
  });
  let table = 0;
  return readings.map(({ passage, reading, index }, order) => {
    const next = readings[order + 1];
    while ((tableStarts[table] ?? Number.POSITIVE_INFINITY) < passage.mapped.span.end) table++;
    const tableBehind = (tableStarts[table] ?? Number.POSITIVE_INFINITY) < (next?.passage.mapped.span.start ?? Number.POSITIVE_INFINITY);
    return { passage, reading, hasContent: tableBehind || (next?.index ?? passages.length) > index + 1 };
  });
}
function chooseHeadings(all) {
  const candidates = all.length <= MAX_CANDIDATES ? all : [...all.slice(0, MAX_CANDIDATES / 2), ...all.slice(-MAX_CANDIDATES / 2)];
  const chain = bestChain(candidates);
  const taken = new Map(chain.map((candidate) => [candidate.reading.form.number, candidate]));
  const contents = contentsEntries(candidates, new Set(chain));
  const rest = candidates.filter((candidate) => !chain.includes(candidate) && !contents.has(candidate));
  for (const candidate of rest) {
    const { number } = candidate.reading.form;
    if (!taken.has(number) && candidate.reading.score >= LEAST_SCORE) taken.set(number, candidate);
  }
  const headings = new Set(taken.values());
  return { taken, repeated: rest.filter((candidate) => !headings.has(candidate) && isRepetition(candidate, taken)) };
}
function bestChain(candidates) {
  const scores = [];
  const previous = [];
  let best = -1;
  candidates.forEach((candidate, index) => {
    let score = 0;
    let from = -1;
    for (let before = 0; before < index; before++) {
      const smaller = (candidates[before]?.reading.form.number ?? 9) < candidate.reading.form.number;
      if (smaller && (scores[before] ?? 0) > score) {
        score = scores[before] ?? 0;
        from = before;
      }
    }
    scores.push(score + candidate.reading.score + (candidate.hasContent ? CONTENT_SCORE : 0));
    previous.push(from);
    if (best < 0 || (scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  });
  const chain = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const candidate = candidates[index];
    if (candidate !== void 0) chain.unshift(candidate);
  }
  return chain;
}
function contentsEntries(candidates, chain) {
  const entries = /* @__PURE__ */ new Set();
  candidates.forEach((candidate, index) => {
    if (chain.has(candidate)) return;
    const before = candidates[index - 1];
    const { number } = candidate.reading.form;
    const followsEntry = before !== void 0 && !before.hasContent && before.reading.form.number < number;
    const next = candidates[index + 1];
    const leadsOn = !candidate.hasContent && next !== void 0 && next.reading.form.number !== number;
    if (followsEntry || leadsOn) entries.add(candidate);
  });
  return entries;
}
function isRepetition({ passage, reading }, taken) {
  const first = taken.get(reading.form.number);
  if (reading.score < LEAST_SCORE || first === void 0) return false;
  if (reading.match === "alias" && passage.mapped.text !== first.passage.mapped.text) return false;
  if (reading.ownNumber === true) return reading.style === first.reading.style;
  return reading.ownNumber === null && passage.depth !== null && passage.depth === first.passage.depth;
}
export {
  chooseHeadings,
  headingCandidates
};
