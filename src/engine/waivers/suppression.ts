/**
 * Silences findings, openly: what is silenced is kept and counted with its reason, and a comment or waiver that has no
 * reason, names no rule, is idle or has ended is itself a finding, of the rule `suppression`.
 */

import type {Diagnostic, Location, Outcome} from '../../diagnostic.ts'
import {grouped} from '../../grouping.ts'
import type {Rule} from '../../rule/define.ts'
import {defineRule} from '../../rule/define.ts'
import type {Source} from '../../source.ts'
import type {Data} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'
import {locateComment} from '../findings/locate.ts'
import type {SuppressedDiagnostic} from '../result.ts'
import type {LocatedYield} from '../running/run.ts'
import type {Directive, Silence} from './directives.ts'
import {findDirectives, toSilences} from './directives.ts'
import type {Waiver} from './waivers.ts'
import {waiverMatches, waiverState} from './waivers.ts'

/** The engine's own rule. It is no part of the catalogue: it says nothing of the report, and rests on no provision. */
export const suppressionRule = defineRule({
  id: 'suppression',
  title: {zh: '忽略注释或豁免有问题', en: 'an ignore comment or a waiver is not in order'},
  group: 'suppression',
  basis: [],
  scope: 'report',
  messages: {
    'no-reason': {
      severity: 'warning',
      zh: '这条忽略注释没有写理由，不起作用。请写成“nianbao-disable {names} -- 理由”。',
      en: 'This comment gives no reason, so it silences nothing. Write “nianbao-disable {names} -- reason”.'
    },
    'no-rule': {
      severity: 'warning',
      zh: '这条忽略注释没有写明规则，不起作用。请写成“nianbao-disable 规则名 -- 理由”。',
      en: 'This comment names no rule, so it silences nothing. Write “nianbao-disable rule -- reason”.'
    },
    'unknown-command': {
      severity: 'warning',
      zh: '没有“nianbao-{command}”这种注释，应为 nianbao-disable 或 nianbao-enable。',
      en: 'There is no comment “nianbao-{command}”; it is nianbao-disable or nianbao-enable.'
    },
    'unknown-rule': {
      severity: 'warning',
      zh: '忽略注释中的“{name}”不是规则名，不起作用。{hint}',
      en: '“{name}” in this comment is no rule, so it silences nothing.{hint}'
    },
    unused: {
      severity: 'info',
      zh: '这条忽略注释没有用上：规则“{name}”在这里没有发现问题。请删去。',
      en: 'This comment is idle: the rule {name} finds nothing here. Take it out.'
    },
    'waiver-no-reason': {
      severity: 'warning',
      zh: '豁免清单中的这一条没有写理由，不起作用。',
      en: 'The waiver of this finding gives no reason, so it silences nothing.'
    },
    'waiver-expired': {
      severity: 'info',
      zh: '这个问题的豁免已于 {until} 到期，问题重新计入。',
      en: 'The waiver of this finding ended on {until}, so the finding counts again.'
    }
  },
  check: () => []
})

/** The comments of a text and what they silence. */
export interface Comments {
  readonly source: Source
  readonly directives: readonly Directive[]
  readonly silences: readonly Silence[]
}

export function readComments(source: Source, rules: readonly Rule[]): Comments {
  const directives = findDirectives(source)
  const silences = toSilences(directives, source.text.length).filter(({name}) => ruleNamed(rules, name) !== null)
  return {source, directives, silences}
}

export interface SuppressionPolicy {
  readonly path: string
  readonly silences: readonly Silence[]
  /** The comments, where they are to be checked themselves: once for each report. */
  readonly comments: Comments | null
  readonly waivers: readonly Waiver[]
  /** `2025-01-31` */
  readonly today: string
  /** Every rule there is, also those that are off. */
  readonly rules: readonly Rule[]
  readonly outcomes: Readonly<Record<string, Outcome>>
}

export interface Suppression {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly SuppressedDiagnostic[]
  /** What is not in order with comments and waivers; yields of {@link suppressionRule}. */
  readonly yields: readonly LocatedYield[]
}

/** Parts findings into those that stand and those that are silenced. */
export function suppress(found: readonly Diagnostic[], policy: SuppressionPolicy): Suppression {
  const {silences, comments} = policy
  const used = new Set<Silence>()
  const byName = grouped(silences, ({name}) => name)
  const diagnostics: Diagnostic[] = []
  const suppressed: SuppressedDiagnostic[] = []
  const yields: LocatedYield[] = []
  for (const diagnostic of found) {
    const {rule, messageId} = diagnostic
    const named = [...(byName.get(rule) ?? []), ...(byName.get(`${rule}/${messageId}`) ?? [])]
    const silence = named.find(candidate => covers(candidate, diagnostic))
    const waived = silence === undefined ? findWaiver(diagnostic, policy) : null
    if (silence !== undefined) {
      used.add(silence)
      suppressed.push({...diagnostic, by: 'inline', reason: silence.reason})
    } else if (waived?.state === 'holds') suppressed.push({...diagnostic, by: 'waiver', reason: waived.waiver.reason})
    else {
      diagnostics.push(diagnostic)
      if (waived !== null) yields.push(waiverYield(waived, diagnostic.location))
    }
  }
  if (comments !== null) yields.push(...directiveYields(comments, policy), ...unusedYields(comments, used, policy))
  return {diagnostics, suppressed, yields}
}

function covers({start, end}: Silence, {location}: Diagnostic): boolean {
  const {offset} = location.range.start
  return start <= offset && offset < end
}

interface Waived {
  readonly waiver: Waiver
  readonly state: ReturnType<typeof waiverState>
}

/** The waiver of a finding; one that holds before one that does not. */
function findWaiver(diagnostic: Diagnostic, {waivers, today, path}: SuppressionPolicy): Waived | null {
  const matching = waivers
    .filter(waiver => waiverMatches(waiver, 'finding', diagnostic, path))
    .map(waiver => ({waiver, state: waiverState(waiver, today)}))
  return matching.find(({state}) => state === 'holds') ?? matching[0] ?? null
}

function waiverYield({waiver, state}: Waived, location: Location): LocatedYield {
  return state === 'expired'
    ? yieldAt(location, 'waiver-expired', {until: waiver.until ?? ''})
    : yieldAt(location, 'waiver-no-reason', {})
}

function directiveYields({directives, source}: Comments, {rules}: SuppressionPolicy): LocatedYield[] {
  return directives.flatMap(directive => {
    const {command, names, reason} = directive
    const at = directiveLocation(directive, source)
    if (command !== 'disable' && command !== 'enable') return [yieldAt(at, 'unknown-command', {command})]
    const unknown = names.filter(name => ruleNamed(rules, name) === null).map(name => unknownYield(at, name, rules))
    if (command === 'enable') return unknown
    if (names.length === 0) return [yieldAt(at, 'no-rule', {})]
    return reason === '' ? [...unknown, yieldAt(at, 'no-reason', {names: names.join(', ')})] : unknown
  })
}

/** No rule has a longer one. */
const LONGEST_NAME = 60

function unknownYield(at: Location, name: string, rules: readonly Rule[]): LocatedYield {
  const ids = name.length > LONGEST_NAME ? [] : rules.map(({id}) => id)
  return yieldAt(at, 'unknown-rule', {name, hint: didYouMean(closest(name, ids))})
}

/** Only where the rule has been judged can its silence be called idle. */
function unusedYields(
  {silences, source}: Comments,
  used: ReadonlySet<Silence>,
  {rules, outcomes}: SuppressionPolicy
): LocatedYield[] {
  return silences
    .filter(silence => !used.has(silence))
    .filter(({name}) => {
      const rule = ruleNamed(rules, name)
      const outcome = outcomes[rule?.id ?? '']
      return rule?.scope !== 'corpus' && (outcome === 'passed' || outcome === 'failed' || outcome === 'not-applicable')
    })
    .map(({name, directive}) => yieldAt(directiveLocation(directive, source), 'unused', {name}))
}

/** The rule of a name, which may also be that of one of its messages. */
function ruleNamed(rules: readonly Rule[], name: string): Rule | null {
  const [id = '', messageId] = name.split('/')
  const rule = rules.find(candidate => candidate.id === id)
  if (rule === undefined) return null
  return messageId === undefined || Object.hasOwn(rule.messages, messageId) ? rule : null
}

function directiveLocation({span, command}: Directive, source: Source): Location {
  return locateComment(source, {span, place: `注释 nianbao-${command}`})
}

function yieldAt(
  location: Location,
  messageId: keyof typeof suppressionRule.messages & string,
  data: Data
): LocatedYield {
  return {kind: 'finding', standard: null, messageId, data, location, related: [], fixes: []}
}
