import { needsBlank } from "../parse/segment.js";
import { replaceRadicals } from "../standard/fold.js";
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function inlineLines(node, source, softBreaks) {
  const collector = new LineCollector(source, softBreaks);
  collector.collect(node);
  return collector.finish();
}
class LineCollector {
  #source;
  #softBreaks;
  #lines = [];
  #pieces = [];
  #after = "break";
  constructor(source, softBreaks) {
    this.#source = source;
    this.#softBreaks = softBreaks;
  }
  collect(parent) {
    for (const child of parent.children) this.#visit(child);
  }
  #visit(node) {
    switch (node.type) {
      case "text":
        for (const piece of textPieces(node.value, this.#spanOf(node), this.#source)) this.#add(piece);
        break;
      case "inlineCode":
        this.#add(codePiece(node.value, this.#spanOf(node), this.#source));
        break;
      case "break":
        this.#endLine("break");
        break;
      case "html":
        if (/^<br\b/i.test(node.value)) this.#endLine("break");
        break;
      case "image":
      case "imageReference":
      case "footnoteReference":
        break;
      default:
        if ("children" in node) this.collect(node);
    }
  }
  #spanOf(node) {
    return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  }
  #add(piece) {
    const exact = piece.text.length === piece.end - piece.start;
    if (!exact) {
      const [end] = piece.text.match(LINE_END) ?? [];
      if (end === void 0) this.#pieces.push(piece);
      else this.#endLine(end === "\n" && !this.#softBreaks ? "soft" : "line", piece);
      return;
    }
    let from = 0;
    for (const match of piece.text.matchAll(LINE_END)) {
      this.#push(piece, from, match.index);
      from = match.index + match[0].length;
      const soft = !this.#softBreaks && (match[0] === "\n" || match[0] === "\r" || match[0] === "\r\n");
      const end = { text: match[0], start: piece.start + match.index, end: piece.start + from };
      this.#endLine(soft ? "soft" : match[0] === "\f" ? "page" : "line", end);
    }
    this.#push(piece, from, piece.text.length);
  }
  #push(piece, from, to) {
    for (const [start, end] of visibleRuns(piece.text, from, to)) {
      this.#pieces.push({
        text: replaceRadicals(piece.text.slice(start, end)),
        start: piece.start + start,
        end: piece.start + end
      });
    }
  }
  /** `soft`: the line goes on, as a browser has it; the blank between two words stays. */
  #endLine(after, end) {
    if (after === "soft") {
      if (end !== void 0 && this.#pieces.length > 0) this.#pieces.push({ text: "\n", start: end.start, end: end.end });
      return;
    }
    const line = trimLine(this.#pieces, this.#after, this.#source);
    if (line !== null) this.#lines.push(line);
    this.#after = line === null && this.#after === "page" ? "page" : after;
    this.#pieces = [];
  }
  finish() {
    this.#endLine("line");
    return this.#lines;
  }
}
function visibleRuns(text, from, to) {
  const runs = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(INVISIBLE)) {
    const index = from + match.index;
    if (index > start) runs.push([start, index]);
    start = index + match[0].length;
  }
  if (to > start) runs.push([start, to]);
  return runs;
}
function textPieces(value, span, source) {
  const raw = source.slice(span);
  if (raw === value || raw.length === value.length) return [{ text: value, ...span }];
  const pieces = [];
  let index = 0;
  let at = 0;
  let plainIndex = 0;
  let plainAt = 0;
  const flush = () => {
    if (index > plainIndex) {
      pieces.push({ text: value.slice(plainIndex, index), start: span.start + plainAt, end: span.start + at });
    }
  };
  while (index < value.length && at < raw.length) {
    const marked = markedCharacter(raw, at, value, index);
    if (marked === null && raw[at] === value[index]) {
      index++;
      at++;
      continue;
    }
    flush();
    if (marked !== null) {
      pieces.push({
        text: value.slice(index, index + marked.units),
        start: span.start + at,
        end: span.start + at + marked.length
      });
      index += marked.units;
      at += marked.length;
    } else if (isLinePrefix(raw[at] ?? "")) {
      at++;
    } else {
      pieces.push({ text: value.slice(index), start: span.start + at, end: span.end });
      return pieces;
    }
    plainIndex = index;
    plainAt = at;
  }
  flush();
  return pieces;
}
function isLinePrefix(character) {
  return character === " " || character === "	" || character === ">" || character === "\r";
}
function markedCharacter(raw, at, value, index) {
  const character = raw[at];
  if (character === "\\" && raw[at + 1] === value[index] && /[!-/:-@[-`{-~]/.test(raw[at + 1] ?? "")) {
    return { units: 1, length: 2 };
  }
  if (character !== "&") return null;
  const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.exec(raw.slice(at, at + 40))?.[0];
  if (entity === void 0 || value.startsWith(entity, index)) return null;
  return { units: (value.codePointAt(index) ?? 0) > 65535 ? 2 : 1, length: entity.length };
}
function codePiece(value, span, source) {
  const within = source.slice(span).indexOf(value);
  if (within === -1) return { text: value, ...span };
  return { text: value, start: span.start + within, end: span.start + within + value.length };
}
function trimLine(pieces, after, source) {
  let inner = 0;
  let first = 0;
  while (first < pieces.length && isBlankText(pieces[first]?.text ?? "")) {
    inner += blankWidth(pieces[first]?.text ?? "");
    first++;
  }
  let last = pieces.length - 1;
  while (last > first && isBlankText(pieces[last]?.text ?? "")) last--;
  const head = pieces[first];
  if (head === void 0) return null;
  const leading = head.text.length - head.text.trimStart().length;
  inner += blankWidth(head.text.slice(0, leading));
  const indent = sourceIndent(pieces[0]?.start ?? head.start, source) + inner;
  const kept = pieces.slice(first, last + 1).map((piece, index, all) => {
    const from = index === 0 ? leading : 0;
    const to = index === all.length - 1 ? piece.text.trimEnd().length : piece.text.length;
    return slicePiece(piece, from, Math.max(from, to));
  });
  return { pieces: kept.flatMap((piece, index) => joinedPiece(piece, kept[index - 1], kept[index + 1])), indent, after };
}
function joinedPiece(piece, before, next) {
  if (piece.text !== "\n") return [piece];
  return needsBlank(before?.text ?? "", next?.text ?? "") ? [{ ...piece, text: " " }] : [];
}
function slicePiece(piece, from, to) {
  if (piece.text.length !== piece.end - piece.start) return piece;
  return { text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to };
}
function isBlankText(text) {
  return text.trim() === "";
}
function blankWidth(text) {
  let width = 0;
  for (const character of text) width += character === "\u3000" ? 2 : character === "	" ? 4 : 1;
  return width;
}
function sourceIndent(offset, source) {
  const start = source.lineStarts[source.lineIndexAt(offset)] ?? 0;
  if (offset - start > MAX_INDENT) return 0;
  const before = source.text.slice(start, offset);
  return isBlankText(before) ? blankWidth(before) : 0;
}
const MAX_INDENT = 300;
export {
  inlineLines,
  slicePiece
};
