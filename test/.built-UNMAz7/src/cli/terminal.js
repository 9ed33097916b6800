import { styleText } from "node:util";
import { plain } from "../format/style.js";
const formats = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  info: ["bold", "blue"],
  passed: "green",
  failed: ["bold", "red"],
  "not-judged": ["bold", "magenta"],
  skipped: "dim",
  dim: "dim",
  path: ["bold", "underline"],
  mark: ["bold", "red"]
};
const coloured = (name, text) => text === "" ? "" : styleText(formats[name], text);
function styleFor(sink, env, noColor) {
  if (noColor || isSet(env.NO_COLOR)) return plain;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR === "0" || env.FORCE_COLOR === "false" ? plain : coloured;
  return sink.isTerminal && env.TERM !== "dumb" ? coloured : plain;
}
function isSet(value) {
  return value !== void 0 && value !== "";
}
export {
  styleFor
};
