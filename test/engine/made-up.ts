/** Small rules, made up for the tests of the engine. */

import type {Registry} from '../../src/engine/linter.ts'
import type {Result} from '../../src/engine/result.ts'
import type {Rule} from '../../src/rule/define.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'

const basis = [{instrument: '虚构办法（虚构〔2020〕1号）', article: '第一条', confidence: 'A'}] as const

/** Finds every paragraph that has the word 错误, warns of 可疑, and does not judge 不明. */
export const wordRule = defineRule({
  id: 'made-up-word',
  title: {zh: '有“错误”二字', en: 'the word is there'},
  group: 'wording',
  basis,
  scope: 'report',
  options: {
    word: {type: 'text', default: '错误', describe: {zh: '要找的词', en: 'the word to look for'}}
  },
  messages: {
    found: {severity: 'error', zh: '“{word}”不应出现。', en: '“{word}” should not be there.'},
    doubtful: {severity: 'warning', zh: '“{word}”令人生疑。', en: '“{word}” is doubtful.'},
    undetermined: {severity: 'unjudged', zh: '“{word}”说明不了什么。', en: '“{word}” tells nothing.'}
  },
  *check({report, options}) {
    for (const paragraph of report.paragraphs) {
      const {text} = paragraph
      const word = options.word ?? ''
      const at = text.indexOf(word)
      if (at >= 0) yield finding('found', {at: paragraph.at(at, at + word.length), data: {word}})
      const doubt = text.indexOf('可疑')
      if (doubt >= 0) yield finding('doubtful', {at: paragraph.at(doubt, doubt + 2), data: {word: '可疑'}})
      const unknown = text.indexOf('不明')
      if (unknown >= 0) yield unjudged('undetermined', {at: paragraph.at(unknown, unknown + 2), data: {word: '不明'}})
    }
  }
})

/** Yields one finding, then throws. */
export const crashingRule = defineRule({
  id: 'made-up-crash',
  title: {zh: '运行出错', en: 'it crashes'},
  group: 'wording',
  basis,
  scope: 'report',
  messages: {before: {severity: 'info', zh: '出错之前。', en: 'Before the crash.'}},
  *check({report}) {
    yield finding('before', {at: report.spot({start: 0, end: 1}), data: {}})
    throw new Error('made-up failure')
  }
})

/** Has no subject in any report. */
export const inapplicableRule = defineRule({
  id: 'made-up-inapplicable',
  title: {zh: '不适用', en: 'it does not apply'},
  group: 'wording',
  basis,
  scope: 'report',
  messages: {never: {severity: 'error', zh: '不会出现。', en: 'Never.'}},
  applies: () => false,
  *check({report}) {
    yield finding('never', {at: report.spot({start: 0, end: 1}), data: {}})
  }
})

/** Says the two years that it was given. */
export const yearsRule = defineRule({
  id: 'made-up-years',
  title: {zh: '两年相比', en: 'two years'},
  group: 'years',
  basis,
  scope: 'years',
  messages: {years: {severity: 'warning', zh: '{last}年和{now}年。', en: '{last} and {now}.'}},
  *check({report, previous}) {
    const data = {last: String(previous.report.year), now: String(report.year)}
    yield finding('years', {at: report.spot({start: 0, end: 1}), data})
  }
})

export const registry = (...rules: readonly Rule[]): Registry => ({rules, presets: {}})

/** A result of nothing but what a test is about. */
export function madeUpResult(parts: Partial<Result>): Result {
  return {
    path: 'report.md',
    report: null,
    head: null,
    unreadable: null,
    inFolder: false,
    fixable: true,
    outcomes: {},
    highest: {},
    relaxed: [],
    digests: {},
    unjudged: [],
    notices: [],
    diagnostics: [],
    suppressed: [],
    repairs: [],
    silences: [],
    ...parts
  }
}

/** The text of a short report: its title on line 1, the first section on line 3, these paragraphs from line 5 on. */
export function report(...paragraphs: readonly string[]): string {
  return [
    '# 虚构县水务局2024年政府信息公开工作年度报告',
    '## 一、总体情况',
    ...paragraphs,
    '## 六、其他需要报告的事项',
    '本年度没有其他需要报告的事项。',
    ''
  ].join('\n\n')
}
