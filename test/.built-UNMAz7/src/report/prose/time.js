function timeOf(tokens, year, before) {
  let time = { year: null, whole: true };
  let previous = null;
  for (const token of tokens) {
    if (token.start >= before) break;
    if (token.kind === "year") {
      const several = previous?.kind === "year" && token.start - previous.end <= 1;
      time = { year: token.year, whole: !several };
    } else if (token.kind === "last-year") {
      time = { year: year === null ? null : year - 1, whole: year !== null };
    } else if (token.kind === "period" || token.kind === "date" && token.partial) {
      time = { ...time, whole: false };
    } else if (token.kind === "whole-year") {
      time = { year: time.year !== null && previous?.kind === "year" ? time.year : null, whole: true };
    }
    if (token.kind === "year" || token.kind === "period" || token.kind === "whole-year") previous = token;
  }
  return time;
}
export {
  timeOf
};
