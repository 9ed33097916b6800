import { toString as textOf } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { RuleTestError } from "./error.js";
const requiredParts = ["\u67E5\u4EC0\u4E48", "\u4E3A\u4EC0\u4E48", "\u600E\u4E48\u6539", "\u4F55\u65F6\u5173\u95ED", "\u4F8B\u5B50"];
const optionsPart = "\u9009\u9879";
const partOrder = ["\u67E5\u4EC0\u4E48", "\u4E3A\u4EC0\u4E48", "\u600E\u4E48\u6539", optionsPart, "\u4F55\u65F6\u5173\u95ED", "\u4F8B\u5B50"];
const kindByWord = [
  ["\u9519", "bad"],
  ["\u5BF9", "good"],
  ["\u4E0D\u5224", "unjudged"]
];
const DIAGNOSTICS = "diagnostics";
function parsePage(text) {
  const root = unified().use(remarkParse).parse(text);
  const [heading, quote] = root.children;
  if (heading?.type !== "heading" || heading.depth !== 1) throw fault(heading, "A page begins with its heading");
  const [name] = heading.children;
  if (name?.type !== "inlineCode")
    throw fault(heading, "The heading begins with the name of the rule between backticks");
  if (quote?.type !== "blockquote")
    throw fault(quote, "Below the heading stands one sentence in English, as a quotation");
  const parts = root.children.filter(isPart);
  checkParts(parts);
  return {
    id: name.value,
    title: textOf(heading).slice(name.value.length).trim(),
    english: textOf(quote).trim(),
    parts: parts.map((part) => textOf(part)),
    examples: readExamples(root)
  };
}
function rewritePage(text, lines) {
  let rewritten = text;
  const backwards = [...lines].sort(([left], [right]) => right.block.start - left.block.start);
  for (const [{ block }, yielded] of backwards) {
    const fenced = ["```diagnostics", ...yielded, "```"].join("\n");
    const missing = block.start === block.end;
    rewritten = rewritten.slice(0, block.start) + (missing ? `

${fenced}` : fenced) + rewritten.slice(block.end);
  }
  return rewritten;
}
function isPart(node) {
  return node.type === "heading" && node.depth === 2;
}
function checkParts(parts) {
  const names = parts.map((part) => textOf(part));
  const missing = requiredParts.find((name) => !names.includes(name));
  if (missing !== void 0) throw new RuleTestError(`The page has no part \u201C${missing}\u201D`);
  for (const [index, part] of parts.entries()) {
    const place = partOrder.indexOf(textOf(part));
    if (place < 0) throw fault(part, `There is no such part: \u201C${textOf(part)}\u201D`);
    if (place <= partOrder.indexOf(names[index - 1] ?? "")) throw fault(part, `Out of order: \u201C${textOf(part)}\u201D`);
  }
}
function readExamples(root) {
  const begin = root.children.findIndex((node) => isPart(node) && textOf(node) === "\u4F8B\u5B50");
  const nodes = root.children.slice(begin + 1);
  const named = namedBlocks(nodes);
  const examples = [];
  let heading = null;
  for (const [index, node] of nodes.entries()) {
    if (node.type === "heading") heading = readHeading(node);
    if (node.type !== "code" || node.lang === DIAGNOSTICS) continue;
    const block = readBlock(node);
    if (block.settings.name !== void 0) continue;
    if (heading === null) throw fault(node, "An example stands under a heading \u9519, \u5BF9 or \u4E0D\u5224");
    const next = nodes[index + 1];
    const promised = next?.type === "code" && next.lang === DIAGNOSTICS ? next : null;
    if (heading.kind === "good" && promised !== null) throw fault(promised, "A good example promises no diagnostics");
    examples.push(toExample(heading, block, promised, named));
  }
  return examples;
}
function readHeading(node) {
  const title = textOf(node);
  const kind = kindByWord.find(([word]) => title.startsWith(word))?.[1];
  if (kind === void 0) throw fault(node, "The heading of an example begins with \u9519, \u5BF9 or \u4E0D\u5224");
  return { kind, title };
}
function namedBlocks(nodes) {
  const blocks = nodes.flatMap((node) => node.type === "code" && node.lang !== DIAGNOSTICS ? [readBlock(node)] : []);
  return new Map(
    blocks.flatMap((block) => typeof block.settings.name === "string" ? [[block.settings.name, block]] : [])
  );
}
const settingNames = ["name", "options", "standard", "agency", "year", "previous", "others"];
function readBlock(node) {
  if (!node.lang) throw fault(node, "A fence names its language: the extension of the file that it stands for");
  const settings = node.meta ? parseJson(node, node.meta) : {};
  if (!isRecord(settings)) throw fault(node, "What follows the language is a JSON object");
  const unknown = Object.keys(settings).find((name) => !settingNames.includes(name));
  if (unknown !== void 0) throw fault(node, `There is no such setting: \u201C${unknown}\u201D`);
  return { node, settings };
}
function toExample(heading, block, promised, named) {
  const end = block.node.position?.end.offset ?? 0;
  return {
    ...heading,
    input: toInput(block, named),
    expected: promised === null || promised.value === "" ? [] : promised.value.split("\n"),
    block: { start: promised?.position?.start.offset ?? end, end: promised?.position?.end.offset ?? end },
    line: block.node.position?.start.line ?? 0
  };
}
function toInput({ node, settings }, named) {
  const { options, standard, agency, year, previous, others } = settings;
  const other = (name) => {
    const found = named.get(String(name));
    if (found === void 0 || found.node === node) throw fault(node, `There is no block of the name \u201C${String(name)}\u201D`);
    return toInput(found, named);
  };
  return {
    text: node.value,
    language: node.lang ?? "",
    ...isRecord(options) && { options },
    ...(standard === "2019" || standard === "2021") && { standard },
    ...typeof agency === "string" && { agency },
    ...typeof year === "number" && { year },
    ...previous !== void 0 && { previous: other(previous) },
    ...Array.isArray(others) && { others: others.map(other) }
  };
}
function parseJson(node, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw fault(node, `This is no JSON: ${text}`);
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fault(node, message) {
  return new RuleTestError(`Line ${node?.position?.start.line ?? 1} of the page: ${message}`);
}
export {
  optionsPart,
  parsePage,
  requiredParts,
  rewritePage
};
