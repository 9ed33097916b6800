/** The pages of rules: what is read from them, and what is refused. */

import {describe, expect, it} from 'vitest'
import {checkExample, checkPage, parsePage, rewritePage, runExample} from '../../src/testing/index.ts'
import {wordRule} from '../engine/made-up.ts'

const head = [
  '# `made-up-word` 有“错误”二字',
  '> The word is there.',
  '## 查什么',
  '## 为什么',
  '## 怎么改',
  '## 选项',
  '## 何时关闭',
  '## 例子'
]
const bad = [
  '### 错：有这个词',
  '```md\n甲。\n\n有错误。\n```',
  '```diagnostics\n3:2-3:4 error found “错误”不应出现。\n```'
]
const doubtful = [
  '### 错：可疑',
  '```txt\n可疑。\n```',
  '```diagnostics\n1:1-1:3 warning doubtful “可疑”令人生疑。\n```'
]
const undetermined = [
  '### 不判：不明',
  '```md\n不明。\n```',
  '```diagnostics\nunjudged 1:1-1:3 undetermined “不明”说明不了什么。\n```'
]
const good = ['### 对：没有这个词', '```md\n平安。\n```']
const pageOf = (...parts: readonly string[][]) => `${[head, ...parts].flat().join('\n\n')}\n`
const whole = pageOf(bad, doubtful, undetermined, good)

/** As the test of all pages does it. */
function check(text: string): void {
  const page = parsePage(text)
  const used = new Set<string>()
  for (const example of page.examples) {
    const run = runExample(wordRule, example)
    checkExample(example, run)
    for (const id of run.messageIds) used.add(id)
  }
  checkPage(wordRule, page, used)
}

describe('a page', () => {
  it('that is in order is read and holds', () => {
    const page = parsePage(whole)
    expect(page).toMatchObject({id: 'made-up-word', title: '有“错误”二字', english: 'The word is there.'})
    expect(page.examples.map(({kind, expected}) => [kind, expected.length])).toEqual([
      ['bad', 1],
      ['bad', 1],
      ['unjudged', 1],
      ['good', 0]
    ])
    expect(() => check(whole)).not.toThrow()
  })

  it.each<[string, string, string]>([
    ['without its heading', whole.replace('# `made-up-word` ', ''), 'A page begins with its heading'],
    ['of another rule', whole.replace('`made-up-word`', '`title`'), 'The page is of “title”'],
    ['with another title', whole.replace('有“错误”二字', '别的'), 'The page is titled “别的”'],
    ['without its sentence in English', whole.replace('> The word', 'The word'), 'one sentence in English'],
    ['without a part', whole.replace('## 为什么\n\n', ''), 'The page has no part “为什么”'],
    ['with parts out of order', whole.replace('## 查什么\n\n## 为什么', '## 为什么\n\n## 查什么'), 'Out of order'],
    ['with a part too many', whole.replace('## 查什么', '## 其他\n\n## 查什么'), 'There is no such part'],
    ['that does not describe the options', whole.replace('## 选项\n\n', ''), 'has options'],
    ['without a good example', pageOf(bad, doubtful, undetermined), 'no good example'],
    ['without an example for a message', pageOf(bad, undetermined, good), 'No example yields doubtful'],
    ['whose bad example yields nothing', whole.replace('有错误。', '平安。'), 'yields no finding'],
    [
      'whose good example yields something',
      whole.replace('平安。', '有错误。'),
      'Line 51 of the page, 对：没有这个词: yields'
    ],
    [
      'whose good example promises something',
      whole.replace(/平安。\n```\n/, '$&\n```diagnostics\n1\n```\n'),
      'promises no diagnostics'
    ],
    ['whose range is wrong', whole.replace('3:2-3:4', '3:2-3:5'), 'yields\n3:2-3:4 error'],
    ['whose message is wrong', whole.replace('不应出现。\n', '不该出现。\n'), '不应出现'],
    ['that lacks a line', whole.replace('1:1-1:3 warning doubtful “可疑”令人生疑。\n', ''), 'yields\n1:1-1:3'],
    [
      'whose unjudged example yields a finding',
      whole.replace('不明。\n```', '不明，有错误。\n```'),
      'nothing but what is not judged'
    ],
    ['with an example under no kind', whole.replace('### 对：', '### 也许：'), 'begins with 错, 对 or 不判'],
    ['with a fence without a language', whole.replace('```txt', '```'), 'names its language'],
    ['with settings that are no JSON', whole.replace('```txt', '```txt {year: 2024}'), 'no JSON'],
    ['with an unknown setting', whole.replace('```txt', '```txt {"yaer": 2024}'), 'no such setting: “yaer”'],
    ['with an unknown block', whole.replace('```txt', '```txt {"previous": "zzz"}'), 'no block of the name “zzz”']
  ])('%s is refused', (_, text, message) => {
    expect(text).not.toBe(whole)
    expect(() => check(text)).toThrow(message)
  })

  it('gives an example its settings and other blocks', () => {
    const named = '```md {"name": "去年", "year": 2023}\n去年。\n```'
    const settings =
      '```txt {"year": 2024, "agency": "虚构局", "standard": "2019", "options": {"word": "甲"}, "previous": "去年"}'
    const page = parsePage(pageOf([bad[0] ?? '', named, settings.concat('\n甲。\n```')]))
    expect(page.examples.map(({input}) => input)).toEqual([
      {
        text: '甲。',
        language: 'txt',
        year: 2024,
        agency: '虚构局',
        standard: '2019',
        options: {word: '甲'},
        previous: {text: '去年。', language: 'md', year: 2023}
      }
    ])
  })

  it('is written again from what its examples yield', () => {
    const stale = whole.replace('“错误”不应出现。', '旧话。').replace(/\n\n```diagnostics\n1:1[^`]*```/, '')
    const page = parsePage(stale)
    const yielded = page.examples
      .filter(({kind}) => kind !== 'good')
      .map(example => [example, runExample(wordRule, example).lines] as const)
    expect(rewritePage(stale, new Map(yielded))).toBe(whole)
  })
})
