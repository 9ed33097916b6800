function feeHeading(report) {
  const table = report.table("proactive");
  if (table.feeHeading !== null) return table.feeHeading;
  for (const row of table.grids.flatMap((grid) => grid.rows)) {
    const cells = row.slots.filter(({ covered, cell }) => !covered && cell.text !== "").map(({ cell }) => cell);
    const first = cells.find((cell) => WORDS.test(cell.text));
    const last = cells.at(-1);
    if (first === void 0 || last === void 0) continue;
    const skipped = offsetOfWords(report.source.slice(first.span));
    const span = { start: first.span.start + skipped, end: last.span.end };
    const text = report.source.slice(span).replace(/\s+/g, " ");
    return {
      span,
      text,
      place: `${table.form.name} \xB7 \u672C\u5E74\u6536\u8D39\u91D1\u989D`,
      ...first.origin !== void 0 && { origin: first.origin }
    };
  }
  return null;
}
const WORDS = /(?:本年度?)?收费金额/;
function offsetOfWords(text) {
  return Math.max(0, text.search(WORDS));
}
export {
  feeHeading
};
