/** What the worker answers, asked without a process: what is inserted, lit up, hinted, looked for and aligned. */

import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {CodeAction, DocumentHighlight, InlayHint} from 'vscode-languageserver-protocol'
import {lint} from '../../src/index.ts'
import {Analyst} from '../../src/language-server/checking/analyst.ts'
import {readClient} from '../../src/language-server/client.ts'
import {defaultSettings} from '../../src/language-server/settings.ts'
import type {Queries, QueryName} from '../../src/language-server/threads/jobs.ts'
import {Folder} from '../cli/harness.ts'
import {capable} from './client.ts'
import {applyEdits, draft, fixed, positionOf, slice} from './texts.ts'

const uri = 'file:///reports/2024.md'

async function ask<Name extends QueryName>(
  text: string,
  name: Name,
  question: Queries[Name]['ask'],
  document = uri
): Promise<Queries[Name]['answer']> {
  const analyst = new Analyst()
  const client = readClient(capable, null, null)
  await analyst.work('configure', {roots: [], settings: defaultSettings, client, isTrusted: true})
  await analyst.work('check', {document: {uri: document, version: 1, language: 'markdown', text}, across: null})
  const told = await analyst.work('query', {uri: document, version: 1, name, question})
  if (told.state !== 'told') throw new Error('The document was not checked')
  return told.answer as Queries[Name]['answer']
}

function whole(text: string) {
  const lines = text.split('\n')
  return {start: {line: 0, character: 0}, end: {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}}
}

async function actionsIn(text: string, document = uri): Promise<readonly CodeAction[]> {
  return await ask(text, 'actions', {range: whole(text), only: null}, document)
}

function endOf(text: string, part: string) {
  const {line, character} = positionOf(text, part)
  return {line, character: character + part.length}
}

/** The text after an action. */
function applied(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? []
  if (change === undefined || !('edits' in change)) throw new Error('There is no such action')
  return applyEdits(text, change.edits as Parameters<typeof applyEdits>[1])
}

const rulesOf = (text: string, path = '2024.md') => lint(text, {path}).diagnostics.map(({rule}) => rule)

describe('what is missing can be put in', () => {
  const section4 = fixed.slice(fixed.indexOf('## 四、'), fixed.indexOf('## 五、'))

  it.each([
    {name: 'in the middle, with its table', torn: fixed.replace(section4, '')},
    {name: 'at the end', torn: fixed.slice(0, fixed.indexOf('## 六、'))}
  ])('a section $name', async ({torn}) => {
    expect(rulesOf(torn)).toContain('section-missing')
    const action = (await actionsIn(torn)).find(({title}) => title.startsWith('插入缺少的部分：'))
    const mended = applied(torn, action)
    expect(rulesOf(mended)).not.toContain('section-missing')
    expect(rulesOf(mended)).not.toContain('table-missing')
    expect(rulesOf(mended)).not.toContain('section-order')
  })

  it('two sections at one place, each by its own finding', async () => {
    const torn = fixed.slice(0, fixed.indexOf('## 五、'))
    const titles = (await actionsIn(torn)).map(({title}) => title).filter(title => title.startsWith('插入缺少的部分：'))
    expect(titles).toEqual([expect.stringContaining('：五、'), expect.stringContaining('：六、')])
  })

  it('a table, blank, under the heading of its section', async () => {
    const torn = fixed.replace(section4, `${section4.split('\n')[0]}\n\n`)
    expect(rulesOf(torn)).toContain('table-missing')
    const action = (await actionsIn(torn)).find(({title}) => title.startsWith('插入空白的'))
    const {report} = lint(applied(torn, action), {path: '2024.md'})
    expect(report?.table('disputes').state).toBe('read')
  })

  it('each row of table three, behind the one above it', async () => {
    const rows = fixed
      .split('\n')
      .filter(line => line.startsWith('|') && line.endsWith(' |') && /[一二三四（]|\d\./.test(line))
    const inTable = rows.slice(rows.findIndex(line => line.startsWith('| 一、本年新收')))
    const three = inTable.slice(0, inTable.findIndex(line => line.startsWith('| 四、结转')) + 1)
    expect(three).toHaveLength(25)
    for (const row of three) {
      const torn = fixed.replace(`${row}\n`, '')
      const action = (await actionsIn(torn)).find(({title}) => title.startsWith('插入空白的一行：'))
      const whole = applied(torn, action)
      const {report} = lint(whole, {path: '2024.md'})
      expect(report?.table('requests').issues, row).toEqual([])
      expect(whole.split('\n'), row).toHaveLength(fixed.split('\n').length)
    }
  })

  it('the note in the corner of table three, and none where something else stands there', async () => {
    const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
    const titled = async (text: string) =>
      (await actionsIn(text)).find(({title}) => title === '在表三左上角写上勾稽关系说明')
    const torn = fixed.replace(note, '')
    expect(rulesOf(torn)).toContain('relations-note')
    expect(rulesOf(applied(torn, await titled(torn)))).not.toContain('relations-note')
    const other = fixed.replace(note, '项目')
    expect(rulesOf(other)).toContain('relations-note')
    expect(await titled(other)).toBeUndefined()
  })

  it('the sentence on the fee, one of two', async () => {
    const torn = fixed.replace(fixed.split('\n').find(line => line.includes('信息处理费')) ?? '', '没有其他事项。')
    expect(rulesOf(torn)).toContain('fee-note')
    const offered = (await actionsIn(torn)).filter(({title}) => title.startsWith('在第六部分写上：'))
    expect(offered.map(({title}) => title.includes('未收取'))).toEqual([true, false])
    expect(rulesOf(applied(torn, offered[0]))).not.toContain('fee-note')
  })

  it('a heading in a page, in its own markup', async () => {
    const page = '<h1>虚构县2024年政府信息公开工作年度报告</h1>\n<h2>一、总体情况</h2>\n<p>一切正常。</p>\n'
    const action = (await actionsIn(page, 'file:///a.html')).find(({title}) => title.includes('六、其他'))
    expect(applied(page, action)).toContain('<h2>六、其他需要报告的事项</h2>')
  })
})

describe('a total', () => {
  it('is lit up with its addends, without those that add nothing', async () => {
    const line = fixed.split('\n').findIndex(text => text.includes('（七）总计'))
    const at = {line, character: (fixed.split('\n')[line] ?? '').lastIndexOf('|') - 2}
    const lit: readonly DocumentHighlight[] = await ask(fixed, 'highlights', at)
    expect(lit.length).toBeGreaterThan(2)
    expect(lit.map(({range}) => slice(fixed, range))).not.toContain('0')
    expect(lit.filter(({kind}) => kind === 3).map(({range}) => range.start.line)).toEqual([line])
  })

  it('has a hint where it is wrong, and none where it is right', async () => {
    expect(await ask(fixed, 'hints', whole(fixed))).toEqual([])
    const hinted = async (text: string) => {
      const hints: readonly InlayHint[] = await ask(text, 'hints', whole(text))
      return hints.map(({position, label}) => ({position, label}))
    }
    const carried = '| 四、结转下年度继续办理 | | | 2 | 0 | 0 | 0 | 0 | 0 | 1'
    const hint = {position: endOf(draft, carried), label: '＝2'}
    expect(await hinted(draft)).toEqual([hint])
    const total = '| （七）总计 | | 22 | 3 | 0 | 0 | 1 | 0 | '
    const torn = draft.replace(`${total}26`, `${total}31`)
    expect(await hinted(torn)).toEqual([{position: endOf(torn, `${total}31`), label: '＝26'}, hint])
  })

  it('has none where nothing is added up', async () => {
    expect(await ask(fixed, 'highlights', positionOf(fixed, '砚溪市'))).toEqual([])
  })
})

describe('tables', () => {
  it('are aligned by the columns that Chinese takes, and nothing but blanks changes', async () => {
    const [action] = await ask(draft, 'actions', {range: whole(draft), only: ['source.alignTables']})
    const aligned = applied(draft, action)
    const bare = (text: string) => text.replaceAll(/[ -]/g, '')
    expect(bare(aligned)).toBe(bare(draft))
    expect(rulesOf(aligned)).toEqual(rulesOf(draft))
    const table = '# 清单\n\n| 甲 | b |\n|:-:|---|\n| 一二三 | x\\|y |\n'
    const [own] = await ask(table, 'actions', {range: whole(table), only: ['source.alignTables']})
    expect(applied(table, own)).toBe('# 清单\n\n| 甲     | b    |\n| :----: | ---- |\n| 一二三 | x\\|y |\n')
  })

  it('keep what is wider than a screen as it is, so that the numbers stay in sight', async () => {
    const long = '信'.repeat(90)
    const table = `# 清单\n\n| 甲 | b |\n| --- | --- |\n| ${long} | 12 |\n| 乙 | 1 |\n`
    const [own] = await ask(table, 'actions', {range: whole(table), only: ['source.alignTables']})
    expect(applied(table, own)).toBe(`# 清单\n\n| 甲  | b   |\n| --- | --- |\n| ${long} | 12  |\n| 乙  | 1   |\n`)
  })
})

describe('all reports', () => {
  it('can be searched for a row or a section by its words and its agency', async () => {
    const folder = new Folder({'a.md': fixed, 'b.md': draft.replaceAll('砚溪市林业局', '栖汀县水务局')})
    const analyst = new Analyst()
    const client = readClient(capable, null, null)
    const roots = [{folder: folder.path, settings: defaultSettings}]
    await analyst.work('configure', {roots, settings: defaultSettings, client, isTrusted: true})
    for (const file of await analyst.work('find', folder.path))
      await analyst.work('checkFile', {folder: folder.path, file, known: null, open: null})
    const find = async (query: string) => await analyst.work('entries', {folder: folder.path, query})
    expect(await find('（七）总计')).toHaveLength(2)
    const rows = await find('栖汀县水务局 （七）总计')
    expect(new Set(rows.map(({location}) => location.uri.slice(-4)))).toEqual(new Set(['b.md']))
    expect(rows[0]?.name).toContain('（七）总计')
    expect(await find('没有这样的东西')).toEqual([])
  })
})

describe('links', () => {
  it('lead from a citation to the text of the instrument, or to our page on it where no address of that was verified', async () => {
    const text = `${fixed}\n依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制，另见国办函〔2020〕109号。\n`
    const links = await ask(text, 'links', null)
    const cited = links.map(({range, target}) => [slice(text, range), target])
    expect(cited.slice(-2)).toEqual([
      [expect.stringContaining('国务院令第711号'), expect.stringMatching(/^https:\/\/www\.gov\.cn\//)],
      [
        expect.stringContaining('国办函〔2020〕109号'),
        expect.stringMatching(/^file:.*\/rules\/instruments\/2020-109\.md$/)
      ]
    ])
    expect(readFileSync(new URL(cited.at(-1)?.[1] ?? ''), 'utf8')).toContain('# 国办函〔2020〕109号')
  })
})

describe('the outline', () => {
  it('knows where a section begins and ends in a page that is written in one line', async () => {
    const titles = ['一、总体情况', '二、主动公开政府信息情况', '五、存在的主要问题及改进情况']
    const body = titles.map(title => `<h2>${title}</h2><p>${'公开。'.repeat(150)}</p>`).join('')
    const page = `<html><body><h1>砚溪市林业局2024年政府信息公开工作年度报告</h1>${body}</body></html>`
    const [title] = await ask(page, 'symbols', null, 'file:///reports/2024.html')
    const ranges = (title?.children ?? []).map(({name, range: {start, end}}) => ({
      name,
      holds: titles.filter(each => page.indexOf(each) >= start.character && page.indexOf(each) < end.character)
    }))
    expect(ranges).toEqual(titles.map(name => ({name, holds: [name]})))
  })
})
