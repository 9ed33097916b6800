import { compareExact } from "../../src/report/numbers.js";
import { defineRule, finding, unjudged } from "../../src/rule/define.js";
import { practice } from "../../src/standard/instruments.js";
import { exactOf, isThere, written } from "./figures.js";
const columns = ["naturalPerson", "business", "research", "socialOrg", "legalService", "other", "total"];
var carry_over_default = defineRule({
  id: "carry-over",
  title: { zh: "\u4E0A\u5E74\u7ED3\u8F6C\u4E0E\u4E0A\u5E74\u62A5\u544A\u4E0D\u7B26", en: "carried in is not what last year carried over" },
  group: "years",
  basis: [practice("B", "\u672C\u5E74\u201C\u4E0A\u5E74\u7ED3\u8F6C\u201D\u7B49\u4E8E\u4E0A\u5E74\u201C\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406\u201D")],
  scope: "years",
  messages: {
    differs: {
      severity: "warning",
      zh: "\u201C{column}\u201D\u5217\u4E0A\u5E74\u7ED3\u8F6C\u4E3A {carriedIn}\uFF0C\u4E0A\u5E74\u62A5\u544A\uFF08{path}\uFF09\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406\u4E3A {carriedOut}\u3002\u4E24\u6570\u5E94\u5F53\u76F8\u540C\uFF0C\u8BF7\u6838\u5BF9\uFF1B\u4E0A\u5E74\u62A5\u544A\u6709\u66F4\u6B63\u7684\uFF0C\u4EE5\u66F4\u6B63\u540E\u7684\u4E3A\u51C6\u3002",
      en: "Column \u201C{column}\u201D: {carriedIn} carried in, but last year\u2019s report ({path}) carried over {carriedOut}. Both should be the same: check them."
    },
    untold: {
      severity: "unjudged",
      zh: "\u201C{columns}\u201D\u5217\u6709\u4E00\u5E74\u7684\u7ED3\u8F6C\u6570\u6CA1\u6709\u8BFB\u51FA\uFF0C\u672A\u80FD\u6838\u5BF9\u3002",
      en: "Column(s) \u201C{columns}\u201D: the number of one of the years could not be read."
    }
  },
  applies: ({ figures }) => isThere(figures.get("requests.carriedIn.total")),
  *check({ figures, previous }) {
    const untold = [];
    for (const column of columns) {
      const figure = figures.get(`requests.carriedIn.${column}`);
      if (!isThere(figure)) continue;
      const label = figure.form.column.label;
      const carriedOut = exactOf(previous.report.figures, `requests.carriedOut.${column}`);
      if (figure.exact === null || carriedOut === null) {
        untold.push(label);
        continue;
      }
      if (compareExact(figure.exact, carriedOut) === 0) continue;
      yield finding("differs", {
        at: figure,
        data: { column: label, carriedIn: written(figure.exact), carriedOut: written(carriedOut), path: previous.path }
      });
    }
    if (untold.length > 0) {
      const at = figures.get("requests.carriedIn.total") ?? null;
      yield unjudged("untold", { at, data: { columns: untold.join("\u3001") } });
    }
  }
});
export {
  carry_over_default as default
};
