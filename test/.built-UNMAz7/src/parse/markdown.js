import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
const HARMFUL_IN_REPORTS = [
  "codeIndented",
  "codeFenced",
  "setextUnderline",
  "htmlFlow",
  "definition",
  "wwwAutolink",
  "protocolAutolink",
  "emailAutolink",
  "gfmFootnoteCall",
  "gfmFootnoteDefinition",
  "gfmPotentialFootnoteCall",
  "table"
];
const MARKUP = [
  "attention",
  "autolink",
  "blockQuote",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "headingAtx",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "list",
  "strikethrough",
  "taskListCheck",
  "thematicBreak"
];
const BLOCKS = ["blockQuote", "headingAtx", "list", "thematicBreak"];
const processors = {
  markdown: lazily(() => processor(HARMFUL_IN_REPORTS)),
  text: lazily(() => processor([...HARMFUL_IN_REPORTS, ...MARKUP])),
  cell: lazily(() => processor([...HARMFUL_IN_REPORTS, ...BLOCKS]))
};
function parseProse(text, dialect) {
  return (dialect === "text" ? processors.text : processors.markdown)().parse(text);
}
function parseCell(text) {
  return processors.cell().parse(text).children;
}
function processor(disabled) {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(fitted, disabled).freeze();
}
const fitted = function(disabled) {
  const data = this.data();
  data.micromarkExtensions = [
    ...data.micromarkExtensions ?? [],
    cjkFriendlyExtension(),
    { disable: { null: [...disabled] } }
  ];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _addressesBecomeLinks, ...extension }) => extension);
};
function lazily(make) {
  let value;
  return () => {
    value ??= make();
    return value;
  };
}
export {
  parseCell,
  parseProse
};
