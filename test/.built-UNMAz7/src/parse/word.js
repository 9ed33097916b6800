import { project } from "./projection.js";
import { damaged } from "./refusal.js";
import { readBlocks } from "./word/blocks.js";
import { WordContext } from "./word/context.js";
import { Numbering } from "./word/numbering.js";
import { readOptionalPart, readPart, readRelations } from "./word/package.js";
import { Styles } from "./word/styles.js";
import { child } from "./xml.js";
function parseWord(archive, part) {
  const relations = readRelations(archive, part);
  const body = child(readPart(archive, part).root, "w:body");
  if (!body) throw damaged("\u6CA1\u6709\u6B63\u6587", "it has no body");
  const styles = new Styles(readOptionalPart(archive, relations.byType.get("styles"))?.root ?? null);
  const numbering = new Numbering(readOptionalPart(archive, relations.byType.get("numbering"))?.root ?? null, styles);
  const context = new WordContext(part, styles, numbering);
  const drafts = readBlocks(body, context);
  return project(drafts, "word", context.notices);
}
export {
  parseWord
};
