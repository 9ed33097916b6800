import { damaged } from "../parse/refusal.js";
import { readOptionalPart, readPart, relationsOf } from "../parse/word/package.js";
import { childrenNamed, value } from "../parse/xml.js";
import { encodeXml, prefixOf } from "./marks.js";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const CONTENT_TYPES = "[Content_Types].xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
function nextCommentId(comments) {
  const ids = childrenNamed(comments?.root, "w:comment").map((comment) => Number(value(comment, "w:id") ?? "0") || 0);
  return ids.reduce((highest, id) => Math.max(highest, id), -1) + 1;
}
function extendCommentsPart(comments, texts) {
  return encodeXml(appendTo(comments, texts.join("")));
}
function addCommentsPart(archive, part, main, texts) {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = [`${folder}comments.xml`, `${folder}comments-nianbao.xml`].find((each) => !archive.entries.has(each));
  if (name === void 0) throw damaged("\u6279\u6CE8\u90E8\u5206\u6709\u8BEF", "the part of comments");
  const prefix = prefixOf(main.text, main.root);
  const declaration = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}`;
  const root = `<${prefix}comments ${declaration}="${main.root.attributes[declaration] ?? ""}">`;
  return /* @__PURE__ */ new Map([
    [name, encodeXml(`${DECLARATION}${root}${texts.join("")}</${prefix}comments>`)],
    [relationsOf(part), addRelation(archive, part, name.slice(folder.length))],
    [CONTENT_TYPES, addType(archive, name)]
  ]);
}
function addRelation(archive, part, target) {
  const existing = readOptionalPart(archive, relationsOf(part));
  const relations = childrenNamed(existing?.root, "Relationship");
  const ids = new Set(relations.map((each) => value(each, "Id")));
  let number = relations.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const known = relations.map((each) => value(each, "Type") ?? "").find((each) => each.includes("/officeDocument/"));
  const base = known?.slice(0, known.lastIndexOf("/")) ?? TRANSITIONAL;
  const relation = `<Relationship Id="rId${number}" Type="${base}/comments" Target="${target}"/>`;
  if (existing) return encodeXml(appendTo(existing, relation));
  return encodeXml(`${DECLARATION}<Relationships xmlns="${PACKAGE}">${relation}</Relationships>`);
}
function addType(archive, name) {
  return encodeXml(appendTo(readPart(archive, CONTENT_TYPES), `<Override PartName="/${name}" ContentType="${TYPE}"/>`));
}
function appendTo({ text, root }, content) {
  const prefix = prefixOf(text, root);
  const own = prefix === "" ? content : content.replaceAll(/<(?=Relationship|Override)/g, `<${prefix}`);
  if (root.contentStart !== root.end) {
    const close2 = text.lastIndexOf("</", root.end);
    return text.slice(0, close2) + own + text.slice(close2);
  }
  const close = text.lastIndexOf("/", root.end);
  const name = /^<([^\s/>]+)/.exec(text.slice(root.start, root.start + 200))?.[1] ?? "";
  return `${text.slice(0, close)}>${own}</${name}>${text.slice(root.end)}`;
}
export {
  addCommentsPart,
  extendCommentsPart,
  nextCommentId
};
