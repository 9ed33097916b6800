/** From a text to a result, with rules made up for the purpose. */

import {describe, expect, it} from 'vitest'
import type {LinterConfig, LintOptions} from '../../src/engine/linter.ts'
import {createLinter} from '../../src/engine/linter.ts'
import {judge} from '../../src/engine/verdict.ts'
import type {Rule} from '../../src/rule/define.ts'
import {crashingRule, inapplicableRule, registry, report, wordRule, yearsRule} from './made-up.ts'

function lint(text: string, rules: readonly Rule[], options: LintOptions = {}, config: LinterConfig = {}) {
  return createLinter(config, registry(...rules)).lint(text, {path: 'report.md', ...options})
}

describe('the rules', () => {
  it('say where and what, in the order of the text', () => {
    const {diagnostics} = lint(report('有错误在此，也有可疑之处。', '又一处错误。'), [wordRule])
    expect(diagnostics.map(({messageId, location}) => [messageId, location.range.start.line, location.quote])).toEqual([
      ['found', 5, '错误'],
      ['doubtful', 5, '可疑'],
      ['found', 7, '错误']
    ])
    expect(diagnostics[0]).toMatchObject({
      rule: 'made-up-word',
      severity: 'error',
      message: '“错误”不应出现。',
      location: {range: {start: {line: 5, column: 2}, end: {line: 5, column: 4}}},
      basis: wordRule.basis
    })
  })

  it('have the outcome that follows from what they yielded; a finding outweighs what was not told', () => {
    const outcomeOf = (text: string) => lint(report(text), [wordRule]).outcomes['made-up-word']
    expect(outcomeOf('平安无事。')).toBe('passed')
    expect(outcomeOf('有错误。')).toBe('failed')
    expect(outcomeOf('情况不明。')).toBe('not-judged')
    expect(outcomeOf('有错误，情况不明。')).toBe('failed')
    expect(lint(report('有错误。'), [inapplicableRule]).outcomes['made-up-inapplicable']).toBe('not-applicable')
  })

  it('are kept apart: one that crashes says so and harms no other', () => {
    const result = lint(report('有错误。'), [crashingRule, wordRule])
    expect(result.outcomes).toEqual({'made-up-crash': 'crashed', 'made-up-word': 'failed'})
    expect(result.diagnostics.map(({rule}) => rule)).toEqual(['made-up-crash', 'made-up-word'])
    expect(result.unjudged).toEqual([
      {
        rule: 'made-up-crash',
        message:
          '规则“made-up-crash”运行出错，未能核对：made-up failure。自己写的规则，请检查它的代码；自带的规则，请反馈给开发者。'
      }
    ])
  })

  it('crash where they use a message that they do not have, or leave one unfilled', () => {
    const {check} = wordRule
    const renamed = {...wordRule, messages: {doubtful: {severity: 'warning', zh: '“{wrod}”。', en: '“{wrod}”.'}}, check}
    const result = lint(report('有错误。'), [renamed as Rule])
    expect(result.unjudged[0]?.message).toContain(
      '规则“made-up-word”写得不对，未能核对：没有信息“found”。有的是 doubtful。'
    )
    expect(lint(report('可疑。'), [renamed as Rule]).unjudged[0]?.message).toContain('doubtful 的 data 缺 wrod')
  })

  it('speak the language that is asked for, with the same fingerprints', () => {
    const [chinese, english] = (['zh', 'en'] as const).map(locale => lint(report('有错误。'), [wordRule], {locale}))
    expect(english?.diagnostics[0]?.message).toBe('“错误” should not be there.')
    expect(english?.diagnostics[0]?.fingerprint).toBe(chinese?.diagnostics[0]?.fingerprint)
  })

  it('keep their fingerprints when lines move, and tell equal findings apart', () => {
    const fingerprintsOf = (text: string) => lint(text, [wordRule]).diagnostics.map(({fingerprint}) => fingerprint)
    const before = fingerprintsOf(report('有错误，仍有错误。'))
    expect(fingerprintsOf(`\n\n${report('有错误，仍有错误。')}`)).toEqual(before)
    expect(new Set(fingerprintsOf(report('有错误。', '有错误。'))).size).toBe(2)
  })

  it('do not see a message that is off', () => {
    const result = lint(report('有错误。'), [wordRule], {}, {rules: {'made-up-word/found': 'off'}})
    expect(result.outcomes).toEqual({'made-up-word': 'passed'})
    expect(result.highest).toEqual({'made-up-word': 'warning'})
  })

  it('are not applicable on a form that lacks what they read', () => {
    const rule = {...wordRule, needs: {figure: 'proactive.procurement.amount'}} as const
    const outcomeOf = (options: LintOptions) => lint(report('有错误。'), [rule], options).outcomes['made-up-word']
    expect(outcomeOf({})).toBe('not-applicable')
    expect(outcomeOf({standard: '2019'})).toBe('failed')
  })
})

describe('rules over two years', () => {
  const now = report('今年的事。')
  const last = report('去年的事。').replaceAll('2024', '2023')

  it('are not applicable without last year’s report', () => {
    expect(lint(now, [yearsRule]).outcomes).toEqual({'made-up-years': 'not-applicable'})
  })

  it('compare with a text, a text with a name, or a result', () => {
    const results = [last, {text: last, path: '2023.md'}, lint(last, [])].map(previous =>
      lint(now, [yearsRule], {previous})
    )
    for (const {diagnostics} of results) expect(diagnostics.map(({message}) => message)).toEqual(['2023年和2024年。'])
  })

  it.each<[string, LintOptions['previous'], string]>([
    ['a text that cannot be read', {text: '', path: '2023.md'}, '2023.md'],
    ['a text that is no report', '今天天气很好。', '读不了'],
    ['a report of another year', now, '应当是 2023 年度的'],
    ['a report of no known year', last.replaceAll('2023年', ''), '看不出是哪一年度']
  ])('are not judged with %s', (_, previous, reason) => {
    const result = lint(now, [yearsRule], {previous})
    expect(result.outcomes).toEqual({'made-up-years': 'not-judged'})
    expect(result.unjudged[0]?.message).toContain(reason)
  })

  it('only advise where the agency had another name', () => {
    const renamed = last.replaceAll('虚构县水务局', '虚构县水利局')
    expect(lint(now, [yearsRule], {previous: renamed}).diagnostics[0]?.severity).toBe('info')
    const withPlace = last.replaceAll('虚构县水务局', '某市虚构县水务局')
    expect(lint(now, [yearsRule], {previous: withPlace}).diagnostics[0]?.severity).toBe('warning')
  })

  it('are told of with whose report it was, where it was another agency’s', () => {
    const notices = (previous: string, locale: 'zh' | 'en' = 'zh') =>
      lint(now, [yearsRule], {previous: {text: previous, path: '2023.md'}, locale}).notices.map(({message}) => message)
    const another = last.replaceAll('虚构县水务局', '虚构县水利局')
    expect(notices(another)).toEqual([
      expect.stringContaining(
        '上一年度报告（2023.md）是“虚构县水利局”的，本报告是“虚构县水务局”的，没有作为同一机关的上年报告核对'
      )
    ])
    expect(notices(another, 'en')).toEqual([expect.stringContaining('(2023.md) is of 虚构县水利局')])
    expect(notices(last)).toEqual([])
    expect(notices(last.replaceAll('虚构县水务局', ''))).toEqual([
      expect.stringContaining('（2023.md）看不出是哪个机关的')
    ])
  })
})

describe('a text that cannot be judged', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\u3000\n', 'empty'],
    ['NUL characters', `${report('正文。')}\0`, 'binary'],
    ['too much of it', '文'.repeat(20_000_001), 'too-large'],
    ['something else', '今天天气很好，我们去公园。', 'not-a-report'],
    [
      'traditional characters',
      '示例區水務局2024年政府信息公開工作年度報告\n\n一、總體情況\n\n全年無申請。',
      'unsupported'
    ]
  ])('%s is refused, with what to do', (_, text, reason) => {
    const result = lint(text, [wordRule])
    expect(result).toMatchObject({
      report: null,
      unreadable: reason,
      outcomes: {'made-up-word': 'not-judged'},
      diagnostics: []
    })
    expect(result.unjudged).toHaveLength(1)
    expect(result.unjudged[0]).toMatchObject({rule: null, message: expect.stringMatching(/未作核对。.*请/) as unknown})
    expect(judge([result]).exitCode).toBe(2)
  })

  it('a report with some traditional characters in it is read', () => {
    const text = report('本站提供繁體版：政府信息公開工作年度報告。有错误。')
    expect(lint(text, [wordRule]).unreadable).toBeNull()
  })

  it('two of the six titles are enough for a report', () => {
    expect(lint('一、总体情况\n\n正文。\n\n六、其他需要报告的事项\n\n无。\n', [wordRule]).unreadable).toBeNull()
  })

  it('a report from before the national form applies to no rule, and has not passed', () => {
    const result = lint(report('有错误。').replaceAll('2024', '2017'), [wordRule])
    expect(result).toMatchObject({unreadable: null, outcomes: {'made-up-word': 'not-applicable'}, diagnostics: []})
    expect(result.unjudged[0]?.message).toContain('2017 年度')
    expect(judge([result]).exitCode).toBe(2)
  })

  it('a run without rules has checked nothing', () => {
    const result = lint(report('有错误。'), [wordRule], {}, {rules: {'made-up-word': 'off'}})
    expect(result.unjudged).toEqual([{rule: null, message: '没有启用任何规则，什么也没有核对。请检查配置。'}])
    expect(judge([result]).exitCode).toBe(2)
  })
})

describe('the bytes of a file', () => {
  const linter = createLinter({}, registry(wordRule))
  const encode = (text: string) => new TextEncoder().encode(text)

  it('give what their text gives', async () => {
    const text = report('有错误。')
    const result = await linter.lintBytes(encode(`\uFEFF${text}`), {path: 'report.md'})
    expect(result.diagnostics).toEqual(lint(text, [wordRule]).diagnostics)
  })

  it.each([
    ['report.pdf', encode('%PDF-1.7'), 'damaged'],
    ['report.docx', encode('no archive'), 'damaged'],
    ['report.md', new Uint8Array(), 'empty'],
    ['report.md', new Uint8Array([0, 1, 2, 0xff, 0xfe, 0x80]), 'binary'],
    ['report.md', new Uint8Array(21 * 1024 * 1024), 'too-large']
  ])('that are no report are refused: %s', async (path, bytes, reason) => {
    const result = await linter.lintBytes(bytes, {path})
    expect(result).toMatchObject({path, report: null, unreadable: reason, outcomes: {'made-up-word': 'not-judged'}})
    expect(result.unjudged).toHaveLength(1)
  })

  it('carry what their reader could not be sure of, and are judged all the same', async () => {
    const gbk = new Uint8Array([
      ...encode('<html><meta charset="gb2312"><h1>'),
      ...encode(report('有错误。').replaceAll('\n\n', '<p>'))
    ])
    const result = await linter.lintBytes(gbk, {path: 'report.html'})
    expect(result.notices).toHaveLength(1)
    expect(result.notices[0]?.message).toContain('utf-8')
    expect(result.outcomes).toEqual({'made-up-word': 'failed'})
  })
})
