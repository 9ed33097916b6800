import { draftText, PICTURE } from "../projection.js";
import { child, value, xmlDescendants } from "../xml.js";
import { chosenBranch } from "./context.js";
import { isEndDeleted, numberRun, readRuns } from "./runs.js";
import { isLayoutTable, layoutCells, readTable } from "./table.js";
const transparent = /* @__PURE__ */ new Set(["w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);
function readBlocks(container, context) {
  const reader = new BlockReader(context);
  reader.read(container);
  reader.end();
  return reader.drafts;
}
class BlockReader {
  drafts = [];
  #context;
  /** Text of a paragraph whose end is deleted: it goes on in the next one. */
  #carried = [];
  constructor(context) {
    this.#context = context;
  }
  read(container) {
    for (const element of container.children) {
      if (element.name === "w:p") this.#readParagraph(element);
      else if (element.name === "w:tbl") this.#readTable(element);
      else if (element.name === "w:sdt") {
        const content = child(element, "w:sdtContent");
        if (content && !isTableOfContents(element)) this.read(content);
      } else if (transparent.has(element.name)) this.read(element);
      else if (element.name === "mc:AlternateContent") {
        const branch = chosenBranch(element);
        if (branch) this.read(branch);
      }
    }
  }
  end() {
    if (this.#carried.length > 0) this.#push([this.#carried], null, false);
    this.#carried = [];
  }
  #readParagraph(element) {
    const context = this.#context;
    const properties = child(element, "w:pPr");
    const content = readRuns(element, context);
    const [first = [], ...rest] = content.lines;
    if (isEndDeleted(element)) {
      context.noteChange();
      this.#carried = [...this.#carried, ...content.lines.flat()];
      return;
    }
    if (!context.styles.isContents(properties)) {
      const number = numberRun(element, context);
      const lines = [[...number, ...this.#carried, ...first], ...rest];
      this.#push(lines, properties, content.hasPicture);
    }
    this.#carried = [];
    for (const box of content.boxes) this.#readBox(box, element);
  }
  #push(lines, properties, picture) {
    const context = this.#context;
    const depth = context.styles.headingDepth(properties);
    const joined = depth !== null || value(child(properties, "w:jc"), "w:val") === "center";
    let shown = false;
    for (const line2 of joined ? [lines.flat()] : lines) {
      if (draftText(line2) === "") continue;
      shown = true;
      const origin2 = { part: context.part, paragraph: ++context.paragraphs };
      this.drafts.push({ kind: "paragraph", line: line2, depth, picture: false, origin: origin2 });
    }
    if (shown || !picture) return;
    const origin = { part: context.part, paragraph: ++context.paragraphs };
    const line = [{ value: PICTURE, generated: true }];
    this.drafts.push({ kind: "paragraph", line, depth: null, picture: true, origin });
  }
  #readTable(element) {
    this.end();
    if (isLayoutTable(element)) for (const cell of layoutCells(element)) this.read(cell);
    else this.drafts.push(...readTable(element, this.#context));
  }
  #readBox(box, host) {
    if (![...xmlDescendants(box)].some((each) => each.name === "w:t" && each.text.trim() !== "")) return;
    const zh = "\u6587\u6863\u91CC\u6709\u6587\u672C\u6846\uFF0C\u5DF2\u628A\u5176\u4E2D\u7684\u6587\u5B57\u8BFB\u5728\u5B83\u6240\u5728\u6BB5\u843D\u4E4B\u540E\u3002";
    const en = "The document holds text boxes; their text was read behind the paragraph that they belong to.";
    this.#context.note("text-box", { zh, en }, { part: this.#context.part, paragraph: this.#context.paragraphs });
    const outer = this.#context.boxHost;
    this.#context.boxHost = outer ?? { paragraph: host, run: null };
    this.read(box);
    this.end();
    this.#context.boxHost = outer;
  }
}
function isTableOfContents(sdt) {
  const gallery = child(child(child(sdt, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return /table of contents/i.test(value(gallery, "w:val") ?? "");
}
export {
  readBlocks
};
