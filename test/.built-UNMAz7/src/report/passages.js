import { needsBlank } from "../parse/segment.js";
import { splitNumeral } from "../standard/labels.js";
import { isBareNumber, isPageNumber, isPageNumberWithoutDash, runningHeads } from "./furniture.js";
import { inlineLines, slicePiece } from "./inline.js";
import { MappedText } from "./mapped-text.js";
import { headingPrefix, readHeading } from "./section-headings.js";
import { findTitle } from "./title-lines.js";
function readPassages(document) {
  const lines = withoutFurniture(linesOf(document), document.dialect === "text");
  const title = findTitle(lines);
  const passages = [];
  let group = [];
  const close = (kind = null) => {
    if (group.length > 0) passages.push(toPassage(group, kind));
    group = [];
  };
  for (let index = 0; index < lines.length; index++) {
    if (title !== null && index === title.from) {
      close();
      group = lines.slice(title.from, title.to);
      close("title");
      index = title.to - 1;
      continue;
    }
    const line = lines[index];
    if (line === void 0) break;
    const before = group.at(-1);
    if (before !== void 0 && startsPassage(before, line, lines[index + 1])) close();
    group.push(line);
  }
  close();
  return passages;
}
function toPassage(lines, kind) {
  const pieces = [];
  let text = "";
  for (const line of lines) {
    const last = pieces.at(-1);
    const first = line.pieces[0];
    if (last !== void 0 && first !== void 0 && needsBlank(text, line.text)) {
      pieces.push({ text: " ", start: last.end, end: first.start });
    }
    pieces.push(...line.pieces);
    text = line.text;
  }
  const mapped = new MappedText(pieces);
  const block = lines[0]?.block;
  const depth = block?.depth ?? null;
  const origin = block?.origin ?? null;
  if (kind !== null) return { kind, depth, mapped, origin };
  const looksLikeHeading = block?.kind === "paragraph" && isSubheading(mapped.text);
  return { kind: looksLikeHeading ? "heading" : block?.kind ?? "paragraph", depth, mapped, origin };
}
function linesOf({ tree, source, dialect }) {
  const lines = [];
  const softBreaks = dialect !== "html";
  const add = (node, kind, marker) => {
    const inline = inlineLines(node, source, softBreaks).flatMap(splitAfterHeading);
    const texts = inline.map((line) => line.pieces.map((piece) => piece.text).join(""));
    const block = {
      kind,
      depth: node.type === "heading" ? node.depth : null,
      origin: originOf(node),
      width: texts.reduce((width, text) => Math.max(width, text.length), 0)
    };
    inline.forEach((line, index) => {
      const pieces = index === 0 && marker !== null ? [marker, ...line.pieces] : line.pieces;
      const text = (index === 0 ? marker?.text ?? "" : "") + (texts[index] ?? "");
      const isHeading = kind !== "quote" && readHeading(text, block.depth !== null) !== null;
      lines.push({ ...line, pieces, text, block, isHeading, startsPage: line.after === "page" });
    });
  };
  visit(tree, "paragraph", source, add);
  return lines;
}
function visit(node, kind, source, add, marker = null) {
  switch (node.type) {
    case "paragraph":
      add(node, kind, marker);
      break;
    case "heading":
      add(node, kind === "paragraph" ? "heading" : kind, marker);
      break;
    case "list":
      for (const item of node.children) {
        item.children.forEach((child, index) => {
          visit(child, "list-item", source, add, index === 0 ? markerOf(node, item, child, source) : null);
        });
      }
      break;
    case "blockquote":
      for (const child of node.children) visit(child, "quote", source, add);
      break;
    case "root":
    case "footnoteDefinition":
      for (const child of node.children) visit(child, kind, source, add);
      break;
  }
}
function markerOf(list, item, first, source) {
  const start = item.position?.start.offset;
  const end = first.position?.start.offset;
  if (list.ordered !== true || start === void 0 || end === void 0 || end <= start) return null;
  const text = source.slice({ start, end });
  return text.trim() === "" ? null : { text, start, end };
}
function originOf(node) {
  return node.data?.origin ?? null;
}
function splitAfterHeading(line) {
  const text = line.pieces.map((piece) => piece.text).join("");
  const prefix = headingPrefix(text);
  if (prefix === null) return [line];
  return [
    { ...line, pieces: slicePieces(line.pieces, 0, prefix.end) },
    { pieces: slicePieces(line.pieces, prefix.rest, text.length), indent: line.indent, after: "line" }
  ];
}
function slicePieces(pieces, from, to) {
  const kept = [];
  let offset = 0;
  for (const piece of pieces) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, piece.text.length);
    if (start < end) kept.push(slicePiece(piece, start, end));
    offset += piece.text.length;
  }
  return kept;
}
function withoutFurniture(lines, plainText) {
  const kept = [];
  let startsPage = false;
  lines.forEach((line, index) => {
    const alone = lines[index - 1]?.block !== line.block && lines[index + 1]?.block !== line.block;
    const bulleted = line.block.kind === "list-item" && alone && isPageNumberWithoutDash(line.text);
    if (isPageNumber(line.text) || bulleted || plainText && alone && isBareNumber(line.text)) {
      startsPage = true;
      return;
    }
    kept.push(startsPage && !line.startsPage ? { ...line, startsPage } : line);
    startsPage = false;
  });
  const heads = runningHeads(kept);
  if (heads.size === 0) return kept;
  let pending = false;
  return kept.flatMap((line) => {
    if (heads.has(line)) {
      pending ||= line.startsPage;
      return [];
    }
    const marked = pending ? { ...line, startsPage: true } : line;
    pending = false;
    return [marked];
  });
}
const INDENTATION = 2;
const SHORT_LINE = 0.8;
function startsPassage(before, line, next) {
  if (before.isHeading || line.isHeading) return true;
  if (before.block !== line.block) return !continuesOverPage(before, line, next);
  if (line.block.kind === "heading") return line.after === "line";
  const ended = endsSentence(before.text);
  const short = before.text.length < SHORT_LINE * before.block.width;
  if (short && isSubheading(before.text)) return true;
  if (startsNumbered(line.text)) return ended || endsClause(before.text) || short && !/第$/.test(before.text);
  if ((short || endsClause(before.text)) && isSetIn(before, line, next)) return true;
  return ended && (short || line.after === "break");
}
function isSetIn(before, line, next) {
  if (line.indent >= before.indent + INDENTATION) return !line.startsPage || isSetInAgainst(line, next);
  return isSetInAgainst(line, next) && endsSentence(before.text);
}
function isSetInAgainst(line, next) {
  return next !== void 0 && next.block === line.block && !next.startsPage && line.indent >= next.indent + INDENTATION;
}
function continuesOverPage(before, line, next) {
  return line.startsPage && before.block.kind === "paragraph" && line.block.kind === "paragraph" && !endsClause(before.text) && !isSubheading(before.text) && !startsNumbered(line.text) && !isSetInAgainst(line, next);
}
function startsNumbered(text) {
  return splitNumeral(text.slice(0, 12)).number !== null;
}
function endsSentence(text) {
  return /[。！？!?][”’"』」）)]?$/.test(text);
}
function endsClause(text) {
  return /[。！？!?；;：:][”’"』」）)]?$/.test(text);
}
function isSubheading(text) {
  if (text.length > MAX_SUBHEADING) return false;
  const { number, style } = splitNumeral(text);
  return number !== null && style !== "arabic" && !/[。；，,;]/.test(text);
}
const MAX_SUBHEADING = 40;
export {
  readPassages
};
