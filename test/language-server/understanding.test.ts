/** Hover, definition, references, outline, folding, completion and lenses. */

import {describe, expect, it} from 'vitest'
import type {
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  Position,
  SymbolInformation,
  TextEdit
} from 'vscode-languageserver-protocol'
import {lint} from '../../src/index.ts'
import {type Client, capable} from './client.ts'
import {setup} from './setup.ts'
import {applyEdits, draft, example, fixed, positionOf, slice} from './texts.ts'

const server = setup()
const uri = 'file:///reports/2024.md'

async function opened(text: string, options: Parameters<typeof server.start>[0] = {}, name = uri): Promise<Client> {
  const client = await server.start(options)
  await client.open(name, text)
  return client
}

/** The position of a part of the text, some characters further on. */
function at(text: string, part: string, further = 0, nth = 0): Position {
  const {line, character} = positionOf(text, part, nth)
  return {line, character: character + further}
}

const totalRow = '| （七）总计 | | 22 | 3 |'

describe('hover', () => {
  async function hover(client: Client, position: Position): Promise<string> {
    const found = await client.request<Hover | null>('textDocument/hover', {textDocument: {uri}, position})
    const contents = found?.contents
    return typeof contents === 'object' && 'value' in contents ? contents.value : ''
  }

  it('on a cell tells its official row and column, and its sums with the numbers filled in', async () => {
    const client = await opened(draft)
    const text = await hover(client, at(draft, totalRow, '| （七）总计 | | '.length))
    expect(text).toMatch(/\*\*先改这里\*\*：.*应为 1，现为 2/)
    expect(text).toContain('**表三 · （七）总计 · 自然人** `requests.results.total.naturalPerson`')
    expect(text).toContain('行：三、本年度办理结果 › （七）总计')
    expect(text).toContain('列：申请人情况 › 自然人')
    expect(text).toContain('22＋1＝23，22＋2＝24，不成立 ✗（差 1）')
    expect(text).toContain('22＋3＋1＝26，（七）总计 · 总计 26，成立 ✓')
  })

  it('on a cell under another name gives the name of the form', async () => {
    const client = await opened(draft)
    const text = await hover(client, at(draft, '2.其他法律法规禁止公开 | 0', '2.其他法律法规禁止公开 | '.length))
    expect(text).toContain('2.其他法律行政法规禁止公开')
  })

  it('on a cell without a number says so', async () => {
    const client = await opened(draft)
    expect(await hover(client, at(draft, '| / |', 2))).toContain('没有数字')
  })

  it('on a citation gives the instrument, also where its number is wrong', async () => {
    const client = await opened(draft)
    expect(await hover(client, at(draft, '政府信息公开条例'))).toContain(
      '《中华人民共和国政府信息公开条例》（国务院令第711号）'
    )
    expect(await hover(client, at(draft, '信息处理费管理办法'))).toContain('文号：国办函〔2020〕109号')
  })

  it('on a finding gives the rule, how to fix it, and the provision', async () => {
    const client = await opened(draft)
    const text = await hover(client, at(draft, '国办发〔2020〕109号', 3))
    expect(text).toContain('`fee-citation`')
    // What the finding says the editor shows by itself.
    const [found] = (await client.diagnostics(uri)).filter(({code}) => code === 'fee-citation')
    expect(text).not.toContain(found?.message ?? '`fee-citation`')
    expect(text).toContain('依据：')
  })

  it('on a number of the text tells what the tables say', async () => {
    const client = await opened(draft)
    const text = await hover(client, at(draft, '新收政府信息公开申请25件', '新收政府信息公开申请'.length))
    expect(text).toContain('表三新收总计：26')
  })

  it('is in English on request, and plain for clients without Markdown', async () => {
    const client = await opened(draft, {capabilities: {}, initializationOptions: {locale: 'en'}})
    const text = await hover(client, at(draft, totalRow, '| （七）总计 | | '.length))
    expect(text).toContain('it does not hold ✗ (by 1)')
    expect(text).not.toContain('**')
  })

  it('is none elsewhere', async () => {
    const client = await opened(draft)
    expect(await hover(client, at(draft, '全年在门户网站'))).toBe('')
  })
})

describe('definition', () => {
  const position = at(draft, totalRow, '| （七）总计 | | '.length)

  it('leads from a wrong total to its addends', async () => {
    const client = await opened(draft)
    const links = await client.request<LocationLink[]>('textDocument/definition', {textDocument: {uri}, position})
    expect(
      slice(draft, links[0]?.originSelectionRange ?? links[0]?.targetRange ?? {start: position, end: position})
    ).toBe('22')
    const lines = new Set(links.map(({targetRange}) => targetRange.start.line))
    const row = (label: string) => positionOf(draft, label).line
    for (const label of ['| 一、本年新收', '| 二、上年结转', '（一）予以公开', '2.没有现成信息', '| 四、结转下年度'])
      expect(lines, label).toContain(row(label))
    expect(
      links.every(({targetUri, targetRange}) => targetUri === uri && /^\d+$/.test(slice(draft, targetRange)))
    ).toBe(true)
  })

  it('gives places to clients that know no links', async () => {
    const client = await opened(draft, {capabilities: {}})
    const places = await client.request<Location[]>('textDocument/definition', {textDocument: {uri}, position})
    expect(places.length).toBeGreaterThan(5)
    expect(places.every(place => place.uri === uri && 'range' in place)).toBe(true)
  })

  it('leads from a number of the text to its cell', async () => {
    const client = await opened(draft, {capabilities: {}})
    const places = await client.request<Location[]>('textDocument/definition', {
      textDocument: {uri},
      position: at(draft, '新收政府信息公开申请25件', '新收政府信息公开申请'.length)
    })
    expect(places.map(({range}) => [range.start.line, slice(draft, range)])).toEqual([
      [positionOf(draft, '| 一、本年新收').line, '26']
    ])
  })

  it('is none for a cell that nothing adds up to', async () => {
    const client = await opened(draft)
    const params = {textDocument: {uri}, position: at(draft, '| 行政许可 | 318', '| 行政许可 | '.length)}
    expect(await client.request('textDocument/definition', params)).toBeNull()
  })
})

describe('references', () => {
  it('are the sums and the text that a cell takes part in', async () => {
    const client = await opened(draft)
    const received = at(draft, '| 22 | 3 | 0 | 0 | 1 | 0 | 26 |', '| 22 | 3 | 0 | 0 | 1 | 0 | '.length)
    const ask = async (includeDeclaration: boolean) =>
      await client.request<Location[]>('textDocument/references', {
        textDocument: {uri},
        position: received,
        context: {includeDeclaration}
      })
    const others = await ask(false)
    expect(others.map(({range}) => slice(draft, range))).toContain('25件')
    expect((await ask(true)).length).toBe(others.length + 1)
  })
})

describe('the outline', () => {
  it('holds title, sections, tables and rows, each within what it belongs to', async () => {
    const client = await opened(fixed)
    const [title, ...others] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: {uri}
    })
    expect(others).toEqual([])
    expect(title?.name).toBe('砚溪市林业局2024年政府信息公开工作年度报告')
    expect(title?.children?.map(({name}) => name)).toEqual(Array.from(fixed.matchAll(/^## (.*)$/gm), match => match[1]))
    const table = title?.children?.[2]?.children?.[0]
    expect(table?.name).toBe('表三')
    expect(table?.children?.map(({name}) => name)).toContain('四、结转下年度继续办理')
    expect(table?.children?.[0]?.detail).toMatch(/^\d+( \d+){6}$/)
    const check = (symbol: DocumentSymbol): void => {
      expect(isWithin(symbol.selectionRange, symbol.range), symbol.name).toBe(true)
      for (const child of symbol.children ?? []) {
        expect(isWithin(child.range, symbol.range), child.name).toBe(true)
        check(child)
      }
    }
    if (title !== undefined) check(title)
  })

  it('is flat for clients that know no trees', async () => {
    const client = await opened(fixed, {capabilities: {}})
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {textDocument: {uri}})
    expect(symbols.find(({name}) => name === '表三')?.containerName).toBe('三、收到和处理政府信息公开申请情况')
  })

  it('can be folded by sections and tables', async () => {
    const client = await opened(fixed)
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {textDocument: {uri}})
    const lines = fixed.split('\n')
    const starts = folds.map(({startLine}) => lines[startLine])
    expect(starts.filter(line => line?.startsWith('## '))).toHaveLength(6)
    expect(starts.filter(line => line?.startsWith('|'))).toHaveLength(3)
    for (const {startLine, endLine} of folds) {
      expect(endLine).toBeGreaterThan(startLine)
      expect(lines[endLine]?.trim()).not.toBe('')
      if (lines[startLine]?.startsWith('## '))
        expect(lines.slice(startLine + 1, endLine + 1).join('\n')).not.toMatch(/^## /m)
    }
  })
})

describe('completion', () => {
  /** Asks behind the mark “¦”, which is taken out, and gives what each item would make of the text. */
  async function complete(marked: string, name = uri): Promise<ReadonlyMap<string, string>> {
    const text = marked.replace('¦', '')
    const client = await opened(text, {}, name)
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: {uri: name},
      position: positionOf(marked, '¦')
    })
    return new Map(items.map(({label, textEdit}) => [label, applyEdits(text, [textEdit as TextEdit])]))
  }

  const section6 = '六、其他需要报告的事项'

  it.each(['¦', '## ¦', '## 六、¦', '其他¦'])('offers the heading that is missing at “%s”', async typed => {
    const cut = fixed.slice(0, fixed.indexOf(`## ${section6}`))
    const found = await complete(`${cut}${typed}\n`)
    expect(found.get(section6)).toBe(`${cut}## ${section6}\n`)
    expect([...found.keys()].filter(label => label.startsWith('一、'))).toEqual([])
  })

  it('writes headings as the format has them', async () => {
    const text = example('street-2023.txt').replace(/^四、因.*$/m, '¦')
    const found = await complete(text, 'file:///reports/street.txt')
    const heading = '四、政府信息公开行政复议、行政诉讼情况'
    expect(found.get(heading)).toBe(text.replace('¦', heading))
    const page = await complete(
      '<h1>虚构县2024年政府信息公开工作年度报告</h1>\n<h2>二、主动公开政府信息情况</h2>\n¦\n',
      'file:///a.html'
    )
    expect(page.get(section6)).toContain(`<h2>${section6}</h2>`)
  })

  it('offers no heading in the middle of a sentence', async () => {
    expect([...(await complete(fixed.replace('全年在门户网站', '全年¦在门户网站'))).keys()]).toEqual([])
  })

  it.each(['国办函¦', '《政府信息公开信息¦', '《信息处理费¦', '国办函〔2020〕109¦'])(
    'offers the right citation behind “%s”',
    async typed => {
      const found = await complete(fixed.replace('2024年未收取信息处理费。', `按照${typed}`))
      const citation = '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）'
      expect(found.get(citation)).toContain(`按照${citation}`)
    }
  )

  it.each(['¦', '# ¦', '## 一¦'])('offers nothing in a document that is no report: “%s”', async typed => {
    for (const name of ['file:///notes.md', 'file:///notes.txt', 'file:///notes.html'])
      expect([...(await complete(`# 买菜清单\n\n${typed}\n`, name)).keys()], name).toEqual([])
  })

  it('offers a blank table where one is missing, and the linter can read it', async () => {
    const start = fixed.indexOf('| （本列数据')
    const end = fixed.indexOf('## 四、')
    const found = await complete(`${fixed.slice(0, start)}¦\n\n${fixed.slice(end)}`)
    const text = found.get('表三（空白表）') ?? ''
    const {report} = lint(text, {path: '2024.md'})
    expect(report?.table('requests').state).toBe('read')
    expect(report?.figures.get('requests.received.total')?.state).toBe('blank')
  })
})

describe('lenses', () => {
  async function lenses(configuration: unknown): Promise<readonly CodeLens[]> {
    const client = await opened(draft, {capabilities: capable, configuration: items => items.map(() => configuration)})
    return await client.request('textDocument/codeLens', {textDocument: {uri}})
  }

  it('show the sums of the tables, with those that do not hold', async () => {
    const found = await lenses({codeLens: true})
    expect(found.map(({command}) => command?.title.split('：')[0])).toEqual([
      '勾稽关系',
      '办理结果合计',
      '申请人合计',
      '复议诉讼合计'
    ])
    expect(found[0]?.command?.title).toContain('“自然人”22＋1＝23，22＋2＝24，不成立')
    expect(found[0]?.range.start.line).toBe(positionOf(draft, '| （本列数据').line)
    expect(found[0]?.command).toMatchObject({command: 'nianbao.explainRule', arguments: ['cross-sum']})
  })

  it('are off by default', async () => {
    expect(await lenses(null)).toEqual([])
  })
})

function isWithin(inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean {
  const starts = outer.start.line - inner.start.line || outer.start.character - inner.start.character
  const ends = inner.end.line - outer.end.line || inner.end.character - outer.end.character
  return starts <= 0 && ends <= 0
}
