function findSubstitute(tree, section) {
  const image = findImage(tree, section.span);
  if (image !== null) return { span: image, place: section.form.heading };
  return section.paragraphs.find(({ text }) => text.length < MAX_REFERENCE && REFERENCE.test(text)) ?? null;
}
const REFERENCE = /(?:见|查看|参阅|点击|下载).{0,8}(?:附件|附表|附后|表格|下载)|^附件/;
const MAX_REFERENCE = 80;
function findImage(tree, span) {
  const waiting = [tree];
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const inside = start !== void 0 && end !== void 0 && start < span.end && end > span.start;
    if (inside && isImage(node)) return { start, end };
    if (node.type === "root" || inside) waiting.push(...(node.children ?? []).toReversed());
  }
  return null;
}
function isImage(node) {
  return node.type === "image" || node.type === "imageReference" || node.type === "html" && typeof node.value === "string" && /^<img\b/i.test(node.value);
}
export {
  findSubstitute
};
