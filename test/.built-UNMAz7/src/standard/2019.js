import { form2019 } from "./instruments.js";
import { sections } from "./sections.js";
import { disputesTable, identitiesOf, otherAll, relationsNote, requestsTable } from "./shared.js";
const CONTENT = "\u4FE1\u606F\u5185\u5BB9";
function column(id, label, kind, aliases = []) {
  return { id, label, aliases, under: [], kind };
}
const previous = column("previous", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", "count", ["\u4E0A\u4E00\u5E74\u5EA6\u9879\u76EE\u6570\u91CF", "\u4E0A\u5E74\u9879\u76EE\u6570\u91CF"]);
const change = column("change", "\u672C\u5E74\u589E/\u51CF", "change", ["\u672C\u5E74\u589E\u51CF", "\u672C\u5E74\u589E\u51CF\u6570"]);
const decisions = column("decisions", "\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "count", ["\u5904\u7406\u51B3\u5B9A\u6570", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF"]);
const proactive = {
  id: "proactive",
  section: 2,
  name: "\u8868\u4E8C",
  blocks: [
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
      corner: CONTENT,
      columns: [
        column("made", "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", "count", ["\u672C\u5E74\u5236\u4F5C\u6570\u91CF", "\u672C\u5E74\u5EA6\u65B0\u5236\u4F5C\u6570\u91CF"]),
        column("disclosed", "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", "count", ["\u672C\u5E74\u516C\u5F00\u6570\u91CF", "\u672C\u5E74\u5EA6\u65B0\u516C\u5F00\u6570\u91CF"]),
        column("disclosedTotal", "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF", "count", ["\u5BF9\u5916\u516C\u5F00\u6570\u91CF", "\u5BF9\u5916\u516C\u5F00\u603B\u6570"])
      ],
      rows: [
        { id: "regulations", label: "\u89C4\u7AE0", aliases: ["\u884C\u653F\u89C4\u7AE0", "\u653F\u5E9C\u89C4\u7AE0"], under: [] },
        { id: "normativeDocuments", label: "\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"], under: [] }
      ]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
      corner: CONTENT,
      columns: [previous, change, decisions],
      rows: [
        { id: "licences", label: "\u884C\u653F\u8BB8\u53EF", aliases: [], under: [] },
        { id: "otherServices", label: "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879", aliases: ["\u5176\u5B83\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879"], under: [] }
      ]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
      corner: CONTENT,
      columns: [previous, change, decisions],
      rows: [
        { id: "penalties", label: "\u884C\u653F\u5904\u7F5A", aliases: [], under: [] },
        { id: "coercion", label: "\u884C\u653F\u5F3A\u5236", aliases: ["\u884C\u653F\u5F3A\u5236\u63AA\u65BD"], under: [] }
      ]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
      corner: CONTENT,
      columns: [previous, change],
      rows: [{ id: "fees", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", aliases: ["\u884C\u653F\u4E8B\u4E1A\u6536\u8D39", "\u884C\u653F\u6027\u4E8B\u4E1A\u6536\u8D39"], under: [] }]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E5D\uFF09\u9879",
      corner: CONTENT,
      columns: [column("items", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF", "count"), column("amount", "\u91C7\u8D2D\u603B\u91D1\u989D", "money", ["\u91C7\u8D2D\u91D1\u989D"])],
      rows: [{ id: "procurement", label: "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", aliases: ["\u96C6\u4E2D\u91C7\u8D2D", "\u653F\u5E9C\u91C7\u8D2D"], under: [] }]
    }
  ]
};
const requests = requestsTable([otherAll]);
const standard2019 = {
  id: "2019",
  basis: form2019.notice,
  inForce: { from: 2019, until: 2020 },
  sections,
  tables: [proactive, requests, disputesTable],
  identities: identitiesOf(requests),
  relationsNote
};
export {
  standard2019
};
