/** Silencing, openly: inline comments and waivers. */

import {describe, expect, it} from 'vitest'
import {engineLimits} from '../../src/engine/limits.ts'
import type {LinterConfig} from '../../src/engine/linter.ts'
import {createLinter} from '../../src/engine/linter.ts'
import type {Waiver} from '../../src/engine/waivers/waivers.ts'
import {unusedWaivers} from '../../src/engine/waivers/waivers.ts'
import {crashingRule, inapplicableRule, registry, report, wordRule} from './made-up.ts'

function lint(text: string, config: LinterConfig = {}) {
  const rules = registry(wordRule, inapplicableRule)
  return createLinter({today: '2025-02-01', ...config}, rules).lint(text, {path: 'in/report.md'})
}

const summary = (text: string, config: LinterConfig = {}) => {
  const {diagnostics, suppressed} = lint(text, config)
  return {
    found: diagnostics.map(({rule, messageId}) => `${rule}/${messageId}`),
    silenced: suppressed.map(({messageId, by, reason}) => `${messageId} ${by} ${reason}`)
  }
}

describe('an inline comment', () => {
  it('silences a rule from there on, and keeps what it silenced with the reason', () => {
    const text = report('有错误。', '<!-- nianbao-disable made-up-word -- 草稿，待改 -->', '有错误，可疑。')
    expect(summary(text)).toEqual({
      found: ['made-up-word/found'],
      silenced: ['found inline 草稿，待改', 'doubtful inline 草稿，待改']
    })
  })

  it('silences one message, up to the comment that ends it', () => {
    const text = report(
      '<!-- nianbao-disable made-up-word/found -- 草稿 -->',
      '有错误，可疑。',
      '<!-- nianbao-enable made-up-word/found -->',
      '有错误。'
    )
    expect(summary(text)).toEqual({
      found: ['made-up-word/doubtful', 'made-up-word/found'],
      silenced: ['found inline 草稿']
    })
  })

  it('takes several rules, Chinese commas, and the dash that an input method makes', () => {
    const text = report('<!-- nianbao-disable made-up-word，made-up-inapplicable —— 草稿 -->', '有错误。')
    expect(summary(text)).toEqual({found: ['suppression/unused'], silenced: ['found inline 草稿']})
  })

  it.each<[string, string, string]>([
    ['no reason', '<!-- nianbao-disable made-up-word -->', 'no-reason'],
    ['an empty reason', '<!-- nianbao-disable made-up-word -- -->', 'no-reason'],
    ['no rule', '<!-- nianbao-disable -- 草稿 -->', 'no-rule'],
    ['an unknown rule', '<!-- nianbao-disable made-up-wrod -- 草稿 -->', 'unknown-rule'],
    ['an unknown message', '<!-- nianbao-disable made-up-word/zzz -- 草稿 -->', 'unknown-rule'],
    ['an unknown command', '<!-- nianbao-ignore made-up-word -- 草稿 -->', 'unknown-command']
  ])('with %s silences nothing and is reported', (_, comment, messageId) => {
    expect(summary(report(comment, '有错误。'))).toEqual({
      found: [`suppression/${messageId}`, 'made-up-word/found'],
      silenced: []
    })
  })

  it('says which rule was probably meant', () => {
    const {diagnostics} = lint(report('<!-- nianbao-disable made-up-wrod -- 草稿 -->'))
    expect(diagnostics[0]?.message).toContain('是不是“made-up-word”？')
  })

  it('that is idle is reported, unless its rule was not judged', () => {
    const comment = '<!-- nianbao-disable made-up-word -- 草稿 -->'
    expect(summary(report(comment, '平安。')).found).toEqual(['suppression/unused'])
    expect(summary(report(comment, '不明。')).found).toEqual([])
  })

  it('is not honoured, nor reported, where comments are not to be', () => {
    const text = report('<!-- nianbao-disable made-up-word -- 草稿 -->', '有错误。')
    expect(summary(text, {inline: false})).toEqual({found: ['made-up-word/found'], silenced: []})
  })

  it('does not silence that a rule crashed', () => {
    const linter = createLinter({}, registry(crashingRule))
    const result = linter.lint(report('<!-- nianbao-disable made-up-crash -- 草稿 -->'))
    expect(result.outcomes).toEqual({'made-up-crash': 'crashed'})
    expect(result.unjudged).toHaveLength(1)
  })

  it('after very many others silences nothing', () => {
    const many = '<!-- nianbao-disable made-up-word -- 草稿 -->'.repeat(3000)
    const {suppressed, diagnostics} = lint(report(many, '有错误。'))
    expect(suppressed).toHaveLength(1)
    expect(diagnostics.length).toBeLessThanOrEqual(engineLimits.comments)
  })

  it('that never ends does no harm', () => {
    expect(summary(`${report('有错误。')}\n<!-- nianbao-disable made-up-word -- 草稿`).found).toEqual([
      'made-up-word/found'
    ])
  })
})

describe('a waiver', () => {
  const text = report('有错误。')
  const fingerprint = lint(text).diagnostics[0]?.fingerprint ?? ''
  const waiver: Waiver = {fingerprint, rule: 'made-up-word', reason: '已核实', who: '张三'}
  const withWaiver = (changes: Partial<Waiver>, moved = text) => summary(moved, {waivers: [{...waiver, ...changes}]})

  it('silences its finding, also after lines have moved', () => {
    expect(withWaiver({})).toEqual({found: [], silenced: ['found waiver 已核实']})
    expect(withWaiver({}, `\n\n${text}`)).toEqual({found: [], silenced: ['found waiver 已核实']})
  })

  it('silences no other finding', () => {
    expect(withWaiver({fingerprint: '0'}).found).toEqual(['made-up-word/found'])
    expect(withWaiver({rule: 'made-up-inapplicable'}).found).toEqual(['made-up-word/found'])
  })

  it('of one file silences nothing in another', () => {
    expect(withWaiver({path: 'report.md'}).silenced).toHaveLength(1)
    expect(withWaiver({path: 'in/report.md'}).silenced).toHaveLength(1)
    expect(withWaiver({path: 'port.md'}).silenced).toHaveLength(0)
  })

  it('holds until the end of its last day, and says when it has ended', () => {
    expect(withWaiver({until: '2025-02-01'}).silenced).toHaveLength(1)
    expect(withWaiver({until: '2025-01-31'})).toEqual({
      found: ['made-up-word/found', 'suppression/waiver-expired'],
      silenced: []
    })
  })

  it('without a reason silences nothing and is reported', () => {
    expect(withWaiver({reason: ' '})).toEqual({
      found: ['made-up-word/found', 'suppression/waiver-no-reason'],
      silenced: []
    })
  })

  it('that met no finding is unused, but not where its file was not checked or its rule not judged', () => {
    const waivers = [waiver, {...waiver, fingerprint: '0'}, {...waiver, fingerprint: '1', path: 'other.md'}]
    expect(unusedWaivers(waivers, [lint(text, {waivers})])).toEqual([waivers[1]])
    expect(unusedWaivers(waivers, [])).toEqual([])
    expect(unusedWaivers(waivers, [lint(report('不明。'), {waivers})])).toEqual([])
    expect(unusedWaivers(waivers, [lint('', {waivers})])).toEqual([])
  })
})
