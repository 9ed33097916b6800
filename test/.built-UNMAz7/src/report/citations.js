import { toHalfWidth } from "./numbers.js";
function readCitations(paragraph) {
  const titles = readTitles(paragraph);
  const numbers = readNumbers(paragraph);
  const citations = titles.map((title) => {
    const number = numbers.find((candidate) => belongs(paragraph.text, title, candidate, titles)) ?? null;
    if (number !== null) numbers.splice(numbers.indexOf(number), 1);
    return cite(paragraph, title, number);
  });
  citations.push(...numbers.map((number) => cite(paragraph, null, number)));
  return citations.sort((left, right) => left.start - right.start);
}
function cite(paragraph, title, number) {
  const parts = [title, number].filter((part) => part !== null);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end + (part === number ? number?.wrap?.close.length ?? 0 : 0)));
  return { paragraph, title, number, start, end, at: paragraph.at(start, end) };
}
const TITLE_CLOSE = { "\u300A": "\u300B", "\u3008": "\u3009", "\uFF1C": "\uFF1E", "<": ">" };
const SENTENCE_END = "\u3002\uFF1B\uFF01\uFF1F";
const LONGEST_TITLE = 120;
function readTitles(paragraph) {
  const { text } = paragraph;
  const titles = [];
  for (let index = 0; index < text.length; index++) {
    const open = text[index] ?? "";
    if (!Object.hasOwn(TITLE_CLOSE, open)) continue;
    const close = closingMark(text, index);
    if (open !== "\u300A" && (close.mark === "" || !hasHan(text.slice(index, close.at)))) continue;
    const end = close.at + close.mark.length;
    titles.push({
      text: text.slice(index + 1, close.at),
      open,
      close: close.mark,
      inner: innerTitles(paragraph, index + 1, close.at),
      start: index,
      end,
      at: paragraph.at(index, end)
    });
    index = end - 1;
  }
  return titles;
}
function closingMark(text, start) {
  const open = text[start] ?? "";
  const close = TITLE_CLOSE[open] ?? "";
  let depth = 0;
  let last = -1;
  let index = start;
  for (; index < text.length && index < start + LONGEST_TITLE; index++) {
    const sign = text[index] ?? "";
    if (SENTENCE_END.includes(sign)) break;
    if (sign === open) depth++;
    if (sign !== close) continue;
    last = index;
    if (--depth === 0) break;
  }
  return last === -1 ? { at: index, mark: "" } : { at: last, mark: close };
}
function innerTitles(paragraph, start, end) {
  const { text } = paragraph;
  const titles = [];
  for (let index = start; index < end; index++) {
    const open = text[index] ?? "";
    const close = TITLE_CLOSE[open];
    if (close === void 0) continue;
    const closed = text.indexOf(close, index);
    const found = closed !== -1 && closed < end;
    const stop = found ? closed : end;
    titles.push({
      text: text.slice(index + 1, stop),
      open,
      close: found ? close : "",
      start: index,
      end: found ? stop + 1 : stop,
      at: paragraph.at(index, found ? stop + 1 : stop)
    });
    index = stop;
  }
  return titles;
}
function hasHan(text) {
  return /\p{Script=Han}/u.test(text);
}
const YEAR_OPEN = "\u3014\uFE5D[\uFF3B\u3010\uFF08(\u3016\u300C<\uFF1C\u3008";
const YEAR_CLOSE = "\u3015\uFE5E]\uFF3D\u3011\uFF09)\u3017\u300D>\uFF1E\u3009";
const LEADING_WORDS = [
  "\u6839\u636E",
  "\u6309\u7167",
  "\u4F9D\u636E",
  "\u4F9D\u7167",
  "\u9075\u7167",
  "\u53C2\u7167",
  "\u53C2\u89C1",
  "\u8BE6\u89C1",
  "\u5370\u53D1",
  "\u8F6C\u53D1",
  "\u4E0B\u53D1",
  "\u4EE5\u53CA",
  "\u89C1",
  "\u7531",
  "\u548C",
  "\u53CA",
  "\u4E0E",
  "\u6216",
  "\u5373",
  "\u4EE5",
  "\u7684",
  "\u6309"
];
const MARK_ENDS = "\u51FD\u53D1\u5B57\u6587\u529E\u89C4\u901A";
const LONGEST_MARK = 14;
function readNumbers(paragraph) {
  const numbers = [];
  const { text } = paragraph;
  let from = 0;
  for (let sign = text.indexOf("\u53F7"); sign !== -1; sign = text.indexOf("\u53F7", sign + 1)) {
    const number = readNumberBefore(paragraph, sign, from);
    if (number === null) continue;
    numbers.push(number);
    from = number.end;
  }
  return numbers;
}
function readNumberBefore(paragraph, sign, from) {
  const { text } = paragraph;
  const serial = digitsBefore(text, blanksBefore(text, sign, from), from);
  if (serial.digits === "") return null;
  const ordinalEnd = blanksBefore(text, serial.start, from);
  const ordinal = text[ordinalEnd - 1] === "\u7B2C";
  const year = yearBefore(text, blanksBefore(text, ordinal ? ordinalEnd - 1 : ordinalEnd, from), from) ?? fusedYear(text, serial);
  const organ = organBefore(
    text,
    blanksBefore(text, year?.start ?? (ordinal ? ordinalEnd - 1 : ordinalEnd), from),
    from
  );
  const last = organ.text.at(-1) ?? "";
  const decreeAfter = year === null && text[sign + 1] === "\u4EE4";
  const shape = year === null ? last === "\u4EE4" || decreeAfter : year.open !== "" || year.close !== "" || MARK_ENDS.includes(last);
  if (organ.text.length < 2 || !shape) return null;
  const end = sign + (decreeAfter ? 2 : 1);
  const wrap = wrapAround(text, organ.start, end);
  return {
    text: text.slice(organ.start, end),
    organ: organ.text,
    year: year?.year ?? null,
    serial: Number(year?.rest ?? serial.digits),
    ordinal,
    open: year?.open ?? "",
    close: year?.close ?? "",
    start: organ.start,
    end,
    at: paragraph.at(organ.start, end),
    yearAt: year === null ? null : paragraph.at(year.start, year.end),
    wrap
  };
}
function yearBefore(text, end, from) {
  const closed = YEAR_CLOSE.includes(text[end - 1] ?? " ");
  if (!closed) return null;
  const run = digitsBefore(text, blanksBefore(text, end - 1, from), from);
  const year = asYear(run.digits);
  if (year === null) return null;
  const openEnd = blanksBefore(text, run.start, from);
  const open = YEAR_OPEN.includes(text[openEnd - 1] ?? " ") ? text[openEnd - 1] ?? "" : "";
  return { year, open, close: text[end - 1] ?? "", start: open === "" ? run.start : openEnd - 1, end };
}
function fusedYear(text, serial) {
  const year = serial.digits.length > 4 ? asYear(serial.digits.slice(0, 4)) : null;
  if (year === null) return null;
  const open = YEAR_OPEN.includes(text[serial.start - 1] ?? " ") ? text[serial.start - 1] ?? "" : "";
  return { year, open, close: "", start: serial.start - open.length, end: serial.start + 4, rest: serial.digits.slice(4) };
}
function asYear(digits) {
  return digits.length === 4 && (digits.startsWith("19") || digits.startsWith("20")) ? Number(digits) : null;
}
function digitsBefore(text, end, from) {
  let start = end;
  while (start > from && end - start < 9 && isDigit(text[start - 1] ?? "")) start--;
  return { digits: toHalfWidth(text.slice(start, end)), start };
}
function isDigit(sign) {
  return /^[0-9０-９]$/.test(sign);
}
function blanksBefore(text, end, from) {
  let start = end;
  while (start > from && /\s/.test(text[start - 1] ?? "")) start--;
  return start;
}
function organBefore(text, end, from) {
  let start = end;
  while (start > from && end - start < LONGEST_MARK && hasHan(text[start - 1] ?? "")) start--;
  for (let word = leadingWord(text, start, end); word !== void 0; word = leadingWord(text, start, end))
    start += word.length;
  return { text: text.slice(start, end), start };
}
function leadingWord(text, start, end) {
  return LEADING_WORDS.find((word) => text.startsWith(word, start) && start + word.length < end);
}
const WRAP = { "\uFF08": "\uFF09)", "(": ")\uFF09", "[": "]", "\uFF3B": "\uFF3D", "\u3010": "\u3011", "\u3014": "\u3015" };
function wrapAround(text, start, end) {
  const open = text[start - 1] ?? "";
  const closing = WRAP[open];
  if (closing === void 0) return null;
  const close = text[end] ?? " ";
  return { open, close: closing.includes(close) ? close : "" };
}
const BRACKET_REACH = 40;
function belongs(text, title, number, titles) {
  if (number.start > title.start && number.end < title.end) return true;
  if (number.start < title.end) return joinsTitle(text, number, title);
  if (number.start - title.end > BRACKET_REACH) return false;
  const between = text.slice(title.end, number.start).trimStart().replace(/^的通知\s*/, "");
  if (between === "") return true;
  if (!Object.hasOwn(WRAP, between[0] ?? "") || /[）)\]］】〕]/.test(between)) return false;
  return isShortName(between) || titles.every((other) => other.start < title.end || other.start > number.start);
}
function joinsTitle(text, number, title) {
  if (title.start < number.end || title.start - number.end > 4) return false;
  return ["", "\u6587", "\u6587\u4EF6"].includes(text.slice(number.end, title.start).trim());
}
function isShortName(between) {
  return between.includes("\u7B80\u79F0") || between.includes("\u4E0B\u79F0");
}
export {
  readCitations
};
