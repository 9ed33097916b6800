const severities = {
  error: { zh: "\u9519\u8BEF", en: "Error" },
  warning: { zh: "\u8B66\u544A", en: "Warning" },
  info: { zh: "\u63D0\u793A", en: "Note" }
};
const basisLabel = { zh: "\u4F9D\u636E\uFF1A", en: "Basis: " };
const fixLabel = { zh: "\u5EFA\u8BAE\uFF1A", en: "Suggestion: " };
const author = { zh: "\u5E74\u62A5\u6821\u6838", en: "nianbao-lint" };
function commentText(id, diagnostic, prefix, { locale = "zh", date }) {
  const paragraphs = commentLines(diagnostic, locale).map(
    (line) => `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t></${prefix}r></${prefix}p>`
  );
  const when = date === void 0 ? "" : ` ${prefix}date="${escapeXml(date)}"`;
  const who = `${prefix}author="${author[locale]}" ${prefix}initials="${author[locale].slice(0, 2)}"`;
  return `<${prefix}comment ${prefix}id="${id}" ${who}${when}>${paragraphs.join("")}</${prefix}comment>`;
}
function commentLines({ severity, message, rule, basis, fixes }, locale) {
  return [
    `${severities[severity][locale]}${locale === "zh" ? "\uFF1A" : ": "}${message}`,
    ...basis.map((each) => `${basisLabel[locale]}${basisText(each)}`),
    ...fixes.map((fix) => `${fixLabel[locale]}${fix.title}`),
    rule
  ];
}
function basisText({ instrument, article }) {
  return article === null ? instrument : `${instrument} ${article}`;
}
function escapeXml(text) {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return "";
    if (code >= 55296 && code <= 57343) return "\uFFFD";
    return escapes[character] ?? character;
  }).join("");
}
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export {
  commentText,
  escapeXml
};
