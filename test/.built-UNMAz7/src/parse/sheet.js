import { project } from "./projection.js";
import { damaged } from "./refusal.js";
import { sheetBlocks } from "./sheet/blocks.js";
import { hasHiddenCells, readCells } from "./sheet/cells.js";
import { NumberFormats, stringText } from "./sheet/values.js";
import { readOptionalPart, readPart, readRelations } from "./word/package.js";
import { child, childrenNamed, value } from "./xml.js";
function parseSheets(archive, part) {
  const relations = readRelations(archive, part);
  const shared = readOptionalPart(archive, relations.byType.get("sharedStrings"));
  const workbook = {
    strings: childrenNamed(shared?.root, "si").map(stringText),
    formats: new NumberFormats(readOptionalPart(archive, relations.byType.get("styles"))?.root ?? null)
  };
  const drafts = [];
  let hidden = false;
  for (const sheet of childrenNamed(child(readPart(archive, part).root, "sheets"), "sheet")) {
    const target = relations.byId.get(value(sheet, "r:id") ?? "");
    const name = value(sheet, "name") ?? "";
    if (target === void 0) throw damaged(`\u627E\u4E0D\u5230\u5DE5\u4F5C\u8868\u201C${name}\u201D`, `sheet \u201C${name}\u201D is missing`);
    if ((value(sheet, "state") ?? "visible") !== "visible") {
      hidden = true;
      continue;
    }
    const { root } = readPart(archive, target);
    if (root.name !== "worksheet") continue;
    hidden ||= hasHiddenCells(root);
    drafts.push(...sheetBlocks(name, readCells(root, workbook), drafts.filter((draft) => draft.kind === "table").length));
  }
  return project(drafts, "sheet", hidden ? [hiddenNotice(part)] : []);
}
function hiddenNotice(part) {
  const zh = "\u5DE5\u4F5C\u7C3F\u91CC\u6709\u9690\u85CF\u7684\u5DE5\u4F5C\u8868\u6216\u884C\uFF0C\u6821\u6838\u65F6\u7565\u53BB\u3002";
  const en = "The workbook holds hidden sheets or rows; they were left out.";
  return { kind: "hidden-text", words: { zh, en }, origin: { part } };
}
export {
  parseSheets
};
