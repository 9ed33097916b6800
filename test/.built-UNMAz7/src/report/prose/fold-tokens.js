import { isPhrase } from "./segments.js";
function withoutTitles(text) {
  if (!text.includes("\u300A")) return text;
  let result = "";
  let depth = 0;
  for (const character of text) {
    if (character === "\u300B" && depth > 0) depth--;
    result += depth > 0 ? "\u25A1".repeat(character.length) : character;
    if (character === "\u300A") depth++;
  }
  return depth === 0 ? result : text;
}
const LONGEST_REMARK = 40;
function withoutRemarks(text) {
  let result = "";
  let from = 0;
  for (let open = nextBracket(text, 0); open !== -1; open = nextBracket(text, open + 1)) {
    const close = closingBracket(text, open);
    if (close === -1 || /[\d%零未无没]/.test(text.slice(open, close))) continue;
    result += text.slice(from, open) + "\xB7".repeat(close + 1 - open);
    from = close + 1;
    open = close;
  }
  return result + text.slice(from);
}
function nextBracket(text, from) {
  for (let index = from; index < text.length; index++) if ("\uFF08(".includes(text[index] ?? "?")) return index;
  return -1;
}
function closingBracket(text, open) {
  for (let index = open + 1; index < Math.min(text.length, open + LONGEST_REMARK); index++) {
    if ("\uFF08(".includes(text[index] ?? "?")) return -1;
    if ("\uFF09)".includes(text[index] ?? "?")) return index;
  }
  return -1;
}
function foldTokens(text, tokens, year) {
  return dropAnswers(foldCarries(text, tokens, year));
}
function foldCarries(text, tokens, year) {
  const folded = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === void 0) continue;
    if (token.kind !== "carry") {
      folded.push(
        isCompared(text, token, year) ? { kind: "growth", id: "", start: token.start - 1, end: token.end } : token
      );
      continue;
    }
    const next = tokens[index + 1];
    const previous = folded.at(-1);
    const to = next?.kind === "year" && touches(text, token, next) ? next : null;
    const from = previous !== void 0 && isSource(previous) && touches(text, previous, token) ? previous : null;
    const kind = directionOf(year, from, to);
    if (from !== null && kind !== "carry") folded.pop();
    folded.push({
      kind,
      id: "",
      start: kind !== "carry" && from !== null ? from.start : token.start,
      end: kind !== "carry" && to !== null ? to.end : token.end
    });
    if (kind !== "carry" && to !== null) index++;
  }
  return folded;
}
function isCompared(text, token, year) {
  return token.kind === "year" && year !== null && token.year === year - 1 && "\u8F83\u6BD4".includes(text[token.start - 1] ?? "?");
}
function isSource(token) {
  return token.kind === "year" || token.kind === "last-year";
}
function directionOf(year, from, to) {
  if (year === null) return from?.kind === "last-year" ? "carry-in" : "carry";
  if (to?.kind === "year") return to.year === year + 1 ? "carry-out" : to.year === year ? "carry-in" : "carry";
  if (from?.kind === "last-year") return "carry-in";
  return from?.kind === "year" && from.year === year - 1 ? "carry-in" : "carry";
}
function touches(text, first, second) {
  const between = text.slice(first.end, second.start);
  return between.length <= 2 && !/[，,、。；;：（）()]/.test(between);
}
const ANSWERABLE = ["result", "leaf", "carry-in", "carry-out"];
function dropAnswers(tokens) {
  const kept = [];
  for (const token of tokens) {
    const previous = kept.findLast((other) => other.kind !== "modifier");
    const adds = token.kind === "answer" || token.kind === "handle" || token.kind === "decide";
    if (adds && previous !== void 0 && ANSWERABLE.includes(previous.kind) && token.start - previous.end <= 2) {
      kept.push(asModifier(token));
      continue;
    }
    kept.push(token);
  }
  return kept;
}
function asModifier(token) {
  return { kind: "modifier", id: isPhrase(token) ? token.id : "", start: token.start, end: token.end };
}
export {
  foldTokens,
  withoutRemarks,
  withoutTitles
};
