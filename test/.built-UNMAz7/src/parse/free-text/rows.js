import { labelKey, normaliseLabel, splitNumeral } from "../../standard/labels.js";
import { similarity } from "../../standard/similarity.js";
import { isGroupFragment, isLabelFragment, isRowLabel, rowWords } from "../vocabulary.js";
function assembleRows(region) {
  const cellALine = hasCellALine(region);
  const labels = [];
  const runs = findRuns(region, cellALine, labels);
  const used = /* @__PURE__ */ new Set();
  let cursor = 0;
  const rows = runs.map((run) => {
    const label = labelOf(run, labels, cursor, cellALine);
    const text = textBeforeValues(run, labels, label);
    const lastUsed = label.at(-1);
    cursor = Math.max(run.inlineTo, lastUsed === void 0 ? 0 : labels.indexOf(lastUsed) + 1);
    for (const token of [...label, ...text]) used.add(token);
    return { label, values: [...text, ...run.values] };
  });
  return { rows, loose: byLine(labels.filter((token) => !used.has(token))), cellALine };
}
function hasCellALine(region) {
  let alone = 0;
  let several = 0;
  for (const line of region.lines) {
    const values = line.filter((token) => token.kind === "value").length;
    if (values > 1) several++;
    else if (values === 1 && line.length === 1) alone++;
  }
  return alone >= 5 && several * 3 < alone;
}
function findRuns(region, cellALine, labels) {
  const runs = [];
  let open = null;
  for (const line of region.lines) {
    const inlineFrom = labels.length;
    if (!cellALine && !(line.every((token) => token.kind === "value") && continuesWide(open, line))) open = null;
    for (const [position, token] of line.entries()) {
      if (open !== null && !cellALine && isTextAmongValues(token, line.slice(position + 1))) open.values.push(token);
      else if (token.kind === "label") {
        labels.push(token);
        open = null;
      } else if (open === null) {
        open = {
          values: [token],
          inlineFrom: Math.max(inlineFrom, runs.at(-1)?.inlineTo ?? 0),
          inlineTo: labels.length,
          windowTo: 0
        };
        runs.push(open);
      } else open.values.push(token);
    }
  }
  runs.forEach((run, index) => {
    run.windowTo = runs[index + 1]?.inlineFrom ?? labels.length;
  });
  return runs;
}
function isTextAmongValues(token, behind) {
  if (token.kind === "value" || !behind.some((other) => other.kind === "value")) return false;
  return splitNumeral(token.label).number === null && !isLabelFragment(token.label);
}
function continuesWide(open, line) {
  return open !== null && open.inlineFrom === open.inlineTo && open.values.length >= 4 && open.values.length + line.length <= 15;
}
function labelOf(run, labels, cursor, cellALine) {
  if (run.values.length > WIDEST_LABELLED) return [];
  const nearest = cellALine ? lastLine(labels.slice(cursor, run.inlineTo)) : labels.slice(Math.max(cursor, run.inlineFrom), run.inlineTo);
  return spelledLabel(run, labels, cursor) ?? similarLabel(run, labels, cursor, cellALine) ?? nearest;
}
function textBeforeValues(run, labels, label) {
  const last = label.at(-1);
  if (last === void 0 || last.line !== run.values[0]?.line) return [];
  return labels.slice(labels.indexOf(last) + 1, run.inlineTo).filter((token) => !isGroupFragment(token.label));
}
function lastLine(tokens) {
  return tokens.filter((token) => token.line === tokens.at(-1)?.line);
}
const WIDEST_LABELLED = 10;
const REACH = 14;
function spelledLabel(run, labels, cursor) {
  const lowest = Math.max(cursor, run.inlineFrom - REACH);
  for (let start = run.inlineTo - 1; start >= lowest; start--) {
    for (const word of rowWords()) {
      const taken = spell(word, labels, start, run);
      if (taken !== null) return taken;
    }
  }
  return null;
}
function spell(word, labels, start, run) {
  const first = labels[start];
  if (first === void 0) return null;
  const beginning = beginningOf(first);
  if (!fitsStyle(beginning.style, word.style) || !word.key.startsWith(beginning.words)) return null;
  if (beginning.words === "" && beginning.style === null) return null;
  const taken = [first];
  let position = beginning.words.length;
  let index = start + 1;
  for (; position < word.key.length && index < run.windowTo; index++) {
    const token = labels[index];
    if (token === void 0) return null;
    if (word.key.startsWith(token.label, position)) {
      taken.push(token);
      position += token.label.length;
    } else if (!isGroupFragment(token.label)) return null;
  }
  if (position < word.key.length) return null;
  const line = taken.at(-1)?.line;
  const between = labels.slice(index, run.inlineTo).filter((token) => !isGroupFragment(token.label));
  return between.every((token) => token.line === line && line === run.values[0]?.line) ? taken : null;
}
const beginnings = /* @__PURE__ */ new WeakMap();
function beginningOf(token) {
  const known = beginnings.get(token);
  if (known !== void 0) return known;
  const beginning = { words: labelKeepingEnd(token.label), style: styleOf(token.label) };
  beginnings.set(token, beginning);
  return beginning;
}
function labelKeepingEnd(label) {
  return normaliseLabel(label.slice(splitNumeral(label).rest));
}
function styleOf(label) {
  return splitNumeral(label).style;
}
function fitsStyle(found, form) {
  if (found === null || form === null) return true;
  return isChinese(found) === isChinese(form);
}
function isChinese(style) {
  return style === "chinese" || style === "chinese-bracketed" || style === "ordinal";
}
function similarLabel(run, labels, cursor, cellALine) {
  let best = null;
  for (const taken of hypotheses(run, labels, cursor, cellALine)) {
    const key = labelKey(taken.map((token) => token.label).join(""));
    if (key.length < 3) continue;
    for (const word of rowWords()) {
      const score = similarity(word.key, key, LIKE);
      if (score >= LIKE && score > (best?.score ?? 0)) best = { taken, score };
    }
  }
  return best?.taken ?? null;
}
const LIKE = 0.7;
function hypotheses(run, labels, cursor, cellALine) {
  const words = (from, to) => labels.slice(from, to).filter((token) => !isGroupFragment(token.label));
  const inline = words(run.inlineFrom, run.inlineTo);
  const above = words(cursor, run.inlineFrom);
  const lineAbove = lastLine(above);
  if (cellALine) return [lineAbove, above.slice(-2)].filter((taken) => taken.length > 0);
  const below = words(run.inlineTo, run.windowTo);
  const lineBelow = below.filter((token) => token.line === below[0]?.line);
  const ends = lineBelow.length === 1 && lineBelow.every((token) => styleOf(token.label) === null && !isRowLabel(token.label));
  return [
    inline,
    [...lineAbove, ...inline],
    ends ? [...lineAbove, ...inline, ...lineBelow] : [],
    [...above.slice(-4), ...inline]
  ].filter((taken) => taken.length > 0);
}
function byLine(tokens) {
  const lines = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    const line = lines.get(token.line);
    if (line === void 0) lines.set(token.line, [token]);
    else line.push(token);
  }
  return [...lines.values()];
}
export {
  assembleRows
};
