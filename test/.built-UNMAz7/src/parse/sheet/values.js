import { child, childrenNamed, value } from "../xml.js";
function stringText(element) {
  if (!element) return "";
  const own = child(element, "t");
  if (own) return own.text;
  return childrenNamed(element, "r").map((run) => child(run, "t")?.text ?? "").join("");
}
class NumberFormats {
  #codes;
  constructor(styles) {
    const custom = new Map(
      childrenNamed(child(styles, "numFmts"), "numFmt").map((each) => [
        value(each, "numFmtId") ?? "",
        value(each, "formatCode") ?? ""
      ])
    );
    this.#codes = childrenNamed(child(styles, "cellXfs"), "xf").map((each) => {
      const id = value(each, "numFmtId") ?? "0";
      return custom.get(id) ?? builtIn[id] ?? "";
    });
  }
  /** A stored number as it is shown: decimals as the format has them; a date as a date, for it is no figure. */
  show(stored, style) {
    const number = Number(stored);
    if (!Number.isFinite(number)) return stored;
    const code = firstSection(this.#codes[Number(style ?? "0")] ?? "");
    if (/[ymdhs年月日]/i.test(code)) return showDate(number);
    const decimals = fixedDecimals(code);
    if (decimals === null) return plainNumber(number);
    if (code.includes("%")) return `${(number * 100).toFixed(decimals)}%`;
    return number.toFixed(decimals);
  }
}
const builtIn = {
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
  ...Object.fromEntries(
    [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 50, 57].map((id) => [String(id), "yyyy-mm-dd"])
  )
};
function firstSection(code) {
  return code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").split(";")[0] ?? "";
}
function fixedDecimals(code) {
  const digits = /^[#,?]*0(?:\.(0+))?%?$/.exec(code.trim());
  return digits ? digits[1]?.length ?? 0 : null;
}
function plainNumber(number) {
  const text = String(Number(number.toPrecision(15)));
  return text.includes("e") ? number.toFixed(Math.abs(number) < 1 ? 10 : 0) : text;
}
const DAY = 864e5;
const EPOCH = Date.UTC(1899, 11, 30);
function showDate(number) {
  const date = new Date(EPOCH + number * DAY);
  return Number.isNaN(date.getTime()) ? String(number) : date.toISOString().slice(0, 10);
}
export {
  NumberFormats,
  stringText
};
