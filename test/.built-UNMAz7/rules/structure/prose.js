function countCharacters(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}
const SENTENCE = 16;
function statements(section) {
  return section.paragraphs.filter(({ kind, text }) => {
    if (kind === "title") return false;
    const length = countCharacters(text);
    return kind === "heading" ? length >= SENTENCE : length > 0;
  });
}
function amountOfText(report, section) {
  const tables = report.parsedTables.filter(({ grid }) => isWithin(grid.span, section.span));
  const cells = tables.flatMap(({ grid }) => grid.rows.flatMap((row) => row.slots.filter(({ covered }) => !covered)));
  const texts = [...statements(section).map(({ text }) => text), ...cells.map(({ cell }) => cell.text)];
  return texts.reduce((sum, text) => sum + countCharacters(text), 0);
}
function hasPicture(report, section) {
  return somewhere(report.tree, (node) => {
    const start = node.position?.start.offset;
    const isPicture = node.type === "image" || node.type === "imageReference";
    return isPicture && start !== void 0 && start >= section.span.start && start < section.span.end;
  });
}
function somewhere(node, test) {
  return test(node) || (node.children ?? []).some((child) => somewhere(child, test));
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
export {
  amountOfText,
  countCharacters,
  hasPicture,
  statements
};
