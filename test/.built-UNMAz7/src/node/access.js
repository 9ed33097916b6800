const noSuchFile = { zh: "\u6CA1\u6709\u8FD9\u4E2A\u6587\u4EF6\u6216\u6587\u4EF6\u5939\u3002", en: "There is no such file or folder." };
const denied = { zh: "\u6CA1\u6709\u6743\u9650\u3002", en: "Permission is denied." };
const accessCodes = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  EACCES: denied,
  EPERM: denied,
  EISDIR: { zh: "\u8FD9\u662F\u4E00\u4E2A\u6587\u4EF6\u5939\u3002", en: "It is a folder." },
  ELOOP: { zh: "\u94FE\u63A5\u4E92\u76F8\u6307\u5411\uFF0C\u627E\u4E0D\u5230\u6587\u4EF6\u3002", en: "The links lead in a circle." },
  EROFS: denied,
  ENOSPC: { zh: "\u78C1\u76D8\u7A7A\u95F4\u4E0D\u8DB3\u3002", en: "There is no space left." },
  ENAMETOOLONG: { zh: "\u8DEF\u5F84\u592A\u957F\u3002", en: "The path is too long." }
};
function accessWords(error) {
  const code = errorCode(error);
  return (Object.hasOwn(accessCodes, code) ? accessCodes[code] : void 0) ?? {
    zh: `\u4E0D\u80FD\u6253\u5F00\uFF08${code}\uFF09\u3002`,
    en: `It cannot be opened (${code}).`
  };
}
function errorCode(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "unknown";
}
export {
  accessWords,
  errorCode,
  noSuchFile
};
