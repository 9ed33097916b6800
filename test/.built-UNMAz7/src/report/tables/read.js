import { collapsedFigureForms, figureForms } from "../../standard/index.js";
import { FigureMap, ReadFigure } from "../figures.js";
import { readBlock } from "./block.js";
import { matchRows } from "./match.js";
import { noteRows, readTable } from "./table.js";
function readTables({ source, tree }, rows, standard, sections) {
  const matches = matchRows(rows, standard);
  const readings = /* @__PURE__ */ new Map();
  const inputs = standard.tables.map((table) => {
    const blocks = table.blocks.map((block) => readBlock({ source, table, block, matches, readings }));
    return {
      source,
      tree,
      standard,
      table,
      section: sections.find((section) => section.number === table.section),
      matches,
      blocks
    };
  });
  const noted = inputs.map((input) => noteRows(input, readings));
  const figures = makeFigures(source, standard, inputs, readings);
  const tables = inputs.map((input, index) => readTable(input, figures, noted[index] ?? []));
  return { tables, figures };
}
function makeFigures(source, standard, inputs, readings) {
  const figures = /* @__PURE__ */ new Map();
  const extra = /* @__PURE__ */ new Map();
  const anchors = new Map(inputs.map(({ table, section }) => [table, section?.anchor.span ?? { start: 0, end: 0 }]));
  for (const [path, form] of figureForms(standard)) {
    const absent = { state: "absent", span: anchors.get(form.table) ?? { start: 0, end: 0 } };
    figures.set(path, new ReadFigure(source, form, readings.get(path) ?? absent));
  }
  for (const [path, form] of collapsedFigureForms(standard)) {
    const reading = readings.get(path);
    if (reading !== void 0) extra.set(path, new ReadFigure(source, form, reading));
  }
  return new FigureMap(figures, extra);
}
export {
  readTables
};
