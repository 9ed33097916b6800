import { LimitExceeded } from "../parse/limits.js";
import { parseDocument } from "../parse/parse.js";
import { beyondLimit, damaged, isRefusal } from "../parse/refusal.js";
import { buildReport } from "../report/build.js";
import { Source } from "../source.js";
import { engineLimits } from "./limits.js";
import { textProblemWords } from "./words.js";
function readText(text, options) {
  const problem = textProblem(text);
  if (problem !== null) return refusedText(problem);
  return guarded(() => readDocument(parseDocument(new Source(text), { path: options.path }), options));
}
async function readBytes(bytes, options) {
  try {
    const { readBytes: parseBytes } = await import("../parse/bytes.js");
    const document = await parseBytes(bytes, { path: options.path ?? "" });
    return isRefusal(document) ? refused(document.reason, document.message) : readDocument(document, options);
  } catch (error) {
    return refusedFor(error);
  }
}
function readDocument(document, options) {
  return guarded(() => {
    const { standard, agency, year, fragment = false } = options;
    const report = buildReport(document, {
      ...standard !== void 0 && { standard },
      ...agency !== void 0 && { agency },
      ...year !== void 0 && { year }
    });
    return fragment || looksLikeReport(report) ? { report, unreadable: null, notices: document.notices ?? [] } : refusedText("not-a-report");
  });
}
function refused(unreadable, words) {
  return { report: null, unreadable, words };
}
function refusedText(problem) {
  return refused(problem, textProblemWords[problem]);
}
function textProblem(text) {
  if (text.length > engineLimits.textLength) return "too-large";
  if (text.includes("\0")) return "binary";
  return text.trim() === "" ? "empty" : null;
}
function looksLikeReport({ title, sections }) {
  return title !== null || sections.filter(({ state }) => state === "present").length >= 2;
}
function guarded(read) {
  try {
    return read();
  } catch (error) {
    return refusedFor(error);
  }
}
function refusedFor(error) {
  if (error instanceof LimitExceeded) {
    const { reason: reason2, message: message2 } = beyondLimit(error.limit);
    return refused(reason2, message2);
  }
  const detail = error instanceof Error ? error.message : String(error);
  const { reason, message } = damaged(detail, detail).refusal;
  return refused(reason, message);
}
export {
  readBytes,
  readDocument,
  readText,
  refused
};
