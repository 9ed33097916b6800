const locales = ["zh", "en"];
function render(words, data, locale) {
  return words[locale].replace(/\{(\w+)\}/g, (_, name) => {
    const value = data[name];
    if (value === void 0) throw new RangeError(`No data for the placeholder {${name}}`);
    return typeof value === "object" ? value[locale] : String(value);
  });
}
export {
  locales,
  render
};
