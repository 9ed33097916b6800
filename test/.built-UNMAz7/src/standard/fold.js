const radicals = new Map(
  Array.from(
    "\u2E84\u4E59\u2E85\u4EBB\u2E86\u5182\u2E88\u5200\u2E89\u5202\u2E8A\u535C\u2E8C\u5C0F\u2E8D\u5C0F\u2E8E\u5140\u2E8F\u5C23\u2E90\u5C22\u2E92\u5DF3\u2E93\u5E7A\u2E94\u5F51\u2E96\u5FC4\u2E97\u38FA\u2E98\u624C\u2E99\u6535\u2E9B\u65E1\u2E9C\u65E5\u2E9D\u6708\u2E9E\u6B7A\u2E9F\u6BCD\u2EA0\u6C11\u2EA1\u6C35\u2EA2\u6C3A\u2EA3\u706C\u2EA4\u722B\u2EA5\u722B\u2EA6\u4E2C\u2EA7\u725B\u2EA8\u72AD\u2EA9\u738B\u2EAA\u758B\u2EAB\u76EE\u2EAC\u793A\u2EAD\u793B\u2EAE\u7AF9\u2EAF\u7CF9\u2EB0\u7E9F\u2EB1\u7F53\u2EB2\u7F52\u2EB6\u7F8A\u2EB7\u7F8A\u2EB8\u7F8B\u2EB9\u8002\u2EBA\u8080\u2EBB\u807F\u2EBC\u6708\u2EBD\u81FC\u2EBE\u8279\u2EBF\u8279\u2EC0\u8279\u2EC1\u864E\u2EC2\u8864\u2EC3\u8980\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC8\u8BA0\u2EC9\u8D1D\u2ECB\u8F66\u2ECC\u8FB6\u2ECD\u8FB6\u2ECE\u8FB6\u2ECF\u961D\u2ED0\u9485\u2ED1\u9577\u2ED2\u9578\u2ED3\u957F\u2ED4\u95E8\u2ED5\u961C\u2ED6\u961D\u2ED7\u96E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE\u2EDC\u98DE\u2EDD\u98DF\u2EDF\u98E0\u2EE0\u9963\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE7\u5364\u2EE8\u9EA6\u2EE9\u9EC4\u2EEA\u9EFE\u2EEB\u6589\u2EEC\u9F50\u2EED\u6B6F\u2EEE\u9F7F\u2EEF\u7ADC\u2EF0\u9F99\u2EF1\u9F9C\u2EF2\u4E80\u2EF3\u9F9F"
  ).flatMap(
    (character, index, all) => index % 2 === 0 ? [[character, all[index + 1] ?? character]] : []
  )
);
const folded = new Map([
  ...pairs("\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u300C\u300D\u300E\u300F\"'`\xB4", ""),
  ...pairs("\u300A\u3008", "<"),
  ...pairs("\u300B\u3009", ">"),
  ...pairs("\u3014\u3010\uFE5D", "["),
  ...pairs("\u3015\u3011\uFE5E", "]"),
  ...pairs("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u30FC", "-"),
  ...pairs("\uFF0E", "."),
  ["\u94A9", "\u52FE"]
]);
function pairs(characters, replacement) {
  return Array.from(characters, (character) => [character, replacement]);
}
const blankRanges = [
  [0, 32],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [4447, 4448],
  [5760, 5760],
  [6068, 6069],
  [6155, 6158],
  [8192, 8207],
  [8232, 8239],
  [8287, 8303],
  [12288, 12288],
  [12644, 12644],
  [65024, 65039],
  [65279, 65279],
  [65440, 65440]
];
function isBlank(character) {
  const code = character.codePointAt(0) ?? 0;
  return blankRanges.some(([first, last]) => first <= code && code <= last);
}
function replaceRadicals(text) {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff]/.test(text)) return text;
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? "";
    const code = unit.charCodeAt(0);
    const character = radicals.get(unit) ?? (isCompatibilityIdeograph(code) ? unit.normalize("NFKC") : unit);
    result += character.length === 1 ? character : unit;
  }
  return result;
}
function isCompatibilityIdeograph(code) {
  return code >= 11904 && code <= 12255 || code >= 63744 && code <= 64255;
}
const cache = /* @__PURE__ */ new Map();
function foldCharacter(character) {
  const known = cache.get(character);
  if (known !== void 0) return known;
  const result = foldAfresh(character);
  if (cache.size < MAX_CACHED) cache.set(character, result);
  return result;
}
const MAX_CACHED = 2e4;
function foldAfresh(character) {
  if (isBlank(character)) return "";
  const radical = radicals.get(character) ?? character;
  const direct = folded.get(radical);
  if (direct !== void 0) return direct;
  return Array.from(
    radical.normalize("NFKC").toLowerCase(),
    (part) => isBlank(part) ? "" : folded.get(part) ?? part
  ).join("");
}
function foldWithOrigin(text) {
  let result = "";
  const origin = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let index = 0; index < piece.length; index++) origin.push(offset);
    result += piece;
    offset += character.length;
  }
  return { text: result, origin };
}
export {
  foldCharacter,
  foldWithOrigin,
  isBlank,
  replaceRadicals
};
