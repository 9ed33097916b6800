const SHORTEST = 120;
const RUN = 10;
const SIZE = 256;
function sketch(text) {
  if (text.length < SHORTEST) return null;
  const hashes = /* @__PURE__ */ new Set();
  for (let index = 0; index + RUN <= text.length; index++) hashes.add(hashOf(text, index, index + RUN));
  return { hashes: [...hashes].sort((left, right) => left - right).slice(0, SIZE) };
}
function hashOf(text, from, to) {
  let hash = 2166136261;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  return (hash ^ hash >>> 13) >>> 0;
}
function likeness(left, right) {
  let [shared, seen, here, there] = [0, 0, 0, 0];
  while (seen < SIZE && (here < left.hashes.length || there < right.hashes.length)) {
    const [a, b] = [left.hashes[here] ?? Number.POSITIVE_INFINITY, right.hashes[there] ?? Number.POSITIVE_INFINITY];
    if (a === b) shared++;
    if (a <= b) here++;
    if (b <= a) there++;
    seen++;
  }
  return seen === 0 ? 0 : shared / seen;
}
export {
  likeness,
  sketch
};
