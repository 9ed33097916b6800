const FULL = {
  ",": "\uFF0C",
  ";": "\uFF1B",
  ":": "\uFF1A",
  "?": "\uFF1F",
  "!": "\uFF01",
  "(": "\uFF08",
  ")": "\uFF09"
};
function findHalfwidth(text) {
  const signs = [];
  for (let index = 0; index < text.length; index++) {
    const from = text[index] ?? "";
    const to = FULL[from];
    if (to === void 0) continue;
    if (from === "(" || from === ")") {
      if (from === "(") signs.push(...bracketPair(text, index));
    } else if (isChinese(before(text, index)) && isChineseOrNumber(after(text, index)))
      signs.push({ start: index, from, to });
  }
  return signs.sort((left, right) => left.start - right.start);
}
function bracketPair(text, open) {
  const close = text.indexOf(")", open);
  if (close === -1) return [];
  const inside = text.slice(open + 1, close);
  const isNumber = /^\s?[一二三四五六七八九十\d]{1,3}\s?$/.test(inside);
  if (isNumber || !isChinese(before(text, open)) || !isChinese(inside.trim().charAt(0))) return [];
  return [
    { start: open, from: "(", to: "\uFF08" },
    { start: close, from: ")", to: "\uFF09" }
  ];
}
function before(text, index) {
  let at = index - 1;
  while (at >= 0 && /\s/.test(text[at] ?? "")) at--;
  return text[at] ?? "";
}
function after(text, index) {
  let at = index + 1;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return text[at] ?? "\u3002";
}
function isChinese(sign) {
  return /^[\p{Script=Han}》”’）。，、；：%％]$/u.test(sign);
}
function isChineseOrNumber(sign) {
  return /^[\p{Script=Han}《“‘（(\d。]$/u.test(sign);
}
export {
  findHalfwidth
};
