/** Runs one rule on one piece of a report, and watches it more closely than a user's run does. */

import {type Diagnostic, type Location, safeFixOf, type Unjudged} from '../diagnostic.ts'
import type {Linter, LintOptions} from '../engine/linter.ts'
import {createLinter} from '../engine/linter.ts'
import type {Result} from '../engine/result.ts'
import {checkYielded, yieldedBy} from '../engine/running/rule-mistake.ts'
import {checkRules} from '../engine/settings/rule-problems.ts'
import type {CorpusContext, ReportContext, Rule, YearsContext, Yielded} from '../rule/define.ts'
import type {StandardId} from '../standard/index.ts'
import type {Data, Locale} from '../words.ts'
import {RuleTestError} from './error.ts'

/** A piece of a report, and what is to be known besides its text. */
export interface CaseInput {
  readonly text: string
  /** The extension of the file it would stand in: `md`, `txt`, `html`. */
  readonly language: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly standard?: StandardId
  readonly agency?: string
  readonly year?: number
  /** Last year's report. */
  readonly previous?: CaseInput
  /** Other reports of the same run, for a rule over all of them. */
  readonly others?: readonly CaseInput[]
}

export interface CaseFinding {
  readonly diagnostic: Diagnostic
  readonly data: Data
}

export interface CaseUnjudged {
  readonly unjudged: Unjudged
  /** Null where not the rule but the engine said it. */
  readonly messageId: string | null
}

export interface CaseResult {
  readonly result: Result
  readonly findings: readonly CaseFinding[]
  readonly unjudged: readonly CaseUnjudged[]
}

/**
 * Runs the rule with its defaults on the piece.
 * @throws ConfigError where the rule is not written right, by its field; RuleTestError where it crashes, changes the tree, says different things in its two languages, or calls a fix
 * safe that is not
 */
export function runCase(rule: Rule, input: CaseInput): CaseResult {
  checkRules([rule])
  const inChinese = runIn(rule, input, 'zh')
  const inEnglish = runIn(rule, input, 'en')
  if (inChinese.findings.length !== inEnglish.findings.length)
    throw new RuleTestError(`${rule.id}: the number of findings depends on the language`)
  for (const {findings, unjudged} of [inChinese, inEnglish]) {
    for (const {diagnostic} of findings) checkWords(rule, diagnostic.message)
    for (const {unjudged: entry} of unjudged) checkWords(rule, entry.message)
  }
  checkFixes(rule, input)
  return inChinese
}

function runIn(rule: Rule, input: CaseInput, locale: Locale): CaseResult {
  const watched = watch(rule)
  const result = lintCase(watched.rule, input, locale)
  if (result.outcomes[rule.id] === 'crashed')
    throw new RuleTestError(`${rule.id} crashed: ${result.unjudged.map(({message}) => message).join(' ')}`)
  const ids = watched.yields.filter(({kind}) => kind === 'unjudged').map(({messageId}) => messageId)
  return {
    result,
    findings: result.diagnostics.map(diagnostic => ({diagnostic, data: watched.dataOf(diagnostic)})),
    unjudged: result.unjudged.map((unjudged, index) => ({unjudged, messageId: ids[index] ?? null}))
  }
}

/** @throws RuleTestError where a safe fix is left: the engine refuses it, or it does not fix what it is for */
function checkFixes(rule: Rule, input: CaseInput): void {
  const {result} = linterFor(rule, input, 'zh').fix(input.text, optionsOf(input, OWN))
  const left = result.diagnostics.find(safeFixOf)
  if (left !== undefined) throw new RuleTestError(`${rule.id}: a fix called safe fixes nothing: ${left.message}`)
}

function lintCase(rule: Rule, input: CaseInput, locale: Locale): Result {
  const linter = linterFor(rule, input, locale)
  const lint = (piece: CaseInput, name: string): Result => {
    const previous = piece.previous && lint(piece.previous, 'previous')
    return linter.lint(piece.text, {...optionsOf(piece, name), previous})
  }
  const own = lint(input, OWN)
  const others = (input.others ?? []).map((piece, index) => lint(piece, `other-${index + 1}`))
  return rule.scope === 'corpus' ? (linter.lintCorpus([own, ...others])[0] ?? own) : own
}

/** The name of the piece itself among the files of its run. */
const OWN = 'example'

function linterFor(rule: Rule, {options = {}}: CaseInput, locale: Locale): Linter {
  const settings = {[rule.id]: {severity: 'on', options}} as const
  return createLinter({rules: settings, locale}, {rules: [rule], presets: {}})
}

function optionsOf({standard, agency, year, language}: CaseInput, name: string): LintOptions {
  return {standard, agency, year, path: `${name}.${language}`, fragment: true}
}

interface Seen {
  readonly kind: 'finding' | 'unjudged'
  readonly messageId: string
  readonly data: Data
  /** Of a finding in the report itself: its offsets. */
  readonly start: number | null
}

/** The rule, and what it yields while it runs. */
function watch(rule: Rule) {
  const yields: Seen[] = []
  const dataOf = ({messageId, location}: Diagnostic): Data =>
    yields.find(seen => seen.messageId === messageId && seen.start === location.range.start.offset)?.data ?? {}
  return {rule: watchedRule(rule, yields), yields, dataOf}
}

function watchedRule(rule: Rule, yields: Seen[]): Rule {
  switch (rule.scope) {
    case 'report':
      return {...rule, check: (context: ReportContext) => watchCheck(rule, context, () => rule.check(context), yields)}
    case 'years':
      return {...rule, check: (context: YearsContext) => watchCheck(rule, context, () => rule.check(context), yields)}
    case 'corpus':
      return {
        ...rule,
        *check(context: CorpusContext) {
          yields.length = 0
          for (const item of yieldedBy(rule.check(context))) {
            checkYielded(rule, item)
            if (item.entry.path.startsWith(`${OWN}.`))
              yields.push({...item, start: item.at?.range.start.offset ?? null})
            yield item
          }
        }
      }
  }
}

function* watchCheck(
  rule: Rule,
  {report}: ReportContext,
  check: () => Iterable<Yielded>,
  yields: Seen[]
): Iterable<Yielded> {
  yields.length = 0
  const before = JSON.stringify(report.tree)
  for (const item of yieldedBy(check())) {
    checkYielded(rule, item)
    yields.push({...item, start: item.at?.span.start ?? null})
    yield item
  }
  if (JSON.stringify(report.tree) !== before) throw new RuleTestError('It changes the tree of the report')
}

/** What a message looks like when its data were not what it was written for. */
const spoilt: readonly string[] = ['undefined', 'NaN', '[object Object]', 'null']

function checkWords(rule: Rule, message: string): void {
  const found = spoilt.find(word => message.includes(word)) ?? /\{\w+\}/.exec(message)?.[0]
  if (found !== undefined) throw new RuleTestError(`${rule.id}: “${found}” in the message: ${message}`)
}

/** `12:5-12:7` */
export function rangeText({range: {start, end}}: Location): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
