function readMembers(text) {
  return text.split(/[；;\n]/).flatMap((line) => {
    const [superior, rest] = line.split(/[=＝]/);
    const subordinates = (rest ?? "").split(/[、，,]/).map((name) => name.trim());
    const named = subordinates.filter((name) => name !== "");
    return superior === void 0 || superior.trim() === "" || named.length === 0 ? [] : [{ superior: superior.trim(), subordinates: named }];
  });
}
function sameName(left, right) {
  return left !== null && right !== null && left.replace(/\s/g, "") === right.replace(/\s/g, "");
}
export {
  readMembers,
  sameName
};
