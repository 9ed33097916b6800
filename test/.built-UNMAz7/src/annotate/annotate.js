import { readArchive } from "../parse/bytes.js";
import { Refused, unsupported } from "../parse/refusal.js";
import { readOptionalPart, readPart, readRelations } from "../parse/word/package.js";
import { commentText } from "./comment.js";
import { CommentMarks } from "./marks.js";
import { addCommentsPart, extendCommentsPart, nextCommentId } from "./parts.js";
import { rewriteArchive } from "./zip.js";
function annotate(bytes, diagnostics, options = {}) {
  const { archive, part, anchors, document } = readArchive(bytes);
  if (document.dialect !== "word") throw new Refused(unsupported("noWord"));
  const relations = readRelations(archive, part);
  const main = readPart(archive, part);
  const comments = readOptionalPart(archive, relations.byType.get("comments"));
  const marks = new CommentMarks(main);
  const texts = [];
  let id = nextCommentId(comments);
  for (const diagnostic of diagnostics) {
    const { start, end } = diagnostic.location.range;
    const found = anchorsWithin(anchors, start.offset, end.offset);
    if (found.length === 0) continue;
    marks.add(id, found);
    texts.push(commentText(id, diagnostic, marks.prefix, options));
    id++;
  }
  if (texts.length === 0) return bytes;
  const name = relations.byType.get("comments");
  const changed = comments && name !== void 0 ? /* @__PURE__ */ new Map([[name, extendCommentsPart(comments, texts)]]) : addCommentsPart(archive, part, main, texts);
  return rewriteArchive(archive, new Map([...changed, [part, marks.apply()]]));
}
function anchorsWithin(anchors, start, end) {
  const inside = anchors.filter(
    (anchor) => anchor.start < end && anchor.end > start || anchor.start === anchor.end && anchor.start >= start && anchor.end <= end
  );
  const first = inside[0] ?? anchors.findLast((anchor) => anchor.start <= start) ?? anchors[0];
  if (!first) return [];
  const same = inside.filter(({ anchor }) => anchor.paragraph === first.anchor.paragraph);
  return same.length > 0 ? same : [first];
}
export {
  annotate
};
