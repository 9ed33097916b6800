import { form2019Notice, form2021Notice, regulations } from "../standard/instruments.js";
function skeleton(data) {
  const { agency, year, standard } = data;
  const blocks = [`# ${agency}${year}\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A`, introduction(data)];
  for (const section of standard.sections) blocks.push(`## ${section.heading}`, ...sectionBlocks(section, data));
  return `${blocks.join("\n\n")}
`;
}
function introduction({ year, standard }) {
  const notice = standard.id === "2019" ? form2019Notice : form2021Notice;
  return `\u672C\u62A5\u544A\u6839\u636E${regulations.citation}\u548C${notice.citation}\u7F16\u5236\u3002\u672C\u62A5\u544A\u4E2D\u6240\u5217\u6570\u636E\u7684\u7EDF\u8BA1\u671F\u9650\u81EA${year}\u5E741\u67081\u65E5\u8D77\u81F3${year}\u5E7412\u670831\u65E5\u6B62\u3002`;
}
const topics = ["\u4E3B\u52A8\u516C\u5F00", "\u4F9D\u7533\u8BF7\u516C\u5F00", "\u653F\u5E9C\u4FE1\u606F\u7BA1\u7406", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E73\u53F0\u5EFA\u8BBE", "\u76D1\u7763\u4FDD\u969C"];
function sectionBlocks(section, data) {
  const table = data.standard.tables.find(({ id }) => id === section.table);
  if (table !== void 0) {
    const remarks = data.remarks.filter((remark) => remark.table === table.id);
    return [tableText(table, data), ...remarks.map(({ text }) => comment(text))];
  }
  if (section.number === 1) return topics.map((topic, index) => `### \uFF08${CHINESE_DIGITS[index]}\uFF09${topic}`);
  if (section.number === 5) {
    return [comment("\u5199\u660E\u672C\u5E74\u5EA6\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\uFF0C\u4EE5\u53CA\u4E0A\u5E74\u95EE\u9898\u7684\u6574\u6539\u60C5\u51B5\u548C\u4E0B\u4E00\u6B65\u6539\u8FDB\u63AA\u65BD\uFF1B\u95EE\u9898\u4E0E\u63AA\u65BD\u5E94\u5F53\u9010\u6761\u5BF9\u5E94\u3002")];
  }
  const fees = data.standard.id === "2019" ? "" : "\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39\u7684\uFF0C\u5199\u660E\u53D1\u51FA\u6536\u8D39\u901A\u77E5\u7684\u4EF6\u6570\u3001\u603B\u91D1\u989D\u548C\u5B9E\u9645\u6536\u53D6\u7684\u603B\u91D1\u989D\uFF1B\u6CA1\u6709\u6536\u53D6\u7684\uFF0C\u4E5F\u8981\u5199\u660E\u3002";
  return [comment(`\u6CA1\u6709\u5176\u4ED6\u4E8B\u9879\u7684\uFF0C\u5199\u660E\u6CA1\u6709\u3002${fees}`)];
}
const CHINESE_DIGITS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
function comment(text) {
  return `<!-- ${text} -->`;
}
function tableText(table, data) {
  const rows = table.blocks.flatMap((block) => blockRows(block, table, data));
  const width = Math.max(...rows.map((cells) => cells.length));
  const lines = rows.map((cells) => `| ${pad(cells, width).join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}
function pad(cells, width) {
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}
function blockRows(block, table, data) {
  const labels = Math.max(...block.rows.map(labelWidth));
  const header = headerRows(block.columns).map((cells, index) => {
    const corner = index > 0 || labels === 0 ? "" : cornerText(block, table, data.standard);
    return [...pad(labels === 0 ? [] : [corner], labels), ...cells];
  });
  const body = block.rows.map((row, index) => {
    const values = block.columns.map((column) => data.figures.get(pathOf(table, row, column)) ?? "");
    return [...pad(labelCells(row, block.rows[index - 1], labels), labels), ...values];
  });
  return [...block.heading === null ? [] : [[block.heading]], ...header, ...body];
}
function cornerText(block, table, standard) {
  return table.id === "requests" ? standard.relationsNote : block.corner ?? "";
}
function pathOf(table, row, column) {
  return [table.id, row.id, column.id].filter((part) => part !== "").join(".");
}
function labelWidth({ label, under }) {
  return label === "" ? 0 : under.length + 1;
}
function labelCells({ label, under }, above, width) {
  if (width === 0) return [];
  const shared = sharedDepth(under, above?.under ?? []);
  return [...under.map((text, depth) => depth < shared ? "" : text), label];
}
function headerRows(columns) {
  const depth = Math.max(...columns.map(({ under }) => under.length)) + 1;
  return Array.from(
    { length: depth },
    (_, level) => columns.map(({ under, label }, index) => {
      if (level === under.length) return withDecimals(label);
      const isFirst = sharedDepth(under, columns[index - 1]?.under ?? []) <= level;
      return isFirst ? under[level] ?? "" : "";
    })
  );
}
function withDecimals(label) {
  return label.replace("\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", "\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF0C\u4FDD\u75594\u4F4D\u5C0F\u6570\uFF09");
}
function sharedDepth(left, right) {
  const different = left.findIndex((text, index) => text !== right[index]);
  return different < 0 ? left.length : different;
}
export {
  skeleton
};
