/** Reports whose prose is written out whole: every word of it agrees with the tables made for it, so that any finding is false. */

import type {InventedKind} from '../../invented/agency.ts'
import type {FigureTexts} from '../../invented/figures.ts'
import type {Truth, TruthBlock} from '../../invented/truth.ts'
import {agreeing} from './breaking.ts'
import {readMarks} from './entry.ts'

export interface Whole {
  readonly id: string
  readonly of: InventedKind
  readonly agency: string
  /** 全县, where its tables cover one. */
  readonly area?: string
  readonly year: number
  /** Section one, a paragraph a line, marked as in entry.ts; a line that begins with # is a subheading. */
  readonly overview: string
  /** Prose below table four. */
  readonly disputes?: string
  readonly problems: string
  readonly other: string
  /** Figures that the text does not name and yet implies, by the names of quantities.ts. */
  readonly also?: Readonly<Record<string, number>>
}

/** The report that says this, in the frame of an invented one. */
export function truthOf(whole: Whole, frame: Truth): Truth {
  const {of, agency: name, year} = whole
  const texts = new Map([
    [1, whole.overview],
    [4, whole.disputes ?? ''],
    [5, whole.problems],
    [6, whole.other]
  ])
  const sections = frame.sections.map(section => ({...section, blocks: blocksOf(texts.get(section.number) ?? '')}))
  return {
    ...frame,
    agency: {kind: of, name, self: name, area: whole.area ?? null},
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    introduction: [],
    sections,
    figures: figuresOf(whole)
  }
}

function blocksOf(marked: string): readonly TruthBlock[] {
  if (marked === '') return []
  return readMarks(marked)
    .text.split('\n')
    .map(line => (line.startsWith('#') ? {kind: 'heading', text: line.slice(1)} : {kind: 'paragraph', text: line}))
}

function figuresOf({id, of, overview, disputes = '', problems, other, also}: Whole): FigureTexts {
  const marked = [overview, disputes, problems, other].join('\n')
  return agreeing({id, of, under: '总体情况', ...readMarks(marked)}, also).figures
}
