/** Markdown, the workbook and the letter: read back by remark, by a plain reading of the parts of the sheet, and by mammoth. */

import {unzipSync} from 'fflate'
import mammoth from 'mammoth'
import type {Nodes, Root, Table} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {letters} from '../../src/format/documents/letter/letter.ts'
import {markdown as markdownPieces} from '../../src/format/documents/markdown.ts'
import {xlsx as xlsxPieces} from '../../src/format/documents/xlsx/xlsx.ts'
import {safeName, UniqueNames} from '../../src/format/file-names.ts'
import {createLinter, type Result} from '../../src/index.ts'
import {agency, good} from '../cli/reports.ts'
import {everything, HOSTILE, onlyFinding, options, runOf, samples} from './sample-run.ts'
import {whole} from './whole.ts'
import {parseXml} from './xml.ts'

const markdown = whole(markdownPieces)
const xlsx = (...given: Parameters<typeof xlsxPieces>) => Buffer.concat([...xlsxPieces(...given)])

// ---- Markdown ------------------------------------------------------------------------------------------------------

function read(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
}

describe('markdown', () => {
  it('has the verdict, a line for each report and a table of findings', () => {
    const root = read(markdown(runOf([samples.bad, samples.good, samples.skipped]), options))
    const headings = root.children.filter(({type}) => type === 'heading').map(heading => textOf(heading))
    expect(headings).toEqual(['政府信息公开工作年报核查结果：有报告不通过', `${agency} 2024 年度：不通过`])
    const [overview, findings] = root.children.filter((node): node is Table => node.type === 'table')
    expect(overview?.children.map(row => row.children.map(cell => textOf(cell)))).toEqual([
      ['报告', '结论', '错误', '警告', '提示', '未能核对'],
      [`${agency} 2024 年度`, '不通过', '2', '0', '0', '0'],
      [`${agency} 2024 年度`, '通过', '0', '0', '0', '0']
    ])
    expect(findings?.children).toHaveLength(1 + samples.bad.diagnostics.length)
    expect(findings === undefined ? '' : textOf(findings)).toContain('二者应当相等')
  })

  it('says that what was not judged is not passed', () => {
    const text = textOf(read(markdown(runOf([samples.undetermined]), options)))
    expect(text).toContain('以下内容没有核对成，不等于没有问题')
    expect(text).toContain('cross-sum：')
  })

  it('lets no text of a report be markup', () => {
    const all = nodes(read(markdown(runOf([samples.hostile]), options)))
    const types = new Set(all.map(({type}) => type))
    for (const type of ['link', 'image', 'linkReference', 'definition', 'footnoteReference', 'delete'])
      expect(types).not.toContain(type)
    const html = all.flatMap(node => (node.type === 'html' ? [node.value] : []))
    expect(html.filter(value => !/^<(?:br|\/?sub)>$/.test(value))).toEqual([])
    const tables = all.filter((node): node is Table => node.type === 'table')
    for (const {children} of tables) for (const row of children) expect(row.children).toHaveLength(tableWidth(children))
    const words = all.flatMap(node => (node.type === 'text' ? [node.value] : []))
    expect(words.join('\n')).not.toMatch(/@all|https?:|www\./)
  })

  it('stays within what a host takes as a comment, and says what it left out', () => {
    const many = Array.from({length: 400}, (_, index) => ({...samples.bad, path: `${index}.md`}))
    const text = markdown(runOf(many), options)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/另有 \d+ 处未列出。/)
    expect(markdown(runOf([samples.bad]), options)).not.toContain('未列出')
  })

  it('shows errors only, when quiet, and speaks English', () => {
    expect(markdown(runOf([samples.warned]), {...options, quiet: true})).not.toContain('table-label')
    expect(markdown(runOf([samples.bad]), {...options, locale: 'en'})).toContain('| Reports | Verdict | error |')
  })
})

function tableWidth(rows: Table['children']): number {
  return rows[0]?.children.length ?? 0
}

// ---- The workbook --------------------------------------------------------------------------------------------------

type Cell = string | number | null

/** The cells of each sheet by its name, read from the parts by themselves. */
function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, Cell[][]> {
  const parts = unzipSync(bytes)
  const part = (name: string) => parseXml(new TextDecoder().decode(parts[name]))
  const strings = parts['xl/sharedStrings.xml'] === undefined ? [] : part('xl/sharedStrings.xml').children
  const names = part('xl/workbook.xml').children.find(({name}) => name === 'sheets')?.children ?? []
  return new Map(
    names.map(({attributes}, index) => {
      const rows = part(`xl/worksheets/sheet${index + 1}.xml`).children.find(({name}) => name === 'sheetData')?.children
      return [
        attributes.name ?? '',
        (rows ?? []).map(row => {
          const cells: Cell[] = []
          for (const cell of row.children) cells[columnOf(cell.attributes.r ?? '')] = cellValue(cell, strings)
          return Array.from(cells, value => value ?? null)
        })
      ]
    })
  )
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '')
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

type Element = ReturnType<typeof parseXml>

function deepText({text, children}: Element): string {
  return text + children.map(deepText).join('')
}

function cellValue(cell: Element, strings: readonly Element[]): Cell {
  const {t} = cell.attributes
  const value = cell.children.find(({name}) => name === 'v')?.text
  if (cell.children.some(({name}) => name === 'f')) throw new Error('A formula')
  if (t === 's') {
    const shared = strings[Number(value)]
    return shared === undefined ? null : deepText(shared)
  }
  if (t === 'inlineStr') return deepText(cell)
  return value === undefined ? null : t === 'str' ? value : Number(value)
}

describe('xlsx', () => {
  const run = runOf([samples.bad, samples.good, samples.undetermined, samples.silenced, samples.empty, samples.skipped])

  it('has a row for each report, with agency, year, verdict and counts', async () => {
    const book = readWorkbook(xlsx(run, options))
    expect([...book.keys()]).toEqual(['汇总', '问题', '按规则', '数据'])
    const [header = [], ...rows] = book.get('汇总') ?? []
    expect(header.slice(0, 6)).toEqual(['单位', '年度', '结论', '错误', '警告', '提示'])
    expect(rows).toHaveLength(run.results.length + 1)
    const {error, warning, info, suppressed} = run.verdict.counts
    expect(rows.at(-1)?.slice(0, 6)).toEqual(['合计', null, '文件 6', error, warning, info])
    expect(rows.at(-1)?.[7]).toBe(suppressed)
    expect(rows[0]?.slice(0, 9)).toEqual([agency, 2024, '不通过', 2, 0, 0, 0, 0, '申请人合计不符；勾稽关系不成立'])
    expect(rows.map(row => row[7])).toContain(1)
    expect(rows.find(row => row.at(-1) === samples.empty.path)?.slice(0, 3)).toEqual([
      '单位未识别：空白.md',
      null,
      '未能核对'
    ])
  })

  it('begins with the most severe, as the page does', () => {
    const mixed = runOf([samples.skipped, samples.good, samples.empty, samples.warned, samples.bad])
    const [, ...rows] = readWorkbook(xlsx(mixed, options)).get('汇总') ?? []
    expect(rows.slice(0, -1).map(row => row[2])).toEqual([
      '不通过',
      '未能核对',
      '通过，有 1 处待核实',
      '通过',
      '不是年度报告，跳过'
    ])
  })

  it('has a row for each finding and for each thing not judged', async () => {
    const [header = [], ...rows] = readWorkbook(xlsx(run, options)).get('问题') ?? []
    const counted = run.results.filter(result => result !== samples.skipped)
    const expected = counted.map(
      ({diagnostics, suppressed, unjudged}) => diagnostics.length + suppressed.length + unjudged.length
    )
    expect(rows).toHaveLength(expected.reduce((sum, count) => sum + count, 0))
    const found = rows.find(row => row.includes('applicant-sum')) ?? []
    expect(found[header.indexOf('原文')]).toBe('987654')
    expect(found[header.indexOf('级别')]).toBe('错误')
    expect(found[header.indexOf('位置')]).toBe('表三 · 一、本年新收政府信息公开申请数量 · 总计')
    expect(rows.some(row => row.includes('报告内注释：征求意见稿'))).toBe(true)
    expect(rows.some(row => row.includes('未能核对'))).toBe(true)
  })

  it('has the figures as numbers, and an empty cell where there is none', async () => {
    const [header = [], ...rows] = readWorkbook(xlsx(run, options)).get('数据') ?? []
    const column = header.indexOf('表三 · 一、本年新收政府信息公开申请数量 · 总计')
    expect(header.length).toBe(3 + 200 + 1)
    const unit = header.indexOf('表二 · 行政事业性收费 · 本年收费金额 · 计量单位')
    expect(rows.map(row => row[unit] ?? null)).toContain('万元')
    expect(rows.map(row => row[column] ?? null)).toEqual([
      987654,
      samples.good.report?.figures.get('requests.received.total')?.value,
      null,
      samples.silenced.report?.figures.get('requests.received.total')?.value
    ])
  })

  it('can be filtered by every column, over all rows', async () => {
    const parts = unzipSync(xlsx(run, options))
    const part = (name: string) => parseXml(new TextDecoder().decode(parts[name])).children
    const [header = [], ...rows] = readWorkbook(xlsx(run, options)).get('汇总') ?? []
    // The totals are no row to be filtered.
    const end = {column: String.fromCharCode(64 + header.length), row: rows.length}
    const filter = part('xl/worksheets/sheet1.xml').find(({name}) => name === 'autoFilter')
    expect(filter?.attributes.ref).toBe(`A1:${end.column}${end.row}`)
    const names = part('xl/workbook.xml').find(({name}) => name === 'definedNames')?.children ?? []
    expect(names.map(({attributes}) => attributes.localSheetId)).toEqual([
      ...['0', '1', '2', '3'],
      ...['0', '1', '2', '3'],
      ...['0', '1', '2', '3']
    ])
    expect(names[0]?.text).toBe(`'汇总'!$A$1:$${end.column}$${end.row}`)
  })

  it('holds hostile text as text, without what XML forbids', async () => {
    const rows = readWorkbook(xlsx(runOf([samples.hostile]), options)).get('问题') ?? []
    expect(rows[1]?.[5]).toContain('<script>alert(1)</script>')
    const formula: Result = {...samples.hostile, diagnostics: [{...onlyFinding(samples.warned), message: '=1+1'}]}
    expect(readWorkbook(xlsx(runOf([formula]), options)).get('问题')?.[1]?.[5]).toBe('=1+1')
  })
})

// ---- The letter ----------------------------------------------------------------------------------------------------

async function lettersOf(run: Parameters<typeof letters>[0], given = options) {
  const files = []
  for await (const {name, content} of letters(run, given)) {
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(content)})
    files.push({name, content, html: value, text: value.replaceAll(/<[^>]*>/g, '\n')})
  }
  return files
}

describe('letter', () => {
  it('makes one document for each report with findings, none for what is no report', async () => {
    const files = await lettersOf(runOf([samples.bad, samples.good, samples.warned, samples.empty, samples.skipped]))
    expect(files.map(({name}) => name)).toEqual([
      `${agency}2024-核查意见单.docx`,
      `${agency}2024-核查意见单-2.docx`,
      '空白-核查意见单.docx'
    ])
    expect(await lettersOf(runOf([samples.good]))).toEqual([])
  })

  it('says what is to be amended, where, why and how, and leaves room for the reply', async () => {
    const [file] = await lettersOf(runOf([samples.bad]))
    const parts = [
      '核查结论：不通过。',
      '错误 2 处。',
      '一、先改这里',
      '二、应当修改的问题',
      '987654',
      '二者应当相等',
      '依据：《国务院办公厅',
      '报告单位反馈'
    ]
    for (const part of [...parts, '2025年1月31日', '（盖章）', '核查人：', agency]) expect(file?.text).toContain(part)
    expect(file?.text).not.toContain('建议修改的问题')
    expect(file?.html.match(/<table>/g)).toHaveLength(3)
  })

  it('parts what fails the report from what is advised, by the threshold of the run', async () => {
    const [advised] = await lettersOf(runOf([samples.warned]))
    expect(advised?.text).toContain('核查结论：通过，有 1 处请核实。警告 1 处。')
    expect(advised?.text).toContain('一、建议修改的问题')
    const [required] = await lettersOf(runOf([samples.warned], {failOn: 'warning'}))
    expect(required?.text).toContain('一、应当修改的问题')
  })

  it('tells the severity of each finding, counts what was not judged row by row, and names no folder', async () => {
    const result = {...samples.undetermined, path: '/srv/报送/甲局.docx'}
    const [file] = await lettersOf(runOf([result]))
    const counted = /未能核对 (\d+) 项/.exec(file?.text ?? '')?.[1]
    expect(Number(counted)).toBe(result.unjudged.length)
    expect(file?.text).toContain('甲局.docx')
    expect(file?.text).not.toContain('/srv')
    const [bad] = await lettersOf(runOf([samples.bad]))
    expect(bad?.html).toMatch(/<td><p>1<\/p><\/td><td><p>错误<\/p><\/td>/)
  })

  it('does not call a report passed that was not judged', async () => {
    const [undetermined] = await lettersOf(runOf([samples.refused]))
    expect(undetermined?.text).toContain('未能核对，不能视为通过。')
    expect(undetermined?.text).toContain('读不了，请另存为 .docx。')
  })

  it('tells what was silenced and why, and speaks English', async () => {
    const [silenced] = await lettersOf(runOf([samples.silenced]))
    expect(silenced?.text).toContain('征求意见稿')
    const [english] = await lettersOf(runOf([samples.bad]), {...options, locale: 'en'})
    expect(english?.name).toBe(`${agency}2024-opinion.docx`)
    expect(english?.text).toContain('To be amended')
  })

  it('says whom it is to, by when to reply and who sends it, where that was said', async () => {
    const [plain] = await lettersOf(runOf([samples.bad]))
    expect(plain?.text).toContain(`${agency}：`)
    expect(plain?.text).not.toContain('前反馈')
    const letter = {to: '各县区人民政府', due: '2025-02-05', from: '砚溪市人民政府办公室'}
    const [signed] = await lettersOf(runOf([samples.bad]), {...options, letter})
    for (const part of ['各县区人民政府：', '请于 2025年2月5日前反馈。', '砚溪市人民政府办公室', '2025年1月31日'])
      expect(signed?.text).toContain(part)
  })

  it('tells no office of another: neither its name nor where its report is', async () => {
    const message =
      '“一、总体情况”与霁川市司法局的报告（报送/霁川（司法局）.md）约有 93% 的文字相同（数字不计）。请按本机关的情况改写。'
    const repeated = '“一、总体情况”约有 93% 的文字与上年报告（2023/a.md）相同（数字不计）。请按本年情况改写。'
    const finding = onlyFinding(samples.warned)
    const diagnostics = [
      {...finding, rule: 'text-shared', messageId: 'shared', message},
      {...finding, rule: 'text-repeated', messageId: 'repeated', message: repeated}
    ]
    const own = `${agency}2024年的报告还有另一份（x/b.md），有 3 处数字不同，如“表”这里为 1，那里为 2。请确定以哪一份为准，改正另一份。`
    const versions = {...finding, rule: 'version-conflict', messageId: 'differs', message: own}
    const [file] = await lettersOf(runOf([{...samples.warned, diagnostics: [...diagnostics, versions]}]))
    expect(file?.text).toContain(`${agency}2024年的报告还有另一份，有 3 处数字不同`)
    expect(file?.text).toContain('“一、总体情况”与另一单位的报告约有 93% 的文字相同')
    expect(file?.text).toContain('约有 93% 的文字与上年报告相同')
    for (const part of ['霁川', '2023/', 'a.md', 'b.md']) expect(file?.text).not.toContain(part)
  })

  it('takes hostile text for text, also in its name', async () => {
    const [file] = await lettersOf(runOf([samples.hostile]))
    expect(file?.name).toMatch(/^[^<>:"/\\|?*\p{C}]+-核查意见单\.docx$/u)
    expect(file?.html).toContain('&lt;script&gt;')
    expect(file?.html).not.toContain('<img')
    expect(HOSTILE).toContain('<img')
  })

  it('is no report: a folder that holds it can be checked again', async () => {
    const linter = createLinter()
    const files = await lettersOf(runOf([samples.bad, samples.undetermined, samples.empty]))
    for (const {name, content} of files) {
      const result = await linter.lintBytes(content, {path: name, inFolder: true})
      expect(runOf([result]).verdict.files).toEqual(['skipped'])
    }
    const workbook = xlsx(everything, options)
    const result = await linter.lintBytes(workbook, {path: '结果.xlsx', inFolder: true})
    expect(runOf([result]).verdict.files).toEqual(['skipped'])
    const note = linter.lint(markdown(everything, options), {path: '结果.md', inFolder: true})
    expect(runOf([note]).verdict.files).toEqual(['skipped'])
    expect(runOf([linter.lint(good, {path: 'g.md', inFolder: true})]).verdict.files).toEqual(['passed'])
  })
})

describe('names of files', () => {
  it('are harmless on every system, and each is given once', () => {
    expect(safeName('甲县人民政府 2024')).toBe('甲县人民政府_2024')
    expect(safeName('../../etc/passwd')).toBe('etc_passwd')
    expect(safeName('con')).toBe('report_con')
    expect(safeName('  ')).toBe('report')
    expect(safeName('a'.repeat(500))).toHaveLength(80)
    const names = new UniqueNames()
    expect(['a', 'A', 'a'].map(name => names.take(name))).toEqual(['a', 'A-2', 'a-3'])
  })
})
