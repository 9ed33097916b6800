import { engineLimits } from "./limits.js";
const PREFIX = "nianbao-";
const dashes = ["--", "\u2014\u2014", "\u2014"];
function findDirectives({ text }) {
  const directives = [];
  let start = text.indexOf("<!--");
  while (start >= 0 && directives.length < engineLimits.comments) {
    const close = text.indexOf("-->", start + 4);
    if (close < 0) break;
    const content = text.slice(start + 4, close).trim();
    if (content.startsWith(PREFIX)) directives.push(parse(content, { start, end: close + 3 }));
    start = text.indexOf("<!--", close + 3);
  }
  return directives;
}
function parse(content, span) {
  const { before, reason } = splitReason(content);
  const [command = "", ...names] = before.split(/[\s,，、]/).filter((word) => word !== "");
  return { command: command.slice(PREFIX.length), names, reason, span };
}
function splitReason(content) {
  for (const dash of dashes) {
    const at = content.indexOf(dash);
    if (at >= 0) return { before: content.slice(0, at), reason: content.slice(at + dash.length).trim() };
  }
  return { before: content, reason: "" };
}
function toSilences(directives, length) {
  return directives.flatMap((directive, index) => {
    if (directive.command !== "disable" || directive.reason === "") return [];
    const { reason, span } = directive;
    return directive.names.map((name) => {
      const closing = directives.slice(index + 1).find(({ command, names }) => command === "enable" && closes(names, name));
      return { name, reason, start: span.end, end: closing?.span.start ?? length, directive };
    });
  });
}
function closes(names, name) {
  return names.length === 0 || names.includes(name);
}
export {
  findDirectives,
  toSilences
};
