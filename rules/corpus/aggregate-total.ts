/** A government's figure that is smaller than those of its subordinates together, as a roster names them. */

import type {Location} from '../../src/diagnostic.ts'
import {compareExact, type ExactNumber, formatExact, parseExact, sum} from '../../src/exact.ts'
import {type CorpusEntry, defineRule, findingIn} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {bareName, groupReports, readMembers, reportKey} from './helpers/members.ts'

/** Figures of which a government's is the sum over its area, at least. */
const paths = [
  ...['issued', 'repealed', 'inForce'].map(column => `proactive.normativeDocuments.${column}`),
  ...['licences', 'penalties', 'coercion'].map(row => `proactive.${row}.decisions`),
  ...['received', 'carriedIn', 'results.total', 'carriedOut'].map(row => `requests.${row}.total`),
  ...['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map(
    group => `disputes.${group}.total`
  ),
  'proactive.fees.amount'
]

interface Digest {
  readonly figures: Readonly<Record<string, string>>
  /** Only of an agency that has subordinates. */
  readonly places: Readonly<Record<string, Location>>
}

type Entry = CorpusEntry<Digest>

export default defineRule({
  id: 'aggregate-total',
  title: {zh: '汇总数小于下属之和', en: 'an aggregate is smaller than its parts'},
  group: 'corpus',
  basis: [practice('B', '政府的报告汇总本行政区域')],
  scope: 'corpus',
  messages: {
    smaller: {
      severity: 'warning',
      zh: '“{place}”为 {total}，小于 {count} 份下属报告之和 {sum}（{members}）。政府的报告应当汇总各下属机关，请核对是否漏计，改正写错的一处。',
      en: '“{place}” is {total}, less than the {sum} of {count} subordinate reports ({members}). A government’s report sums up its subordinates: see what was left out, and correct the wrong number.'
    }
  },
  options: {
    members: {
      type: 'text',
      default: null,
      describe: {
        zh: '谁的报告汇总谁：“上级=下属、下属；上级=下属、下属”；不设则不核对',
        en: 'who sums up whom: “superior=subordinate、subordinate；superior=…”; nothing is checked without it'
      }
    }
  },
  digest({report, figures, options, locate}): Digest | null {
    const {agency, year} = report
    if (options.members === null || agency === null || year === null) return null
    const {superiors, all} = namesIn(options.members)
    const isSuperior = superiors.has(bareName(agency))
    if (!all.has(bareName(agency))) return null
    const told = paths.flatMap(path => figures.get(path) ?? []).filter(figure => figure.exact !== null)
    return {
      figures: Object.fromEntries(told.map(({figure, exact}) => [figure, exact === null ? '' : formatExact(exact)])),
      places: isSuperior ? Object.fromEntries(told.map(figure => [figure.figure, locate(figure)])) : {}
    }
  },
  *check({entries, options}) {
    const reports = groupReports(entries)
    const years = new Set(entries.map(({year}) => year))
    for (const {superior, subordinates} of readMembers(options.members ?? '')) {
      for (const year of years) {
        // Of two versions of a subordinate's report the first counts.
        const parts = subordinates.flatMap(name => reports.get(reportKey(name, year))?.[0] ?? [])
        if (parts.length === 0) continue
        for (const entry of reports.get(reportKey(superior, year)) ?? []) yield* compare(entry, parts)
      }
    }
  }
})

interface Names {
  readonly superiors: ReadonlySet<string>
  /** Superiors and subordinates. */
  readonly all: ReadonlySet<string>
}

let last: {readonly text: string; readonly names: Names} | null = null

/** The bare names that an option names. It is the same for all reports of a run, and may name thousands. */
function namesIn(text: string): Names {
  if (last?.text === text) return last.names
  const members = readMembers(text)
  const superiors = new Set(members.map(({superior}) => bareName(superior)))
  const all = new Set([...superiors, ...members.flatMap(({subordinates}) => subordinates.map(bareName))])
  last = {text, names: {superiors, all}}
  return last.names
}

function* compare(entry: Entry, parts: readonly Entry[]) {
  const {figures, places} = entry.digest
  const members = parts.map(({agency, path, digest}) => ({name: agency ?? path, figures: digest.figures}))
  for (const path of paths) {
    const [total, at] = [numberOf(figures, path), places[path]]
    if (total === null || at === undefined) continue
    const told = members.flatMap(({name, figures}) => {
      const number = numberOf(figures, path)
      return number === null ? [] : [{name, number}]
    })
    const whole = sum(told.map(({number}) => number))
    if (compareExact(total, whole) >= 0) continue
    const listed = told.map(({name, number}) => `${name} ${formatExact(number)}`).join('、')
    const data = {
      place: at.place,
      total: formatExact(total),
      sum: formatExact(whole),
      count: told.length,
      members: listed
    }
    yield findingIn(entry, 'smaller', {at, data})
  }
}

function numberOf(figures: Digest['figures'], path: string): ExactNumber | null {
  const text = figures[path]
  return text === undefined ? null : parseExact(text)
}
