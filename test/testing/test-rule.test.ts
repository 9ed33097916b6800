/** `testRule` passes what is right, and leaves nothing open. */

import {describe, expect, it} from 'vitest'
import type {Rule} from '../../src/index.ts'
import type {ReportContext} from '../../src/rule.ts'
import {finding as fixed} from '../../src/rule.ts'
import type {BadCase, GoodCase} from '../../src/testing/index.ts'
import {testRule} from '../../src/testing/index.ts'
import {crashingRule, wordRule, yearsRule} from '../engine/made-up.ts'

const finding = {
  messageId: 'found',
  message: '“错误”不应出现。',
  at: '1:2-1:4',
  severity: 'error',
  data: {word: '错误'}
} as const
const doubt = {
  messageId: 'doubtful',
  message: '“可疑”令人生疑。',
  at: '1:1-1:3',
  severity: 'warning',
  data: {word: '可疑'}
} as const
const undetermined = {messageId: 'undetermined', message: '“不明”说明不了什么。', at: '1:1-1:3'} as const
const good: GoodCase[] = ['平安。', {text: '不明。', unjudged: [undetermined]}]
const bad: BadCase[] = [
  {text: '有错误。', findings: [finding]},
  {text: '可疑。', findings: [doubt]}
]

const first = (changes: object): BadCase[] => [
  {text: '有错误。', findings: [{...finding, ...changes}]},
  ...bad.slice(1)
]
const changed = (changes: object): Rule => ({...wordRule, ...changes}) as Rule

describe('testRule', () => {
  it('passes a rule that does what its cases say', () => {
    expect(() => testRule(wordRule, {good, bad})).not.toThrow()
  })

  it('compares two years', () => {
    const previous = {text: '去年。', language: 'md', year: 2023, agency: '虚构局'}
    const years = {
      messageId: 'years',
      message: '2023年和2024年。',
      at: '1:1-1:2',
      severity: 'warning',
      data: {last: '2023', now: '2024'}
    } as const
    const input = {text: '今年。', year: 2024, agency: '虚构局', previous}
    expect(() => testRule(yearsRule, {good: ['今年。'], bad: [{...input, findings: [years]}]})).not.toThrow()
  })

  it.each<[string, Rule, GoodCase[], BadCase[], string]>([
    ['another message', wordRule, good, first({message: '“错误”。'}), 'bad case 1'],
    ['another place', wordRule, good, first({at: '1:2-1:3'}), 'bad case 1'],
    ['another severity', wordRule, good, first({severity: 'warning'}), 'bad case 1'],
    ['other data', wordRule, good, first({data: {word: '错'}}), 'bad case 1'],
    ['a finding that is not expected', wordRule, ['有错误。', ...good], bad.slice(1), 'good case 1'],
    ['something not judged that is not expected', wordRule, ['不明。'], bad, 'good case 1'],
    ['no good case', wordRule, [], bad, 'no good case'],
    ['no bad case', wordRule, good, [], 'no bad case'],
    ['a message without a case', wordRule, good, bad.slice(0, 1), 'no case for doubtful'],
    ['a case twice', wordRule, ['平安。', ...good], bad, 'a case stands twice'],
    ['a crash', crashingRule, ['平安。'], bad, 'made-up failure'],
    [
      'data that were not what the message was written for',
      changed({messages: {...wordRule.messages, found: {severity: 'error', zh: '“{word}”undefined。', en: '{word}.'}}}),
      good,
      bad,
      '“undefined” in the message'
    ],
    [
      'a rule that changes the tree',
      changed({
        check: ({report}: {report: {tree: {children: unknown[]}}}) => {
          report.tree.children.pop()
          return []
        }
      }),
      good,
      bad,
      'changes the tree'
    ]
  ])('refuses %s', (_, rule, goodCases, badCases, message) => {
    expect(() => testRule(rule, {good: goodCases, bad: badCases})).toThrow(message)
  })

  it('runs the fixes that are called safe, and refuses one that is not', () => {
    const withFix = (to: string): Rule =>
      changed({
        *check({report: {paragraphs}}: ReportContext) {
          for (const paragraph of paragraphs) {
            const at = paragraph.text.indexOf('错误')
            const spot = paragraph.at(at, at + 2)
            const fixes = [
              {title: {zh: '改', en: 'fix'}, safety: 'safe', edits: [{span: spot.span, text: to}]}
            ] as const
            if (at >= 0) yield fixed('found', {at: spot, data: {word: '错误'}, fixes})
          }
        },
        messages: {found: wordRule.messages.found}
      })
    expect(() => testRule(withFix('正确'), {good: ['平安。'], bad: first({}).slice(0, 1)})).not.toThrow()
    expect(() => testRule(withFix('错误3'), {good: ['平安。'], bad: first({}).slice(0, 1)})).toThrow('fixes nothing')
  })

  it('throws what every runner shows as a failed assertion, with both sides', () => {
    try {
      testRule(wordRule, {good, bad: first({at: '9:9-9:9'})})
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({name: 'AssertionError', code: 'ERR_ASSERTION'})
      expect(error).toHaveProperty('actual.findings.0.at', '1:2-1:4')
      expect(error).toHaveProperty('expected.findings.0.at', '9:9-9:9')
    }
  })
})
