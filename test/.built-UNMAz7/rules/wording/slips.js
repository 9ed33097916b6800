const entries = [
  ["\u8F6C\u7ED3\u4E0B", "\u7ED3\u8F6C\u4E0B", "\u6D41\u8FD0\u5468\u626D\u9006"],
  ["\u8F6C\u7ED3\u81F3", "\u7ED3\u8F6C\u81F3", "\u6D41\u8FD0\u5468\u626D\u9006"],
  ["\u8F6C\u7ED3\u5230", "\u7ED3\u8F6C\u5230", "\u6D41\u8FD0\u5468\u626D\u9006"],
  ["\u5E74\u8F6C\u7ED3", "\u5E74\u7ED3\u8F6C", "", "\u679C\u6784"],
  ["\u5E74\u5EA6\u8F6C\u7ED3", "\u5E74\u5EA6\u7ED3\u8F6C", "", "\u679C\u6784"],
  ["\u63D0\u524D\u884C\u653F\u8BC9\u8BBC", "\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC"],
  ["\u63D0\u524D\u884C\u653F\u590D\u8BAE", "\u63D0\u8D77\u884C\u653F\u590D\u8BAE"],
  ["\u622A\u6B62\u76EE\u524D", "\u622A\u81F3\u76EE\u524D"],
  ["\u622A\u6B62\u5230\u76EE\u524D", "\u622A\u81F3\u76EE\u524D"],
  ["\u622A\u6B62\u4ECA\u5E74", "\u622A\u81F3\u4ECA\u5E74"],
  ["\u622A\u6B62\u5E74\u5E95", "\u622A\u81F3\u5E74\u5E95"],
  ["\u622A\u6B62\u672C\u5E74\u5EA6", "\u622A\u81F3\u672C\u5E74\u5EA6"],
  ["\u4E0D\u5B50\u516C\u5F00", "\u4E0D\u4E88\u516C\u5F00"],
  ["\u4E0D\u5B50\u5904\u7406", "\u4E0D\u4E88\u5904\u7406"],
  ["\u4E0D\u5B50\u53D7\u7406", "\u4E0D\u4E88\u53D7\u7406"],
  ["\u5B50\u4EE5\u516C\u5F00", "\u4E88\u4EE5\u516C\u5F00"],
  ["\u5168\u878D\u5C40", "\u91D1\u878D\u5C40"],
  ["\u5168\u878D\u529E", "\u91D1\u878D\u529E"],
  ["\u5168\u878D\u5DE5\u4F5C\u5C40", "\u91D1\u878D\u5DE5\u4F5C\u5C40"],
  ["\u884C\u653F\u590D\u4EEA", "\u884C\u653F\u590D\u8BAE"],
  ["\u884C\u653F\u6CD5\u590D\u8BAE", "\u884C\u653F\u590D\u8BAE"],
  ["\u4EBA\u540D\u653F\u5E9C", "\u4EBA\u6C11\u653F\u5E9C"],
  ["\u4EBA\u6C11\u653B\u5E9C", "\u4EBA\u6C11\u653F\u5E9C"],
  ["\u4E2D\u534E\u4EBA\u540D\u5171\u548C\u56FD", "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD"],
  ["\u4FE1\u606F\u516C\u5F00\u6761\u5217", "\u4FE1\u606F\u516C\u5F00\u6761\u4F8B"],
  ["\u653F\u5E9C\u4FE1\u606F\u516C\u5DE5\u4F5C", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C"],
  ["\u653F\u5E9C\u4FE1\u516C\u5F00", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00"],
  ["\u52FE\u5D47\u5173\u7CFB", "\u52FE\u7A3D\u5173\u7CFB"],
  ["\u56FD\u52A1\u9662\u529E\u516C\u5EAD", "\u56FD\u52A1\u9662\u529E\u516C\u5385"],
  ["\u4F9D\u7533\u6E05\u516C\u5F00", "\u4F9D\u7533\u8BF7\u516C\u5F00"],
  ["\u7533\u6E05\u4EBA", "\u7533\u8BF7\u4EBA"],
  ["\u4F9D\u7533\u8BF7\u5DE5\u5F00", "\u4F9D\u7533\u8BF7\u516C\u5F00"],
  ["\u4E3B\u52A8\u5DE5\u5F00", "\u4E3B\u52A8\u516C\u5F00"],
  ["\u89C4\u8303\u6027\u6587\u6587\u4EF6", "\u89C4\u8303\u6027\u6587\u4EF6"],
  ["\u5E03\u7F72", "\u90E8\u7F72", "", ""],
  ["\u53CD\u6E83", "\u53CD\u9988"],
  ["\u7B7E\u5B9A", "\u7B7E\u8BA2", "", "\u4F1A"],
  ["\u7C98\u5E16", "\u7C98\u8D34"],
  ["\u767B\u9646\u7F51\u7AD9", "\u767B\u5F55\u7F51\u7AD9"],
  ["\u767B\u9646\u5E73\u53F0", "\u767B\u5F55\u5E73\u53F0"],
  ["\u767B\u9646\u7CFB\u7EDF", "\u767B\u5F55\u7CFB\u7EDF"],
  ["\u5DF1\u7ECF", "\u5DF2\u7ECF", "\u81EA\u77E5\u5229\u5F8B", ""],
  ["\u63D0\u641E", "\u63D0\u9AD8"]
];
const DOUBLED = [
  ...[
    "\u8D44\u91D1",
    "\u5BA1\u6838",
    "\u60C5\u51B5",
    "\u8FDB\u884C",
    "\u5F00\u5C55",
    "\u52A0\u5F3A",
    "\u6211\u4EEC",
    "\u4EE5\u53CA",
    "\u901A\u8FC7",
    "\u6309\u7167",
    "\u5173\u4E8E",
    "\u53CA\u65F6",
    "\u7EE7\u7EED",
    "\u63D0\u9AD8",
    "\u5168\u9762",
    "\u79EF\u6781"
  ],
  ...["\u5B8C\u5584", "\u5EFA\u7ACB", "\u5065\u5168", "\u505A\u597D", "\u6839\u636E", "\u6709\u5173", "\u76F8\u5173", "\u5404\u9879", "\u5355\u4F4D", "\u5185\u5BB9"]
];
const DOUBLE_DE = ["\u7684\u7684", "\u7684", "\u76EE\u6709\u6807\u7AEF", "\u786E\u58EB"];
const allEntries = [
  ...entries.map((entry) => ({ kind: "word", entry })),
  ...DOUBLED.map((word) => ({ kind: "doubled", entry: [word + word, word] })),
  { kind: "doubled", entry: DOUBLE_DE }
];
function findSlips(text) {
  const found = [];
  for (const { kind, entry } of allEntries) {
    const [from, to, notAfter = "", notBefore = ""] = entry;
    for (let start = text.indexOf(from); start !== -1; start = text.indexOf(from, start + from.length)) {
      if (isOther(text[start - 1], notAfter) || isOther(text[start + from.length], notBefore)) continue;
      if (isQuoted(text, start)) continue;
      found.push({ kind, start, from, to });
    }
  }
  return found.sort((left, right) => left.start - right.start || right.from.length - left.from.length).filter(
    (slip, index, all) => index === 0 || slip.start >= (all[index - 1]?.start ?? 0) + (all[index - 1]?.from.length ?? 0)
  );
}
function isOther(neighbour, characters) {
  return neighbour !== void 0 && characters.includes(neighbour);
}
function isQuoted(text, start) {
  return text.lastIndexOf("\u300A", start) > text.lastIndexOf("\u300B", start);
}
export {
  findSlips
};
