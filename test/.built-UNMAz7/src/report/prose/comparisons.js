import { unknownBetween } from "./segments.js";
function shareOf({ before, number, sentence }, spot) {
  if (number.measure !== "percent") return null;
  const share = before.findLast((token) => token.kind === "share");
  const inBrackets = before.length === 1 && before[0]?.kind === "open";
  if (share === void 0 && !inBrackets) return null;
  const start = share?.start ?? number.start;
  if (share !== void 0 && unknownBetween(sentence, share.end, number.start) > 0) return null;
  const approximate = number.approximate || share !== void 0 && sentence.text.slice(share.start, share.end).includes("\u7EA6");
  return {
    percent: number.value,
    approximate,
    quote: sentence.text.slice(start, number.end),
    at: spot(start, number.end)
  };
}
function growthOf({ before, number, sentence }, spot) {
  if (number.measure !== "percent" && number.measure !== "count") return null;
  const index = before.findLastIndex((token) => token.kind === "growth");
  const growth = before[index];
  const direction = before.slice(index + 1).findLast(isDirection);
  if (growth === void 0 || direction === void 0) return null;
  if (unknownBetween(sentence, direction.end, number.start) > 0 || direction.start - growth.end > 2) return null;
  return {
    by: number.value,
    unit: number.measure === "percent" ? "percent" : "count",
    direction: direction.kind === "up" ? "up" : "down",
    approximate: number.approximate,
    quote: sentence.text.slice(growth.start, number.end),
    at: spot(growth.start, number.end)
  };
}
function isDirection(token) {
  return token.kind === "up" || token.kind === "down";
}
export {
  growthOf,
  shareOf
};
