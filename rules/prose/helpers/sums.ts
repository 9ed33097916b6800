/** The arithmetic of lists in prose: what a list may add up to, whether it is complete, what a share may be of. */

import {
  add,
  compareExact,
  type ExactNumber,
  formatExact,
  integer,
  isShareOf,
  subtract,
  sum,
  zero
} from '../../../src/exact.ts'
import type {Claim, CountedList, CountedShare, Figures, Partition, Share} from '../../../src/report/model.ts'
import type {ReportContext} from '../../../src/rule/define.ts'
import {figuresFor, type TermKind, termsIn} from '../../../src/standard/wording.ts'

/** Whether every number of it is exact: 余 and 约 cannot be added up. */
export function isExactList({totals, parts, besides}: Partition): boolean {
  return [...totals, ...parts, ...besides].every(claim => !claim.approximate)
}

/**
 * The total that a reader takes the list to divide: of those of its sentence, else of all said before it, the one that comes closest to the
 * sum of its parts, the later one of two.
 */
export function likeliestTotal({kind, totals, parts}: Partition): Claim | null {
  const made = sum(parts.map(({number}) => number))
  const apart = (claim: Claim): ExactNumber => size(subtract(claim.number, made))
  const beside = totals.filter(({sentence}) => sentence === parts[0]?.sentence)
  const near = beside.length > 0 ? beside : totals
  // Results divide what was finished, where the words tell it.
  const finished = near.filter(total => kind === 'result' && total.kind === 'answered')
  return (finished.length > 0 ? finished : near).reduce<Claim | null>(
    (best, claim) => (best !== null && compareExact(apart(best), apart(claim)) < 0 ? best : claim),
    null
  )
}

function size(number: ExactNumber): ExactNumber {
  return number.units < 0n ? {...number, units: -number.units} : number
}

/**
 * What a list may add up to: each total said before it, with or without what was carried in. 受理44件（含上年结转1件），网络31件、信函9件、当面3件: how
 * and by whom they were made may be said of the new ones only. Results after 收到 may be all that was finished, which only the table shows where
 * the words do not.
 */
function totalsFor({kind, totals, besides}: Partition, figures: Figures): readonly ExactNumber[] {
  const carriedIn = besides.filter(claim => claim.kind === 'carried-in')
  const isOfNew = kind === 'channel' || kind === 'applicant'
  const said = totals.flatMap(({number}) => [
    number,
    ...carriedIn.map(claim => add(number, claim.number)),
    ...(isOfNew ? carriedIn.map(claim => subtract(number, claim.number)) : [])
  ])
  const finished = figures.get('requests.results.total.total')?.exact
  const isUnsaid =
    (kind === 'result' || kind === 'share') &&
    totals.every(total => total.kind !== 'answered' && total.readings.length > 0)
  return isUnsaid && finished != null ? [...said, finished] : said
}

/** The list, with or without what was carried over, makes up one of the totals. */
export function fits(list: Partition, figures: Figures): boolean {
  const carriedOut = list.besides.filter(({kind}) => kind === 'carried-out')
  const sums = sumsOf(list.parts).flatMap(parts => [parts, ...carriedOut.map(({number}) => add(parts, number))])
  return totalsFor(list, figures).some(total => sums.some(one => compareExact(one, total) === 0))
}

/** Parts that exclude each other cannot be more than the greatest total. */
export function exceeds(list: Partition, figures: Figures): boolean {
  const sums = sumsOf(list.parts)
  return totalsFor(list, figures).every(total => sums.every(parts => compareExact(parts, total) > 0))
}

/** What parts make up: 公开类14件、部分公开类3件 may be 17 or 14, as the first may hold the second; a row told beside its own group counts too. */
function sumsOf(parts: Partition['parts']): readonly ExactNumber[] {
  const apart = parts.filter(
    part => part.ids.length > 1 || !parts.some(other => other.ids.length > 1 && other.ids.includes(part.ids[0] ?? ''))
  )
  const sums = [parts, ...(apart.length < parts.length ? [apart] : [])].map(list => sum(list.map(({number}) => number)))
  const beside = parts.flatMap(part => part.beside ?? [])
  return [...sums, ...sums.flatMap(made => beside.map(more => add(made, more)))]
}

/**
 * What came in against what went out; 新收 may already hold what was carried in. What became of some may be told beside 办结: 14件撤回，39件答复，7件结转.
 * @param isIncluded whether the words say that it does
 */
export function balances({totals, parts}: Partition, isIncluded: boolean): boolean {
  const [received = zero] = totals.map(({number}) => number)
  const out = sum(parts.map(({number}) => number))
  const both = sum(totals.map(({number}) => number))
  const ins = isIncluded ? [received] : [received, both]
  const outs = [zero, ...parts.flatMap(({beside}) => beside ?? [])].map(more => add(out, more))
  return ins.some(one => outs.some(other => compareExact(one, other) === 0))
}

/** The words list every kind, or the tables tell that the kinds left out are 0. */
export function isComplete(list: Partition, {standard, figures}: FormFigures): boolean {
  if (list.whole) return true
  if (standard === null || isOfOthersOrTime(list)) return false
  const named = new Set(list.parts.flatMap(({kind, ids}) => (kind === 'outcome' ? ids.slice(-1) : ids)))
  const left = (kind: TermKind): readonly string[] =>
    termsIn(standard, kind).flatMap(({id}) => (named.has(id) ? [] : [id]))
  const isNothing = (path: string): boolean => areNothing(figuresFor(standard, path)[0] ?? [], figures)
  if (list.kind === 'result') return left('result').every(id => isNothing(`requests.results.${id}.total`))
  if (list.kind === 'applicant') return applicantsComplete(named, left('applicant'), isNothing)
  const cause = list.parts[0]?.ids[0] ?? ''
  return list.kind === 'outcome' && left('outcome').every(id => isNothing(`disputes.${cause}.${id}`))
}

/** 过去五年共办理118件, 指导各县答复120件: what the tables say of the kinds left out bears on their own year and body only. */
function isOfOthersOrTime(list: Partition): boolean {
  const total = likeliestTotal(list)
  return total !== null && !total.comparable && !total.isOfGovernment
}

/** Parts and total of another body or area, where a subtotal may be taken for the total: 其中县本级61件；总申请量中自然人188件. */
export function isOfOthers(list: Partition): boolean {
  const total = likeliestTotal(list)
  return [...(total === null ? [] : [total]), ...list.parts].every(({scope}) => scope === 'other')
}

/** What the tables are held to, and what stands in them. */
export type FormFigures = Pick<ReportContext, 'standard' | 'figures'>

/** The rows of table three that speak of all requests. */
const WHOLE_ROWS = ['received', 'carriedIn', 'results.total']

function applicantsComplete(
  named: ReadonlySet<string>,
  left: readonly string[],
  isNothing: (path: string) => boolean
): boolean {
  if (!named.has('naturalPerson')) return false
  return (
    named.has('organisations') ||
    left.filter(id => id !== 'organisations').every(id => WHOLE_ROWS.every(row => isNothing(`requests.${row}.${id}`)))
  )
}

/** Whether there are such figures, all read, all 0. */
function areNothing(paths: readonly string[], figures: Figures): boolean {
  const found = paths.map(path => figures.get(path)?.exact ?? null)
  return found.length > 0 && found.every(exact => exact !== null && compareExact(exact, zero) === 0)
}

/**
 * Whether the parts of a list make up its whole, or another number that they may make up: one that the words tell, or any total of the tables. A
 * list that may leave something out need not reach its whole.
 */
export function fitsSome({whole, parts, alternatives, isAttached, isExact}: CountedList, figures: Figures): boolean {
  const made = sum(parts.map(({number}) => number))
  const wholes = [whole.number, ...alternatives, ...(isAttached ? [] : everyTotal(figures))]
  return (!isExact && compareExact(made, whole.number) < 0) || wholes.some(one => compareExact(one, made) === 0)
}

/** Each row and group of tables three and four, and what came in with what was carried in. */
function everyTotal(figures: Figures): readonly ExactNumber[] {
  const sums = new Map<string, ExactNumber>()
  for (const {figure, exact} of figures) {
    if (exact === null || !figure.endsWith('.total')) continue
    const [table = '', row = '', group = ''] = figure.split('.')
    const names = [figure, `${table}.${row}`, `${table}.${row}.${group}`, CAME_IN.includes(row) ? 'in hand' : figure]
    for (const name of new Set(names)) sums.set(name, add(sums.get(name) ?? zero, exact))
  }
  return [...sums.values()]
}

const CAME_IN = ['received', 'carriedIn']

// ---- Shares --------------------------------------------------------------------------------------------------------

/**
 * The number that a reader takes a share to be of: what the words of the share name, else what such a part is one of, else the last one said
 * that is not less than the part.
 */
export function wholeOfShare({totals}: Partition, part: Claim): Claim | null {
  const greater = totals.filter(({number}) => compareExact(number, part.number) >= 0)
  const named = greater.findLast(({subject}) => part.share?.quote.includes(subject.zh))
  return named ?? greater.findLast(whole => isOfKind(whole, part)) ?? greater.at(-1) ?? null
}

/** Who applied and how is told of what came in, a row of its group, an outcome of the cases that are closed. */
function isOfKind({kind, ids}: Claim, part: Claim): boolean {
  if (part.kind === 'channel' || part.kind === 'applicant') return kind === 'received'
  if (part.kind === 'leaf') return kind === 'result' && ids.includes(part.ids[0]?.split('.')[0] ?? '')
  return part.kind === 'outcome' && kind === 'outcome'
}

/**
 * Whether a share may be right: of any number that the words name beside it, or of a total of the tables. 公开率 may count what was granted
 * in part.
 */
export function mayBeShare(list: Partition, share: Share, figures: Figures): boolean {
  const [part] = list.parts
  if (part === undefined) return true
  const partial = list.besides.filter(({kind}) => kind === 'result' && part.kind === 'result')
  const parts = [part.number, ...partial.map(({number}) => add(part.number, number))]
  const wholes = [...totalsFor(list, figures), ...list.bases, ...totalsIn(part, figures)]
  return parts.some(number =>
    wholes.some(whole => compareExact(whole, number) >= 0 && mayBeShareOf(number, share, whole))
  )
}

/**
 * What the tables have that a share may be of: what was received, with and without what was carried in, and what was finished; of a row the
 * sum of its group; the cases of table four, with and without those that are open.
 */
function totalsIn({topic, kind, ids}: Claim, figures: Figures): readonly ExactNumber[] {
  const sums = new Map<string, ExactNumber>()
  const group = kind === 'leaf' ? `requests.results.${ids[0]?.split('.')[0]}.` : null
  for (const {figure, exact, form} of figures) {
    if (exact === null || form.table.id !== topic) continue
    for (const name of wholesWith(figure, group)) sums.set(name, add(sums.get(name) ?? zero, exact))
  }
  return [...sums.values()]
}

/** The wholes that a figure is, or is a part of. */
function wholesWith(figure: string, group: string | null): readonly string[] {
  if (figure.startsWith('disputes.')) {
    const cause = figure.slice(0, figure.lastIndexOf('.'))
    return figure.endsWith('.total') ? [cause] : figure.endsWith('.pending') ? [] : [`${cause}, closed`]
  }
  if (!figure.endsWith('.total')) return []
  if (figure === 'requests.received.total') return [figure, 'in hand']
  if (figure === 'requests.carriedIn.total') return ['in hand']
  return figure === 'requests.results.total.total'
    ? [figure]
    : group !== null && figure.startsWith(group)
      ? [group]
      : []
}

/** Whether a share of what no table has is right: of its whole, of any other number of its paragraph, or of any figure. */
export function mayBeCountedShare({part, whole, percent, alternatives}: CountedShare, figures: Figures): boolean {
  const told = [...figures].flatMap(({exact}) => (exact === null || integer(exact) === null ? [] : [exact]))
  const wholes = [whole.number, ...alternatives, ...told]
  return wholes.some(one => compareExact(one, part.number) >= 0 && mayBeShareOf(part.number, {percent}, one))
}

/** A share that cannot be judged is not held against anybody. */
function mayBeShareOf(part: ExactNumber, {percent}: Pick<Share, 'percent'>, whole: ExactNumber): boolean {
  return isShareOf(part, percent, whole) ?? true
}

/** 网络128件，占55.7% in a list that lacks 54 of 327: the share is that of the number which makes the list right, and says no more. */
export function provesShare(list: Partition, part: Claim, share: Share): boolean {
  const {parts} = list
  const total = likeliestTotal(list)
  if (total === null || !parts.includes(part)) return false
  const others = sum(parts.filter(one => one !== part).map(({number}) => number))
  return mayBeShareOf(subtract(total.number, others), share, total.number)
}

/** The share as it should be, in per cent to two decimals. */
export function percentOf({number}: Pick<Claim, 'number'>, total: Pick<Claim, 'number'>): string {
  const [part, whole] = [integer(number), integer(total.number)]
  if (part === null || whole === null || whole === 0n) return '—'
  return formatExact({units: (part * 100_000n + whole * 5n) / (whole * 10n), scale: 2})
}
