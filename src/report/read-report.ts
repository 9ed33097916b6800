/**
 * A report as it was read: what can be asked of it by number, by name and by place. Its prose is read when it is first asked for.
 *
 * It is a class, as an object literal with a getter gets a shape of its own from V8 each time it is made, which keeps what the
 * getter sees in memory until the next collection of the whole heap.
 */

import type {ParsedTable} from '../parse/table/grid.ts'
import type {Span} from '../source.ts'
import type {
  Citation,
  Figures,
  Paragraph,
  ProseReading,
  Report,
  Section,
  SectionHeading,
  StatutoryTable,
  Title
} from './model.ts'
import {readProse} from './prose/claims.ts'
import type {ReadingMemory} from './prose/memory.ts'
import type {Spot} from './spot.ts'

/** What is found in a document before it is known what will be asked of it. */
type ReportParts = Omit<Report, 'prose' | 'section' | 'table' | 'spot'>

export class ReadReport implements Report {
  readonly source: Report['source']
  readonly tree: Report['tree']
  readonly title: Title | null
  readonly agency: string | null
  readonly agencyKind: Report['agencyKind']
  readonly year: number | null
  readonly standard: Report['standard']
  readonly evidence: Report['evidence']
  readonly paragraphs: readonly Paragraph[]
  readonly citations: readonly Citation[]
  readonly sections: readonly Section[]
  readonly headings: readonly SectionHeading[]
  readonly tables: readonly StatutoryTable[]
  readonly figures: Figures
  readonly parsedTables: readonly ParsedTable[]
  readonly tablesOnly: boolean
  readonly published: Report['published']
  readonly hasBody: boolean
  readonly damage: Report['damage']
  /** Properties, not methods: rules take them out of the report. */
  readonly section: Report['section']
  readonly table: Report['table']
  readonly spot: Report['spot']
  readonly #memory: ReadingMemory | null
  #prose: ProseReading | undefined

  constructor(parts: ReportParts, memory: ReadingMemory | null) {
    this.#memory = memory
    this.source = parts.source
    this.tree = parts.tree
    this.title = parts.title
    this.agency = parts.agency
    this.agencyKind = parts.agencyKind
    this.year = parts.year
    this.standard = parts.standard
    this.evidence = parts.evidence
    this.paragraphs = parts.paragraphs
    this.citations = parts.citations
    this.sections = parts.sections
    this.headings = parts.headings
    this.tables = parts.tables
    this.figures = parts.figures
    this.parsedTables = parts.parsedTables
    this.tablesOnly = parts.tablesOnly
    this.published = parts.published
    this.hasBody = parts.hasBody
    this.damage = parts.damage
    const section: Report['section'] = number =>
      known(this.sections, candidate => candidate.number === number, `section ${number}`)
    const table: Report['table'] = id => known(this.tables, candidate => candidate.form.id === id, `table ${id}`)
    const spot: Report['spot'] = span => spotOf(span, this)
    this.section = section
    this.table = table
    this.spot = spot
  }

  get prose(): ProseReading {
    this.#prose ??= readProse(this, this.#memory)
    return this.#prose
  }
}

/** The form has it, so a report has it too, be it absent. */
export function known<Part>(parts: readonly Part[], isMeant: (part: Part) => boolean, name: string): Part {
  const part = parts.find(isMeant)
  if (part === undefined) throw new RangeError(`No ${name}`)
  return part
}

/** The address of any span: its paragraph's, else its table's, else its section's. */
function spotOf(span: Span, {paragraphs, tables, sections}: ReportParts): Spot {
  const holds = (other: Span): boolean => other.start <= span.start && span.end <= other.end
  const paragraph = paragraphs.find(candidate => holds(candidate.span))
  if (paragraph !== undefined)
    return {span, place: paragraph.place, ...(paragraph.origin !== undefined && {origin: paragraph.origin})}
  const table = tables.find(candidate => candidate.grids.some(grid => holds(grid.span)))
  if (table !== undefined) return {span, place: table.form.name}
  return {span, place: sections.find(section => holds(section.span))?.form.heading ?? '全文'}
}
