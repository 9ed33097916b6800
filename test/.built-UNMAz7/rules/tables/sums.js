import { compareExact, zero } from "../../src/report/numbers.js";
import { unjudged } from "../../src/rule/define.js";
import { evaluate } from "../../src/standard/identity.js";
import { identities } from "../../src/standard/index.js";
import { cellName, closedTables, plain, written } from "./tables.js";
const untoldMessages = {
  untold: {
    severity: "unjudged",
    zh: "{subject}\u672A\u80FD\u6838\u5BF9\uFF1A{cells}\u6CA1\u6709\u53EF\u7528\u7684\u6570\u3002",
    en: "{subject} was not checked: no usable number in {cells}."
  },
  blank: {
    severity: "unjudged",
    zh: "{subject}\u672A\u80FD\u6838\u5BF9\uFF1A{cells}\u7A7A\u7740\uFF0C\u6309 0 \u8BA1\u4E24\u8FB9\u5BF9\u4E0D\u4E0A\uFF0C\u5206\u4E0D\u6E05\u662F\u6F0F\u586B\u8FD8\u662F\u7B97\u9519\u3002",
    en: "{subject} was not checked: {cells} blank, and counted as 0 the sums differ; a number may be missing, or wrong."
  },
  closed: {
    severity: "unjudged",
    zh: "{table}\u672A\u80FD\u8BFB\u51FA\uFF0C\u5176\u4E2D\u7684\u5408\u8BA1\u90FD\u6CA1\u6709\u6838\u5BF9\u3002",
    en: "{table} could not be read, so none of its sums was checked."
  }
};
function* judgeSums(context, { table, name, subject }, describe) {
  const { standard, figures } = context;
  if (standard === null) return;
  const closed = closedTables(context).find(({ form }) => form.id === table);
  if (closed !== void 0) {
    yield unjudged("closed", { at: closed.spot, data: { table: closed.form.name } });
    return;
  }
  for (const identity of identities(standard, name)) {
    const told = evaluate(identity, figures);
    if (told.state === "untold") {
      const data = { subject: subject(identity), cells: missingCells(told) };
      yield unjudged(isBlankPart(told) ? "blank" : "untold", { at: told.missing[0] ?? null, data });
    }
    const found = told.state === "broken" ? describe(told) : null;
    if (found !== null) yield found;
  }
}
function isBlankPart({ missing }) {
  return missing.every(({ state, form: { row, column } }) => {
    const isTotal = column.id.endsWith("total") || row.id === "results.total";
    return !isTotal && state !== "unread" && state !== "not-a-number";
  });
}
function missingCells({ missing }) {
  const [first = ""] = missing.map(cellName);
  if (missing.length === 1) return { zh: `\u201C${first}\u201D`, en: `\u201C${first}\u201D` };
  return { zh: `\u201C${first}\u201D\u7B49 ${missing.length} \u683C`, en: `\u201C${first}\u201D and ${missing.length - 1} more cells` };
}
function partsOf(told, marked) {
  return [...told.left, ...told.right].filter((figure) => figure !== marked && figure.state !== "absent").map((figure) => ({ at: figure, note: plain(`${cellName(figure)}\uFF1A${written(figure)}`) }));
}
function addends(figures) {
  const counted = figures.filter(({ exact }) => exact !== null && compareExact(exact, zero) !== 0);
  return counted.length === 0 ? "0" : counted.map(written).join("\uFF0B");
}
export {
  addends,
  judgeSums,
  partsOf,
  untoldMessages
};
