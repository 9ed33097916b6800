function plainCell(text, span, pieces = [span]) {
  return { text, span, pieces, columnSpan: 1, rowSpan: 1 };
}
export {
  plainCell
};
