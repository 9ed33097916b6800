import { isValueToken, trimSpan } from "./cells.js";
import { plainCell } from "./grid.js";
import { isLabelFragment, isTableWord } from "./vocabulary.js";
const MAX_LINE_LENGTH = 2e4;
function findSeparatedTables(source, readCellText) {
  if (!source.text.includes("	") && !source.text.includes("|")) return [];
  return blocksOf(source).flatMap((block) => {
    const rows = block.filter((line) => !isDelimiterRow(source, line, block));
    const hasDelimiter = rows.length < block.length;
    return isTable(source, rows, hasDelimiter) ? [toGrid(rows, block, hasDelimiter, readCellText)] : [];
  });
}
function blocksOf(source) {
  const blocks = [];
  let current = [];
  let loose = [];
  const close = () => {
    if (current.length > 0) blocks.push(current);
    current = [];
    loose = [];
  };
  for (let index = 0; index < source.lineStarts.length; index++) {
    const span = source.lineSpan(index);
    const line = readLine(source, index, span);
    const separator = current[0]?.separator;
    if (line === null) {
      const fragment = separator === void 0 ? null : labelFragment(source, index, span, separator);
      if (fragment === null) close();
      else loose.push(fragment);
    } else {
      if (separator !== void 0 && separator !== line.separator) close();
      current.push(...loose, line);
      loose = [];
    }
  }
  close();
  return blocks;
}
function labelFragment(source, index, span, separator) {
  const trimmed = trimSpan(source.text, span);
  if (trimmed.end === trimmed.start || trimmed.end - trimmed.start > 40) return null;
  return isLabelFragment(source.slice(trimmed)) ? { index, separator, cells: [trimmed], span } : null;
}
function readLine(source, index, span) {
  if (span.end - span.start > MAX_LINE_LENGTH) return null;
  const { text } = source;
  const tab = text.indexOf("	", span.start);
  const cells = tab >= 0 && tab < span.end ? splitCells(text, span, "	") : null;
  if (cells !== null && isTabRow(text, cells)) return { index, separator: "	", cells, span };
  const pipe = text.indexOf("|", span.start);
  if (pipe < 0 || pipe >= span.end) return null;
  const piped = splitPipes(text, span);
  return piped === null ? null : { index, separator: "|", cells: piped, span };
}
function isTabRow(text, cells) {
  const filled = cells.filter((cell) => cell.end > cell.start);
  const [first] = filled;
  if (first === void 0) return false;
  if (filled.length === 1) return cells.length > 2 || cells[0] === first;
  return !(filled.length === 2 && isNumeral(text.slice(first.start, first.end)));
}
const NUMERALS = /^[（(]?[0-9一二三四五六七八九十]{1,3}[.．、）)]$/;
function isNumeral(text) {
  return NUMERALS.test(text);
}
function splitCells(text, span, separator) {
  const cells = [];
  let start = span.start;
  for (let index = span.start; index <= span.end; index++) {
    if (index < span.end && text[index] !== separator) continue;
    if (index < span.end && separator === "|" && text[index - 1] === "\\" && index > span.start) continue;
    cells.push(trimSpan(text, { start, end: index }));
    start = index + 1;
  }
  return cells;
}
function splitPipes(text, span) {
  const trimmed = trimSpan(text, span);
  const cells = splitCells(text, trimmed, "|");
  if (cells.length === 1) return null;
  if (text[trimmed.start] === "|") cells.shift();
  if (text[trimmed.end - 1] === "|" && text[trimmed.end - 2] !== "\\") cells.pop();
  return cells;
}
function isDelimiterRow(source, line, block) {
  if (line.separator !== "|" || line.cells.length === 0) return false;
  const second = block[1] === line;
  return line.cells.every((cell) => {
    const text = source.slice(cell);
    return /^:?-+:?$/.test(text) && (second || text.length > 1);
  });
}
function isTable(source, rows, hasDelimiter) {
  if (!rows.some((row) => row.cells.length > 1)) return false;
  if (hasDelimiter) return true;
  if (oneCellALine(rows)) return false;
  return rows.some(
    (row) => row.cells.some((cell, position) => {
      const text = source.slice(cell);
      return position > 0 && isValueToken(text) || text !== "" && isTableWord(text);
    })
  );
}
function oneCellALine(rows) {
  const filled = rows.map((row) => row.cells.filter((cell) => cell.end > cell.start).length).filter((count) => count > 0);
  if (filled.length === 0) return true;
  return rows[0]?.separator === "|" && filled.filter((count) => count > 1).length * 4 < filled.length;
}
function toGrid(rows, block, hasDelimiter, readCellText) {
  const gridRows = rows.map(
    (line) => ({
      span: line.span,
      slots: line.cells.map((cell) => ({ cell: toCell(cell, readCellText), covered: false }))
    })
  );
  const start = block[0]?.span.start ?? 0;
  const end = block.at(-1)?.span.end ?? start;
  const layout = rows[0]?.separator === "	" ? "tabs" : hasDelimiter ? "gfm" : "pipes";
  return { layout, span: { start, end }, rows: gridRows, trueColumns: false };
}
function toCell(span, readCellText) {
  return plainCell(span.start === span.end ? "" : readCellText(span), span);
}
export {
  findSeparatedTables
};
