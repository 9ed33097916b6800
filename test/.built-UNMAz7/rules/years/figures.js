import { formatExact } from "../../src/report/numbers.js";
function exactOf(figures, path) {
  return figures.get(path)?.exact ?? null;
}
function written(number) {
  return formatExact(number);
}
function isThere(figure) {
  return figure !== void 0 && figure.state !== "absent";
}
export {
  exactOf,
  isThere,
  written
};
