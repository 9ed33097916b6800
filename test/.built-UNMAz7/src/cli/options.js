import { parseArgs } from "node:util";
import { closest } from "../engine/closest.js";
import { didYouMean, UsageError } from "./errors.js";
const commands = {
  check: {
    operands: "<file|folder|glob>...",
    zh: "\u6838\u5BF9\u5E74\u5EA6\u62A5\u544A\uFF08\u7F3A\u7701\u547D\u4EE4\uFF09\uFF1B\u201C-\u201D\u8868\u793A\u6807\u51C6\u8F93\u5165",
    en: "check annual reports (the default command); \u201C-\u201D is standard input"
  },
  figures: {
    operands: "<file|folder|glob>...",
    zh: "\u628A\u4E09\u5F20\u8868\u7684\u6570\u5B57\u8F93\u51FA\u4E3A\u6570\u636E\uFF08json\u3001csv\uFF09",
    en: "print the tables as data (json, csv)"
  },
  explain: { operands: "<rule>", zh: "\u663E\u793A\u4E00\u6761\u89C4\u5219\u7684\u8BF4\u660E", en: "print a rule's page" },
  rules: { operands: "", zh: "\u5217\u51FA\u5168\u90E8\u89C4\u5219", en: "list all rules" },
  init: { operands: "", zh: "\u5728\u5F53\u524D\u6587\u4EF6\u5939\u5199\u4E00\u4EFD\u5E26\u6CE8\u91CA\u7684\u914D\u7F6E\u6587\u4EF6", en: "write a commented config file into this folder" },
  new: { operands: "[file]", zh: "\u6309\u73B0\u884C\u683C\u5F0F\u5199\u4E00\u4EFD\u7A7A\u767D\u5E74\u5EA6\u62A5\u544A", en: "write a blank report on the form in force" },
  waive: {
    operands: "<file|folder|glob>...",
    zh: "\u628A\u73B0\u6709\u95EE\u9898\u767B\u8BB0\u4E3A\u8C41\u514D\uFF08nianbao.waivers.json\uFF09",
    en: "record present findings as waived (nianbao.waivers.json)"
  },
  annotate: {
    operands: "<file.docx>",
    zh: "\u6838\u5BF9 Word \u6587\u4EF6\uFF0C\u5E76\u628A\u95EE\u9898\u5199\u6210\u6279\u6CE8\uFF0C\u53E6\u5B58\u4E00\u4EFD",
    en: "check a Word file and write a copy with the findings as comments"
  }
};
const commandNames = Object.keys(commands);
const reading = ["check", "figures", "waive", "annotate"];
const judging = ["check", "waive", "annotate"];
const everywhere = commandNames;
const options = {
  format: {
    type: "string",
    multiple: true,
    short: "f",
    value: "<name[=file]>",
    commands: ["check", "figures", "rules"],
    zh: "\u8F93\u51FA\u683C\u5F0F\uFF0C\u53EF\u5199\u591A\u6B21\uFF1B\u201C\u540D\u79F0=\u6587\u4EF6\u201D\u5199\u5165\u6587\u4EF6",
    en: "output format, repeatable; name=file writes to a file"
  },
  quiet: {
    type: "boolean",
    short: "q",
    commands: ["check"],
    zh: "\u53EA\u663E\u793A\u9519\u8BEF\u548C\u672A\u80FD\u6838\u5BF9\u7684\u5185\u5BB9",
    en: "show errors and what was not judged only"
  },
  "fail-on": {
    type: "string",
    value: "<error|warning|info>",
    commands: ["check"],
    zh: "\u8FBE\u5230\u8FD9\u4E00\u7EA7\u522B\u5373\u4E3A\u4E0D\u901A\u8FC7\uFF08\u7F3A\u7701 error\uFF09",
    en: "severity from which a report fails (default error)"
  },
  "max-warnings": {
    type: "string",
    value: "<n>",
    commands: ["check"],
    zh: "\u8B66\u544A\u8D85\u8FC7\u8FD9\u4E2A\u6570\u5373\u4E3A\u4E0D\u901A\u8FC7",
    en: "number of warnings above which the run fails"
  },
  require: {
    type: "string",
    multiple: true,
    value: "<rule>",
    commands: ["check"],
    zh: "\u5FC5\u987B\u771F\u6B63\u6838\u5BF9\u8FC7\u7684\u89C4\u5219\uFF0C\u53EF\u5199\u591A\u6B21\uFF1B\u672A\u80FD\u6838\u5BF9\u7684\u62A5\u544A\u4E0D\u7B97\u901A\u8FC7",
    en: "rule that has to have been judged, repeatable"
  },
  previous: {
    type: "string",
    value: "<file|folder>",
    commands: judging,
    zh: "\u4E0A\u5E74\u7684\u62A5\u544A\uFF0C\u6216\u5B58\u653E\u4E0A\u5E74\u62A5\u544A\u7684\u6587\u4EF6\u5939",
    en: "last year's report, or the folder of last year's reports"
  },
  standard: {
    type: "string",
    value: "<2019|2021>",
    commands: reading,
    zh: "\u6309\u54EA\u4E00\u7248\u683C\u5F0F\u6838\u5BF9\uFF08\u7F3A\u7701\u81EA\u52A8\u5224\u65AD\uFF09",
    en: "the form that applies (told from the report by default)"
  },
  rule: {
    type: "string",
    multiple: true,
    value: "<'name: severity'>",
    commands: judging,
    zh: "\u6539\u4E00\u6761\u89C4\u5219\u7684\u7EA7\u522B\uFF08off\u3001info\u3001warning\u3001error\uFF09\uFF0C\u53EF\u5199\u591A\u6B21",
    en: "set a rule to off, info, warning or error, repeatable"
  },
  fix: {
    type: "boolean",
    commands: ["check"],
    zh: "\u6539\u6B63\u53EF\u4EE5\u5B89\u5168\u6539\u6B63\u7684\uFF08\u53EA\u9650\u6807\u70B9\u7B49\u7248\u9762\u95EE\u9898\uFF09\uFF0C\u5199\u56DE\u6587\u4EF6",
    en: "apply the safe fixes (typography only) to the files"
  },
  "fix-dry-run": {
    type: "boolean",
    commands: ["check"],
    zh: "\u53EA\u663E\u793A --fix \u4F1A\u600E\u6837\u6539\uFF0C\u4E0D\u5199\u6587\u4EF6",
    en: "show what --fix would change, as a diff"
  },
  "no-inline": {
    type: "boolean",
    commands: judging,
    zh: "\u62A5\u544A\u91CC\u7684\u5FFD\u7565\u6CE8\u91CA\u4E0D\u8D77\u4F5C\u7528",
    en: "do not honour ignore comments in reports"
  },
  watch: {
    type: "boolean",
    short: "w",
    commands: ["check"],
    zh: "\u6587\u4EF6\u6709\u6539\u52A8\u65F6\u91CD\u65B0\u6838\u5BF9",
    en: "check again when files change"
  },
  "stdin-filename": {
    type: "string",
    value: "<name>",
    commands: reading,
    zh: "\u6807\u51C6\u8F93\u5165\u5F53\u4F5C\u8FD9\u4E2A\u6587\u4EF6\u540D",
    en: "the name that standard input goes by"
  },
  config: {
    type: "string",
    short: "c",
    value: "<file>",
    commands: reading,
    zh: "\u4F7F\u7528\u8FD9\u4EFD\u914D\u7F6E\uFF08\u7F3A\u7701\u7531\u6BCF\u4E2A\u6587\u4EF6\u6240\u5728\u6587\u4EF6\u5939\u5411\u4E0A\u67E5\u627E\uFF09",
    en: "use this config (by default looked for upwards from each file)"
  },
  "no-config": { type: "boolean", commands: reading, zh: "\u4E0D\u7528\u4EFB\u4F55\u914D\u7F6E", en: "use no config" },
  "print-config": {
    type: "string",
    value: "<file>",
    commands: ["check"],
    zh: "\u663E\u793A\u5BF9\u8FD9\u4E2A\u6587\u4EF6\u751F\u6548\u7684\u914D\u7F6E",
    en: "print the config in force for a file"
  },
  agency: { type: "string", value: "<name>", commands: ["new"], zh: "\u673A\u5173\u540D\u79F0\uFF08\u5168\u79F0\uFF09", en: "full name of the agency" },
  year: { type: "string", value: "<yyyy>", commands: ["new"], zh: "\u62A5\u544A\u7684\u5E74\u5EA6", en: "the year that the report is about" },
  from: {
    type: "string",
    value: "<file>",
    commands: ["new"],
    zh: "\u4E0A\u5E74\u7684\u62A5\u544A\uFF1A\u7ED3\u8F6C\u6570\u7531\u6B64\u5E26\u5165",
    en: "last year's report: carried-over figures are taken from it"
  },
  output: {
    type: "string",
    short: "o",
    value: "<file>",
    commands: ["annotate"],
    zh: "\u5E26\u6279\u6CE8\u7684\u6587\u4EF6\u5199\u5230\u8FD9\u91CC\uFF08\u5FC5\u586B\uFF09",
    en: "where the annotated copy goes (required)"
  },
  all: { type: "boolean", commands: ["waive"], zh: "\u767B\u8BB0\u5168\u90E8\u73B0\u6709\u95EE\u9898", en: "waive every present finding" },
  only: {
    type: "string",
    multiple: true,
    value: "<rule|fingerprint>",
    commands: ["waive"],
    zh: "\u53EA\u767B\u8BB0\u8FD9\u4E9B\u89C4\u5219\u3001\u89C4\u5219/\u4FE1\u606F\u6216\u6307\u7EB9\u7684\u95EE\u9898\uFF0C\u53EF\u5199\u591A\u6B21",
    en: "waive these rules, rule/messages or fingerprints only, repeatable"
  },
  reason: { type: "string", value: "<text>", commands: ["waive"], zh: "\u8C41\u514D\u7684\u7406\u7531\uFF08\u5FC5\u586B\uFF09", en: "why (required)" },
  who: { type: "string", value: "<name>", commands: ["waive"], zh: "\u7531\u8C01\u51B3\u5B9A", en: "who decided it" },
  until: {
    type: "string",
    value: "<yyyy-mm-dd>",
    commands: ["waive"],
    zh: "\u8C41\u514D\u5230\u54EA\u4E00\u5929\u4E3A\u6B62",
    en: "the last day of the waiver"
  },
  locale: {
    type: "string",
    value: "<zh|en>",
    commands: everywhere,
    zh: "\u8F93\u51FA\u8BED\u8A00\uFF08\u7F3A\u7701 zh\uFF09",
    en: "language of the output (default zh)"
  },
  "no-color": { type: "boolean", commands: everywhere, zh: "\u4E0D\u7528\u989C\u8272", en: "no colours" },
  version: { type: "boolean", short: "v", commands: everywhere, zh: "\u663E\u793A\u7248\u672C", en: "print the version" },
  help: { type: "boolean", short: "h", commands: everywhere, zh: "\u663E\u793A\u5E2E\u52A9", en: "print this help" }
};
function parseCommandLine(argv) {
  checkTokens(argv);
  const { values, positionals } = parseStrictly(argv);
  const [first] = positionals;
  const isNamed = first !== void 0 && isCommand(first);
  const command = isNamed ? first : "check";
  for (const name of Object.keys(values)) checkCommand(name, command);
  return { command, operands: isNamed ? positionals.slice(1) : positionals, values };
}
function guessLocale(argv) {
  const index = argv.indexOf("--locale");
  return argv.includes("--locale=en") || index >= 0 && argv[index + 1] === "en" ? "en" : "zh";
}
function parseStrictly(argv) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}
function isCommand(word) {
  return Object.hasOwn(commands, word);
}
function checkTokens(argv) {
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const entry = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (entry === void 0) throw unknownOption(token.rawName);
    if (entry.type === "boolean" && token.value !== void 0) {
      throw new UsageError({ zh: `\u9009\u9879 ${token.rawName} \u4E0D\u5E26\u503C\u3002`, en: `The option ${token.rawName} takes no value.` });
    }
    if (entry.type === "string" && (token.value === void 0 || !token.inlineValue && looksLikeOption(token.value))) {
      throw new UsageError({ zh: `\u9009\u9879 ${token.rawName} \u7F3A\u5C11\u503C\u3002`, en: `The option ${token.rawName} needs a value.` });
    }
  }
}
function looksLikeOption(value) {
  return value.startsWith("-") && value !== "-";
}
function unknownOption(rawName) {
  const hint = didYouMean(
    closest(
      rawName,
      Object.keys(options).map((name) => `--${name}`)
    )
  );
  return new UsageError({ zh: `\u6CA1\u6709\u9009\u9879 ${rawName}\u3002${hint.zh}`, en: `There is no option ${rawName}.${hint.en}` });
}
function checkCommand(name, command) {
  const entry = Object.entries(options).find(([candidate]) => candidate === name)?.[1];
  if (entry?.commands.includes(command) === true) return;
  throw new UsageError({
    zh: `\u547D\u4EE4 ${command} \u6CA1\u6709\u9009\u9879 --${name}\u3002`,
    en: `The command ${command} has no option --${name}.`
  });
}
export {
  commandNames,
  commands,
  guessLocale,
  options,
  parseCommandLine
};
