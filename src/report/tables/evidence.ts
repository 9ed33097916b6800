/** Which form a report uses: by the words of its tables, not by its year alone (a report for 2021 may use the form of 2019). */

import {currentStandard, type Standard, type StandardId, standardFor, standards} from '../../standard/index.ts'
import {labelKey, vocabularyOf} from '../../standard/labels/labels.ts'
import type {StandardEvidence} from '../model.ts'
import type {FoundRow} from './rows.ts'

interface Mark {
  readonly word: string
  readonly decisive: boolean
  readonly standards: StandardId[]
  /** The table that it is a label of. */
  readonly table: string
}

const marksByKey: ReadonlyMap<string, Mark> = collectMarks()

function collectMarks(): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const standard of standards)
    for (const [kind, words] of Object.entries(standard.marks))
      for (const word of words) {
        const key = labelKey(word)
        const known = marks.get(key)
        if (known !== undefined) known.standards.push(standard.id)
        else
          marks.set(key, {word, decisive: kind === 'decisive', standards: [standard.id], table: tableOf(standard, key)})
      }
  return marks
}

function tableOf(standard: Standard, key: string): string {
  const {rows, columns} = vocabularyOf(standard)
  const [entry] = rows.get(key) ?? columns.get(key) ?? []
  return entry?.table.name ?? '表二'
}

/** Every mark once, at its first place. */
export function findEvidence(rows: readonly FoundRow[]): StandardEvidence[] {
  const evidence = new Map<string, StandardEvidence>()
  for (const {texts} of rows)
    for (const {cell} of texts) {
      const mark = marksByKey.get(cell.key)
      if (mark === undefined || evidence.has(mark.word)) continue
      evidence.set(mark.word, {
        standards: mark.standards,
        mark: cell.text,
        decisive: mark.decisive,
        at: {
          span: cell.span,
          place: `${mark.table} · ${mark.word}`,
          ...(cell.origin !== undefined && {origin: cell.origin})
        }
      })
    }
  return [...evidence.values()]
}

/**
 * The form by its marks: decisive ones count for more than any number of others. Where they leave it open, the form in force in
 * the report's year, without a year the form in force now, of those that have as many. Null before the first form.
 */
export function chooseStandard(evidence: readonly StandardEvidence[], year: number | null): Standard | null {
  const weights = standards.map(({id}) =>
    evidence.filter(mark => mark.standards.includes(id)).reduce((total, {decisive}) => total + (decisive ? 10 : 1), 0)
  )
  const most = Math.max(...weights)
  const likeliest = standards.filter((_, index) => weights[index] === most)
  const expected = year === null ? currentStandard : standardFor(year)
  if (likeliest.length === standards.length) return expected
  return likeliest.find(standard => standard === expected) ?? likeliest.at(-1) ?? null
}
