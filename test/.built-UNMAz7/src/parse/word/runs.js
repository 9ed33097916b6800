import { child, value, xmlDescendants } from "../xml.js";
import { chosenBranch } from "./context.js";
const transparent = /* @__PURE__ */ new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:bdo",
  "w:dir",
  "w:sdtContent",
  "w:sdt",
  "w:rubyBase",
  "w:ruby",
  "m:oMath",
  "m:oMathPara"
]);
const inserted = /* @__PURE__ */ new Set(["w:ins", "w:moveTo"]);
const deleted = /* @__PURE__ */ new Set(["w:del", "w:moveFrom"]);
const pictureMarks = /* @__PURE__ */ new Set(["a:blip", "v:imagedata", "c:chart"]);
function readRuns(paragraph, context) {
  const reader = new RunReader(paragraph, context);
  reader.read(paragraph);
  return reader;
}
class RunReader {
  lines = [[]];
  boxes = [];
  hasPicture = false;
  #paragraph;
  #properties;
  #context;
  constructor(paragraph, context) {
    this.#paragraph = paragraph;
    this.#properties = child(paragraph, "w:pPr");
    this.#context = context;
  }
  read(container) {
    for (const element of container.children) {
      const { name } = element;
      if (name === "w:r" || name === "m:r") this.#readRun(element);
      else if (transparent.has(name)) this.read(element);
      else if (inserted.has(name)) {
        this.#context.noteChange();
        this.read(element);
      } else if (deleted.has(name)) this.#context.noteChange();
      else if (name === "mc:AlternateContent") {
        const branch = chosenBranch(element);
        if (branch) this.read(branch);
      } else if (isGraphic(name)) this.#readGraphic(element);
    }
  }
  #readRun(run) {
    const hidden = this.#context.styles.isHidden(child(run, "w:rPr"), this.#properties);
    for (const element of run.children) {
      if (hidden && element.name !== "w:fldChar" && element.name !== "w:instrText") this.#noteHidden(element);
      else this.#readPart(element, run);
    }
  }
  #noteHidden(element) {
    if (element.name !== "w:t" || element.text.trim() === "") return;
    const zh = "\u6587\u6863\u91CC\u6709\u8BBE\u4E3A\u201C\u9690\u85CF\u201D\u7684\u6587\u5B57\uFF0C\u8BFB\u8005\u770B\u4E0D\u5230\uFF0C\u6821\u6838\u65F6\u7565\u53BB\u3002";
    const en = "The document holds hidden text, which readers do not see; it was left out.";
    this.#context.note("hidden-text", { zh, en });
  }
  #readPart(element, run) {
    const { name } = element;
    if (name === "w:t" || name === "m:t") this.#write(element.text, run);
    else if (name === "w:tab" || name === "w:ptab") this.#write(" ", run);
    else if (name === "w:noBreakHyphen") this.#write("-", run);
    else if (name === "w:sym") this.#writeSymbol(run);
    else if (name === "w:cr" || name === "w:br" && isLineBreak(element)) this.#breakLine();
    else if (name === "w:fldChar") this.#readFieldMark(element);
    else if (name === "w:instrText") this.#readInstruction(element);
    else if (name === "w:ruby") this.read(element);
    else if (name === "mc:AlternateContent") {
      for (const part of chosenBranch(element)?.children ?? []) this.#readPart(part, run);
    } else if (isGraphic(name)) this.#readGraphic(element);
  }
  #write(text, run) {
    if (text === "" || !this.#context.shown) return;
    const anchor = this.#context.boxHost ?? { paragraph: this.#paragraph, run };
    this.lines.at(-1)?.push({ value: text.replaceAll(/[\t\r\n]+/g, " "), anchor });
  }
  #writeSymbol(run) {
    const zh = "\u6587\u6863\u91CC\u6709\u7B26\u53F7\u5B57\u4F53\u7684\u5B57\u7B26\uFF0C\u8BFB\u4E0D\u51FA\u5B83\u662F\u4EC0\u4E48\uFF0C\u4EE5\u201C\uFFFD\u201D\u4EE3\u66FF\u3002\u8BF7\u6539\u7528\u666E\u901A\u5B57\u7B26\u3002";
    const en = "The document holds characters of a symbol font, which cannot be told; they are shown as \u201C\uFFFD\u201D. Use plain characters.";
    this.#context.note("symbol", { zh, en });
    this.#write("\uFFFD", run);
  }
  #breakLine() {
    if (this.#context.shown) this.lines.push([]);
  }
  #readInstruction(element) {
    const field = this.#context.fields.at(-1);
    if (field) field.instruction += element.text;
  }
  #readFieldMark(element) {
    const { fields } = this.#context;
    const last = fields.at(-1);
    const type = value(element, "w:fldCharType");
    if (type === "begin") fields.push({ instruction: "", separated: false });
    else if (type === "separate" && last) last.separated = true;
    else if (type === "end") fields.pop();
  }
  #readGraphic(element) {
    let hasText = false;
    const waiting = [element];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.name === "w:txbxContent") {
        this.boxes.push(next);
        hasText = true;
      } else if (next.name === "mc:AlternateContent") {
        const branch = chosenBranch(next);
        if (branch) waiting.push(branch);
      } else waiting.push(...next.children.toReversed());
    }
    if (!hasText) this.hasPicture ||= element.name === "w:object" || hasPictureBelow(element);
  }
}
function isLineBreak(element) {
  const type = value(element, "w:type");
  return type === null || type === "textWrapping";
}
function numberRun(paragraph, context) {
  const number = context.numbering.next(child(paragraph, "w:pPr"));
  return number === "" ? [] : [{ value: number, generated: true, anchor: context.boxHost ?? { paragraph, run: null } }];
}
function isEndDeleted(paragraph) {
  const run = child(child(paragraph, "w:pPr"), "w:rPr");
  return child(run, "w:del") !== null || child(run, "w:moveFrom") !== null;
}
function isGraphic(name) {
  return name === "w:drawing" || name === "w:pict" || name === "w:object";
}
function hasPictureBelow(element) {
  for (const below of xmlDescendants(element)) if (pictureMarks.has(below.name)) return true;
  return false;
}
export {
  isEndDeleted,
  numberRun,
  readRuns
};
