import { standardById, standardFor } from "../../standard/index.js";
import { labelKey } from "../../standard/labels.js";
import { keyOf } from "./rows.js";
const marks = [
  {
    standard: "2021",
    decisive: true,
    words: ["\u672C\u5E74\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF0C\u4FDD\u75594\u4F4D\u5C0F\u6570\uFF09", "\u672C\u5E74\u6536\u8D39\u91D1\u989D"]
  },
  { standard: "2021", decisive: false, words: ["\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", "\u73B0\u884C\u6709\u6548\u4EF6\u6570", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF"] },
  { standard: "2019", decisive: true, words: ["\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879"] },
  {
    standard: "2019",
    decisive: false,
    words: ["\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", "\u672C\u5E74\u589E/\u51CF", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF", "\u91C7\u8D2D\u603B\u91D1\u989D"]
  }
];
const byKey = new Map(
  marks.flatMap(
    ({ standard, decisive, words }) => words.map((word) => [labelKey(word), { standard, decisive, word }])
  )
);
function findEvidence(rows) {
  const evidence = /* @__PURE__ */ new Map();
  for (const { texts } of rows)
    for (const { cell } of texts) {
      const mark = byKey.get(keyOf(cell));
      if (mark === void 0 || evidence.has(mark.word)) continue;
      evidence.set(mark.word, {
        standard: mark.standard,
        mark: cell.text,
        decisive: mark.decisive,
        at: { span: cell.span, place: `\u8868\u4E8C \xB7 ${mark.word}`, ...cell.origin !== void 0 && { origin: cell.origin } }
      });
    }
  return [...evidence.values()];
}
function chooseStandard(evidence, year) {
  const weight = (id) => evidence.filter((mark) => mark.standard === id).reduce((total, mark) => total + (mark.decisive ? 10 : 1), 0);
  const difference = weight("2021") - weight("2019");
  if (difference !== 0) return standardById(difference > 0 ? "2021" : "2019");
  return year === null ? standardById("2021") : standardFor(year);
}
export {
  chooseStandard,
  findEvidence
};
