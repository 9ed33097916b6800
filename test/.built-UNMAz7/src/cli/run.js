import { errorCode } from "../node/access.js";
import { UsageError } from "./errors.js";
import { guessLocale, parseCommandLine } from "./options.js";
async function run(argv, io) {
  const locale = guessLocale(argv);
  try {
    const parsed = parseCommandLine(argv);
    return await dispatch({ ...parsed, io, locale: checkLocale(parsed.values.locale, locale) }, argv);
  } catch (error) {
    io.stderr.write(`${await errorText(error, locale, io)}
`);
    return 2;
  }
}
function checkLocale(value, guessed) {
  if (value === void 0 || value === "zh" || value === "en") return value ?? guessed;
  throw new UsageError({ zh: "\u9009\u9879 --locale \u7684\u503C\u5E94\u4E3A zh \u6216 en\u3002", en: "The option --locale takes zh or en." });
}
async function dispatch(invocation, argv) {
  const { values, command, io, locale } = invocation;
  if (values.help === true) {
    const { helpText } = await import("./help.js");
    io.stdout.write(helpText(argv.includes(command) ? command : null, locale));
    return 0;
  }
  if (values.version === true) {
    const { packageVersion } = await import("./package.js");
    io.stdout.write(`${packageVersion()}
`);
    return 0;
  }
  const execute = await loaders[command]();
  return await execute(invocation);
}
const loaders = {
  check: async () => (await import("./check.js")).check,
  figures: async () => (await import("./figures.js")).figures,
  explain: async () => (await import("./explain.js")).explain,
  rules: async () => (await import("./rules.js")).rules,
  init: async () => (await import("./init.js")).init,
  new: async () => (await import("./new.js")).newReport,
  waive: async () => (await import("./waive.js")).waive,
  annotate: async () => (await import("./annotate.js")).annotate
};
async function errorText(error, locale, io) {
  if (error instanceof UsageError) return error.words[locale];
  const [{ ConfigError }, { ConfigFileError }] = await Promise.all([
    import("../engine/settings.js"),
    import("../config/load.js")
  ]);
  if (error instanceof ConfigFileError) return error.words[locale];
  if (error instanceof ConfigError) return error.problems.map(({ words }) => words[locale]).join("\n");
  if (io.env.NIANBAO_DEBUG !== void 0 && error instanceof Error) return error.stack ?? error.message;
  const detail = error instanceof Error ? error.message : errorCode(error);
  return faultWords(detail)[locale];
}
function faultWords(detail) {
  return {
    zh: `\u5DE5\u5177\u51FA\u9519\uFF1A${detail}
\u8BBE\u7F6E\u73AF\u5883\u53D8\u91CF NIANBAO_DEBUG=1 \u53EF\u663E\u793A\u8BE6\u60C5\uFF0C\u8BF7\u53CD\u9988\u7ED9\u5F00\u53D1\u8005\u3002`,
    en: `The tool failed: ${detail}
Set NIANBAO_DEBUG=1 for details, and please report it.`
  };
}
export {
  run
};
