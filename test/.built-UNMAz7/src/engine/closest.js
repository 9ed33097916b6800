import { similarity } from "../standard/similarity.js";
const NEAR = 0.5;
function closest(name, known) {
  let nearest = null;
  let best = 0;
  for (const candidate of known) {
    const likeness = similarity(name.toLowerCase(), candidate.toLowerCase(), NEAR);
    if (likeness > best) {
      best = likeness;
      nearest = candidate;
    }
  }
  return best >= NEAR ? nearest : null;
}
export {
  closest
};
