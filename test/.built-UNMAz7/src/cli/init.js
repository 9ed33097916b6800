import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { configNames } from "../config/load.js";
import { accessWords } from "../node/access.js";
import { cannotWrite, UsageError } from "./errors.js";
const NAME = "nianbao.config.mjs";
async function init({ io, locale }) {
  const existing = configNames.find((name) => existsSync(join(io.cwd, name)));
  if (existing !== void 0) {
    throw new UsageError({
      zh: `\u8FD9\u91CC\u5DF2\u7ECF\u6709 ${existing}\uFF0C\u6CA1\u6709\u6539\u52A8\u3002`,
      en: `There is ${existing} here; it was left as it is.`
    });
  }
  try {
    await writeFile(join(io.cwd, NAME), starter, { flag: "wx" });
  } catch (error) {
    throw cannotWrite(NAME, accessWords(error));
  }
  io.stdout.write(locale === "en" ? `Wrote ${NAME}.
` : `\u5DF2\u5199\u5165 ${NAME}\u3002
`);
  return 0;
}
const starter = `// \u5E74\u62A5\u6821\u6838\u7684\u914D\u7F6E\u3002\u5404\u9879\u4F9D\u6B21\u53E0\u52A0\uFF0C\u540E\u9762\u7684\u76D6\u8FC7\u524D\u9762\u7684\u3002
// \u201Cnianbao-lint rules\u201D\u5217\u51FA\u5168\u90E8\u89C4\u5219\uFF0C\u201Cnianbao-lint explain <\u89C4\u5219>\u201D\u663E\u793A\u8BF4\u660E\u3002

/** @type {import('nianbao-lint').Config} */
export default [
  {
    // \u9884\u8BBE\uFF1Arecommended\uFF08\u63A8\u8350\uFF09\uFF1Bstrict\uFF08\u4ECE\u4E25\uFF09\uFF1Barchive\uFF08\u6838\u5BF9\u5F80\u5E74\u7684\u65E7\u62A5\u544A\uFF09\u3002
    extends: 'recommended',
    // \u6BCF\u6761\u89C4\u5219\u53EF\u4EE5\u8BBE\u4E3A off\u3001on\u3001error\u3001warning\u3001info\uFF0C\u4E5F\u53EF\u4EE5\u53EA\u8BBE\u5176\u4E2D\u4E00\u6761\u4FE1\u606F\uFF08'\u89C4\u5219/\u4FE1\u606F'\uFF09\u3002
    rules: {
      // 'heading-level': 'off',
      // 'fee-unit': ['warning', {decimals: 'any'}],
    }
  }

  // \u53EA\u5BF9\u67D0\u4E9B\u6587\u4EF6\u7684\u8BBE\u7F6E\uFF1A
  // {files: ['\u4E61\u9547/**'], rules: {'rulemaking-power': 'error'}},

  // \u4E0D\u6838\u5BF9\u7684\u6587\u4EF6\uFF1A
  // {ignores: ['\u5F80\u5E74/', '**/*.pdf']}
]
`;
export {
  init
};
