import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { closest } from "../engine/closest.js";
import { accessWords } from "../node/access.js";
import { cannotWrite, didYouMean, UsageError } from "./errors.js";
function parseTargets(values, names, cwd) {
  const given = values ?? names.slice(0, 1);
  const targets = given.map((value) => parseTarget(value, names, cwd));
  const files = targets.map(({ file }) => file);
  if (new Set(files).size < files.length) {
    throw new UsageError({
      zh: "\u4E24\u79CD\u8F93\u51FA\u683C\u5F0F\u5199\u5230\u4E86\u540C\u4E00\u5904\u3002\u8BF7\u7528\u201C--format \u540D\u79F0=\u6587\u4EF6\u201D\u5206\u5F00\u5199\u3002",
      en: "Two formats are written to the same place. Tell them apart with --format name=file."
    });
  }
  return targets;
}
function parseTarget(value, names, cwd) {
  const equals = value.indexOf("=");
  const format = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? null : value.slice(equals + 1);
  if (!names.includes(format)) {
    const hint = didYouMean(closest(format, names));
    throw new UsageError({
      zh: `\u6CA1\u6709\u8F93\u51FA\u683C\u5F0F\u201C${format}\u201D\uFF0C\u53EF\u7528\u7684\u6709 ${names.join("\u3001")}\u3002${hint.zh}`,
      en: `There is no format \u201C${format}\u201D; there are ${names.join(", ")}.${hint.en}`
    });
  }
  if (file === "") {
    throw new UsageError({ zh: `\u201C--format ${value}\u201D\u7F3A\u5C11\u6587\u4EF6\u540D\u3002`, en: `\u201C--format ${value}\u201D lacks the name of a file.` });
  }
  return { format, file: file === null ? null : resolve(cwd, file) };
}
async function writeTarget({ file }, text, io) {
  if (file === null) {
    io.stdout.write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw cannotWrite(file, accessWords(error));
  }
}
export {
  parseTargets,
  writeTarget
};
