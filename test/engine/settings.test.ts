/** Severities and options from layers of settings, and what is said of names that do not exist. */

import {describe, expect, it} from 'vitest'
import {closest} from '../../src/engine/closest.ts'
import {ConfigError} from '../../src/engine/settings/config-problems.ts'
import {enableRules, presetLayers} from '../../src/engine/settings/settings.ts'
import type {RuleSettings} from '../../src/rule/preset.ts'
import {crashingRule, wordRule} from './made-up.ts'

const rules = [wordRule, crashingRule]

function enabled(...layers: RuleSettings[]) {
  const [first] = enableRules([wordRule], layers)
  return first && {severities: Object.fromEntries(first.severities), highest: first.highest, options: first.options}
}

function problemsOf(settings: unknown) {
  try {
    enableRules(rules, [settings as RuleSettings])
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map(({kind, name, suggestion}) => ({kind, name, suggestion}))
    throw error
  }
  return []
}

describe('enableRules', () => {
  it('runs all rules with their own severities and defaults', () => {
    expect(enabled()).toEqual({
      severities: {found: 'error', doubtful: 'warning'},
      highest: 'error',
      options: {word: '错误'}
    })
  })

  it('turns a rule off, and on again in a later layer', () => {
    expect(enabled({'made-up-word': 'off'})).toBeUndefined()
    expect(enabled({'made-up-word': 'off'}, {'made-up-word': 'on'})?.severities).toEqual({
      found: 'error',
      doubtful: 'warning'
    })
  })

  it('gives all messages of a rule one severity', () => {
    expect(enabled({'made-up-word': 'info'})).toMatchObject({
      severities: {found: 'info', doubtful: 'info'},
      highest: 'info'
    })
  })

  it('sets one message, whatever the order in one layer', () => {
    const settings = {'made-up-word/found': 'off', 'made-up-word': 'warning'} as const
    expect(enabled(settings)).toMatchObject({severities: {found: null, doubtful: 'warning'}, highest: 'warning'})
  })

  it('lets a later setting of the rule undo an earlier one of its message', () => {
    expect(enabled({'made-up-word/found': 'off'}, {'made-up-word': 'error'})?.severities).toEqual({
      found: 'error',
      doubtful: 'error'
    })
  })

  it('takes options in both forms and keeps them where only the severity changes', () => {
    expect(enabled({'made-up-word': ['on', {word: '甲'}]}, {'made-up-word': 'info'})?.options).toEqual({word: '甲'})
    expect(enabled({'made-up-word': {options: {word: '乙'}}})).toMatchObject({options: {word: '乙'}, highest: 'error'})
  })

  it.each<[string, unknown, unknown]>([
    [
      'an unknown rule',
      {'made-up-wrod': 'off'},
      {kind: 'unknown-rule', name: 'made-up-wrod', suggestion: 'made-up-word'}
    ],
    ['an unknown rule that is like none', {zzz: 'off'}, {kind: 'unknown-rule', name: 'zzz', suggestion: null}],
    [
      'an unknown message',
      {'made-up-word/fuond': 'off'},
      {kind: 'unknown-message', name: 'made-up-word/fuond', suggestion: 'made-up-word/found'}
    ],
    [
      'a message that says what was not judged: it cannot be silenced',
      {'made-up-word/undetermined': 'off'},
      {kind: 'unknown-message', name: 'made-up-word/undetermined', suggestion: null}
    ],
    ['a message of an unknown rule', {'zzz/found': 'off'}, {kind: 'unknown-rule', name: 'zzz', suggestion: null}],
    [
      'an unknown option',
      {'made-up-word': ['on', {wrod: '甲'}]},
      {kind: 'unknown-option', name: 'made-up-word.wrod', suggestion: 'made-up-word.word'}
    ],
    [
      'a value that an option does not take',
      {'made-up-word': ['on', {word: 3}]},
      {kind: 'wrong-option', name: 'made-up-word.word'}
    ],
    ['an unknown level', {'made-up-word': 'fatal'}, {kind: 'wrong-level', name: 'made-up-word'}],
    ['a number for a level', {'made-up-word': 2}, {kind: 'wrong-level', name: 'made-up-word'}],
    ['nothing for a level', {'made-up-word': null}, {kind: 'wrong-level', name: 'made-up-word'}],
    ['options that are a list', {'made-up-word': ['on', ['甲']]}, {kind: 'wrong-option', name: 'made-up-word'}],
    ['options for a message', {'made-up-word/found': ['off', {}]}, {kind: 'wrong-level', name: 'made-up-word/found'}]
  ])('refuses %s', (_, settings, problem) => {
    expect(problemsOf(settings)).toEqual([expect.objectContaining(problem)])
  })

  it('says all that is wrong at once, in both languages', () => {
    try {
      enableRules(rules, [{'made-up-wrod': 'off', 'made-up-crahs': 'off'}])
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError)
      expect(error).toHaveProperty(
        'message',
        '没有名为“made-up-wrod”的规则。是不是“made-up-word”？\n没有名为“made-up-crahs”的规则。是不是“made-up-crash”？'
      )
      expect(error).toHaveProperty(
        'problems.0.words.en',
        'There is no rule “made-up-wrod”. Did you mean “made-up-word”?'
      )
    }
  })

  it('says what may stand there', () => {
    const told = (settings: RuleSettings) => () => enableRules(rules, [settings])
    expect(told({'made-up-word': ['on', {word: 3}]})).toThrow('应为一段文字')
    expect(told({'made-up-word': ['on', {zzz: 3}]})).toThrow(/没有名为“made-up-word\.zzz”的选项。可以用的有 .*word/)
    expect(told({'made-up-crash': ['on', {zzz: 3}]})).toThrow('没有名为“made-up-crash.zzz”的选项。这条规则没有选项。')
  })

  it('refuses two rules of one name', () => {
    expect(() => enableRules([wordRule, wordRule], [])).toThrow('两条规则都叫“made-up-word”')
  })
})

describe('presetLayers', () => {
  const because = {zh: '虚构', en: 'made up'}
  const presets = {quiet: {describe: because, settings: [{rule: 'made-up-word', set: 'off', because}]}} as const

  it('gives the settings of each preset', () => {
    expect(presetLayers(presets, ['quiet'])).toEqual([{'made-up-word': 'off'}])
  })

  it('refuses an unknown preset, also one by the name of something that every object has', () => {
    expect(() => presetLayers(presets, ['quite'])).toThrow('没有名为“quite”的预设。是不是“quiet”？')
    expect(() => presetLayers(presets, ['constructor'])).toThrow(ConfigError)
  })
})

describe('closest', () => {
  it('finds the nearest name, and none where none is near', () => {
    expect(closest('cross-sums', ['results-sum', 'cross-sum'])).toBe('cross-sum')
    expect(closest('Fee-Note', ['fee-unit', 'fee-note'])).toBe('fee-note')
    expect(closest('title', ['numbering', 'table-shape'])).toBeNull()
    expect(closest('x'.repeat(10_000), ['numbering'])).toBeNull()
  })
})
