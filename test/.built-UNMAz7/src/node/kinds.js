import { extensionOf } from "../parse/bytes.js";
const readable = /* @__PURE__ */ new Set(["md", "markdown", "txt", "html", "htm", "docx", "xlsx"]);
const unreadable = /* @__PURE__ */ new Set(["doc", "wps", "pdf", "ofd", "rtf"]);
function isTakenFromFolder(path) {
  const extension = extensionOf(path);
  return readable.has(extension) || unreadable.has(extension);
}
export {
  isTakenFromFolder
};
