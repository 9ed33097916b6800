function unpairedMarks(report) {
  if (report.damage.brackets) return [];
  const lone = report.paragraphs.map(loneMarks);
  return lone.flatMap((marks, index) => {
    const paragraph = report.paragraphs[index];
    if (paragraph === void 0) return [];
    const opensAfter = lone[index + 1]?.some(({ mark }) => mark === "\u300B") ?? false;
    const closesBefore = lone[index - 1]?.some(({ mark }) => mark === "\u300A") ?? false;
    return marks.filter(({ mark }) => mark === "\u300A" ? !opensAfter : !closesBefore).map(({ mark, at }) => ({ mark, at: paragraph.at(at, at + 1), words: around(paragraph.text, at) }));
  });
}
function loneMarks({ text }) {
  const open = [];
  const lone = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "\u300A") open.push(index);
    if (text[index] === "\u300B" && open.pop() === void 0) lone.push({ mark: "\u300B", at: index });
  }
  return [...lone, ...open.map((at) => ({ mark: "\u300A", at }))].sort(
    (left, right) => left.at - right.at
  );
}
const REACH = 10;
function around(text, at) {
  const words = text.slice(Math.max(0, at - REACH), at + REACH + 1);
  return `${at > REACH ? "\u2026" : ""}${words}${at + REACH + 1 < text.length ? "\u2026" : ""}`;
}
export {
  unpairedMarks
};
