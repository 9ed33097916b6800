import { isBlankText } from "../segment.js";
import { isBlock, isHidden, isPicture, isUnread } from "./elements.js";
import { contentStart, isElement, isText } from "./tree.js";
const PICTURE = "\uFF3B\u56FE\u7247\uFF3D";
function readCell(cell, reading, fallback) {
  const collector = new CellCollector(reading);
  collector.collect(cell);
  const blankAt = collector.firstBlank ?? contentStart(cell, reading.shift) ?? fallback;
  const { lines } = collector;
  if (collector.pictures.length > 0 && lines.flat().every((segment) => isBlankText(segment.value))) {
    const shown = collector.pictures.flatMap((picture) => reading.span(picture) ?? []);
    return { lines: shown.map((span) => [{ value: PICTURE, ...span, generated: true }]), blankAt };
  }
  return { lines, blankAt };
}
class CellCollector {
  lines = [[]];
  pictures = [];
  /** Where the first visible blank stands (`&nbsp;`, U+3000): pages put one where text may be. */
  firstBlank = null;
  #reading;
  constructor(reading) {
    this.#reading = reading;
  }
  collect(parent) {
    for (const child of parent.childNodes) {
      if (isText(child)) for (const segment of this.#reading.segments(child)) this.#add(segment);
      else if (isElement(child)) this.#enter(child);
    }
  }
  #enter(element) {
    if (isHidden(element)) this.#reading.noteHidden(element);
    else if (isPicture(element)) this.pictures.push(element);
    else if (!isUnread(element)) {
      const breaks = element.tagName === "br" || element.tagName === "table" || isBlock(element);
      if (breaks) this.#breakLine();
      this.collect(element);
      if (breaks) this.#breakLine();
    }
  }
  #add(segment) {
    if (segment.value === "\n") {
      this.#breakLine();
      return;
    }
    if (segment.value !== " ") this.firstBlank ??= segment.start;
    this.lines.at(-1)?.push(segment);
  }
  #breakLine() {
    if (this.lines.at(-1)?.length) this.lines.push([]);
  }
}
export {
  PICTURE,
  readCell
};
