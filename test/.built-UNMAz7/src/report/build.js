import { standardById } from "../standard/index.js";
import { agencyKind } from "./agency.js";
import { readCitations } from "./citations.js";
import { findDamage } from "./damage.js";
import { FigureMap } from "./figures.js";
import { readProse } from "./prose/claims.js";
import { readOutline } from "./sections.js";
import { chooseStandard, findEvidence } from "./tables/evidence.js";
import { readTables } from "./tables/read.js";
import { findRows } from "./tables/rows.js";
function buildReport(document, hints = {}) {
  const { source, tree, tables: parsedTables } = document;
  const outline = readOutline(document);
  const { title, paragraphs, sections, headings } = outline;
  const year = hints.year ?? title?.year ?? yearOfPeriod(paragraphs);
  const agency = hints.agency ?? title?.agency ?? null;
  const rows = findRows(source, parsedTables);
  const evidence = findEvidence(rows);
  const standard = hints.standard === void 0 ? chooseStandard(evidence, year) : standardById(hints.standard);
  const { tables, figures } = standard === null ? noTables(sections) : readTables(document, rows, standard, sections);
  const kind = agencyKind(agency);
  let prose;
  return {
    source,
    tree,
    title,
    agency,
    agencyKind: kind,
    year,
    get prose() {
      prose ??= readProse({ paragraphs, year, agency, agencyKind: kind });
      return prose;
    },
    standard,
    evidence,
    paragraphs,
    citations: paragraphs.flatMap(readCitations),
    sections,
    headings,
    tables,
    figures,
    parsedTables,
    section: (number) => sectionOf(sections, number),
    table: (id) => tableOf(tables, id),
    spot: (span) => spotOf(span, paragraphs, tables, sections),
    damage: findDamage(source.text)
  };
}
function yearOfPeriod(paragraphs) {
  for (const { text } of paragraphs) {
    const match = /(20[0-9]{2})\s{0,2}年度?\s{0,2}1\s{0,2}月\s{0,2}1\s{0,2}日/.exec(text);
    if (match !== null) return Number(match[1]);
  }
  return null;
}
function noTables(sections) {
  const current = standardById("2021");
  const tables = current.tables.map((form) => {
    const anchor = sectionOf(sections, form.section).anchor;
    return {
      form,
      state: "absent",
      grids: [],
      rows: [],
      columns: [],
      issues: [],
      spot: { span: anchor.span, place: form.name },
      relationsNote: null,
      feeHeading: null
    };
  });
  return { tables, figures: new FigureMap(/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()) };
}
function sectionOf(sections, number) {
  const section = sections.find((candidate) => candidate.number === number);
  if (section === void 0) throw new RangeError(`No section ${number}`);
  return section;
}
function tableOf(tables, id) {
  const table = tables.find((candidate) => candidate.form.id === id);
  if (table === void 0) throw new RangeError(`No table ${id}`);
  return table;
}
function spotOf(span, paragraphs, tables, sections) {
  const holds = (other) => other.start <= span.start && span.end <= other.end;
  const paragraph = paragraphs.find((candidate) => holds(candidate.span));
  if (paragraph !== void 0)
    return { span, place: paragraph.place, ...paragraph.origin !== void 0 && { origin: paragraph.origin } };
  const table = tables.find((candidate) => candidate.grids.some((grid) => holds(grid.span)));
  if (table !== void 0) return { span, place: table.form.name };
  return { span, place: sections.find((section) => holds(section.span))?.form.heading ?? "\u5168\u6587" };
}
export {
  buildReport
};
