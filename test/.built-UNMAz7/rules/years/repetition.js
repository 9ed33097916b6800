const SHORTEST_TEXT = 120;
const RUN = 12;
function repeatedShare(text, other) {
  const runs = /* @__PURE__ */ new Set();
  for (let index = 0; index + RUN <= other.length; index++) runs.add(other.slice(index, index + RUN));
  let covered = 0;
  let until = 0;
  for (let index = 0; index + RUN <= text.length; index++) {
    if (!runs.has(text.slice(index, index + RUN))) continue;
    covered += index + RUN - Math.max(index, until);
    until = index + RUN;
  }
  return text.length === 0 ? 0 : covered / text.length;
}
export {
  SHORTEST_TEXT,
  repeatedShare
};
