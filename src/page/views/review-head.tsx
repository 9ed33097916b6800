/** All that was checked in figures. Those that count reports show, when pressed, the reports that they count. */

import {documentWords} from '../../format/documents/document-words.ts'
import {formatWords} from '../../format/output-words.ts'
import type {Standing} from '../../format/standing.ts'
import {type Fate, fate, standing} from '../listing.ts'
import type {FileSummary} from '../protocol.ts'
import {review} from '../state.ts'

const words = formatWords.zh
const labels = documentWords.zh

/** What is handed in, in the order in which somebody has to do something about it. */
const kinds: readonly (readonly [string, Standing, string])[] = [
  [words.verdict.failed, 'failed', 'error'],
  [labels.passedWithWarnings, 'passed-with-warnings', 'warning'],
  [words.verdict.passed, 'passed', 'passed'],
  [words.verdict['not-judged'], 'not-judged', 'undetermined'],
  ['不是年报', 'skipped', '']
]

export function ReviewHead({reports}: {reports: readonly FileSummary[]}) {
  const whole = review.value
  const count = (kind: Standing) => reports.filter(one => one.standing === kind).length
  const missing = count('missing')
  return (
    <>
      <fieldset class="totals" aria-label="按结论筛选">
        {whole?.roster != null && (
          <>
            <Figure name="应报" value={whole.roster.expected} />
            <Figure name="已报" value={whole.roster.expected - missing} />
            <Total name={words.verdict.missing} kind="missing" count={missing} colour="undetermined" />
          </>
        )}
        <Total name="全部" kind={null} count={reports.length} colour="whole" />
        {kinds.map(([name, kind, colour]) =>
          count(kind) === 0 ? null : <Total key={kind} name={name} kind={kind} count={count(kind)} colour={colour} />
        )}
        {whole !== null && <span class="soft found">{words.summary(whole.counts, null).slice(1).join('')}</span>}
      </fieldset>
      {whole?.past != null && <SinceTotals />}
    </>
  )
}

function SinceTotals() {
  const past = review.value?.past
  if (past == null) return null
  const {counts} = past
  const fates: readonly (readonly [Fate, string])[] = [
    ['new', 'error'],
    ['open', 'warning'],
    ['fixed', 'passed'],
    ['unsettled', 'undetermined']
  ]
  return (
    <fieldset class="totals since-totals" aria-label="与上次相比">
      <span class="totals-name">与上次相比</span>
      {fates.map(([kind, colour]) => (
        <button
          key={kind}
          type="button"
          class={`total ${counts[kind] === 0 ? '' : colour}`}
          aria-pressed={fate.value === kind}
          onClick={() => (fate.value = fate.value === kind ? null : kind)}
        >
          <b>{counts[kind]}</b>
          {words.since.fate[kind]}
        </button>
      ))}
    </fieldset>
  )
}

/** What is no report that could be shown. */
function Figure({name, value}: {name: string; value: number}) {
  return (
    <span class="total">
      <b>{value}</b>
      {name}
    </span>
  )
}

interface TotalProps {
  readonly name: string
  /** Null for all. */
  readonly kind: Standing | null
  readonly count: number
  readonly colour: string
}

function Total({name, kind, count, colour}: TotalProps) {
  return (
    <button
      type="button"
      class={`total ${count === 0 ? '' : colour}`}
      aria-pressed={standing.value === kind}
      onClick={() => (standing.value = kind)}
    >
      <b>{count}</b>
      {name}
    </button>
  )
}
