const LONGEST_QUOTE = 60;
function locate(source, { span, place, figure, origin }) {
  const quote = quotation(source.slice(span));
  return {
    range: source.range(span),
    place,
    ...figure !== void 0 && { figure },
    ...quote !== "" && { quote },
    ...origin !== void 0 && { origin }
  };
}
function quotation(text) {
  const words = text.trim().replace(/\s+/g, " ");
  if (words.length <= LONGEST_QUOTE) return words;
  const last = words.charCodeAt(LONGEST_QUOTE - 1);
  const cutsPair = last >= 55296 && last <= 56319;
  return `${words.slice(0, cutsPair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE)}\u2026`;
}
export {
  locate
};
