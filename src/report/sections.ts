/** The outline of a report: its title, its six sections and their headings, and every paragraph with its section. */

import type {ParsedDocument} from '../parse/document.ts'
import type {Span} from '../source.ts'
import {sections as forms} from '../standard/forms/sections.ts'
import type {SectionForm, SectionNumber} from '../standard/standard.ts'
import {readTitleWords} from '../standard/titles/title.ts'
import {chooseHeadings, type HeadingCandidate, headingCandidates} from './heading-chain.ts'
import type {Paragraph, Section, SectionHeading, Title} from './model.ts'
import {ParagraphMaker} from './paragraphs.ts'
import {type Passage, readPassages} from './passages.ts'
import {findContent} from './section-content.ts'
import type {Spot} from './spot.ts'

export interface Outline {
  readonly title: Title | null
  /** All prose in order: title, headings, paragraphs, list items; without tables. */
  readonly paragraphs: readonly Paragraph[]
  /** The six, in the form's order. */
  readonly sections: readonly Section[]
  /** All section headings in the order of the text. */
  readonly headings: readonly SectionHeading[]
}

/** Where a section begins. `from` is the start of its heading, or of its content where the heading is lost. */
interface Opening {
  readonly form: SectionForm
  readonly from: number
  readonly candidate: HeadingCandidate | null
  /** The words that its content begins with, where it has no heading. */
  readonly content: Span | null
}

/**
 * Reads the outline of a document. The six sections are the same on every form.
 * Takes time in proportion to the length of the text.
 */
export function readOutline(document: ParsedDocument): Outline {
  const passages = readPassages(document)
  const tableStarts = document.tables.map(({grid}) => grid.span.start)
  const {taken, repeated} = chooseHeadings(headingCandidates(passages, tableStarts))
  const openings = withLostHeadings(document, passages, [...taken.values()].map(toOpening).sort(byPlace))
  const {paragraphs, headings} = toParagraphs(passages, [...taken.values(), ...repeated], openings)
  const title = toTitle(paragraphs, openings)
  const start = title ?? paragraphs[0] ?? {span: {start: 0, end: 0}, place: '全文'}
  const read: ReadText = {openings, paragraphs, headings, repeated, start, end: document.source.text.length}
  return {title, paragraphs, sections: forms.map(form => toSection(form, read)), headings: [...headings.values()]}
}

/** A text of which the sections' beginnings are known. */
interface ReadText {
  readonly openings: readonly Opening[]
  readonly paragraphs: readonly Paragraph[]
  readonly headings: ReadonlyMap<Passage, SectionHeading>
  /** Headings of sections that have begun before. */
  readonly repeated: readonly HeadingCandidate[]
  /** Where it begins, for a section that nothing stands before. */
  readonly start: Spot
  readonly end: number
}

/** Each passage as a paragraph of the section that it stands in, and which of them are headings of sections. */
function toParagraphs(
  passages: readonly Passage[],
  candidates: readonly HeadingCandidate[],
  openings: readonly Opening[]
): Pick<ReadText, 'paragraphs' | 'headings'> {
  const headed = new Map(candidates.map(candidate => [candidate.passage, candidate]))
  const maker = new ParagraphMaker()
  const headings = new Map<Passage, SectionHeading>()
  let next = 0
  const paragraphs = passages.map((passage): Paragraph => {
    while (next < openings.length && (openings[next]?.from ?? 0) <= passage.mapped.span.start) next++
    const candidate = headed.get(passage)
    if (candidate === undefined) return maker.make(passage, openings[next - 1]?.form ?? null)
    const paragraph = maker.heading(passage, candidate.reading.form)
    headings.set(passage, toHeading(candidate, paragraph))
    return paragraph
  })
  return {paragraphs, headings}
}

function toSection(form: SectionForm, {openings, paragraphs, headings, ...read}: ReadText): Section {
  const index = openings.findIndex(opening => opening.form === form)
  const opening = openings[index]
  const {number} = form
  const repeated = read.repeated
    .filter(({reading}) => reading.form === form)
    .flatMap(({passage}) => headings.get(passage) ?? [])
  if (opening === undefined) {
    const anchor = headingBefore(number, openings, headings) ?? read.start
    const span = {start: anchor.span.end, end: anchor.span.end}
    return {form, number, state: 'absent', heading: null, repeated, span, paragraphs: [], anchor}
  }
  const heading = opening.candidate === null ? null : (headings.get(opening.candidate.passage) ?? null)
  const span = {start: heading?.span.end ?? opening.from, end: openings[index + 1]?.from ?? read.end}
  return {
    form,
    number,
    state: heading === null ? 'unheaded' : 'present',
    heading,
    repeated,
    span,
    paragraphs: paragraphs.filter(paragraph => isWithin(paragraph, span) && paragraph !== heading?.paragraph),
    anchor: heading ?? {span: opening.content ?? span, place: form.heading}
  }
}

function toOpening(candidate: HeadingCandidate): Opening {
  return {form: candidate.reading.form, from: candidate.passage.mapped.span.start, candidate, content: null}
}

function byPlace(left: Opening, right: Opening): number {
  return left.from - right.from
}

/** Adds the sections whose content stands, without a heading, between the headings of their neighbours. */
function withLostHeadings(
  document: ParsedDocument,
  passages: readonly Passage[],
  found: readonly Opening[]
): readonly Opening[] {
  let openings = found
  if (found.length === 0) return openings
  for (const form of forms) {
    if (openings.some(opening => opening.form === form)) continue
    const before = openings.findLast(opening => opening.form.number < form.number)
    const after = openings.find(opening => opening.form.number > form.number)
    const start = before?.candidate?.passage.mapped.span.end ?? before?.from ?? 0
    const end = after?.from ?? document.source.text.length
    const content = findContent(form.number, {
      passages: passages.filter(
        ({mapped, kind}) => kind !== 'title' && mapped.span.start >= start && mapped.span.start < end
      ),
      tables: document.tables.filter(({grid}) => grid.span.start < end && grid.span.end > start)
    })
    if (content === null || content.start < start) continue
    openings = [...openings, {form, from: content.start, candidate: null, content}].sort(byPlace)
  }
  return openings
}

function toHeading({reading}: HeadingCandidate, paragraph: Paragraph): SectionHeading {
  const {span, place, origin, text, depth} = paragraph
  return {
    span,
    place,
    ...(origin !== undefined && {origin}),
    text,
    numeral: reading.numeral,
    match: reading.match,
    depth,
    paragraph
  }
}

function toTitle(paragraphs: readonly Paragraph[], openings: readonly Opening[]): Title | null {
  const paragraph = paragraphs.find(({kind}) => kind === 'title')
  if (paragraph === undefined) return null
  const {span, place, origin, text} = paragraph
  const beforeSections = openings.every(opening => opening.from > span.start)
  return {span, place, ...(origin !== undefined && {origin}), text, ...readTitleWords(text), beforeSections, paragraph}
}

/** The heading of the nearest section before the missing one, or what its content begins with. */
function headingBefore(
  number: SectionNumber,
  openings: readonly Opening[],
  headings: ReadonlyMap<Passage, SectionHeading>
): Spot | null {
  const before = openings
    .filter(opening => opening.form.number < number)
    .sort((left, right) => right.form.number - left.form.number)[0]
  if (before === undefined) return null
  const heading = before.candidate === null ? undefined : headings.get(before.candidate.passage)
  return heading ?? {span: before.content ?? {start: before.from, end: before.from}, place: before.form.heading}
}

function isWithin(paragraph: Paragraph, span: Span): boolean {
  return paragraph.span.start >= span.start && paragraph.span.start < span.end
}
