const DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
const LEGAL = "\u96F6\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396";
const STEMS = "\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678";
const BRANCHES = "\u5B50\u4E11\u5BC5\u536F\u8FB0\u5DF3\u5348\u672A\u7533\u9149\u620C\u4EA5";
function writeNumeral(number, format) {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return toFullWidth(number);
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return counting(number, DIGITS, "\u5341\u767E\u5343");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
    case "japaneseLegal":
      return counting(number, LEGAL, "\u62FE\u4F70\u4EDF");
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return Array.from(String(number), (digit) => DIGITS[Number(digit)] ?? digit).join("");
    case "ideographTraditional":
      return STEMS[(number - 1) % STEMS.length] ?? String(number);
    case "ideographZodiac":
      return BRANCHES[(number - 1) % BRANCHES.length] ?? String(number);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return enclosed(number, 9312);
    case "decimalEnclosedParen":
      return enclosed(number, 9332);
    case "decimalEnclosedFullstop":
      return enclosed(number, 9352);
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    default:
      return String(number);
  }
}
function counting(number, digits, units) {
  if (!Number.isInteger(number) || number <= 0 || number > 9999) return number === 0 ? digits.charAt(0) : String(number);
  const written = String(number);
  let text = "";
  let skipped = false;
  for (let index = 0; index < written.length; index++) {
    const digit = Number(written[index]);
    const place = written.length - 1 - index;
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (skipped) text += digits.charAt(0);
    skipped = false;
    const plainTen = digit === 1 && place === 1 && text === "" && units.startsWith("\u5341");
    text += (plainTen ? "" : digits.charAt(digit)) + (place > 0 ? units.charAt(place - 1) : "");
  }
  return text;
}
function toFullWidth(number) {
  return Array.from(String(number), (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248)).join("");
}
function enclosed(number, first) {
  return number >= 1 && number <= 20 ? String.fromCharCode(first + number - 1) : String(number);
}
function letters(number) {
  if (number < 1 || number > 780) return String(number);
  const letter = String.fromCharCode(97 + (number - 1) % 26);
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}
const romans = [
  [1e3, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];
function roman(number) {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [amount, sign] of romans) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}
export {
  writeNumeral
};
