import { sections as forms } from "../standard/sections.js";
import { chooseHeadings, headingCandidates } from "./heading-chain.js";
import { ParagraphMaker } from "./paragraphs.js";
import { readPassages } from "./passages.js";
import { findContent } from "./section-content.js";
import { readTitleWords } from "./title.js";
function readOutline(document) {
  const passages = readPassages(document);
  const tableStarts = document.tables.map(({ grid }) => grid.span.start);
  const chosen = chooseHeadings(headingCandidates(passages, tableStarts));
  const openings = withLostHeadings(document, passages, [...chosen.taken.values()].map(toOpening).sort(byPlace));
  const headed = /* @__PURE__ */ new Map();
  for (const candidate of [...chosen.taken.values(), ...chosen.repeated]) headed.set(candidate.passage, candidate);
  const maker = new ParagraphMaker();
  const headings = /* @__PURE__ */ new Map();
  let next = 0;
  const paragraphs = passages.map((passage) => {
    while (next < openings.length && (openings[next]?.from ?? 0) <= passage.mapped.span.start) next++;
    const candidate = headed.get(passage);
    if (candidate === void 0) return maker.make(passage, openings[next - 1]?.form ?? null);
    const paragraph = maker.heading(passage, candidate.reading.form);
    headings.set(passage, toHeading(candidate, paragraph));
    return paragraph;
  });
  const title = toTitle(paragraphs, openings);
  const firstSpot = title ?? paragraphs[0] ?? { span: { start: 0, end: 0 }, place: "\u5168\u6587" };
  const end = document.source.text.length;
  const sections = forms.map((form) => {
    const index = openings.findIndex((opening2) => opening2.form === form);
    const opening = openings[index];
    const repeated = chosen.repeated.filter(({ reading }) => reading.form === form).flatMap(({ passage }) => headings.get(passage) ?? []);
    if (opening === void 0) {
      const anchor = headingBefore(form.number, openings, headings) ?? firstSpot;
      const at = anchor.span.end;
      return {
        form,
        number: form.number,
        state: "absent",
        heading: null,
        repeated,
        span: { start: at, end: at },
        paragraphs: [],
        anchor
      };
    }
    const heading = opening.candidate === null ? null : headings.get(opening.candidate.passage) ?? null;
    const span = { start: heading?.span.end ?? opening.from, end: openings[index + 1]?.from ?? end };
    return {
      form,
      number: form.number,
      state: heading === null ? "unheaded" : "present",
      heading,
      repeated,
      span,
      paragraphs: paragraphs.filter((paragraph) => isWithin(paragraph, span) && paragraph !== heading?.paragraph),
      anchor: heading ?? { span: opening.content ?? span, place: form.heading }
    };
  });
  return { title, paragraphs, sections, headings: [...headings.values()] };
}
function toOpening(candidate) {
  return { form: candidate.reading.form, from: candidate.passage.mapped.span.start, candidate, content: null };
}
function byPlace(left, right) {
  return left.from - right.from;
}
function withLostHeadings(document, passages, found) {
  let openings = found;
  if (found.length === 0) return openings;
  for (const form of forms) {
    if (openings.some((opening) => opening.form === form)) continue;
    const before = openings.findLast((opening) => opening.form.number < form.number);
    const after = openings.find((opening) => opening.form.number > form.number);
    const start = before?.candidate?.passage.mapped.span.end ?? before?.from ?? 0;
    const end = after?.from ?? document.source.text.length;
    const content = findContent(form.number, {
      passages: passages.filter(
        ({ mapped, kind }) => kind !== "title" && mapped.span.start >= start && mapped.span.start < end
      ),
      tables: document.tables.filter(({ grid }) => grid.span.start < end && grid.span.end > start)
    });
    if (content === null || content.start < start) continue;
    openings = [...openings, { form, from: content.start, candidate: null, content }].sort(byPlace);
  }
  return openings;
}
function toHeading({ reading }, paragraph) {
  const { span, place, origin, text, depth } = paragraph;
  return {
    span,
    place,
    ...origin !== void 0 && { origin },
    text,
    numeral: reading.numeral,
    match: reading.match,
    depth,
    paragraph
  };
}
function toTitle(paragraphs, openings) {
  const paragraph = paragraphs.find(({ kind }) => kind === "title");
  if (paragraph === void 0) return null;
  const { span, place, origin, text } = paragraph;
  const beforeSections = openings.every((opening) => opening.from > span.start);
  return { span, place, ...origin !== void 0 && { origin }, text, ...readTitleWords(text), beforeSections, paragraph };
}
function headingBefore(number, openings, headings) {
  const before = openings.filter((opening) => opening.form.number < number).sort((left, right) => right.form.number - left.form.number)[0];
  if (before === void 0) return null;
  const heading = before.candidate === null ? void 0 : headings.get(before.candidate.passage);
  return heading ?? { span: before.content ?? { start: before.from, end: before.from }, place: before.form.heading };
}
function isWithin(paragraph, span) {
  return paragraph.span.start >= span.start && paragraph.span.start < span.end;
}
export {
  readOutline
};
