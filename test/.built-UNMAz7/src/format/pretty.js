import { codeFrame } from "./frame.js";
import { printable } from "./printable.js";
import { formatWords, position } from "./words.js";
const INDENT = "  ";
const LONGEST_REPLACEMENT = 60;
function pretty(run, options) {
  const layout = { ...options, words: formatWords[options.locale] };
  const files = run.results.map((result, index) => fileBlock(result, run.verdict.files[index] ?? "not-judged", layout));
  return `${[...files.filter((block) => block !== ""), summaryBlock(run, layout)].join("\n")}
`;
}
function fileBlock(result, verdict, layout) {
  const { style, words, quiet } = layout;
  const diagnostics = result.diagnostics.filter(({ severity }) => !quiet || severity === "error");
  const unjudged = verdict === "skipped" ? [] : result.unjudged;
  if (quiet && diagnostics.length === 0 && (verdict === "passed" || verdict === "skipped")) return "";
  const head = `${style("path", printable(result.path))}${words.colon}${style(verdict, words.verdict[verdict])}`;
  const blocks = [
    ...diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, result.report?.source ?? null, layout)),
    ...unjudgedBlocks(unjudged, layout),
    ...quiet ? [] : result.notices.map((notice) => noticeBlock(notice, layout))
  ];
  return [head, ...blocks.flatMap((block) => [...block.map((line) => INDENT + line), ""])].join("\n");
}
function diagnosticBlock(diagnostic, source, layout) {
  const { style, words, locale } = layout;
  const { severity, location, message, rule } = diagnostic;
  const where = `${position(location, locale)}  ${printable(location.place)}`;
  const lines = [
    ...source === null ? [] : frame(source, diagnostic, layout),
    ...diagnostic.basis.map((basis) => labelled(words.basis, basisText(basis), layout)),
    ...diagnostic.fixes.map((fix) => labelled(words.suggestion, fixText(fix, source, words), layout)),
    ...diagnostic.related.map(
      (related) => labelled(
        words.related,
        `${position(related.location, locale)}  ${printable(joinDistinct(related.location.place, related.message, words))}`,
        layout
      )
    ),
    labelled(words.rule, rule, layout)
  ];
  return [
    `${style(severity, words.severity[severity])}  ${style("dim", where)}`,
    ...[printable(message), ...lines].map((line) => INDENT + line)
  ];
}
function frame(source, { location }, { style, width }) {
  const numbers = location.origin === void 0;
  return codeFrame(source, location.range, { style, numbers, width: width - 2 * INDENT.length });
}
function labelled(label, text, { style, words }) {
  return `${style("dim", label + words.colon)}${text}`;
}
function joinDistinct(place, message, words) {
  if (place === "" || message.includes(place)) return message;
  return place.endsWith(message) ? place : `${place}${words.colon}${message}`;
}
function basisText(basis) {
  return printable(basis.article === null ? basis.instrument : `${basis.instrument} ${basis.article}`);
}
function fixText(fix, source, words) {
  const [edit, ...others] = fix.edits;
  let text = fix.title;
  if (edit !== void 0 && others.length === 0 && source !== null) {
    const before = source.text.slice(edit.range.start.offset, edit.range.end.offset);
    const isShort = before.length + edit.text.length <= LONGEST_REPLACEMENT;
    if (isShort && !fix.title.includes(edit.text || before))
      text += `${words.colon}${editText(before, edit.text, words)}`;
  }
  return printable(text) + (fix.safety === "safe" ? words.safe : "");
}
function editText(before, after, words) {
  if (before === "") return words.insert(after);
  return after === "" ? words.remove(before) : words.replace(before, after);
}
function unjudgedBlocks(entries, layout) {
  const { style, words } = layout;
  const rules = [...new Set(entries.map(({ rule }) => rule))];
  return rules.map((rule) => [
    `${style("not-judged", words.notJudged)}${rule === null ? "" : `  ${rule}`}`,
    ...entries.filter((entry) => entry.rule === rule).map((entry) => INDENT + unjudgedLine(entry, layout))
  ]);
}
function unjudgedLine({ message, location }, { style, locale }) {
  const where = location === void 0 ? "" : `${style("dim", position(location, locale))}  `;
  return where + printable(message);
}
function noticeBlock({ message, location }, { style, words, locale }) {
  const where = location === void 0 ? "" : `  ${position(location, locale)}  ${printable(location.place)}`.trimEnd();
  return [style("dim", words.notice + where), INDENT + printable(message)];
}
function summaryBlock({ verdict }, { style, words }) {
  const [files = "", findings = ""] = words.summary(verdict.counts);
  return `${style(verdict.status, files)}
${findings}`;
}
export {
  pretty
};
