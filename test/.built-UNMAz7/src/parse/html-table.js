import { Reading } from "./html/reading.js";
import { isLayout, readTable } from "./html/table.js";
import { isElement, parsePiece } from "./html/tree.js";
function parseHtmlTables(source, span) {
  const reading = new Reading(source, span);
  return [...tablesBelow(parsePiece(source.slice(span)), reading)];
}
function* tablesBelow(parent, reading) {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === "table" && !isLayout(child)) {
      const table = readTable(child, reading);
      if (table) yield table;
    } else yield* tablesBelow(child, reading);
  }
}
export {
  parseHtmlTables
};
