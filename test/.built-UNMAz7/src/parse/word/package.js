import { damaged } from "../refusal.js";
import { childrenNamed, parseXml, value } from "../xml.js";
function findMainPart(archive) {
  const main = readRelations(archive, "").byType.get("officeDocument");
  return main !== void 0 && archive.entries.has(main) ? main : null;
}
function readRelations(archive, part) {
  const byType = /* @__PURE__ */ new Map();
  const byId = /* @__PURE__ */ new Map();
  const bytes = archive.read(relationsOf(part));
  if (!bytes) return { byType, byId };
  for (const relation of childrenNamed(parseXml(bytes, relationsOf(part)).root, "Relationship")) {
    if (value(relation, "TargetMode") === "External") continue;
    const target = resolve(part, value(relation, "Target") ?? "");
    const type = (value(relation, "Type") ?? "").split("/").at(-1) ?? "";
    if (!byType.has(type)) byType.set(type, target);
    byId.set(value(relation, "Id") ?? "", target);
  }
  return { byType, byId };
}
function relationsOf(part) {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
function resolve(part, target) {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
function readContentType(archive, part) {
  const bytes = archive.read("[Content_Types].xml");
  if (!bytes) return "";
  const { root } = parseXml(bytes, "[Content_Types].xml");
  const override = childrenNamed(root, "Override").find((each) => value(each, "PartName") === `/${part}`);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const fallback = childrenNamed(root, "Default").find((each) => value(each, "Extension")?.toLowerCase() === extension);
  return value(override ?? fallback, "ContentType") ?? "";
}
function readPart(archive, name) {
  const bytes = archive.read(name);
  if (!bytes) throw damaged(`\u7F3A\u5C11 ${name}`, `${name} is missing`);
  return parseXml(bytes, name);
}
function readOptionalPart(archive, name) {
  const bytes = name === void 0 ? null : archive.read(name);
  return bytes && name !== void 0 ? parseXml(bytes, name) : null;
}
export {
  findMainPart,
  readContentType,
  readOptionalPart,
  readPart,
  readRelations,
  relationsOf
};
