import { attribute } from "./tree.js";
const unread = /* @__PURE__ */ new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "title",
  "meta",
  "link",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "canvas",
  "audio",
  "video",
  "select",
  "textarea",
  "button",
  "input",
  "map",
  "noframes",
  "frameset"
]);
const blocks = /* @__PURE__ */ new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "menu",
  "nav",
  "ol",
  "p",
  "pre",
  "search",
  "section",
  "summary",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul"
]);
const headings = /* @__PURE__ */ new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
function isUnread(element) {
  return unread.has(element.tagName);
}
function isBlock(element) {
  return blocks.has(element.tagName) || headings.has(element.tagName);
}
function headingDepth(element) {
  if (!headings.has(element.tagName)) return null;
  const depth = Number(element.tagName.charAt(1));
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : null;
}
function isHidden(element) {
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && hidesByStyle(value)) return true;
  }
  return false;
}
function hidesByStyle(style) {
  return /display|visibility|mso-hide/i.test(style) && hidesByDeclaration(style);
}
function hidesByDeclaration(style) {
  return style.split(";").some((declaration) => {
    const colon = declaration.indexOf(":");
    if (colon === -1) return false;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim().toLowerCase();
    if (property === "display") return value.startsWith("none");
    if (property === "visibility") return value.startsWith("hidden") || value.startsWith("collapse");
    return property === "mso-hide" && value.startsWith("all");
  });
}
function isPicture(element) {
  if (element.tagName !== "img") return false;
  return !["width", "height"].some((side) => {
    const size = attribute(element, side);
    return size !== null && Number.parseInt(size, 10) <= 2;
  });
}
export {
  headingDepth,
  isBlock,
  isHidden,
  isPicture,
  isUnread
};
