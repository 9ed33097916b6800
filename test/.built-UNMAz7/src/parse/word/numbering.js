import { child, childrenNamed, value } from "../xml.js";
import { writeNumeral } from "./numerals.js";
import { isOn } from "./styles.js";
const LEVELS = 9;
class Numbering {
  #lists = /* @__PURE__ */ new Map();
  /** How far each list has counted, by its abstract definition: lists that share one go on counting. */
  #counts = /* @__PURE__ */ new Map();
  #restarted = /* @__PURE__ */ new Set();
  #styles;
  constructor(root, styles) {
    this.#styles = styles;
    const abstracts = new Map(
      childrenNamed(root, "w:abstractNum").map((each) => [value(each, "w:abstractNumId") ?? "", each])
    );
    const numbers = childrenNamed(root, "w:num");
    for (const element of numbers) {
      const id = value(element, "w:numId") ?? "";
      const abstractId = followStyle(value(child(element, "w:abstractNumId"), "w:val") ?? "", abstracts);
      const levels = readLevels(abstracts.get(abstractId) ?? null);
      const starts = /* @__PURE__ */ new Map();
      for (const override of childrenNamed(element, "w:lvlOverride")) {
        const index = Number(value(override, "w:ilvl") ?? "0");
        const start = value(child(override, "w:startOverride"), "w:val");
        if (start !== null) starts.set(index, Number(start));
        const level = child(override, "w:lvl");
        if (level) levels.set(index, readLevel(level));
      }
      this.#lists.set(id, { id, abstractId, levels, starts });
    }
  }
  /** The number of the next paragraph with these properties, ready to stand before its text; '' where it has none. */
  next(properties) {
    const reference = this.#styles.numbering(properties);
    const list = reference ? this.#lists.get(reference.numId) : void 0;
    if (!reference || !list) return "";
    const index = reference.level ?? this.#levelOfStyle(list, properties);
    const level = list.levels.get(index);
    if (!level) return "";
    const counts = this.#count(list, index, level);
    if (level.format === "bullet") return "";
    const number = level.text.replaceAll(/%([1-9])/g, (_, digit) => {
      const shown = list.levels.get(Number(digit) - 1);
      const count = counts[Number(digit) - 1] ?? shown?.start ?? 1;
      return writeNumeral(count, level.plain ? "decimal" : shown?.format ?? "decimal");
    });
    const needsBlank = level.suffix !== "nothing" && /[\p{L}\p{N}]$/u.test(number);
    return needsBlank ? `${number} ` : number;
  }
  #levelOfStyle(list, properties) {
    const ids = this.#styles.styleIds(properties);
    for (const [index, level] of list.levels) if (level.style !== null && ids.includes(level.style)) return index;
    return 0;
  }
  #count(list, index, level) {
    const counts = this.#counts.get(list.abstractId) ?? new Array(LEVELS);
    this.#counts.set(list.abstractId, counts);
    const start = list.starts.get(index);
    const key = `${list.id}/${index}`;
    if (start !== void 0 && !this.#restarted.has(key)) {
      this.#restarted.add(key);
      counts[index] = start;
    } else counts[index] = (counts[index] ?? (start ?? level.start) - 1) + 1;
    for (let below = index + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || restart !== 0 && index < restart) counts[below] = void 0;
    }
    return counts;
  }
}
function followStyle(id, abstracts) {
  const link = value(child(abstracts.get(id), "w:numStyleLink"), "w:val");
  if (link === null) return id;
  for (const [other, element] of abstracts) if (value(child(element, "w:styleLink"), "w:val") === link) return other;
  return id;
}
function readLevels(abstract) {
  return new Map(childrenNamed(abstract, "w:lvl").map((each) => [Number(value(each, "w:ilvl") ?? "0"), readLevel(each)]));
}
function readLevel(element) {
  const of = (name) => value(child(element, name), "w:val");
  const restart = of("w:lvlRestart");
  return {
    start: Number(of("w:start") ?? "1"),
    format: of("w:numFmt") ?? "decimal",
    text: of("w:lvlText") ?? "",
    plain: child(element, "w:isLgl") !== null && isOn(of("w:isLgl") ?? "1"),
    restart: restart === null ? null : Number(restart),
    style: of("w:pStyle"),
    suffix: of("w:suff") ?? "tab"
  };
}
export {
  Numbering
};
