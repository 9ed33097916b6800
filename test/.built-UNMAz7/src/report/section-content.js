import { standards } from "../standard/index.js";
import { labelKey, normaliseLabel, splitNumeral } from "../standard/labels.js";
function findContent(number, gap) {
  switch (number) {
    case 1:
      return findOverview(gap);
    case 2:
      return findTable("proactive", gap);
    case 3:
      return findTable("requests", gap);
    case 4:
      return findTable("disputes", gap);
    case 5:
      return findProblems(gap);
    case 6:
      return findOther(gap);
  }
}
const LEAST_LABELS = 3;
function findTable(id, { tables, passages }) {
  for (const { grid } of tables) {
    const cells = labelSpans(grid, id);
    if (cells.length >= LEAST_LABELS && cells[0] !== void 0) return cells[0];
  }
  const marks = textMarks[id];
  const found = passages.find(
    ({ mapped }) => mapped.text.length <= MAX_TABLE_LINE && marks.test(normaliseLabel(mapped.text))
  );
  return found === void 0 ? null : beginning(found);
}
const textMarks = {
  proactive: /本年制发件数|本年处理决定数量|对外公开总数量/,
  requests: /本年新收政府信息公开申请数量|上年结转政府信息公开申请数量/,
  disputes: /未经复议直接起诉|结果维持结果纠正/
};
const MAX_TABLE_LINE = 200;
function labelSpans(grid, id) {
  const labels = ownLabels().get(id);
  if (labels === void 0) return [];
  return grid.rows.flatMap(
    (row) => row.slots.flatMap(
      ({ cell, covered }) => !covered && cell.text.length <= MAX_LABEL && labels.has(labelKey(cell.text)) ? [cell.span] : []
    )
  );
}
const MAX_LABEL = 60;
let labelsByTable;
function ownLabels() {
  labelsByTable ??= buildOwnLabels();
  return labelsByTable;
}
function buildOwnLabels() {
  const labels = /* @__PURE__ */ new Map();
  for (const table of standards.flatMap((standard) => standard.tables)) {
    const own = labels.get(table.id) ?? /* @__PURE__ */ new Set();
    for (const block of table.blocks) {
      const forms = [...block.rows, ...block.columns];
      for (const label of forms.flatMap((form) => [form.label, ...form.under])) own.add(labelKey(label));
    }
    labels.set(table.id, own);
  }
  return new Map(
    [...labels].map(([id, own]) => {
      const others = [...labels].filter(([other]) => other !== id).map(([, keys]) => keys);
      return [id, new Set([...own].filter((key) => key !== "" && !others.some((keys) => keys.has(key))))];
    })
  );
}
const TOPIC = /主动公开|依申请公开|政府信息管理|平台建设|监督保障/;
const PROBLEM = /问题|不足|困难/;
const MEASURE = /改进|措施|整改|下一步|下步|打算/;
function findOverview({ passages }) {
  const topics = passages.filter(({ mapped }) => isNumbered(mapped.text) && TOPIC.test(mapped.text.slice(0, 30)));
  return topics.length >= 2 && topics[0] !== void 0 ? beginning(topics[0]) : null;
}
function findProblems({ passages, tables }) {
  const tableEnd = tables.reduce(
    (end, { grid }) => labelSpans(grid, "disputes").length > 0 ? Math.max(end, grid.span.end) : end,
    -1
  );
  const behind = tableEnd < 0 ? passages : passages.filter(({ mapped }) => mapped.span.start >= tableEnd);
  const headed = behind.filter(({ mapped }) => isNumbered(mapped.text));
  const problem = headed.find(({ mapped }) => PROBLEM.test(mapped.text.slice(0, 20)));
  if (problem !== void 0 && headed.some(({ mapped }) => MEASURE.test(mapped.text.slice(0, 20))))
    return beginning(problem);
  if (tableEnd < 0) return null;
  const first = behind.find(({ mapped }) => /存在|主要|仍有|还有/.test(mapped.text) && PROBLEM.test(mapped.text));
  return first !== void 0 && behind.some(({ mapped }) => MEASURE.test(mapped.text)) ? beginning(first) : null;
}
function findOther({ passages }) {
  const found = passages.slice(-2).find(({ mapped }) => /信息(?:公开)?处理费|其他(?:需要|需|应)?报告的?事项/.test(mapped.text));
  return found === void 0 ? null : beginning(found);
}
function isNumbered(text) {
  return splitNumeral(text.slice(0, 12)).number !== null;
}
function beginning({ mapped }) {
  return mapped.spanOf(0, mapped.text.length <= 40 ? mapped.text.length : 20);
}
export {
  findContent
};
