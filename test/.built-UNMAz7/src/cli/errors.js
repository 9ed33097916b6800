class UsageError extends Error {
  words;
  constructor(words) {
    super(words.en);
    this.name = "UsageError";
    this.words = words;
  }
}
function didYouMean(suggestion) {
  if (suggestion === null) return { zh: "", en: "" };
  return { zh: `\u662F\u4E0D\u662F\u201C${suggestion}\u201D\uFF1F`, en: ` Did you mean \u201C${suggestion}\u201D?` };
}
function cannotWrite(path, reason) {
  return new UsageError({ zh: `\u4E0D\u80FD\u5199\u5165 ${path}\uFF1A${reason.zh}`, en: `${path} cannot be written: ${reason.en}` });
}
export {
  UsageError,
  cannotWrite,
  didYouMean
};
