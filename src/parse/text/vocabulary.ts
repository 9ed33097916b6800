/**
 * The words of the statutory tables, for readers that must find a table in text that does not mark one.
 *
 * Text taken from a PDF or a web page has no table but the words and numbers themselves; only the form tells which lines
 * belong together.
 */

import {remembered} from '../../remembered.ts'
import {standards} from '../../standard/index.ts'
import {labelKey, normaliseLabel, sectionVocabulary} from '../../standard/labels/labels.ts'
import {type NumeralStyle, splitNumeral} from '../../standard/labels/numerals.ts'
import {similarity} from '../../standard/labels/similarity.ts'

export interface RowWord {
  /** The words of a row's label without its number. */
  readonly key: string
  /** How the form prints its number; null where it has none. */
  readonly style: NumeralStyle | null
}

interface Vocabulary {
  /** Rows of both forms and their aliases, longest first. */
  readonly rows: readonly RowWord[]
  readonly rowKeys: ReadonlySet<string>
  /** Whole words of the tables: rows, columns, groups, headings. */
  readonly words: ReadonlySet<string>
  /** The form's own labels of columns and of what spans them. */
  readonly columnLabels: ReadonlySet<string>
  /** All words, one a line, to look for pieces in. */
  readonly text: string
  /** Labels that span rows, one a line: 三、本年度办理结果, （三）不予公开. */
  readonly groups: string
  /** The names of the sections, by their keys. */
  readonly sections: ReadonlySet<string>
}

let built: Vocabulary | undefined

function vocabulary(): Vocabulary {
  built ??= build()
  return built
}

function build(): Vocabulary {
  const rows = new Map<string, RowWord>()
  const words = new Set<string>()
  const groups = new Set<string>()
  const columnLabels = new Set<string>()
  for (const block of standards.flatMap(standard => standard.tables.flatMap(table => table.blocks))) {
    for (const row of [...block.rows, ...(block.collapsed ?? []).map(collapsed => collapsed.row)]) {
      for (const label of [row.label, ...row.aliases]) {
        words.add(normaliseLabel(label))
        const key = labelKey(label)
        if (key !== '') rows.set(key, {key, style: splitNumeral(row.label).style})
      }
      for (const label of row.under) groups.add(normaliseLabel(label))
    }
    for (const column of block.columns)
      for (const label of [column.label, ...column.under]) columnLabels.add(normaliseLabel(label))
    const heads = block.columns.flatMap(column => [column.label, ...column.aliases, ...column.under])
    for (const label of [...heads, block.heading ?? '', block.corner ?? '']) words.add(normaliseLabel(label))
  }
  for (const standard of standards) words.add(normaliseLabel(standard.relationsNote))
  for (const word of [...rows.keys(), ...groups]) words.add(word)
  words.delete('')
  return {
    rows: [...rows.values()].sort((left, right) => right.key.length - left.key.length),
    rowKeys: new Set(rows.keys()),
    words,
    columnLabels,
    text: [...words].join('\n'),
    groups: [...groups].join('\n'),
    sections: new Set(standards.flatMap(({sections}) => [...sectionVocabulary(sections).keys()]))
  }
}

/** Every label of a row, longest first. */
export function rowWords(): readonly RowWord[] {
  return vocabulary().rows
}

/** Whether a text, its number aside, names a row of a form. */
export function isRowLabel(text: string): boolean {
  return vocabulary().rowKeys.has(labelKey(text))
}

/** Whether a text is a whole label of a table. */
export function isTableWord(text: string): boolean {
  if (text.length > MAX_LABEL) return false
  return vocabulary().words.has(normaliseLabel(text)) || isRowLabel(text)
}

/** Whether a normalised text is the label of a column, or of several, as the form prints it. */
export function isFormLabel(label: string): boolean {
  return vocabulary().columnLabels.has(label)
}

/** Whether a normalised text is a label of a table or a piece of one. */
export const isLabelFragment = remembered((label: string): boolean => {
  if (label === '' || label.length > MAX_LABEL) return false
  return vocabulary().text.includes(label) || vocabulary().text.includes(label.slice(splitNumeral(label).rest))
})

/** Whether a normalised text is a piece of a label that spans rows, such as a character of a vertical 三、本年度办理结果. */
export function isGroupFragment(label: string): boolean {
  return label !== '' && label.length <= MAX_LABEL && vocabulary().groups.includes(label)
}

/** Whether a line is the heading of a section, in the form's words or others known to mean the same. */
export function isSectionName(text: string): boolean {
  return text.length <= MAX_LABEL && vocabulary().sections.has(labelKey(text))
}

/** Whether a line reads like the heading of a section that is misspelt. */
export const isLikeSection = remembered((text: string): boolean => {
  if (text.length > MAX_LABEL) return false
  const key = labelKey(text)
  if (key.length < 4) return false
  for (const section of vocabulary().sections) if (similarity(section, key, LIKE) >= LIKE) return true
  return false
})

/** Two characters in ten may differ: 行政法复议 for 行政复议 and the like. */
const LIKE = 0.8

const MAX_LABEL = 60
