import { child, childrenNamed, value } from "../xml.js";
class Styles {
  #styles = /* @__PURE__ */ new Map();
  #default;
  constructor(root) {
    let fallback = null;
    for (const element of childrenNamed(root, "w:style")) {
      const id = value(element, "w:styleId") ?? "";
      this.#styles.set(id, {
        id,
        name: value(child(element, "w:name"), "w:val") ?? "",
        basedOn: value(child(element, "w:basedOn"), "w:val"),
        paragraph: child(element, "w:pPr"),
        run: child(element, "w:rPr")
      });
      if (value(element, "w:type") === "paragraph" && isOn(value(element, "w:default") ?? "0")) fallback = id;
    }
    this.#default = fallback;
  }
  /** The style and those it is based on, itself first. */
  #chain(id) {
    const chain = [];
    for (let style = this.#styles.get(id ?? ""); style && !chain.includes(style); style = this.#styles.get(style.basedOn ?? "")) {
      chain.push(style);
    }
    return chain;
  }
  #paragraphChain(properties) {
    return this.#chain(value(child(properties, "w:pStyle"), "w:val") ?? this.#default);
  }
  /** The depth of a heading by its outline level or the name of its style; null for other paragraphs. */
  headingDepth(properties) {
    const chain = this.#paragraphChain(properties);
    const levels = [properties, ...chain.map((style) => style.paragraph)].map(
      (each) => value(child(each, "w:outlineLvl"), "w:val")
    );
    const level = levels.find((each) => each !== null);
    if (level !== void 0 && level !== null) return toDepth(Number(level) + 1);
    for (const { name } of chain) {
      const match = /^(?:heading|标题)\s?(\d)$/i.exec(name);
      if (match) return toDepth(Number(match[1]));
      if (/^title$/i.test(name)) return 1;
    }
    return null;
  }
  isContents(properties) {
    return this.#paragraphChain(properties).some((style) => /^(?:toc \d|toc heading|目录)/i.test(style.name));
  }
  /** Which list a paragraph belongs to; null where none, also where it is taken out of its style's list (numId 0). */
  numbering(properties) {
    const own = child(properties, "w:numPr");
    const chain = this.#paragraphChain(properties);
    const sources = [own, ...chain.map((style) => child(style.paragraph, "w:numPr"))];
    const ids = sources.map((each) => value(child(each, "w:numId"), "w:val"));
    const levels = sources.map((each) => value(child(each, "w:ilvl"), "w:val"));
    const numId = ids.find((each) => each !== null);
    if (numId === void 0 || numId === null || numId === "0") return null;
    const level = levels.find((each) => each !== null);
    return { numId, level: level === void 0 || level === null ? null : Number(level) };
  }
  /** The paragraph styles in force, itself first; for the level that a style names. */
  styleIds(properties) {
    return this.#paragraphChain(properties).map((style) => style.id);
  }
  /** Whether a run is hidden, by itself or by a style. */
  isHidden(run, paragraph) {
    const ofRun = this.#chain(value(child(run, "w:rStyle"), "w:val")).map((style) => style.run);
    const ofParagraph = this.#paragraphChain(paragraph).map((style) => style.run);
    for (const properties of [run, ...ofRun, ...ofParagraph]) {
      const vanish = child(properties, "w:vanish");
      if (vanish) return isOn(value(vanish, "w:val") ?? "1");
    }
    return false;
  }
}
function isOn(value2) {
  return value2 !== "0" && value2 !== "false" && value2 !== "off";
}
function toDepth(level) {
  if (!(level >= 1 && level <= 9)) return null;
  const depth = Math.min(level, 6);
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
}
export {
  Styles,
  isOn
};
