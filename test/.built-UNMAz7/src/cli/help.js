import stringWidth from "string-width";
import { commandNames, commands, options } from "./options.js";
const headings = {
  usage: { zh: "\u7528\u6CD5", en: "Usage" },
  commands: { zh: "\u547D\u4EE4", en: "Commands" },
  options: { zh: "\u9009\u9879", en: "Options" },
  exit: {
    zh: "\u9000\u51FA\u7801\uFF1A0 \u5168\u90E8\u901A\u8FC7\uFF1B1 \u6709\u62A5\u544A\u4E0D\u901A\u8FC7\uFF1B2 \u6709\u62A5\u544A\u672A\u80FD\u6838\u5BF9\uFF0C\u6216\u7528\u6CD5\u3001\u914D\u7F6E\u6709\u8BEF\uFF0C\u6216\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u6587\u4EF6\u3002",
    en: "Exit code: 0 all passed; 1 a report failed; 2 a report was not judged, or usage or config is wrong, or nothing matched."
  },
  more: {
    zh: "\u201Cnianbao-lint <\u547D\u4EE4> --help\u201D\u663E\u793A\u5404\u547D\u4EE4\u7684\u9009\u9879\u3002",
    en: "\u201Cnianbao-lint <command> --help\u201D prints the options of a command."
  }
};
function helpText(command, locale) {
  const usage = command === null ? "  nianbao-lint [check] <file|folder|glob>..." : `  nianbao-lint ${command} ${commands[command].operands}`.trimEnd();
  const blocks = [
    `${headings.usage[locale]}
${usage}`,
    ...command === null ? [`${headings.commands[locale]}
${commandList(locale)}`] : [`  ${commands[command][locale]}`],
    `${headings.options[locale]}
${optionList(command ?? "check", locale)}`,
    headings.exit[locale],
    ...command === null ? [headings.more[locale]] : []
  ];
  return `${blocks.join("\n\n")}
`;
}
function commandList(locale) {
  return table(commandNames.map((name) => [`${name} ${commands[name].operands}`.trimEnd(), commands[name][locale]]));
}
function optionList(command, locale) {
  const names = Object.keys(options);
  const shown = names.filter((name) => takes(name, command));
  return table(shown.map((name) => [optionLabel(name), options[name][locale]]));
}
function takes(name, command) {
  return options[name].commands.some((candidate) => candidate === command);
}
function optionLabel(name) {
  const option = options[name];
  const short = "short" in option ? `-${option.short}, ` : "    ";
  const value = "value" in option ? ` ${option.value}` : "";
  return `${short}--${name}${value}`;
}
function table(rows) {
  const width = Math.max(...rows.map(([label]) => stringWidth(label)));
  return rows.map(([label, words]) => `  ${label}${" ".repeat(width - stringWidth(label))}  ${words}`).join("\n");
}
export {
  helpText
};
