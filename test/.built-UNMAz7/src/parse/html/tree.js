import { defaultTreeAdapter, parse, parseFragment } from "parse5";
import { LimitExceeded, limits } from "../limits.js";
function parsePage(text) {
  refuseCrowdedTags(text);
  return parse(text, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter() });
}
function parsePiece(text) {
  refuseCrowdedTags(text);
  return parseFragment(text, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter() });
}
function limitedAdapter() {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parameters) {
      elements++;
      if (elements > limits.pageElements) throw new LimitExceeded("pageElements");
      return defaultTreeAdapter.createElement(...parameters);
    },
    // The stock adapter makes a new object each time; a page has thousands of nodes, and lines and columns are not used.
    updateNodeSourceCodeLocation({ sourceCodeLocation }, { endOffset }) {
      if (sourceCodeLocation && endOffset !== void 0) sourceCodeLocation.endOffset = endOffset;
    },
    onItemPush() {
      depth++;
      if (depth > limits.depth) throw new LimitExceeded("depth");
    },
    onItemPop() {
      depth--;
    }
  };
}
const LONG_TAG = 4096;
function refuseCrowdedTags(text) {
  for (let start = text.indexOf("<"); start !== -1; ) {
    const end = text.indexOf(">", start);
    const stop = end === -1 ? text.length : end;
    if (stop - start > LONG_TAG && countWords(text, start, stop) > limits.attributes)
      throw new LimitExceeded("attributes");
    start = text.indexOf("<", stop);
  }
}
function countWords(text, start, end) {
  let words = 0;
  let inside = false;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    const separator = code <= 32 || code === 47;
    if (!separator && !inside) words++;
    inside = !separator;
  }
  return words;
}
function isElement(node) {
  return "tagName" in node;
}
function isText(node) {
  return node.nodeName === "#text";
}
function attribute(element, name) {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return null;
}
function childElements(parent, names) {
  return parent.childNodes.filter((child) => isElement(child) && names.has(child.tagName));
}
function* descendants(parent, except) {
  const waiting = parent.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node) || node === except) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child) waiting.push(child);
    }
  }
}
function spanOf(element, shift) {
  const location = element.sourceCodeLocation;
  return location ? { start: location.startOffset + shift, end: location.endOffset + shift } : null;
}
function contentStart(element, shift) {
  const location = element.sourceCodeLocation;
  if (!location) return null;
  return (location.startTag?.endOffset ?? location.endOffset) + shift;
}
export {
  attribute,
  childElements,
  contentStart,
  descendants,
  isElement,
  isText,
  parsePage,
  parsePiece,
  spanOf
};
