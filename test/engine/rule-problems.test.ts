/** Rules of a plugin as they are written by hand, without a check of types. */

import {describe, expect, it} from 'vitest'
import {rules as ownRules} from '../../rules/index.ts'
import type {Location} from '../../src/diagnostic.ts'
import {createLinter} from '../../src/engine/linter.ts'
import {ConfigError} from '../../src/engine/settings/config-problems.ts'
import {ruleProblems} from '../../src/engine/settings/rule-problems.ts'
import {
  type CorpusContext,
  type DigestContext,
  finding,
  findingIn,
  type ReportContext,
  type Rule
} from '../../src/rule/define.ts'
import {testRule} from '../../src/testing/index.ts'
import {good} from '../cli/reports.ts'
import {wordRule} from './made-up.ts'

const number = {type: 'number', minimum: 1, maximum: 9, default: 3, describe: {zh: '几个', en: 'how many'}}

function fieldsOf(changes: Readonly<Record<string, unknown>>): string[] {
  return ruleProblems({...wordRule, ...changes}).map(({field}) => field)
}

/** As a module without types would bring it. */
function asRule(rule: unknown): Rule {
  return rule as Rule
}

describe('a rule', () => {
  it('that is right has no problem: those of the tool, and one made up', () => {
    expect([...ownRules, wordRule].flatMap(rule => ruleProblems(rule))).toEqual([])
  })

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a scope that does not exist', {scope: 'reports'}, ['scope']],
    ['no id', {id: undefined}, ['id']],
    ['an id with blanks', {id: 'Own Rule'}, ['id']],
    [
      'no English',
      {title: {zh: '题'}, messages: {found: {severity: 'error', zh: '错。'}}},
      ['title.en', 'messages.found.en']
    ],
    ['no basis', {basis: undefined}, ['basis']],
    ['a basis without an article', {basis: [{instrument: '《甲》'}]}, ['basis[0]']],
    ['a provision that no form has', {basis: [{ofForm: 'labels'}, {ofForm: 'lables'}]}, ['basis[1]']],
    ['no messages', {messages: {}}, ['messages']],
    [
      'a severity that does not exist',
      {messages: {found: {severity: 'fatal', zh: '错', en: 'x'}}},
      ['messages.found.severity']
    ],
    [
      'other placeholders in English',
      {messages: {found: {severity: 'error', zh: '“{word}”', en: '{words}'}}},
      ['messages.found']
    ],
    ['a field that no rule has', {option: {}}, ['option']],
    ['a figure that no form has', {needs: {figure: 'requests.recieved.total'}}, ['needs.figure']],
    ['a need that is none', {needs: 'table'}, ['needs']],
    ['a table that no form has', {needs: {table: 'request'}}, ['needs']],
    ['no check', {check: undefined}, ['check']],
    ['no digest', {scope: 'corpus'}, ['digest']],
    [
      'a number without bounds',
      {options: {n: {...number, minimum: undefined, maximum: undefined}}},
      ['options.n.minimum', 'options.n.maximum']
    ],
    ['a type of option that does not exist', {options: {n: {...number, type: 'integer'}}}, ['options.n.type']],
    ['a default beyond the bounds', {options: {n: {...number, default: 12}}}, ['options.n.default']],
    ['a default that is no choice', {options: {n: {...number, type: 'choice', values: [1, 2]}}}, ['options.n.default']],
    ['no default', {options: {n: {...number, type: 'text', default: undefined}}}, ['options.n.default']],
    ['a choice without values', {options: {n: {...number, type: 'choice'}}}, ['options.n.values']],
    [
      'an option without words',
      {options: {n: {...number, describe: undefined}}},
      ['options.n.describe.zh', 'options.n.describe.en']
    ]
  ])('with %s is told by the field', (_, changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields)
  })

  it('that is none at all is told too', () => {
    expect(ruleProblems(undefined)).toHaveLength(1)
  })

  it('of a plugin is refused with its name and field', () => {
    const rules = [asRule({...wordRule, id: 'own', scope: 'reports'})]
    const make = () => createLinter({plugins: [{name: 'made-up', rules}]}, {rules: [], presets: {}})
    expect(make).toThrow(ConfigError)
    expect(make).toThrow('规则“own”写得不对：scope 应为 report、years、corpus 之一，写的是“reports”。')
  })

  it.each<[string, (context: ReportContext) => unknown, string]>([
    ['returns a finding from a generator', returning, 'check 应写成生成器 *check(…) {…}，用“yield finding(…)”给出问题'],
    ['returns a finding from a function', () => finding('found', {at: HERE, data: {}}), 'check 应写成生成器'],
    ['is async', async () => [], 'check 不能是 async 函数'],
    ['yields a text', () => ['错'], 'yield 的应是 finding(…) 或 unjudged(…) 的结果，写的是“错”'],
    [
      'yields a message that it does not have',
      yielding({messageId: 'fuond'}),
      '没有信息“fuond”。是不是“found”？有的是 '
    ],
    [
      'yields a finding as not judged',
      yielding({kind: 'unjudged'}),
      'messages.found 的级别是 error，应当用 finding(…)'
    ],
    ['yields a number for a place', yielding({at: 5}), 'found 的 at 应为报告中的一处'],
    ['yields no place', yielding({at: undefined}), 'found 的 at 应为报告中的一处'],
    ['yields no data', yielding({data: undefined}), 'found 的 data 缺 word'],
    ['yields other data', yielding({data: {words: '错'}}), 'found 的 data 缺 word'],
    ['yields places that are none', yielding({related: [5]}), 'found 的 related 应为'],
    ['yields a fix of another safety', yielding({fixes: [{...fix, safety: 'sure'}]}), 'found 的 fixes 应为'],
    [
      'asks for a figure that no form has',
      ({figures}) => [figures.get('requests.recieved.total')],
      '没有指标“requests.recieved.total”。是不是“requests.received.total”？'
    ]
  ])('that %s is told what to write, and the report is not passed', (_, check, words) => {
    const linter = createLinter({}, {rules: [asRule({...wordRule, check})], presets: {}})
    const {outcomes, unjudged} = linter.lint(good, {path: 'a.md'})
    expect(outcomes['made-up-word']).toBe('crashed')
    expect(unjudged[0]?.message).toContain(`规则“made-up-word”写得不对，未能核对：`)
    expect(unjudged[0]?.message).toContain(words)
  })

  it('over all reports that names a report outside the run is told so', () => {
    const strange = {path: 'b.md', agency: null, year: null, digest: 1}
    const corpus = asRule({
      ...wordRule,
      scope: 'corpus',
      digest: ({report, locate}: DigestContext) => (report.title === null ? null : locate(report.title)),
      check: ({entries}: CorpusContext<Location>) =>
        entries.map(({digest}) => findingIn(strange, 'found', {at: digest, data: {word: '错'}}))
    })
    const linter = createLinter({}, {rules: [corpus], presets: {}})
    const [result] = linter.lintCorpus([linter.lint(good, {path: 'a.md'})])
    expect(result?.unjudged[0]?.message).toContain('found 的 entry 应为 entries 中的一份')
  })

  it('may ask for a figure of another form than that of the report', () => {
    const asking = asRule({
      ...wordRule,
      check: ({figures}: ReportContext) => (figures.get('proactive.procurement.amount') === undefined ? [] : [5])
    })
    const {outcomes} = createLinter({}, {rules: [asking], presets: {}}).lint(good, {path: 'a.md'})
    expect(outcomes['made-up-word']).toBe('passed')
  })

  it('is looked at in the same way by its tests', () => {
    const cases = {good: ['无。'], bad: [{text: '错。', findings: []}]} as unknown as Parameters<typeof testRule>[1]
    expect(() => testRule(asRule({...wordRule, scope: 'reports'}), cases)).toThrow('规则“made-up-word”写得不对：scope')
    expect(() => testRule(asRule({...wordRule, check: returning}), cases)).toThrow('用“yield finding(…)”给出问题')
    expect(() => testRule(asRule({...wordRule, check: yielding({at: 5})}), cases)).toThrow('found 的 at 应为')
  })
})

const HERE = {span: {start: 0, end: 1}, place: '标题'}
const fix = {title: {zh: '改', en: 'Write'}, safety: 'safe', edits: [{span: HERE.span, text: '正'}]}

function* returning() {
  yield* []
  return finding('found', {at: HERE, data: {word: '错'}})
}

/** A check that yields a finding that is right but for the changes. */
function yielding(changes: Readonly<Record<string, unknown>>) {
  return () => [{...finding('found', {at: HERE, data: {word: '错'}}), ...changes}]
}
