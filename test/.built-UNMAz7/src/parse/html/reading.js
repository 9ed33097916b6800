import { isBlankText } from "../segment.js";
import { segmentsOf } from "./text.js";
import { descendants, isText, spanOf } from "./tree.js";
class Reading {
  source;
  notices = [];
  #text;
  /** What to add to an offset of the parsed text to have one of the source. */
  shift;
  /** @param span the part of the source that was parsed */
  constructor(source, span) {
    this.source = source;
    this.#text = source.slice(span);
    this.shift = span.start;
  }
  segments(node) {
    return segmentsOf(node, this.#text, this.shift);
  }
  span(element) {
    return spanOf(element, this.shift);
  }
  note(kind, words, span) {
    this.notices.push({ kind, words, span });
  }
  noteHidden(element) {
    if (!hasText(element)) return;
    const zh = "\u7F51\u9875\u4E2D\u6709\u8BFB\u8005\u770B\u4E0D\u5230\u7684\u6587\u5B57\uFF08\u5DF2\u9690\u85CF\uFF09\uFF0C\u6821\u6838\u65F6\u7565\u53BB\u3002";
    const en = "The page holds text that readers do not see (hidden); it was left out.";
    this.note("hidden-text", { zh, en }, this.span(element));
  }
}
function hasText(element) {
  if (hasOwnText(element)) return true;
  for (const below of descendants(element)) if (hasOwnText(below)) return true;
  return false;
}
function hasOwnText(parent) {
  return parent.childNodes.some((child) => isText(child) && !isBlankText(child.value));
}
export {
  Reading,
  hasText
};
