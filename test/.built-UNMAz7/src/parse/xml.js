import { SaxesParser } from "saxes";
import { decodeText } from "./encoding.js";
import { LimitExceeded, limits } from "./limits.js";
import { damaged, isRefusal } from "./refusal.js";
const prefixes = [
  ["/wordprocessingml/2006/main", "w"],
  ["/wordprocessingml/main", "w"],
  ["/spreadsheetml/2006/main", ""],
  ["/spreadsheetml/main", ""],
  ["/officeDocument/relationships", "r"],
  ["/officeDocument/2006/relationships", "r"],
  ["/markup-compatibility/2006", "mc"],
  ["/word/2010/wordml", "w14"],
  ["/word/2010/wordprocessingShape", "wps"],
  ["/package/2006/content-types", ""],
  ["/package/2006/relationships", ""]
];
function parseXml(bytes, name) {
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) throw damaged(`${name} \u4E0D\u662F\u6587\u672C`, `${name} is no text`);
  const { text } = decoded;
  const tree = new TreeBuilder(text);
  const parser = new SaxesParser({ xmlns: false });
  parser.on("doctype", () => {
    throw damaged(`${name} \u542B\u6709 DOCTYPE`, `${name} has a DOCTYPE`);
  });
  parser.on("error", () => {
    throw damaged(`${name} \u683C\u5F0F\u6709\u8BEF`, `${name} is not well-formed`);
  });
  parser.on("opentagstart", (tag) => tree.open(tag.name, parser.position));
  parser.on("opentag", (tag) => tree.enter(tag.attributes, parser.position));
  parser.on("closetag", () => tree.close(parser.position));
  parser.on("text", (value2) => tree.addText(value2));
  parser.on("cdata", (value2) => tree.addText(value2));
  parser.write(text).close();
  if (!tree.root) throw damaged(`${name} \u662F\u7A7A\u7684`, `${name} is empty`);
  return { root: tree.root, text };
}
class TreeBuilder {
  root = null;
  #text;
  #open = [];
  #names = /* @__PURE__ */ new Map();
  #prefixes = /* @__PURE__ */ new Map();
  #count = 0;
  constructor(text) {
    this.#text = text;
  }
  open(name, position) {
    if (++this.#count > limits.elements) throw new LimitExceeded("elements");
    if (this.#open.length >= limits.depth) throw new LimitExceeded("depth");
    const start = this.#text.lastIndexOf("<", position - 1);
    const element = { name, attributes: {}, children: [], text: "", start, contentStart: start, end: start };
    this.#open.at(-1)?.children.push(element);
    if (this.#open.length === 0) this.root = element;
    this.#open.push(element);
  }
  enter(attributes, position) {
    const element = this.#open.at(-1);
    if (!element) return;
    for (const name of Object.keys(attributes)) if (name.startsWith("xmlns")) this.#bind(name, attributes[name] ?? "");
    element.name = this.#canonical(element.name);
    element.contentStart = position;
    for (const name of Object.keys(attributes)) {
      element.attributes[name.includes(":") ? this.#canonical(name) : name] = attributes[name] ?? "";
    }
  }
  close(position) {
    const element = this.#open.pop();
    if (element) element.end = position;
  }
  addText(value2) {
    const element = this.#open.at(-1);
    if (element) element.text += value2;
  }
  #bind(attribute, uri) {
    const usual = prefixes.find(([end]) => uri.endsWith(end))?.[1];
    if (usual === void 0) return;
    this.#prefixes.set(attribute.slice("xmlns:".length), usual);
    this.#names.clear();
  }
  #canonical(name) {
    const known = this.#names.get(name);
    if (known !== void 0) return known;
    const colon = name.indexOf(":");
    const prefix = colon === -1 ? "" : name.slice(0, colon);
    const usual = this.#prefixes.get(prefix) ?? prefix;
    const local = name.slice(colon + 1);
    const canonical = usual === "" ? local : `${usual}:${local}`;
    this.#names.set(name, canonical);
    return canonical;
  }
}
function child(element, name) {
  return element?.children.find((each) => each.name === name) ?? null;
}
function childrenNamed(element, name) {
  return element?.children.filter((each) => each.name === name) ?? [];
}
function value(element, name) {
  return element?.attributes[name] ?? null;
}
function* xmlDescendants(element) {
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const below = next.children[index];
      if (below) waiting.push(below);
    }
  }
}
export {
  child,
  childrenNamed,
  parseXml,
  value,
  xmlDescendants
};
