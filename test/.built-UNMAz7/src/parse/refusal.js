import { limits } from "./limits.js";
function isRefusal(result) {
  return "reason" in result && "message" in result;
}
class Refused extends Error {
  refusal;
  constructor(refusal) {
    super(refusal.message.en);
    this.name = "Refused";
    this.refusal = refusal;
  }
}
function damaged(zh, en) {
  const message = {
    zh: `\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF08${zh}\uFF09\uFF0C\u4E0D\u80FD\u8BFB\u53D6\u3002\u8BF7\u91CD\u65B0\u83B7\u53D6\uFF0C\u6216\u8005\u5728 Word\uFF0FWPS \u4E2D\u6253\u5F00\u540E\u53E6\u5B58\u4E00\u4EFD\u518D\u6838\u5BF9\u3002`,
    en: `The file is damaged or incomplete (${en}) and cannot be read. Get it again, or open it in Word or WPS and save a copy.`
  };
  return new Refused({ reason: "damaged", message });
}
const limitNames = {
  fileBytes: { zh: "\u6587\u4EF6\u5927\u5C0F", en: "size of the file" },
  entries: { zh: "\u538B\u7F29\u5305\u5185\u7684\u6587\u4EF6\u6570", en: "entries of the archive" },
  partBytes: { zh: "\u89E3\u538B\u540E\u5355\u4E2A\u90E8\u5206\u7684\u5927\u5C0F", en: "inflated size of one part" },
  totalBytes: { zh: "\u89E3\u538B\u540E\u7684\u603B\u5927\u5C0F", en: "inflated size of all parts" },
  depth: { zh: "\u5D4C\u5957\u5C42\u6570", en: "depth of nesting" },
  elements: { zh: "\u6807\u8BB0\u6570\u91CF", en: "number of elements" },
  pageElements: { zh: "\u7F51\u9875\u7684\u6807\u8BB0\u6570\u91CF", en: "number of elements of a page" },
  attributes: { zh: "\u5355\u4E2A\u6807\u8BB0\u7684\u5C5E\u6027\u6570", en: "attributes of one tag" },
  columnSpan: { zh: "\u5355\u5143\u683C\u8DE8\u5217\u6570", en: "columns of one cell" },
  rowSpan: { zh: "\u5355\u5143\u683C\u8DE8\u884C\u6570", en: "rows of one cell" },
  slots: { zh: "\u8868\u683C\u5355\u5143\u683C\u6570", en: "cells of a table" }
};
function beyondLimit(limit) {
  const name = limitNames[limit];
  const bytes = limit.endsWith("Bytes");
  const most = bytes ? `${limits[limit] / 1024 / 1024} MB` : String(limits[limit]);
  const message = {
    zh: `\u6587\u4EF6\u8D85\u51FA\u4E86\u53EF\u4EE5\u8BFB\u53D6\u7684\u8303\u56F4\uFF08${name.zh}\u8D85\u8FC7 ${most}\uFF09\uFF0C\u4E0D\u4E88\u8BFB\u53D6\u3002\u5E74\u5EA6\u62A5\u544A\u4E0D\u4F1A\u8FD9\u4E48\u5927\uFF0C\u8BF7\u786E\u8BA4\u662F\u5426\u9009\u9519\u4E86\u6587\u4EF6\u3002`,
    en: `The file goes beyond what is read (${name.en}: more than ${most}). No report is that large; is it the right file?`
  };
  return { reason: "too-large", message };
}
const oldOffice = {
  zh: "\u65E7\u7248 Word\uFF0FWPS \u4E8C\u8FDB\u5236\u683C\u5F0F\uFF08.doc\u3001.wps\uFF09\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u5728 Word \u6216 WPS \u4E2D\u53E6\u5B58\u4E3A .docx \u540E\u518D\u6838\u5BF9\u3002",
  en: "The old binary format of Word and WPS (.doc, .wps) cannot be read. Save it as .docx in Word or WPS, then check that."
};
const oldSheet = {
  zh: "\u65E7\u7248\u7535\u5B50\u8868\u683C\uFF08.xls\u3001.et\uFF09\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u53E6\u5B58\u4E3A .xlsx \u540E\u518D\u6838\u5BF9\u3002",
  en: "Old spreadsheets (.xls, .et) cannot be read. Save it as .xlsx, then check that."
};
const encrypted = {
  zh: "\u6587\u4EF6\u5DF2\u52A0\u5BC6\uFF0C\u4E0D\u80FD\u8BFB\u53D6\u3002\u8BF7\u5728 Word \u6216 WPS \u4E2D\u53BB\u6389\u6253\u5F00\u5BC6\u7801\uFF0C\u53E6\u5B58\u4E00\u4EFD\u540E\u518D\u6838\u5BF9\u3002",
  en: "The file is encrypted and cannot be read. Remove its password in Word or WPS, save a copy, then check that."
};
const pdf = {
  zh: "PDF \u6587\u4EF6\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u6838\u5BF9\u5B83\u7684\u6765\u6E90\u6587\u4EF6\uFF08.docx\u3001\u7F51\u9875\u6216\u6587\u672C\uFF09\u3002",
  en: "PDF files cannot be read. Check the file that it was made from (.docx, web page or text)."
};
const ofd = {
  zh: "OFD \u7248\u5F0F\u6587\u4EF6\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u6838\u5BF9\u5B83\u7684\u6765\u6E90\u6587\u4EF6\uFF08.docx\u3001\u7F51\u9875\u6216\u6587\u672C\uFF09\u3002",
  en: "OFD files cannot be read. Check the file that it was made from (.docx, web page or text)."
};
const richText = {
  zh: "RTF \u6587\u4EF6\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u5728 Word \u6216 WPS \u4E2D\u53E6\u5B58\u4E3A .docx \u540E\u518D\u6838\u5BF9\u3002",
  en: "RTF files cannot be read. Save it as .docx in Word or WPS, then check that."
};
const webArchive = {
  zh: "\u5355\u6587\u4EF6\u7F51\u9875\uFF08.mht\uFF09\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u53E6\u5B58\u4E3A .html \u6216 .docx \u540E\u518D\u6838\u5BF9\u3002",
  en: "Web archives (.mht) cannot be read. Save it as .html or .docx, then check that."
};
const openDocument = {
  zh: "OpenDocument \u6587\u4EF6\uFF08.odt\u3001.ods\uFF09\u4E0D\u80FD\u76F4\u63A5\u8BFB\u53D6\u3002\u8BF7\u53E6\u5B58\u4E3A .docx \u6216 .xlsx \u540E\u518D\u6838\u5BF9\u3002",
  en: "OpenDocument files (.odt, .ods) cannot be read. Save it as .docx or .xlsx, then check that."
};
const image = {
  zh: "\u56FE\u7247\u6216\u626B\u63CF\u4EF6\u6CA1\u6709\u6587\u5B57\u53EF\u8BFB\u3002\u8BF7\u6838\u5BF9\u5B83\u7684\u6765\u6E90\u6587\u4EF6\uFF08.docx\u3001\u7F51\u9875\u6216\u6587\u672C\uFF09\u3002",
  en: "An image or a scan holds no text. Check the file that it was made from (.docx, web page or text)."
};
const noDocument = {
  zh: "\u8FD9\u662F\u4E00\u4E2A\u538B\u7F29\u5305\uFF0C\u91CC\u9762\u4E0D\u662F Word \u6216 Excel \u6587\u4EF6\u3002\u8BF7\u89E3\u538B\u540E\u6838\u5BF9\u5176\u4E2D\u7684\u62A5\u544A\u3002",
  en: "This is a zip archive that is no Word or Excel file. Unpack it and check the report in it."
};
const presentation = {
  zh: "\u6F14\u793A\u6587\u7A3F\uFF08.pptx\uFF09\u4E0D\u80FD\u8BFB\u53D6\u3002\u8BF7\u6838\u5BF9\u62A5\u544A\u7684 .docx\u3001\u7F51\u9875\u6216\u6587\u672C\u6587\u4EF6\u3002",
  en: "Presentations (.pptx) cannot be read. Check the report as .docx, web page or text."
};
const noWord = {
  zh: "\u6279\u6CE8\u53EA\u80FD\u5199\u8FDB Word \u6587\u4EF6\uFF08.docx\uFF09\u3002",
  en: "Comments can only be put into a Word file (.docx)."
};
const unsupportedWords = {
  oldOffice,
  oldSheet,
  encrypted,
  pdf,
  ofd,
  richText,
  webArchive,
  openDocument,
  image,
  noDocument,
  presentation,
  noWord
};
function unsupported(kind) {
  return { reason: "unsupported", message: unsupportedWords[kind] };
}
export {
  Refused,
  beyondLimit,
  damaged,
  isRefusal,
  unsupported,
  unsupportedWords
};
