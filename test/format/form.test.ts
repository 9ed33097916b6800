/** Reports on a statutory form, written in every format and read back: what is given is what is read, and nothing else is found. */

import {existsSync, readFileSync} from 'node:fs'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/annotate.ts'
import {carriedOver} from '../../src/format/form/carry-over.ts'
import type {FormContent, FormProse} from '../../src/format/form/content.ts'
import {formFormats, writeForm} from '../../src/format/form/write.ts'
import {figureForms, standards} from '../../src/standard/index.ts'
import {inventTruth, type Truth} from '../invented/truth.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes} from '../word/reading.ts'

const blank = {agency: '示例区水务局', year: 2025}
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const mainPart = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

function contentOf({agency, year, figures, introduction, sections}: Truth): FormContent {
  const texts = sections.map(({number, blocks}) => [number, blocks.map(({text}) => text).join('\n')])
  const prose: FormProse = {introduction: introduction.join('\n'), sections: Object.fromEntries(texts)}
  return {agency: agency.name, year, figures: Object.fromEntries(figures), prose}
}

const truths = (['2019', '2021'] as const).flatMap(standard =>
  (['nothing', 'few', 'many'] as const).map((size, index) => inventTruth(310 + index, {standard, size}))
)

describe.each(formFormats)('as .%s', format => {
  it.each(truths.map(truth => [truth.standard, truth.seed, truth] as const))(
    'says what is given, on the form of %s (%s)',
    async (_, __, truth) => {
      const result = await lintBytes(await writeForm(contentOf(truth), format), `report.${format}`)
      expect(figuresOf(result)).toEqual(figuresIn(truth))
      expect(result.report).toMatchObject({agency: truth.agency.name, year: truth.year, standard: {id: truth.standard}})
      expect(findingsOf(result)).toEqual([])
    }
  )

  it.each([2020, 2025])('lacks only what a person must write, for %s', async year => {
    const result = await lintBytes(await writeForm({...blank, year}, format), `report.${format}`)
    const toWrite = ['section-empty', 'cell-blank', 'fee-note', 'measures-missing', 'overview-topic-missing']
    expect(result.diagnostics.map(({rule}) => rule).filter(rule => !toWrite.includes(rule))).toEqual([])
    expect([...(result.report?.figures ?? [])].filter(({state}) => state !== 'blank')).toEqual([])
  })

  it('keeps words that look like markup', async () => {
    const lines = [
      '# 一是<b>推进</b> *公开* |不是表|',
      '1. 二是 a_b_c [x](y) `z` ~~w~~ \\n &amp; &lt;',
      '- 三是 --> <!-- 注',
      '+ 四是'
    ]
    const agency = '示例区<i>“水务”</i>局'
    const content = {...blank, agency, prose: {topics: {监督保障: lines.join('\n')}}}
    const result = await lintBytes(await writeForm(content, format), `report.${format}`)
    const texts = result.report?.sections.flatMap(({paragraphs}) => paragraphs.map(({text}) => text)) ?? []
    expect(lines.filter(line => !texts.includes(line))).toEqual([])
    expect(result.report?.title?.text).toBe(`${agency}2025年政府信息公开工作年度报告`)
  })

  it('stays readable with characters that no file may hold', async () => {
    const prose = {sections: {6: '没有\u0000其他\u001b[31m事项\ud800。\r\n\r\n另起\u2028一段。'}}
    const result = await lintBytes(await writeForm({...blank, prose}, format), `report.${format}`)
    expect(result.report?.sections.at(-1)?.paragraphs.map(({text}) => text)).toEqual([
      '没有␀其他␛[31m事项\uFFFD。',
      '另起 一段。'
    ])
  })
})

describe('a blank form', () => {
  it('says beside it what belongs where; in Word as comments, which make room for findings', async () => {
    const remarks = [{table: 'proactive', text: '上年现行有效 3 件 -- 请核对'}] as const
    const html = decode(await writeForm({...blank, remarks}, 'html'))
    expect(html).toContain('<!-- 上年现行有效 3 件 — 请核对 -->')
    const word = await writeForm({...blank, remarks})
    const comments = strFromU8(unzipSync(word)['word/comments.xml'] ?? new Uint8Array())
    expect(comments.match(/<w:comment /g)).toHaveLength(3)
    expect(comments).toContain('上年现行有效 3 件 -- 请核对')
    const {diagnostics} = await lintBytes(word, 'a.docx')
    const after = strFromU8(unzipSync(annotate(word, diagnostics))['word/comments.xml'] ?? new Uint8Array())
    expect(after).not.toContain('请核对</w:t>')
    expect(after.match(/<w:comment /g)).toHaveLength(diagnostics.length)
  })

  it('has the headings of topics that are written, where section one is written as a whole', async () => {
    const prose = {sections: {1: '本年度工作平稳。'}, topics: {监督保障: '接受监督。'}}
    const text = decode(await writeForm({...blank, prose}, 'md'))
    expect(text).toMatch(/本年度工作平稳。\n\n### （一）监督保障\n\n接受监督。\n\n## 二、/)
  })

  it('has the fonts of official papers by name', async () => {
    const parts = unzipSync(await writeForm(blank))
    const named = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
    for (const font of ['方正小标宋简体', '黑体', '楷体', '仿宋']) expect(named).toContain(`w:eastAsia="${font}"`)
  })
})

// ---- Merged cells --------------------------------------------------------------------------------------------------

/** The cells of a table: text, columns, and whether it begins (v) or goes on (^) over rows. */
function cellsOf(xml: string): string[][] {
  return [...xml.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => {
      const text = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('')
      const span = /<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? '1'
      const merge = /<w:vMerge(?: w:val="(\w+)")?/.exec(cell)
      return `${text.trim()}/${span}${merge === null ? '' : merge[1] === 'restart' ? 'v' : '^'}`
    })
  )
}

function tablesOf(bytes: Uint8Array): string[][][] {
  return [...mainPart(bytes).matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => cellsOf(table))
}

describe('the tables in Word', () => {
  it('have the merged cells of the form of 2021', async () => {
    const [proactive, requests, disputes] = tablesOf(await writeForm(blank))
    expect(proactive?.slice(0, 7)).toEqual([
      ['第二十条第（一）项/4'],
      ['信息内容/1', '本年制发件数/1', '本年废止件数/1', '现行有效件数/1'],
      ['规章/1', '/1', '/1', '/1'],
      ['行政规范性文件/1', '/1', '/1', '/1'],
      ['第二十条第（五）项/4'],
      ['信息内容/1', '本年处理决定数量/3'],
      ['行政许可/1', '/3']
    ])
    expect(proactive?.[12]).toEqual(['信息内容/1', '本年收费金额（单位：万元）/3'])
    expect(requests).toHaveLength(28)
    expect(requests?.slice(0, 4)).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）/3v', '申请人情况/7'],
      ['/3^', '自然人/1v', '法人或其他组织/5', '总计/1v'],
      ['/3^', '/1^', '商业企业/1', '科研机构/1', '社会公益组织/1', '法律服务机构/1', '其他/1', '/1^'],
      ['一、本年新收政府信息公开申请数量/3', ...Array.from({length: 7}, () => '/1')]
    ])
    expect(requests?.[7]?.slice(0, 4)).toEqual(['/1^', '（三）不予公开/1v', '1.属于国家秘密/1', '/1'])
    expect(requests?.[26]?.slice(0, 2)).toEqual(['/1^', '（七）总计/2'])
    expect(disputes?.slice(0, 2)).toEqual([
      ['行政复议/5', '行政诉讼/10'],
      ['结果维持/1v', '结果纠正/1v', '其他结果/1v', '尚未审结/1v', '总计/1v', '未经复议直接起诉/5', '复议后起诉/5']
    ])
  })

  it('have those of the form of 2019, whose blocks have two columns and three', async () => {
    const [proactive, requests] = tablesOf(await writeForm({...blank, year: 2020}))
    expect(proactive?.slice(0, 2)).toEqual([
      ['第二十条第（一）项/7'],
      ['信息内容/1', '本年新制作数量/2', '本年新公开数量/2', '对外公开总数量/2']
    ])
    expect(proactive?.slice(-2)).toEqual([
      ['信息内容/1', '采购项目数量/3', '采购总金额/3'],
      ['政府集中采购/1', '/3', '/3']
    ])
    expect(requests?.filter(([first]) => first === '/1^')).toHaveLength(19)
    expect(requests?.[23]?.slice(0, 2)).toEqual(['/1^', '（六）其他处理/2'])
  })

  const template = new URL('../../../shared/real/template-2021-wps.docx', import.meta.url)
  it.skipIf(!existsSync(template))('are those of the form as an office hands it out', async () => {
    const official = tablesOf(new Uint8Array(readFileSync(template)))
    expect(tablesOf(await writeForm(blank))).toEqual(official)
  })
})

// ---- Arguments, last year ------------------------------------------------------------------------------------------

it.each<[string, object, RegExp]>([
  ['no agency', {agency: ' '}, /^agency: /],
  ['an agency that is no text', {agency: 5}, /^agency: /],
  ['a year before the forms', {year: 2018}, /^year: /],
  ['a year that is no number', {year: '2025'}, /^year: /],
  [
    'a figure that the form does not have',
    {figures: {'requests.received.sum': 1}},
    /^figures: .*requests\.received\.sum/
  ],
  ['a figure that is no number', {figures: {'requests.received.total': Number.NaN}}, /^figures: .*no number/],
  ['a figure that is nothing', {figures: {'requests.received.total': null}}, /^figures: .*no number/],
  ['a topic that there is not', {prose: {topics: {公开: ''}}}, /^prose\.topics: .*公开/],
  ['a section that there is not', {prose: {sections: {7: ''}}}, /^prose\.sections: .*7/],
  ['a text that is none', {prose: {sections: {6: 5}}}, /^prose: /]
])('names %s', async (_, wrong, message) => {
  await expect(writeForm({...blank, ...wrong})).rejects.toThrow(message)
})

it('names a format that there is not', async () => {
  await expect(writeForm(blank, 'doc' as 'docx')).rejects.toThrow(/^format: .*docx, html, md/)
})

it('carries over what last year left, and nothing that was not read', async () => {
  const figures = {
    'requests.carriedOut.naturalPerson': 3,
    'requests.carriedOut.business': '3-4',
    'requests.carriedOut.total': 3,
    'proactive.normativeDocuments.inForce': 12
  }
  const last = await lintBytes(await writeForm({...blank, figures}, 'md'), 'last.md')
  if (last.report === null) throw new Error('It was not read')
  const carried = carriedOver(last.report)
  expect(carried.figures).toEqual({'requests.carriedIn.naturalPerson': '3', 'requests.carriedIn.total': '3'})
  expect(carried.remarks.map(({text}) => text)).toEqual([expect.stringContaining('行政规范性文件 12 件')])
})

it('has every figure of every form in Word', async () => {
  for (const standard of standards) {
    const year = standard.inForce.from
    const paths = [...figureForms(standard).keys()]
    const figures = Object.fromEntries(paths.map((path, index) => [path, index + 1]))
    const result = await lintBytes(await writeForm({...blank, year, figures}), 'a.docx')
    expect(figuresOf(result)).toEqual(Object.fromEntries(paths.map((path, index) => [path, String(index + 1)])))
  }
})
