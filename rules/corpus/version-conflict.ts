/** One agency and year twice, with different figures. The same figures in two formats are one report. */

import type {Location} from '../../src/diagnostic.ts'
import {formatExact} from '../../src/exact.ts'
import {type CorpusEntry, defineRule, findingIn} from '../../src/rule/define.ts'
import {figureForms, type StandardId, standardById} from '../../src/standard/index.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {groupReports, reportKey} from './helpers/members.ts'

interface Digest {
  readonly standard: StandardId
  /** In the order of the form, with {@link BETWEEN} between them; empty where a figure is no number. */
  readonly values: string
  /** The tables, by id. */
  readonly tables: Readonly<Record<string, Location>>
}

type Entry = CorpusEntry<Digest>

/** As one text, since ten thousand reports have two million figures, of which hardly any is looked at. */
const BETWEEN = ' '

export default defineRule({
  id: 'version-conflict',
  title: {zh: '同一机关同一年度有两种数字', en: 'two versions of one report differ'},
  group: 'corpus',
  basis: [practice('C', '评估发现同一报告在不同平台的版本不一')],
  scope: 'corpus',
  messages: {
    differs: {
      severity: 'warning',
      zh: '{agency}{year}年的报告还有另一份（{path}），有 {count} 处数字不同，如“{place}”这里为 {here}，那里为 {there}。请确定以哪一份为准，改正另一份。',
      en: 'There is another report of {agency} for {year} ({path}); {count} figure(s) differ, such as “{place}”: {here} here and {there} there. Settle which report holds and correct the other.'
    }
  },
  digest({report, figures, locate}): Digest | null {
    const {agency, year, standard} = report
    if (agency === null || year === null || standard === null) return null
    return {
      standard: standard.id,
      values: Array.from(figureForms(standard).keys(), path => {
        const exact = figures.get(path)?.exact ?? null
        return exact === null ? '' : formatExact(exact)
      }).join(BETWEEN),
      tables: Object.fromEntries(report.tables.map(({form, spot}) => [form.id, locate(spot)]))
    }
  },
  *check({entries}) {
    const reports = groupReports(entries)
    for (const entry of entries) {
      for (const other of reports.get(reportKey(entry.agency, entry.year)) ?? []) {
        if (other !== entry) yield* compare(entry, other)
      }
    }
  }
})

function* compare(entry: Entry, other: Entry) {
  const {digest, agency, year} = entry
  const different = differences(digest, other.digest)
  const [first] = different
  if (first === undefined) return
  const {index, here, there} = first
  const [path, form] = [...figureForms(standardById(digest.standard))][index] ?? []
  const at = digest.tables[path?.split('.')[0] ?? '']
  if (form === undefined || at === undefined) return
  const data = {agency: agency ?? '', year: year ?? '', path: other.path, count: different.length}
  yield findingIn(entry, 'differs', {at, data: {...data, place: form.place, here, there}})
}

interface Difference {
  /** Of the figure, in the order of the form. */
  readonly index: number
  readonly here: string
  readonly there: string
}

/** The figures that both tell and tell differently; of two forms none can be compared. */
function differences(left: Digest, right: Digest): readonly Difference[] {
  if (left.standard !== right.standard || left.values === right.values) return []
  const others = right.values.split(BETWEEN)
  return left.values.split(BETWEEN).flatMap((here, index) => {
    const there = others[index] ?? ''
    return here !== '' && there !== '' && here !== there ? [{index, here, there}] : []
  })
}
