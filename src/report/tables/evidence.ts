/** Which form a report uses: by the words of its tables, not by its year alone (a report for 2021 may use the form of 2019). */

import {type Standard, type StandardId, standardById, standardFor} from '../../standard/index.ts'
import {labelKey} from '../../standard/labels.ts'
import type {StandardEvidence} from '../model.ts'
import {type FoundRow, keyOf} from './rows.ts'

/** Words that one form has and the other has not. Decisive ones settle it alone. */
const marks: readonly {readonly standard: StandardId; readonly decisive: boolean; readonly words: readonly string[]}[] =
  [
    {
      standard: '2021',
      decisive: true,
      words: ['本年制发件数', '本年收费金额（单位：万元）', '本年收费金额（单位：万元，保留4位小数）', '本年收费金额']
    },
    {standard: '2021', decisive: false, words: ['本年废止件数', '现行有效件数', '行政规范性文件', '本年处理决定数量']},
    {standard: '2019', decisive: true, words: ['对外公开总数量', '政府集中采购', '其他对外管理服务事项']},
    {
      standard: '2019',
      decisive: false,
      words: ['本年新制作数量', '本年新公开数量', '上一年项目数量', '本年增/减', '采购项目数量', '采购总金额']
    }
  ]

const byKey = new Map(
  marks.flatMap(({standard, decisive, words}) =>
    words.map(word => [labelKey(word), {standard, decisive, word}] as const)
  )
)

/** Every mark once, at its first place. */
export function findEvidence(rows: readonly FoundRow[]): StandardEvidence[] {
  const evidence = new Map<string, StandardEvidence>()
  for (const {texts} of rows)
    for (const {cell} of texts) {
      const mark = byKey.get(keyOf(cell))
      if (mark === undefined || evidence.has(mark.word)) continue
      evidence.set(mark.word, {
        standard: mark.standard,
        mark: cell.text,
        decisive: mark.decisive,
        at: {span: cell.span, place: `表二 · ${mark.word}`, ...(cell.origin !== undefined && {origin: cell.origin})}
      })
    }
  return [...evidence.values()]
}

/**
 * The form by its marks: decisive ones count for more than any number of others. Without marks the form in force in the report's year;
 * without a year the form in force now. Null before 2019.
 */
export function chooseStandard(evidence: readonly StandardEvidence[], year: number | null): Standard | null {
  const weight = (id: StandardId): number =>
    evidence.filter(mark => mark.standard === id).reduce((total, mark) => total + (mark.decisive ? 10 : 1), 0)
  const difference = weight('2021') - weight('2019')
  if (difference !== 0) return standardById(difference > 0 ? '2021' : '2019')
  return year === null ? standardById('2021') : standardFor(year)
}
