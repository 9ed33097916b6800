import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { closest } from "../engine/closest.js";
import { rules } from "../index.js";
import { didYouMean, UsageError } from "./errors.js";
import { packageRoot } from "./package.js";
async function explain({ operands, io }) {
  const [name, ...others] = operands;
  if (name === void 0 || others.length > 0) {
    throw new UsageError({
      zh: "\u8BF7\u5199\u4E00\u6761\u89C4\u5219\u7684\u540D\u79F0\uFF0C\u5982\u201Cnianbao-lint explain cross-sum\u201D\u3002\u201Cnianbao-lint rules\u201D\u5217\u51FA\u5168\u90E8\u89C4\u5219\u3002",
      en: "Name one rule, as in \u201Cnianbao-lint explain cross-sum\u201D. \u201Cnianbao-lint rules\u201D lists them all."
    });
  }
  const id = name.split("/", 1).join("");
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === void 0) {
    const hint = didYouMean(
      closest(
        id,
        rules.map((candidate) => candidate.id)
      )
    );
    throw new UsageError({ zh: `\u6CA1\u6709\u540D\u4E3A\u201C${id}\u201D\u7684\u89C4\u5219\u3002${hint.zh}`, en: `There is no rule \u201C${id}\u201D.${hint.en}` });
  }
  io.stdout.write(await readFile(join(packageRoot, "rules", rule.group, `${rule.id}.md`), "utf8"));
  return 0;
}
export {
  explain
};
