/** One agency and year twice, with different figures. The same figures in two formats are one report. */

import type {Location} from '../../src/diagnostic.ts'
import {formatExact} from '../../src/report/numbers.ts'
import {type CorpusEntry, defineRule, findingIn} from '../../src/rule/define.ts'
import {figureForms, standardById} from '../../src/standard/index.ts'
import {practice} from '../../src/standard/instruments.ts'
import type {StandardId} from '../../src/standard/standard.ts'
import {sameName} from './members.ts'

interface Digest {
  readonly standard: StandardId
  /** By path; only figures that are numbers. */
  readonly figures: Readonly<Record<string, string>>
  /** The tables, by id. */
  readonly tables: Readonly<Record<string, Location>>
}

type Entry = CorpusEntry<Digest>

export default defineRule({
  id: 'version-conflict',
  title: {zh: '同一机关同一年度有两种数字', en: 'two versions of one report differ'},
  group: 'corpus',
  basis: [practice('C', '评估发现同一报告在不同平台的版本不一')],
  scope: 'corpus',
  messages: {
    differs: {
      severity: 'warning',
      zh: '{agency}{year}年的报告还有另一份（{path}），有 {count} 处数字不同：{place}这里为 {here}，那里为 {there}。请确定以哪一份为准。',
      en: 'There is another report of {agency} for {year} ({path}); {count} figure(s) differ: {place} is {here} here and {there} there. Settle which of them holds.'
    }
  },
  digest({report, figures, locate}): Digest | null {
    const {agency, year, standard} = report
    if (agency === null || year === null || standard === null) return null
    const told = Array.from(figures).flatMap(({figure, exact}) =>
      exact === null ? [] : [[figure, formatExact(exact)]]
    )
    return {
      standard: standard.id,
      figures: Object.fromEntries(told),
      tables: Object.fromEntries(report.tables.map(({form, spot}) => [form.id, locate(spot)]))
    }
  },
  *check({entries}) {
    for (const entry of entries) {
      for (const other of entries) {
        if (other === entry || !isSameReport(entry, other)) continue
        const different = differences(entry.digest, other.digest)
        const [path] = different
        const at = entry.digest.tables[path?.split('.')[0] ?? '']
        if (path === undefined || at === undefined) continue
        yield findingIn(entry, 'differs', {
          at,
          data: {
            agency: entry.agency ?? '',
            year: entry.year ?? '',
            path: other.path,
            count: different.length,
            place: figureForms(standardById(entry.digest.standard)).get(path)?.place ?? path,
            here: entry.digest.figures[path] ?? '',
            there: other.digest.figures[path] ?? ''
          }
        })
      }
    }
  }
})

function isSameReport(left: Entry, right: Entry): boolean {
  return left.year === right.year && sameName(left.agency, right.agency)
}

/** The figures that both tell and tell differently; of two forms none can be compared. */
function differences(left: Digest, right: Digest): readonly string[] {
  if (left.standard !== right.standard) return []
  return Object.keys(left.figures).filter(path => path in right.figures && left.figures[path] !== right.figures[path])
}
