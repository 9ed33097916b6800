import { form2021 } from "./instruments.js";
import { sections } from "./sections.js";
import { disputesTable, identitiesOf, otherRows, relationsNote, requestsTable } from "./shared.js";
const CONTENT = "\u4FE1\u606F\u5185\u5BB9";
const decisions = {
  id: "decisions",
  label: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF",
  aliases: ["\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u4EF6\u6570", "\u672C\u5E74\u5EA6\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570"],
  under: [],
  kind: "count"
};
const proactive = {
  id: "proactive",
  section: 2,
  name: "\u8868\u4E8C",
  blocks: [
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
      corner: CONTENT,
      columns: [
        {
          id: "issued",
          label: "\u672C\u5E74\u5236\u53D1\u4EF6\u6570",
          aliases: ["\u672C\u5E74\u5236\u53D1\u6570\u91CF", "\u672C\u5E74\u5236\u53D1\u6570", "\u672C\u5E74\u5EA6\u5236\u53D1\u4EF6\u6570", "\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u5236\u5B9A\u4EF6\u6570"],
          under: [],
          kind: "count"
        },
        {
          id: "repealed",
          label: "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570",
          aliases: ["\u672C\u5E74\u5E9F\u6B62\u6570\u91CF", "\u672C\u5E74\u5E9F\u6B62\u6570", "\u672C\u5E74\u5EA6\u5E9F\u6B62\u4EF6\u6570", "\u5E9F\u6B62\u4EF6\u6570"],
          under: [],
          kind: "count"
        },
        {
          id: "inForce",
          label: "\u73B0\u884C\u6709\u6548\u4EF6\u6570",
          aliases: ["\u73B0\u884C\u6709\u6548\u6570\u91CF", "\u73B0\u884C\u6709\u6548\u6570", "\u73B0\u884C\u6709\u6548"],
          under: [],
          kind: "count"
        }
      ],
      rows: [
        { id: "regulations", label: "\u89C4\u7AE0", aliases: ["\u884C\u653F\u89C4\u7AE0", "\u653F\u5E9C\u89C4\u7AE0"], under: [] },
        { id: "normativeDocuments", label: "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u89C4\u8303\u6027\u6587\u4EF6"], under: [] }
      ]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
      corner: CONTENT,
      columns: [decisions],
      rows: [{ id: "licences", label: "\u884C\u653F\u8BB8\u53EF", aliases: [], under: [] }]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
      corner: CONTENT,
      columns: [decisions],
      rows: [
        { id: "penalties", label: "\u884C\u653F\u5904\u7F5A", aliases: [], under: [] },
        { id: "coercion", label: "\u884C\u653F\u5F3A\u5236", aliases: ["\u884C\u653F\u5F3A\u5236\u63AA\u65BD"], under: [] }
      ]
    },
    {
      heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
      corner: CONTENT,
      columns: [
        {
          id: "amount",
          label: "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09",
          aliases: [
            "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF0C\u4FDD\u75594\u4F4D\u5C0F\u6570\uFF09",
            "\u672C\u5E74\u6536\u8D39\u91D1\u989D",
            "\u672C\u5E74\u5EA6\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09",
            "\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09"
          ],
          under: [],
          kind: "money"
        }
      ],
      rows: [{ id: "fees", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", aliases: ["\u884C\u653F\u4E8B\u4E1A\u6536\u8D39", "\u884C\u653F\u6027\u4E8B\u4E1A\u6536\u8D39"], under: [] }]
    }
  ]
};
const requests = requestsTable(otherRows);
const standard2021 = {
  id: "2021",
  basis: form2021.notice,
  inForce: { from: 2021, until: null },
  sections,
  tables: [proactive, requests, disputesTable],
  identities: identitiesOf(requests),
  relationsNote
};
export {
  standard2021
};
