import { resolve } from "node:path";
import { annotate as annotateBytes } from "../annotate/annotate.js";
import { accessWords } from "../node/access.js";
import { readFileBytes } from "../node/read.js";
import { replaceFile } from "../node/write.js";
import { LimitExceeded } from "../parse/limits.js";
import { beyondLimit, Refused } from "../parse/refusal.js";
import { cannotWrite, UsageError } from "./errors.js";
import { openSession, outputLocale, readOperands, STDIN } from "./reading.js";
async function annotate(invocation) {
  const { io, operands, values } = invocation;
  const [path, ...others] = operands;
  if (path === void 0 || others.length > 0 || path === STDIN) throw new UsageError(oneFile);
  if (values.output === void 0) throw new UsageError(noOutput);
  const session = openSession(invocation);
  const input = resolve(session.cwd, path);
  const output = resolve(session.cwd, values.output);
  if (input === output) throw new UsageError(sameFile);
  const [checked] = await readOperands(session, invocation);
  const read = await readFileBytes(input);
  const locale = await outputLocale(session, invocation);
  if (read.kind === "refused") throw new UsageError(read.refusal.message);
  const { result } = checked ?? {};
  if (result === void 0 || result.report === null) {
    io.stderr.write(`${result?.unjudged.map(({ message }) => message).join("\n") ?? ""}
`);
    return 2;
  }
  const bytes = withComments(read.bytes, result, locale);
  await replaceFile(output, bytes).catch((error) => {
    throw cannotWrite(values.output ?? "", accessWords(error));
  });
  io.stdout.write(`${summary(values.output, result)[locale]}
`);
  return 0;
}
function withComments(bytes, { diagnostics }, locale) {
  try {
    return annotateBytes(bytes, diagnostics, { locale, date: `${(/* @__PURE__ */ new Date()).toISOString().slice(0, 19)}Z` });
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(error.refusal.message);
    if (error instanceof LimitExceeded) throw new UsageError(beyondLimit(error.limit).message);
    throw error;
  }
}
function summary(path, { diagnostics, unjudged }) {
  const left = unjudged.length;
  return {
    zh: `\u5DF2\u5199\u5165 ${path}\uFF1A${diagnostics.length} \u6761\u6279\u6CE8\u3002${left > 0 ? `\u53E6\u6709 ${left} \u9879\u672A\u80FD\u6838\u5BF9\uFF0C\u6CA1\u6709\u6279\u6CE8\uFF0C\u8BF7\u7528 check \u67E5\u770B\u3002` : ""}`,
    en: `${path} is written: ${diagnostics.length} comments.${left > 0 ? ` ${left} matters could not be judged and have no comment; see check.` : ""}`
  };
}
const oneFile = {
  zh: "\u8BF7\u5199\u660E\u4E00\u4E2A Word \u6587\u4EF6\uFF0C\u5982\u201Cnianbao-lint annotate \u5E74\u62A5.docx -o \u6821\u6838.docx\u201D\u3002",
  en: "Name one Word file, as in \u201Cnianbao-lint annotate report.docx -o checked.docx\u201D."
};
const noOutput = {
  zh: "\u8BF7\u7528 -o \u5199\u660E\u6279\u6CE8\u540E\u7684\u6587\u4EF6\u540D\uFF0C\u5982\u201C-o \u6821\u6838.docx\u201D\u3002\u539F\u6587\u4EF6\u4E0D\u4F1A\u6539\u52A8\u3002",
  en: "Say with -o where the annotated copy goes, as in \u201C-o checked.docx\u201D. The file itself is not changed."
};
const sameFile = {
  zh: "-o \u4E0D\u80FD\u662F\u539F\u6587\u4EF6\uFF0C\u8BF7\u6362\u4E00\u4E2A\u6587\u4EF6\u540D\u3002",
  en: "The copy cannot take the place of the file itself; give it another name."
};
export {
  annotate
};
