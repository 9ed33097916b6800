import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { skeleton } from "../format/skeleton.js";
import { accessWords, errorCode } from "../node/access.js";
import { lintPatterns } from "../node/lint-files.js";
import { Session } from "../node/session.js";
import { formatExact } from "../report/numbers.js";
import { standardFor } from "../standard/index.js";
import { cannotWrite, UsageError } from "./errors.js";
async function newReport({ values, operands, io, locale }) {
  const [file, ...others] = operands;
  if (others.length > 0) throw new UsageError({ zh: "new \u53EA\u5199\u4E00\u4E2A\u6587\u4EF6\u3002", en: "\u201Cnew\u201D writes one file." });
  const previous = values.from === void 0 ? null : await readPrevious(values.from, io);
  const year = yearOf(values.year, previous);
  const agency = values.agency ?? previous?.agency ?? null;
  if (agency === null || agency.trim() === "") {
    throw new UsageError({ zh: "\u8BF7\u7528 --agency \u5199\u660E\u673A\u5173\u5168\u79F0\u3002", en: "Name the agency with --agency." });
  }
  const standard = formOf(year);
  const carried = previous === null ? { figures: /* @__PURE__ */ new Map(), remarks: [] } : carryOver(previous);
  const text2 = skeleton({ agency: agency.trim(), year, standard, ...carried });
  if (file === void 0) io.stdout.write(text2);
  else await writeNew(resolve(io.cwd, file), text2);
  if (previous !== null && carried.figures.size === 0) io.stderr.write(`${nothingCarried[locale]}
`);
  return 0;
}
const nothingCarried = {
  zh: "\u4E0A\u5E74\u62A5\u544A\u7684\u201C\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406\u201D\u6CA1\u6709\u8BFB\u51FA\u6570\u5B57\uFF0C\u201C\u4E0A\u5E74\u7ED3\u8F6C\u201D\u7559\u7A7A\uFF0C\u8BF7\u624B\u5DE5\u586B\u5199\u3002",
  en: "No number could be read in last year's carry-over; the cells were left blank, fill them in by hand."
};
async function readPrevious(path, { cwd }) {
  const [checked] = await lintPatterns(new Session({ cwd, config: null, waivers: null }), [path], { kind: "none" });
  const result = checked?.result;
  if (result !== void 0 && result.report !== null && !result.inFolder) return result.report;
  const reason = result?.unjudged.map(({ message }) => message).join("") ?? "";
  throw new UsageError({
    zh: `\u4E0A\u5E74\u7684\u62A5\u544A ${path} \u8BFB\u4E0D\u4E86\u3002${reason}`,
    en: `Last year's report ${path} cannot be read. ${reason}`
  });
}
function yearOf(text2, previous) {
  const following = previous === null || previous.year === null ? null : previous.year + 1;
  const year = text2 === void 0 ? following : /^\d{4}$/.test(text2) ? Number(text2) : null;
  if (year === null) {
    throw new UsageError({
      zh: "\u8BF7\u7528 --year \u5199\u660E\u5E74\u5EA6\uFF0C\u5982 --year 2024\u3002",
      en: "Name the year with --year, as in --year 2024."
    });
  }
  if (following !== null && year !== following) {
    throw new UsageError({
      zh: `--from \u7684\u62A5\u544A\u662F ${following - 1} \u5E74\u5EA6\u7684\uFF0C\u4E0D\u662F ${year} \u5E74\u5EA6\u7684\u4E0A\u4E00\u5E74\u3002`,
      en: `The report of --from is for ${following - 1}, which is not the year before ${year}.`
    });
  }
  return year;
}
function formOf(year) {
  const standard = standardFor(year);
  if (standard !== null) return standard;
  throw new UsageError({ zh: `${year} \u5E74\u5EA6\u6CA1\u6709\u5168\u56FD\u7EDF\u4E00\u7684\u683C\u5F0F\u3002`, en: `There is no national form for the year ${year}.` });
}
function carryOver({ figures }) {
  const carried = [...figures].filter(({ figure, exact }) => figure.startsWith(CARRIED_OUT) && exact !== null).map((figure) => [CARRIED_IN + figure.figure.slice(CARRIED_OUT.length), text(figure)]);
  const inForce = [...figures].filter(({ figure, exact }) => figure.endsWith(".inForce") && exact !== null);
  const known = inForce.map((figure) => `${figure.form.row.label} ${text(figure)} \u4EF6`).join("\uFF0C");
  const remark = `\u4E0A\u5E74\u62A5\u544A\u7684\u73B0\u884C\u6709\u6548\u4EF6\u6570\uFF1A${known}\u3002\u672C\u5E74\u73B0\u884C\u6709\u6548\u4EF6\u6570\u4E00\u822C\u7B49\u4E8E\u4E0A\u5E74\u7684\u52A0\u4E0A\u672C\u5E74\u5236\u53D1\u3001\u51CF\u53BB\u672C\u5E74\u5E9F\u6B62\u3002`;
  return { figures: new Map(carried), remarks: known === "" ? [] : [{ table: "proactive", text: remark }] };
}
const CARRIED_OUT = "requests.carriedOut.";
const CARRIED_IN = "requests.carriedIn.";
function text({ exact }) {
  return exact === null ? "" : formatExact(exact);
}
async function writeNew(path, text2) {
  try {
    await writeFile(path, text2, { flag: "wx" });
  } catch (error) {
    if (errorCode(error) === "EEXIST") {
      throw new UsageError({ zh: `${path} \u5DF2\u7ECF\u5B58\u5728\uFF0C\u6CA1\u6709\u6539\u52A8\u3002`, en: `${path} exists; it was left as it is.` });
    }
    throw cannotWrite(path, accessWords(error));
  }
}
export {
  newReport
};
