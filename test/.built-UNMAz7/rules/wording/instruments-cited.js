import {
  form2019Notice,
  form2021Notice,
  formerRegulationsSerial,
  regulations
} from "../../src/standard/instruments.js";
const known = [regulations, form2021Notice, form2019Notice];
function citedInstrument({ title }) {
  if (title === null) return null;
  const text = plain(title.text);
  return known.find(({ name, shortNames }) => [name, ...shortNames].some((candidate) => plain(candidate) === text)) ?? null;
}
function instrumentOfNumber(number) {
  return known.find((instrument) => hasRightNumber(instrument, number)) ?? null;
}
function hasRightNumber({ organMark, year, serial }, number) {
  if (number.serial !== serial || number.year !== year) return false;
  return organMark === null ? isOrder(number) : number.organ.endsWith(organMark);
}
function isOrder({ organ, text }) {
  return organ.endsWith("\u4EE4") || text.endsWith("\u4EE4");
}
function isFormerRegulations(named, number) {
  return named.id === "regulations" && number.serial === formerRegulationsSerial;
}
function isOutdatedForm({ year, citations }, number) {
  if (year === null || year < 2021 || !hasRightNumber(form2019Notice, number)) return false;
  return !citations.some((citation) => citation.number !== null && hasRightNumber(form2021Notice, citation.number));
}
function plain(text) {
  return text.replace(/[\s《》〈〉<>＜＞（）()]/g, "");
}
export {
  citedInstrument,
  hasRightNumber,
  instrumentOfNumber,
  isFormerRegulations,
  isOutdatedForm
};
