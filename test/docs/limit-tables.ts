/** The limits, read from the code: their values by import, what they bound from the comment above each. */

import {readFileSync} from 'node:fs'
import {engineLimits} from '../../src/engine/limits.ts'
import {limits} from '../../src/parse/limits.ts'
import {table} from './blocks.ts'

const refused = 'the file is refused as too large: not judged, exit code 2'

/** What happens beyond each limit. A limit without an entry has no business in the code. */
const consequences = {
  fileBytes: refused,
  entries: refused,
  partBytes: refused,
  totalBytes: refused,
  depth: refused,
  elements: refused,
  pageElements: refused,
  attributes: refused,
  columnSpan: 'a cell that spans more counts as this many',
  rowSpan: 'a cell that spans more counts as this many',
  prose: refused,
  lines: refused,
  slots: refused,
  pages: refused,
  characters: refused,
  objects: refused,
  pathPoints: 'the path is taken for a drawing: no border of a table is read from it'
} as const satisfies Readonly<Record<keyof typeof limits, string>>

const engineConsequences = {
  textLength: refused,
  comments: 'further comments silence nothing, so what they were to silence is reported',
  names: 'further names silence nothing, so what they were to silence is reported',
  findings: 'one finding (`more`) says how many more there are; the counts stay whole',
  drafts: 'further findings are counted; comments and waivers do not reach them',
  fixRounds: 'the file is left as it was'
} as const satisfies Readonly<Record<keyof typeof engineLimits, string>>

/** Bounds within the reading of a report that a reader of the docs may meet; the names are those of the code. */
const readingBounds: readonly {readonly file: string; readonly name: string; readonly beyond: string}[] = [
  {
    file: 'src/exact.ts',
    name: 'MAX_DIGITS',
    beyond: 'a number of more digits is no number: the cell is unread, and what needs it is not judged'
  },
  {
    file: 'src/parse/text/plain-text.ts',
    name: 'MOST_MARKUP',
    beyond: 'a paragraph or cell of more characters is taken as it stands: marks of Markdown in it are text'
  },
  {
    file: 'src/parse/text/plain-text.ts',
    name: 'MOST_CONTAINERS',
    beyond: 'with more quotations and items of lists in a Markdown text, their marks are text'
  },
  {
    file: 'src/parse/text/plain-text.ts',
    name: 'MOST_MARKED',
    beyond: 'with more paragraphs and headings in a Markdown text that have marks, all marks are text'
  },
  {
    file: 'src/parse/text/plain-text.ts',
    name: 'MOST_MARKS',
    beyond: 'with more marks of emphasis in a paragraph or cell, they are text'
  },
  {
    file: 'src/parse/text/plain-text.ts',
    name: 'MOST_MARKS_OF_TEXT',
    beyond: 'with more marks of emphasis in a whole text, they are text'
  },
  {
    file: 'src/standard/title-lines.ts',
    name: 'LINES_SEARCHED',
    beyond: 'the title of a report is looked for in so many lines from the top'
  },
  {
    file: 'src/report/heading-chain.ts',
    name: 'MAX_CANDIDATES',
    beyond: 'of more lines that could be a section heading, the first and the last half of these are looked at'
  },
  {
    file: 'src/report/prose/sentence-bounds.ts',
    name: 'LONGEST_SENTENCE',
    beyond: 'a longer stretch without a stop is read in pieces of this length'
  },
  {
    file: 'src/report/citations.ts',
    name: 'LONGEST_TITLE',
    beyond: 'a title whose closing mark is missing is read up to here'
  },
  {
    file: 'src/config/glob.ts',
    name: 'MOST_ALTERNATIVES',
    beyond: 'a pattern whose braces stand for more is refused as a mistake of the config'
  },
  {
    file: 'src/node/roll-call.ts',
    name: 'MOST_NAMES_COMPARED',
    beyond: 'with more agencies, no near name is suggested for one that is missing'
  }
]

export function fileLimits(): string {
  return limitTable('src/parse/limits.ts', limits, consequences)
}

export function engineLimitTable(): string {
  return limitTable('src/engine/limits.ts', engineLimits, engineConsequences)
}

export function readingLimits(): string {
  const rows = readingBounds.map(({file, name, beyond}) => [`\`${name}\``, constantOf(file, name), beyond])
  return table(['Bound', 'Value', 'Beyond it'], rows)
}

function limitTable<Name extends string>(
  file: string,
  values: Readonly<Record<Name, number>>,
  beyond: Readonly<Record<Name, string>>
): string {
  const code = read(file)
  const names = Object.keys(values) as Name[]
  const rows = names.map(name => [`\`${name}\``, String(values[name]), commentOf(code, name), beyond[name]])
  return table(['Limit', 'Value', 'Of', 'Beyond it'], rows)
}

/** The comment in the line above a limit. */
function commentOf(code: string, name: string): string {
  const lines = code.split('\n')
  const at = lines.findIndex(line => line.startsWith(`  ${name}: `))
  const comment = /\/\*\* (.*) \*\//.exec(lines[at - 1] ?? '')?.[1]
  if (comment === undefined) throw new RangeError(`No comment above ${name}`)
  return comment
}

function constantOf(file: string, name: string): string {
  const value = new RegExp(`^(?:export )?const ${name} = ([\\d_]+)$`, 'm').exec(read(file))?.[1]
  if (value === undefined) throw new RangeError(`There is no ${name} in ${file}`)
  return value.replaceAll('_', '')
}

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
}
