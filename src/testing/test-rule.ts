/** `testRule`: the strict test of your own rule, for any test runner. */

import type {Severity} from '../diagnostic.ts'
import {isObject} from '../json.ts'
import type {Rule} from '../rule/define.ts'
import type {Data} from '../words.ts'
import type {CaseInput, CaseResult} from './case.ts'
import {rangeText, runCase} from './case.ts'
import {RuleTestError} from './error.ts'

type Input = Omit<CaseInput, 'language'> & {readonly language?: string}

/** A piece of a report that the rule must leave alone. A string is Markdown. */
export type GoodCase = string | (Input & {readonly unjudged?: readonly ExpectedUnjudged[]})

/** A piece that yields exactly these findings, in the order of the text. */
export type BadCase = Input & {
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]]
  readonly unjudged?: readonly ExpectedUnjudged[]
}

export interface ExpectedFinding {
  readonly messageId: string
  /** The whole message in Chinese. */
  readonly message: string
  /** `12:5-12:7` */
  readonly at: string
  readonly severity: Severity
  readonly data: Data
}

export interface ExpectedUnjudged {
  readonly messageId: string
  readonly message: string
  /** `12:5-12:7`; null where it is of the whole report. */
  readonly at: string | null
}

/**
 * Tests a rule. Nothing is left open: every message, range, severity and datum is compared, every message of the rule needs
 * a case, cases may not repeat, and neither the tree nor the language of the messages may make a difference.
 * @throws an error of the name `AssertionError` with the first thing that is wrong
 */
export function testRule(
  rule: Rule,
  cases: {readonly good: readonly GoodCase[]; readonly bad: readonly BadCase[]}
): void {
  if (cases.good.length === 0) throw new RuleTestError(`${rule.id}: there is no good case`)
  if (cases.bad.length === 0) throw new RuleTestError(`${rule.id}: there is no bad case`)
  const good = cases.good.map(given => (typeof given === 'string' ? {text: given} : given))
  checkRepeats(rule, [...good, ...cases.bad])
  const used = new Set<string>()
  const run = (
    input: Input,
    name: string,
    findings: readonly ExpectedFinding[],
    unjudged: readonly ExpectedUnjudged[]
  ) => {
    const actual = observe(runCase(rule, {language: 'md', ...input}))
    compare(`${rule.id}, ${name}`, actual, {findings, unjudged})
    for (const {messageId} of [...findings, ...unjudged]) used.add(messageId)
  }
  for (const [index, {unjudged = [], ...input}] of good.entries()) run(input, `good case ${index + 1}`, [], unjudged)
  for (const [index, {findings, unjudged = [], ...input}] of cases.bad.entries())
    run(input, `bad case ${index + 1}`, findings, unjudged)
  const missing = Object.keys(rule.messages).filter(id => !used.has(id))
  if (missing.length > 0) throw new RuleTestError(`${rule.id}: no case for ${missing.join(', ')}`)
}

interface Observed {
  readonly findings: readonly ExpectedFinding[]
  readonly unjudged: readonly ExpectedUnjudged[]
}

function observe({findings, unjudged}: CaseResult): Observed {
  return {
    findings: findings.map(({diagnostic: {messageId, message, location, severity}, data}) => ({
      messageId,
      message,
      at: rangeText(location),
      severity,
      data
    })),
    unjudged: unjudged.map(({messageId, unjudged: {message, location}}) => ({
      messageId: messageId ?? '',
      message,
      at: location === undefined ? null : rangeText(location)
    }))
  }
}

function compare(name: string, actual: Observed, expected: Observed): void {
  const [actualText, expectedText] = [actual, expected].map(side => JSON.stringify(sorted(side), null, 2))
  if (actualText !== expectedText)
    throw new RuleTestError(`${name}: yields\n${actualText}\nand not\n${expectedText}`, {actual, expected})
}

/** The order in which fields were written makes no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)])
  )
}

function checkRepeats(rule: Rule, inputs: readonly Input[]): void {
  const keys = inputs.map(({text, language, options, standard, agency, year, previous, others}) =>
    JSON.stringify(sorted({text, language, options, standard, agency, year, previous, others}))
  )
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) !== index)
  if (repeated >= 0) throw new RuleTestError(`${rule.id}: a case stands twice: ${inputs[repeated]?.text}`)
}
