/** The remark plugin, run by unified itself. */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Result} from '../src/index.ts'
import {defineRule, finding, lint, unjudged} from '../src/index.ts'
import type {RemarkNianbaoOptions} from '../src/remark.ts'
import remarkNianbao from '../src/remark.ts'
import {readableLayouts} from './invented/layouts/index.ts'
import {render} from './invented/render.ts'
import {inventTruth, withFigures} from './invented/truth.ts'

async function run(text: string, options: RemarkNianbaoOptions = {}, path = 'report.md') {
  const file = new VFile({value: text, path})
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkNianbao, options)
  await processor.run(processor.parse(file), file)
  return file
}

const title = '# 虚构县水务局2024年政府信息公开工作年度报告'
const text = `${title}\n\n## 一、总体情况\n\n甲,乙。\n`

/** One finding of each severity, and one thing not judged, all on the comma. */
const rule = defineRule({
  id: 'made-up',
  title: {zh: '逗号', en: 'comma'},
  group: 'wording',
  basis: [{instrument: '虚构办法', article: '第一条', confidence: 'A'}],
  scope: 'report',
  messages: {
    severe: {severity: 'error', zh: '错误。', en: 'Error.'},
    mild: {severity: 'warning', zh: '警告。', en: 'Warning.'},
    light: {severity: 'info', zh: '提示。', en: 'Info.'},
    undetermined: {severity: 'unjudged', zh: '看不清。', en: 'Not told.'}
  },
  *check({report: {paragraphs}}) {
    for (const paragraph of paragraphs) {
      const at = paragraph.text.indexOf(',')
      if (at < 0) continue
      const spot = paragraph.at(at, at + 1)
      const edits = [{span: spot.span, text: '，'}]
      yield finding('severe', {at: spot, data: {}, fixes: [{title: {zh: '改', en: 'fix'}, safety: 'safe', edits}]})
      yield finding('mild', {at: spot, data: {}})
      yield finding('light', {at: spot, data: {}})
      yield unjudged('undetermined', {at: spot, data: {}})
    }
  }
})
const plugins = [{name: 'made-up', rules: [rule]}]
const ours = async (options: RemarkNianbaoOptions = {}, given = text) =>
  (await run(given, {plugins, ...options})).messages.filter(({ruleId}) => ruleId === 'made-up')

describe('the remark plugin', () => {
  it('gives a message its rule, source and place, and calls no finding fatal', async () => {
    expect(await ours()).toMatchObject([
      {reason: '错误。', fatal: false, ruleId: 'made-up', source: 'nianbao-lint', line: 5, column: 2},
      {reason: '警告。', fatal: false},
      {reason: '提示。', fatal: undefined},
      {
        reason: '看不清。',
        fatal: undefined,
        note: '未能核对',
        place: {start: {line: 5, column: 2, offset: text.indexOf(',')}}
      }
    ])
  })

  it('says what stands there and what a fix would write, also behind a byte order mark', async () => {
    for (const given of [text, `\uFEFF${text}`])
      expect((await ours({}, given))[0]).toMatchObject({
        actual: ',',
        expected: ['，'],
        place: {end: {line: 5, column: 3}}
      })
  })

  it('says severity, place and provision in the note, and carries the diagnostic', async () => {
    const [message] = await ours()
    expect(message?.note?.split('\n')).toEqual(['错误', expect.stringContaining('总体情况'), '依据：虚构办法 第一条'])
    expect(message).toHaveProperty('diagnostic.fingerprint', expect.stringMatching(/^[0-9a-f]{16}$/))
  })

  it('takes the configuration of the linter, and refuses a wrong one when it is used', async () => {
    expect((await ours({locale: 'en', rules: {'made-up/severe': 'off'}})).map(({reason}) => reason)).toEqual([
      'Warning.',
      'Info.',
      'Not told.'
    ])
    await expect(run(text, {rules: {'made-pu': 'off'}})).rejects.toThrow('没有名为“made-pu”的规则')
  })

  it('says of a text that is no report that it is none', async () => {
    const {messages} = await run('今天天气很好。\n')
    expect(messages).toMatchObject([{ruleId: 'not-judged', fatal: undefined}])
    expect(messages[0]?.reason).toContain('不是政府信息公开工作年度报告')
  })

  it.each(readableLayouts.filter(({extension}) => extension !== 'html'))(
    'finds what lint finds in $name',
    async layout => {
      const truth = withFigures(inventTruth(7, {size: 'many'}), {'requests.results.total.total': '99999'})
      const {text: report, path} = render(truth, layout)
      const file = await run(report, {}, path)
      const expected = lint(report, {path})
      const result = file.data.nianbao as Result
      expect(result.diagnostics).toEqual(expected.diagnostics)
      expect(result.outcomes).toEqual(expected.outcomes)
      expect(file.messages).toHaveLength(expected.diagnostics.length + expected.unjudged.length)
      expect(expected.diagnostics.map(({rule: id}) => id)).toContain('cross-sum')
    }
  )
})
