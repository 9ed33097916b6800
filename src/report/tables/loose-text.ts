/** Words and numbers of a table that stand in a section as mere text: there is something, and it cannot be read. */

import {rememberedFor} from '../../remembered.ts'
import {labelKey, normaliseLabel} from '../../standard/labels/labels.ts'
import type {RowForm, TableForm} from '../../standard/standard.ts'
import type {Section} from '../model.ts'

/**
 * Whether a section without a table has the words of one: labels that prose does not use (本年制发件数, 属于四类过程性信息), several of them.
 * 行政许可 and the like tell nothing, for prose speaks of them too.
 */
export function standsInProse(section: Section, table: TableForm): boolean {
  const text = section.paragraphs.map(paragraph => normaliseLabel(paragraph.text)).join('\n')
  return tellingWords(table).filter(word => text.includes(word)).length >= LEAST_WORDS
}

const LEAST_WORDS = 3

const tellingWords = rememberedFor((table: TableForm): readonly string[] => {
  const words = table.blocks.flatMap(block => [
    ...block.columns.map(column => labelKey(column.label)).filter(key => key.length >= 4),
    ...block.rows.map(row => labelKey(row.label)).filter(key => key.length >= 6 && key.length <= 20)
  ])
  return [...new Set(words)]
})

/** Whether a row's label stands in the section's text with a number right behind it. */
export function rowStandsInProse(section: Section, row: RowForm): boolean {
  const label = labelKey(row.label)
  if (label === '') return false
  return section.paragraphs.some(({text}) => {
    const at = text.indexOf(label)
    return at >= 0 && /\d/.test(text.slice(at + label.length, at + label.length + 2))
  })
}

/** A joined row holds labels and numbers only. */
const LONGEST_LINE = 120

/** The rows whose label and numbers stand in one line of a text without anything between them. */
export function rowsJoinedInLines(text: string, table: TableForm): ReadonlySet<RowForm> {
  const lines = text
    .split('\n')
    .filter(line => line.length <= LONGEST_LINE && !/[，。<|\t]/.test(line) && /[^\s\d]\d+\s*$/.test(line))
    .map(normaliseLabel)
  const rows = table.blocks.flatMap(block => block.rows)
  return new Set(rows.filter(row => lines.some(line => isJoined(line, labelKey(row.label)))))
}

function isJoined(line: string, label: string): boolean {
  const at = label === '' ? -1 : line.indexOf(label)
  return at >= 0 && /^\d/.test(line.slice(at + label.length))
}
