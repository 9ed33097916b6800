/** The outputs of a run: `pretty`, `json`, `compact` and the figures, on invented reports. */

import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import type {Result} from '../../src/engine/result.ts'
import {judge} from '../../src/engine/verdict.ts'
import {figuresCsv as figuresCsvPieces} from '../../src/format/figures/figures-csv.ts'
import {figuresJson as figuresJsonPieces} from '../../src/format/figures/figures-json.ts'
import {json as jsonPieces} from '../../src/format/machine/json.ts'
import type {Run} from '../../src/format/run.ts'
import {compact as compactPieces} from '../../src/format/terminal/compact.ts'
import {pretty as prettyPieces} from '../../src/format/terminal/pretty.ts'
import {plain} from '../../src/format/terminal/style.ts'
import {createLinter, defineRule, finding, type Result as PublicResult, rules, unjudged} from '../../src/index.ts'
import {agency, bad, good, reportWith, warned} from '../cli/reports.ts'
import {samples} from './sample-run.ts'
import {objectionsOf} from './schema-objections.ts'
import {whole} from './whole.ts'

const compact = whole(compactPieces)
const figuresCsv = whole(figuresCsvPieces)
const figuresJson = whole(figuresJsonPieces)
const json = whole(jsonPieces)
const pretty = whole(prettyPieces)

/** A rule that marks the words 一、总体情况 in every way there is. */
const everything = defineRule({
  id: 'everything',
  title: {zh: '全部', en: 'everything'},
  group: 'own',
  basis: [
    {instrument: '《测试办法》（测办〔2024〕1号）', article: '第三条', confidence: 'A'},
    {instrument: '各地通行做法', article: null, confidence: 'C'}
  ],
  scope: 'report',
  messages: {
    wrong: {severity: 'error', zh: '“{text}”写得不对。', en: '“{text}” is wrong.'},
    undetermined: {severity: 'unjudged', zh: '这里看不出来。', en: 'This cannot be determined.'}
  },
  *check({report}) {
    const {anchor} = report.section(1)
    const heading = {...anchor, place: '一、总体情况'}
    const {start} = heading.span
    const title = report.title ?? heading
    yield finding('wrong', {
      at: heading,
      data: {text: '总体情况'},
      related: [{at: title, note: {zh: '标题在这里', en: 'the title is here'}}],
      fixes: [
        {
          title: {zh: '去掉序号', en: 'drop the number'},
          safety: 'suggestion',
          edits: [{span: {start, end: start + 2}, text: ''}]
        },
        {
          title: {zh: '改用逗号', en: 'use a comma'},
          safety: 'safe',
          edits: [{span: {start: start + 1, end: start + 2}, text: '，'}]
        }
      ]
    })
    yield unjudged('undetermined', {at: heading, data: {}})
    yield unjudged('undetermined', {at: null, data: {}})
  }
})

/** What is switched off for this is no matter here. */
function lintWith(text: string, path: string, locale: 'zh' | 'en' = 'zh'): Result {
  const plugins = [{name: 'own', rules: [everything]}]
  const linter = createLinter({extends: [], plugins, rules: onlyEverything(), locale})
  return {...linter.lint(text, {path}), relaxed: []}
}

/** Every rule but the one above is off. */
function onlyEverything(): Record<string, 'off'> {
  return Object.fromEntries(rules.map(({id}) => [id, 'off']))
}

function runOf(...results: PublicResult[]): Run {
  return {results, verdict: judge(results), version: '1.2.3'}
}

function prettyText(run: Run, options: Partial<Parameters<typeof pretty>[1]> = {}): string {
  return pretty(run, {locale: 'zh', style: plain, width: 80, quiet: false, ...options})
}

/** The line of the heading that the rule marks. */
const at = good.slice(0, good.indexOf('一、总体情况')).split('\n').length

const linter = createLinter()
const lint = (text: string, path: string, inFolder = false): Result => linter.lint(text, {path, inFolder})

describe('pretty', () => {
  it('says what, where, by which provision, and what to write', () => {
    expect(prettyText(runOf(lintWith(good, '2024/市政府.md')))).toBe(`2024/市政府.md：不通过
  错误  ${at}:1  一、总体情况
    “总体情况”写得不对。
    ${at} │ 一、总体情况
      │ ^^^^^^^^^^^^
    依据：《测试办法》（测办〔2024〕1号） 第三条
    依据：各地通行做法
    建议：去掉序号：删去“一、”
    建议：改用逗号：把“、”改为“，”（可用 --fix 自动修改）
    参见：1:1  标题在这里
    规则：everything

  未能核对  everything
    ${at}:1  这里看不出来。
    同样未能核对的另有 1 处。

共 1 份文件：不通过 1 份，通过但有待核实 0 份，通过 0 份，未能核对 0 份，跳过 0 份。
错误 1 处，警告 0 处，提示 0 处，已豁免 0 处。
下一步：标点等 1 处可以自动修改：再运行一次，加上 --fix
`)
  })

  it('says it in English', () => {
    const text = prettyText(runOf(lintWith(good, 'a.md', 'en')), {locale: 'en'})
    for (const words of [
      'a.md: failed',
      `error  ${at}:1`,
      'basis: ',
      'suggestion: ',
      'remove “一、”',
      'see: 1:1',
      'rule: everything',
      'not judged',
      '1 error, 0 warnings'
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/错误|依据|建议/)
  })

  it('keeps its frames within the width', () => {
    const text = prettyText(runOf(lint(bad, 'a.md'), lint(warned, 'b.md')), {width: 60})
    const frames = text.split('\n').filter(line => line.includes(' │ '))
    expect(frames.length).toBeGreaterThanOrEqual(4)
    for (const line of frames) expect(stringWidth(line)).toBeLessThanOrEqual(60)
  })

  it('shows errors and what is not judged only, when quiet', () => {
    const text = prettyText(runOf(lint(warned, 'w.md'), lint(bad, 'b.md'), lint('', 'e.md')), {
      quiet: true,
      locale: 'zh'
    })
    expect(text).not.toContain('w.md')
    expect(text).not.toContain('警告  ')
    expect(text).toContain('b.md：不通过')
    expect(text).toContain('e.md：未能核对')
    expect(text).toContain('警告 1 处')
  })

  it('lists a skipped file without the reasons', () => {
    const text = prettyText(runOf(lint(good, 'a.md'), lint('# 会议纪要', 'n.md', true)))
    expect(text).toContain('n.md：不是年度报告，跳过\n共 2 份')
  })

  it('names the place in a file that has no lines of its own', () => {
    const result = lintWith(good, 'a.docx')
    const [diagnostic] = result.diagnostics
    if (diagnostic === undefined) throw new RangeError('There is no finding')
    const origin = {part: 'word/document.xml', table: 2, row: 6, column: 4}
    const moved = {...diagnostic, location: {...diagnostic.location, origin}, related: []}
    const text = prettyText(runOf({...result, diagnostics: [moved]}))
    expect(text).toContain('错误  第 2 个表格第 6 行第 4 列  一、总体情况')
    expect(text).toContain('     │ 一、总体情况\n     │ ^^^^')
  })

  it('sets its parts off by the style it is given', () => {
    const text = prettyText(runOf(lintWith(good, 'a.md')), {style: (name, part) => `<${name}>${part}</${name}>`})
    expect(text).toContain('<path>a.md</path>：<failed>不通过</failed>')
    expect(text).toContain('<error>错误</error>')
    expect(text).toContain('<mark>^^^^^^^^^^^^</mark>')
  })
})

describe('compact', () => {
  it('has one line for each finding and each thing not judged', () => {
    expect(
      compact(runOf(lintWith(good, 'a.md'), lint('# 会议纪要', 'n.md', true), lint(good, 'g.md')), {
        quiet: false,
        locale: 'zh'
      })
    ).toBe(
      `a.md:${at}:1: error everything/wrong: “总体情况”写得不对。 [一、总体情况]\n` +
        `a.md:${at}:1: not-judged everything: 这里看不出来。 [一、总体情况]\n` +
        'a.md: not-judged everything: 这里看不出来。\n' +
        'n.md: skipped\n'
    )
  })

  it('tells in words where something is in a file without lines, in the language of the output', () => {
    const lines = (locale: 'zh' | 'en') => compact(runOf({...samples.word, repairs: []}), {quiet: false, locale})
    expect(lines('zh')).toContain('.docx: 第 2 个表格第 6 行第 4 列: error ')
    expect(lines('en')).toContain('.docx: table 2, row 6, column 4: error ')
    expect(lines('zh')).not.toMatch(/\.docx:\d/)
  })

  it('keeps to one line whatever is quoted', () => {
    const result = lintWith(good, 'a.md')
    const hostile = {
      ...result,
      diagnostics: result.diagnostics.map(diagnostic => ({...diagnostic, message: '甲\n乙\u001b[2J'}))
    }
    expect(compact(runOf(hostile), {quiet: true, locale: 'zh'}).split('\n')[0]).toContain('甲↵乙␛[2J')
  })
})

function validator(name: string) {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'))
  const validate = new Ajv2020({strict: true, allowUnionTypes: true, strictRequired: false}).compile(schema as object)
  return (value: unknown): string => (validate(value) ? '' : objectionsOf(validate.errors))
}

describe('json', () => {
  const problems = validator('output')
  const suppressed = createLinter().lint(
    warned
      .replace('## ', '<!-- nianbao-disable table-label -- 征求意见稿 -->\n\n## ')
      .replace('\n一、', '\n<!-- nianbao-disable table-label -- 征求意见稿 -->\n\n一、'),
    {path: 's.md'}
  )

  it('agrees with its schema, whatever the results', () => {
    expect(suppressed.suppressed).toHaveLength(1)
    const results = [
      lintWith(good, 'a.md'),
      lint(bad, 'b.md'),
      lint(warned, 'w.md'),
      lint('', 'e.md'),
      lint('# 纪要', 'n.md', true),
      suppressed,
      linter.refuse('unsupported', {path: 'old.doc'}, {zh: '读不了。', en: 'It cannot be read.'})
    ]
    expect(problems(JSON.parse(json(runOf(...results))))).toBe('')
    expect(problems(JSON.parse(json(runOf())))).toBe('')
  })

  it('has a schema that takes nothing else', () => {
    const output = JSON.parse(json(runOf(lintWith(good, 'a.md'))))
    expect(problems({...output, more: 1})).toBe(' additionalProperties more')
    expect(problems({...output, formatVersion: 3})).toBe('/formatVersion const 2')
    const [file] = output.files
    expect(problems({...output, files: [{...file, verdict: 'unsure'}]})).toBe(
      '/files/0/verdict enum passed,failed,not-judged,missing,skipped'
    )
    const [diagnostic] = file.diagnostics
    const withDiagnostic = (changed: object) => problems({...output, files: [{...file, diagnostics: [changed]}]})
    expect(withDiagnostic({...diagnostic, more: 1})).toBe('/files/0/diagnostics/0 unevaluatedProperties more')
    const {fingerprint: _, ...unnamed} = diagnostic
    expect(withDiagnostic(unnamed)).toBe('/files/0/diagnostics/0 required fingerprint')
  })

  it('tells of the report, the verdict and the outcomes', () => {
    const [passed, failed, unread] = JSON.parse(
      json(runOf(lint(good, 'a.md'), lint(bad, 'b.md'), lint('', 'e.md')))
    ).files
    expect(passed).toMatchObject({
      path: 'a.md',
      verdict: 'passed',
      report: {agency, year: 2024, standard: '2021'},
      diagnostics: []
    })
    expect(failed).toMatchObject({
      verdict: 'failed',
      outcomes: {'cross-sum': 'failed', 'results-sum': 'passed'}
    })
    expect(unread).toMatchObject({verdict: 'not-judged', report: null, unjudged: [{rule: null}]})
  })

  it('holds offsets that point at the quoted text', () => {
    const [file] = JSON.parse(json(runOf(lint(bad, 'b.md')))).files
    const {range, quote} = file.diagnostics.find((found: {rule: string}) => found.rule === 'applicant-sum').location
    expect(bad.slice(range.start.offset, range.end.offset)).toBe(quote)
    expect(quote).toBe('987654')
  })
})

describe('the figures', () => {
  const blank = reportWith({
    'proactive.penalties.decisions': '',
    'proactive.coercion.decisions': '/',
    'proactive.fees.amount': '12.3450',
    'requests.received.total': '1234567'
  })
  const results = [lint(blank, 'a.md'), lint('', 'e.md')]

  it('as JSON agree with their schema', () => {
    expect(validator('figures')(JSON.parse(figuresJson(results)))).toBe('')
    expect(validator('figures')({...JSON.parse(figuresJson(results)), more: 1})).toBe(' additionalProperties more')
  })

  it('are the 200 of the form by path; a blank or a stand-in is null, never 0', () => {
    const {files} = JSON.parse(figuresJson(results))
    const figures = files[0]?.figures ?? {}
    expect(Object.keys(figures)).toHaveLength(200)
    expect(figures['proactive.penalties.decisions']).toBeNull()
    expect(figures['proactive.coercion.decisions']).toBeNull()
    expect(figures['proactive.fees.amount']).toBe(12.345)
    expect(figures['requests.received.total']).toBe(1234567)
    expect(files[0]).toMatchObject({path: 'a.md', agency, year: 2024, standard: '2021'})
    expect(files[0].units).toEqual({'proactive.fees.amount': '万元'})
    expect(files[1]).toEqual({path: 'e.md', agency: null, year: null, standard: null, figures: {}, units: {}})
  })

  it('as CSV in Chinese have Chinese heads and a byte order mark', () => {
    const lines = figuresCsv(results, 'zh').split('\r\n')
    expect(lines[0]).toBe('\uFEFF单位,年度,格式版本,指标,栏目,数值,计量单位,状态,原文,文件')
    expect(lines.find(line => line.includes('proactive.penalties'))).toMatch(/,,,空,,a\.md$/)
  })

  it('as CSV have a row each and no byte order mark in English', () => {
    const lines = figuresCsv(results, 'en').split('\r\n')
    expect(lines[0]).toBe('agency,year,form,figure,label,value,unit,state,raw,path')
    expect(lines).toHaveLength(202)
    expect(lines).toContain(
      `${agency},2024,2021,requests.received.total,表三 · 一、本年新收政府信息公开申请数量 · 总计,1234567,,number,1234567,a.md`
    )
    expect(lines.find(line => line.includes('proactive.penalties'))).toMatch(/,,,blank,,a\.md$/)
    expect(lines.find(line => line.includes('proactive.coercion'))).toMatch(/,,,stand-in,\/,a\.md$/)
  })

  it('as CSV do no harm to a spreadsheet', () => {
    const hostile = lint(good, '=cmd|"calc"!A1,x.md')
    expect(figuresCsv([hostile], 'en').split('\r\n')[1]).toMatch(/,"'=cmd\|""calc""!A1,x\.md"$/)
  })
})
