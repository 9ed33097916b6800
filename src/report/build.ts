/** From a parsed document to the report: what the rules see. */

import type {ParsedDocument} from '../parse/document.ts'
import {currentStandard, type StandardId, standardById} from '../standard/index.ts'
import {type NamedReport, reportsNamed} from '../standard/titles/named-report.ts'
import {agencyKind, kindOfPronouns} from './agency.ts'
import {readCitations} from './citations.ts'
import {findDamage} from './damage.ts'
import {FigureMap} from './figures.ts'
import type {Paragraph, Report, Section, StatutoryTable} from './model.ts'
import type {ReadingMemory} from './prose/memory.ts'
import {known, ReadReport} from './read-report.ts'
import {readOutline} from './sections.ts'
import {chooseStandard, findEvidence} from './tables/evidence.ts'
import {readTables, type TablesReading} from './tables/read.ts'
import {findRows} from './tables/rows.ts'

/** What the caller knows better than the text tells. */
export interface ReportHints {
  readonly standard?: StandardId | undefined
  readonly agency?: string | undefined
  readonly year?: number | undefined
  /** What was read of the same text before. */
  readonly memory?: ReadingMemory | undefined
}

/** Reads a document as a report. Never throws; what cannot be read is in the report as unread, absent or null. */
export function buildReport(document: ParsedDocument, hints: ReportHints = {}): Report {
  const {source, tree, tables: parsedTables} = document
  const outline = readOutline(document)
  const {title, paragraphs, sections, headings} = outline
  const named = nameInPreface(paragraphs)
  const year = hints.year ?? title?.year ?? named?.year ?? yearOfPeriod(paragraphs)
  const agency = hints.agency ?? title?.agency ?? named?.agency ?? null
  const rows = findRows(source, parsedTables)
  const evidence = findEvidence(rows)
  const standard = hints.standard === undefined ? chooseStandard(evidence, year) : standardById(hints.standard)
  const {tables, figures} = standard === null ? noTables(sections) : readTables(document, rows, standard, sections)
  const kind = agency === null ? kindOfPronouns(paragraphs) : agencyKind(agency)
  const parts = {
    source,
    tree,
    title,
    agency,
    agencyKind: kind,
    year,
    standard,
    evidence,
    paragraphs,
    citations: paragraphs.flatMap(readCitations),
    sections,
    headings,
    tables,
    figures,
    parsedTables,
    tablesOnly: document.dialect === 'sheet' && holdsOnlyTables(sections, tables),
    published:
      document.published === undefined
        ? null
        : {span: document.published.span, place: '网页的发布日期', text: document.published.text},
    hasBody: hasBody(paragraphs, sections, tables),
    damage: findDamage(source.text)
  }
  return new ReadReport(parts, hints.memory ?? null)
}

/** 现公布区统计局2023年政府信息公开工作年度报告: what the introduction calls the report, where its title does not say. */
function nameInPreface(paragraphs: readonly Paragraph[]): NamedReport | null {
  for (const {text, section, kind} of paragraphs) {
    if (section !== 0) return null
    const [named] = kind === 'title' ? [] : reportsNamed(text)
    if (named !== undefined) return named
  }
  return null
}

/** 统计期限自2024年1月1日起: the year of a report whose title does not name it. */
function yearOfPeriod(paragraphs: readonly Paragraph[]): number | null {
  for (const {text} of paragraphs) {
    const match = /(20[0-9]{2})\s{0,2}年度?\s{0,2}1\s{0,2}月\s{0,2}1\s{0,2}日/.exec(text)
    if (match !== null) return Number(match[1])
  }
  return null
}

function holdsOnlyTables(sections: readonly Section[], tables: readonly StatutoryTable[]): boolean {
  const hasTable = (section: Section): boolean => tables.some(({form}) => form.section === section.form.number)
  return (
    tables.some(({state}) => state === 'read' || state === 'partial') &&
    sections.every(section => section.state === 'absent' || hasTable(section))
  )
}

/** The date, the source and the links beside a title of a page have fewer letters; a report has many more. */
const FEWEST_LETTERS = 200

function hasBody(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  tables: readonly StatutoryTable[]
): boolean {
  if (sections.some(({state}) => state !== 'absent') || tables.some(({state}) => state !== 'absent')) return true
  let letters = 0
  for (const {text, kind} of paragraphs) if (kind !== 'title') letters += text.replace(/[^\p{L}\p{N}]/gu, '').length
  return letters >= FEWEST_LETTERS
}

/** Before 2019 there was no form whose tables could be read. */
function noTables(sections: readonly Section[]): TablesReading {
  const tables = currentStandard.tables.map((form): StatutoryTable => {
    const {anchor} = known(sections, ({number}) => number === form.section, `section ${form.section}`)
    return {
      form,
      state: 'absent',
      grids: [],
      rows: [],
      columns: [],
      issues: [],
      spot: {span: anchor.span, place: form.name},
      relationsNote: null,
      feeHeading: null
    }
  })
  return {tables, figures: new FigureMap(new Map(), new Map())}
}
