/** Runs the examples of a rule's page and compares what they yield with what the page promises. */

import type {Rule} from '../rule/define.ts'
import type {CaseResult} from './case.ts'
import {rangeText, runCase} from './case.ts'
import {RuleTestError} from './error.ts'
import type {Example, RulePage} from './page.ts'
import {optionsPart} from './page.ts'

/** What an example yielded, each as a line of a block `diagnostics`. */
export interface ExampleRun {
  readonly lines: readonly string[]
  readonly findings: number
  /** The messages that were used. */
  readonly messageIds: readonly string[]
}

/** @throws RuleTestError where the rule crashes, changes the tree, or leaves a message unfilled */
export function runExample(rule: Rule, example: Example): ExampleRun {
  const {findings, unjudged} = runCase(rule, example.input)
  return {
    lines: toLines({findings, unjudged}),
    findings: findings.length,
    messageIds: [
      ...findings.map(({diagnostic}) => diagnostic.messageId),
      ...unjudged.flatMap(({messageId}) => messageId ?? [])
    ]
  }
}

/**
 * Compares a run with its example.
 * @throws RuleTestError where they differ, or where the example is not of the kind that its heading says
 */
export function checkExample(example: Example, {lines, findings}: ExampleRun): void {
  const {kind, expected, title, line} = example
  const where = `Line ${line} of the page, ${title}`
  if (kind === 'bad' && findings === 0) throw new RuleTestError(`${where}: yields no finding`)
  if (kind === 'unjudged' && (findings > 0 || lines.length === 0))
    throw new RuleTestError(`${where}: should yield nothing but what is not judged`, {actual: lines})
  if (lines.join('\n') !== expected.join('\n'))
    throw new RuleTestError(`${where}: yields\n${lines.join('\n')}\nand not\n${expected.join('\n')}`, {
      actual: lines,
      expected
    })
}

/**
 * Checks what a page must have besides examples that hold.
 * @param messageIds every message that one of the examples used
 * @throws RuleTestError where the heading differs from the rule, or a message or a good example is missing
 */
export function checkPage(rule: Rule, page: RulePage, messageIds: ReadonlySet<string>): void {
  if (page.id !== rule.id) throw new RuleTestError(`The page is of “${page.id}”`)
  if (page.title !== rule.title.zh)
    throw new RuleTestError(`The page is titled “${page.title}”, the rule “${rule.title.zh}”`)
  const hasOptions = Object.keys(rule.options ?? {}).length > 0
  if (hasOptions !== page.parts.includes(optionsPart))
    throw new RuleTestError(
      `${rule.id} ${hasOptions ? 'has' : 'has no'} options: the part “${optionsPart}” of the page`
    )
  if (!page.examples.some(({kind}) => kind === 'good')) throw new RuleTestError(`The page has no good example`)
  const missing = Object.keys(rule.messages).filter(id => !messageIds.has(id))
  if (missing.length > 0) throw new RuleTestError(`No example yields ${missing.join(', ')}`)
}

function toLines({findings, unjudged}: Pick<CaseResult, 'findings' | 'unjudged'>): string[] {
  return [
    ...findings.map(({diagnostic: {location, severity, messageId, message}}) =>
      oneLine(`${rangeText(location)} ${severity} ${messageId} ${message}`)
    ),
    ...unjudged.map(({unjudged: {location, message}, messageId}) =>
      oneLine(['unjudged', location && rangeText(location), messageId ?? '-', message].filter(Boolean).join(' '))
    )
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
