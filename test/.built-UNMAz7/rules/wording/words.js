function proseOf(report) {
  return report.paragraphs.filter(({ kind }) => kind !== "title" && kind !== "heading");
}
function sentences(paragraph) {
  const found = [];
  let start = 0;
  for (let index = 0; index <= paragraph.text.length; index++) {
    if (index < paragraph.text.length && !"\u3002\uFF01\uFF1F\n".includes(paragraph.text[index] ?? "")) continue;
    const text = paragraph.text.slice(start, index);
    if (text.trim() !== "") found.push({ paragraph, start, end: index, text });
    start = index + 1;
  }
  return found;
}
function editAt({ source }, at, from, to) {
  return source.slice(at.span) === from ? { span: at.span, text: to } : null;
}
function replaced(report, at, from, to, safety) {
  const edit = editAt(report, at, from, to);
  return edit === null ? [] : [{ title: { zh: `\u6539\u4E3A\u201C${to}\u201D`, en: `Write \u201C${to}\u201D` }, safety, edits: [edit] }];
}
export {
  editAt,
  proseOf,
  replaced,
  sentences
};
