const CONTEXT = 3;
function unifiedDiff(path, before, after) {
  if (before === after) return "";
  const lines = compareLines(splitLines(before), splitLines(after));
  const hunks = hunkRanges(lines).map(([start, end]) => hunkText(lines, start, end));
  return `--- a/${path}
+++ b/${path}
${hunks.join("")}`;
}
function splitLines(text) {
  const lines = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lines.push(text.slice(start, end + 1));
    start = end + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}
function compareLines(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  const same = (text) => ({ kind: " ", text });
  return [
    ...before.slice(0, head).map(same),
    ...shortestEdit(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same)
  ];
}
const MOST_DIFFERENCES = 2e3;
function shortestEdit(before, after) {
  const trace = [];
  let furthest = /* @__PURE__ */ new Map([[1, 0]]);
  for (let differences = 0; differences <= Math.min(before.length + after.length, MOST_DIFFERENCES); differences++) {
    trace.push(furthest);
    const next = /* @__PURE__ */ new Map();
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = stepX(furthest, diagonal, differences);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return traceBack(trace, before, after);
    }
    furthest = next;
  }
  return [...before.map((text) => ({ kind: "-", text })), ...after.map((text) => ({ kind: "+", text }))];
}
function isInsertion(furthest, diagonal, differences) {
  if (Math.abs(diagonal) === differences) return diagonal === -differences;
  return (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
}
function stepX(furthest, diagonal, differences) {
  return isInsertion(furthest, diagonal, differences) ? furthest.get(diagonal + 1) ?? 0 : (furthest.get(diagonal - 1) ?? 0) + 1;
}
function traceBack(trace, before, after) {
  const lines = [];
  let x = before.length;
  let y = after.length;
  for (let differences = trace.length - 1; differences >= 0; differences--) {
    const furthest = trace[differences] ?? /* @__PURE__ */ new Map();
    const diagonal = x - y;
    const startX = stepX(furthest, diagonal, differences);
    const startY = startX - diagonal;
    while (x > startX && y > startY) {
      x -= 1;
      y -= 1;
      lines.push({ kind: " ", text: before[x] ?? "" });
    }
    if (differences === 0) break;
    if (isInsertion(furthest, diagonal, differences)) {
      y -= 1;
      lines.push({ kind: "+", text: after[y] ?? "" });
    } else {
      x -= 1;
      lines.push({ kind: "-", text: before[x] ?? "" });
    }
  }
  return lines.reverse();
}
function hunkRanges(lines) {
  const ranges = [];
  for (const [index, { kind }] of lines.entries()) {
    if (kind === " ") continue;
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + CONTEXT + 1);
    const last = ranges.at(-1);
    if (last !== void 0 && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}
function hunkText(lines, start, end) {
  const count = (from, to, kind) => lines.slice(from, to).filter((line) => line.kind === " " || line.kind === kind).length;
  const range = (kind) => {
    const length = count(start, end, kind);
    const first = count(0, start, kind) + (length > 0 ? 1 : 0);
    return length === 1 ? String(first) : `${first},${length}`;
  };
  const body = lines.slice(start, end).map(({ kind, text }) => kind + (text.endsWith("\n") ? text : `${text}
\\ No newline at end of file
`));
  return `@@ -${range("-")} +${range("+")} @@
${body.join("")}`;
}
export {
  unifiedDiff
};
