/**
 * Runs the rules over all reports of a run, on the digests that the results carry.
 *
 * A rule that throws has crashed for every report that it looked at; what it had yielded by then is kept.
 */

import {addTo, type Group} from '../../grouping.ts'
import type {CorpusEntry, YieldedIn} from '../../rule/define.ts'
import {type StandardId, standardById} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import type {PlainResult} from '../result.ts'
import type {EnabledRule} from '../settings/settings.ts'
import {checkYielded, RuleMistake, yieldedBy} from './rule-mistake.ts'
import type {LocatedYield, Ruling} from './run.ts'
import {collectYields, crashed} from './run.ts'

/** By rule, for one result: the outcomes of the corpus rules that had a digest of it. */
export type CorpusRulings = ReadonlyMap<string, Ruling>

/**
 * Runs every corpus rule once over all results.
 * @returns the rulings of a result, by its index: put into words when they are asked for, as those of ten thousand reports are not to
 * be there at one time
 */
export function runCorpusRules(
  rules: readonly EnabledRule[],
  results: readonly PlainResult[],
  locale: Locale
): (index: number) => CorpusRulings {
  const runs = rules.map(enabled => runOver(enabled, results))
  return index => {
    const standard = results[index]?.head?.standard ?? null
    return new Map(runs.flatMap(run => rulingOf(run, {index, standard}, locale)))
  }
}

/** What a rule found, by the index of the result. */
interface Run {
  readonly enabled: EnabledRule
  /** The results whose digests it had. */
  readonly judged: ReadonlySet<number>
  readonly yields: ReadonlyMap<number, readonly YieldedIn[]>
  /** What was thrown while it looked at all of them, if anything was. */
  readonly crash: Checked['crash']
  readonly crashes: Digested['crashes']
}

function runOver(enabled: EnabledRule, results: readonly PlainResult[]): Run {
  const {entries, crashes} = digestedBy(enabled.rule.id, results)
  const {yields, crash} = checkAll(enabled, [...entries.values()])
  const found = [...entries].flatMap(([index, entry]): [number, readonly YieldedIn[]][] => {
    const own = yields.get(entry)
    return own === undefined ? [] : [[index, own]]
  })
  return {enabled, judged: new Set(entries.keys()), yields: new Map(found), crash, crashes}
}

/** What a rule says of one result; nothing where it had no digest of it. */
function rulingOf(
  {enabled, judged, yields, crash, crashes}: Run,
  {index, standard}: {readonly index: number; readonly standard: StandardId | null},
  locale: Locale
): [string, Ruling][] {
  const {rule} = enabled
  const error = crashes.get(index)
  if (error !== undefined) return [[rule.id, crashed(rule, error, locale)]]
  if (!judged.has(index)) return []
  return [[rule.id, collectYields(enabled, locale, () => located(yields.get(index) ?? [], crash, standard))]]
}

/** What there is of a rule's digests, by the index of the result. */
interface Digested {
  readonly entries: ReadonlyMap<number, CorpusEntry>
  /** Of the reports of which the rule could not make its digest: why. */
  readonly crashes: ReadonlyMap<number, string>
}

function digestedBy(rule: string, results: readonly PlainResult[]): Digested {
  const entries = new Map<number, CorpusEntry>()
  const crashes = new Map<number, string>()
  for (const [index, {path, head, digests}] of results.entries()) {
    const digest = digests[rule]
    if (digest?.state === 'crashed') crashes.set(index, digest.message)
    if (digest?.state === 'made') entries.set(index, new Entry({path, head, digests}, rule))
  }
  return {entries, crashes}
}

/** Asks for its digest each time: those of ten thousand reports are not to be there at one time. */
class Entry implements CorpusEntry {
  /** An own property, so that a copy by `{...entry}` has it; the same for all, so that all are of one shape. */
  static readonly #digest: PropertyDescriptor & ThisType<Entry> = {
    enumerable: true,
    get() {
      const digest = this.#digests[this.#rule]
      return digest?.state === 'made' ? digest.digest : null
    }
  }

  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  declare readonly digest: unknown
  readonly #digests: PlainResult['digests']
  readonly #rule: string

  constructor({path, head, digests}: Pick<PlainResult, 'path' | 'head' | 'digests'>, rule: string) {
    this.path = path
    this.agency = head?.agency ?? null
    this.year = head?.year ?? null
    this.#digests = digests
    this.#rule = rule
    Object.defineProperty(this, 'digest', Entry.#digest)
  }
}

interface Checked {
  readonly yields: ReadonlyMap<CorpusEntry, readonly YieldedIn[]>
  /** What was thrown, if anything was. */
  readonly crash: {readonly error: unknown} | null
}

function checkAll({rule, options}: EnabledRule, entries: readonly CorpusEntry[]): Checked {
  const yields = new Map<CorpusEntry, Group<YieldedIn>>()
  if (rule.scope !== 'corpus') return {yields, crash: null}
  const known = new Set(entries)
  try {
    for (const item of yieldedBy(rule.check({entries, options}))) {
      checkYielded(rule, item)
      if (!known.has(item.entry)) throw unknownEntry(item.messageId)
      addTo(yields, item.entry, item)
    }
    return {yields, crash: null}
  } catch (error) {
    return {yields, crash: {error}}
  }
}

/** What is found in a report outside the run would be lost. */
function unknownEntry(message: string): RuleMistake {
  return new RuleMistake(
    `${message} 的 entry 应为 entries 中的一份`,
    `entry of ${message} should be one of the entries that check was given`
  )
}

function* located(
  yields: readonly YieldedIn[],
  crash: Checked['crash'],
  form: StandardId | null
): Iterable<LocatedYield> {
  const standard = form === null ? null : standardById(form)
  for (const {kind, messageId, data, at} of yields) {
    yield {kind, standard, messageId, data, location: at, related: [], fixes: []}
  }
  if (crash !== null) throw crash.error
}
