/** Diagnostics as they are sent: what they say, where they stand, and when they come. */

import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver-protocol'
import {lint} from '../../src/index.ts'
import {Folder} from '../cli/harness.ts'
import {capable} from './client.ts'
import {setup, uriOf} from './setup.ts'
import {draft, example, fixed, positionOf, slice} from './texts.ts'

const server = setup()
const uri = 'file:///reports/draft.md'

/** What the library marks: where it stands in the text without its byte order mark. */
function markedBy(rule: string, text: string): {readonly start: number; readonly marked: string} {
  const range = lint(text, {path: '2024.md'}).diagnostics.find(diagnostic => diagnostic.rule === rule)?.location.range
  if (range === undefined) throw new Error(`There is no ${rule}`)
  return {start: range.start.offset, marked: text.replace('\uFEFF', '').slice(range.start.offset, range.end.offset)}
}

function withRule(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({code}) => code === rule)
  if (found === undefined) throw new Error(`There is no ${rule}`)
  return found
}

describe('a diagnostic', () => {
  it('marks exactly what is wrong, with its severity, its rule and the page of the rule', async () => {
    const client = await server.start()
    await client.open(uri, draft)
    const diagnostics = await client.diagnostics(uri)
    const crossSum = withRule(diagnostics, 'cross-sum')
    expect(slice(draft, crossSum.range)).toBe('22')
    expect(crossSum).toMatchObject({severity: 1, source: 'nianbao-lint', message: expect.stringContaining('自然人')})
    expect(existsSync(fileURLToPath(crossSum.codeDescription?.href ?? ''))).toBe(true)
    expect(withRule(diagnostics, 'table-label').severity).toBe(2)
    expect(withRule(diagnostics, 'confusable-words').severity).toBe(3)
    expect(slice(draft, withRule(diagnostics, 'fee-citation').range)).toBe('国办发〔2020〕109号')
    expect(crossSum.data).toEqual({fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/)})
  })

  it('points at every addend', async () => {
    const client = await server.start()
    await client.open(uri, draft)
    const {relatedInformation = []} = withRule(await client.diagnostics(uri), 'applicant-sum')
    expect(relatedInformation.map(({location}) => slice(draft, location.range))).toEqual(['2', '0', '0', '0', '0', '0'])
    expect(relatedInformation.every(({location}) => location.uri === uri)).toBe(true)
  })

  it('says no more than the client can take', async () => {
    const client = await server.start({capabilities: {}})
    await client.open(uri, draft)
    const crossSum = withRule(await client.diagnostics(uri), 'cross-sum')
    expect(Object.keys(crossSum).sort()).toEqual(['code', 'message', 'range', 'severity', 'source'])
    expect(client.published(uri).every(params => !('version' in params))).toBe(true)
  })

  it('has a tag where something is idle', async () => {
    const client = await server.start()
    const idle = `${fixed}\n<!-- nianbao-disable cross-sum -- 虚构的理由 -->\n`
    await client.open(uri, idle)
    expect(withRule(await client.diagnostics(uri), 'suppression').tags).toEqual([1])
  })

  it('is told of what could not be judged, unless that is switched off', async () => {
    const blank = draft.replace(
      '| （七）总计 | | 22 | 3 | 0 | 0 | 1 | 0 | 26 |',
      '| （七）总计 | | 22 | 3 | 0 | 0 | 1 | 0 | |'
    )
    const messages = async (unjudged: boolean) => {
      const client = await server.start({configuration: items => items.map(() => ({unjudged}))})
      await client.open(uri, blank)
      return (await client.diagnostics(uri))
        .map(({message}) => String(message))
        .filter(text => text.startsWith('未能核对'))
    }
    expect(await messages(true)).toEqual([
      '未能核对：“总计”列的勾稽关系未能核对：“（七）总计 · 总计”没有可用的数。',
      '未能核对：“总计”列的（七）总计未能核对：“（七）总计 · 总计”没有可用的数。',
      '未能核对：“（七）总计”一行的总计未能核对：“（七）总计 · 总计”没有可用的数。'
    ])
    expect(await messages(false)).toEqual([])
  })

  it('speaks the language of the settings', async () => {
    const client = await server.start({configuration: items => items.map(() => ({locale: 'en'}))})
    await client.open(uri, draft)
    expect(withRule(await client.diagnostics(uri), 'cross-sum').message).toContain('must be equal')
  })

  it('is none for text that is no report', async () => {
    const client = await server.start()
    await client.open('file:///notes.md', '# 买菜\n\n白菜两棵。\n')
    expect(await client.diagnostics('file:///notes.md')).toEqual([])
  })

  it('is none for the page of a rule, whose examples are wrong on purpose', async () => {
    const client = await server.start()
    const page = new URL('../../rules/tables/cross-sum.md', import.meta.url)
    for (const name of [page.href, 'file:///elsewhere/cross-sum.md']) {
      await client.open(name, readFileSync(page, 'utf8'))
      expect(await client.diagnostics(name), name).toEqual([])
    }
  })

  it('says so where a report is not recognised any more', async () => {
    const client = await server.start()
    await client.open(uri, fixed)
    expect(await client.diagnostics(uri, 1)).toEqual([])
    await client.change(uri, 2, [{text: '# 买菜\n\n白菜两棵。\n'}])
    expect(await client.diagnostics(uri, 2)).toMatchObject([
      {code: 'not-judged', severity: 3, message: expect.stringContaining('认不出来')}
    ])
  })

  it('is in the language of the editor’s user, where neither settings nor config name another', async () => {
    const client = await server.start({locale: 'en-US'})
    await client.open(uri, draft)
    expect(withRule(await client.diagnostics(uri), 'cross-sum').message).toContain('must be equal')
  })
})

describe('the standing of a document', () => {
  it('is told to clients that have a place for it: the verdict, or why there is none', async () => {
    const folder = new Folder({
      'old/2024.md': draft,
      'nianbao.config.json': '{"ignores": ["old/"]}'
    })
    const client = await server.start({folders: [folder.path], initializationOptions: {showsStanding: true}})
    const standing = async (name: string, text: string) => {
      await client.open(name, text)
      return await client.until(() =>
        client.all<{uri: string; state: string; text: string}>('nianbao/standing').find(told => told.uri === name)
      )
    }
    expect(await standing(uri, draft)).toMatchObject({state: 'failed', text: '年报：不通过（3 错）'})
    expect(await standing('file:///fixed.md', fixed)).toMatchObject({state: 'passed', text: '年报：通过'})
    const doubtful = fixed.replace('不予公开4件', '不予公开5件')
    expect(await standing('file:///doubtful.md', doubtful)).toMatchObject({
      state: 'to-verify',
      text: expect.stringMatching(/^年报：通过，有 [12] 处待核实$/)
    })
    expect(await standing('file:///notes.md', '# 买菜')).toMatchObject({state: 'no-report', text: '不是年报'})
    expect(await standing(uriOf(folder, 'old/2024.md'), draft)).toMatchObject({state: 'ignored'})
  })
})

describe('positions', () => {
  const line = '办结的𠮷例２５件\t中，全年收到政府信息公开申请25件，上年转结1件。'
  const special = draft.replace('2024年新收政府信息公开申请25件，上年转结1件', line)

  it.each([
    {name: 'surrogate pairs, tabs and full-width digits', text: special},
    {name: 'a byte order mark', text: `\uFEFF${special}`},
    {name: 'CRLF', text: special.replaceAll('\n', '\r\n')},
    {name: 'bare CR', text: special.replaceAll('\n', '\r')}
  ])('are right with $name', async ({text}) => {
    const client = await server.start()
    await client.open(uri, text)
    const found = withRule(await client.diagnostics(uri), 'confusable-words')
    const lines = text.split(/\r\n|\r|\n/)
    const {marked} = markedBy('confusable-words', text)
    expect(marked).toContain('转结')
    expect(lines[found.range.start.line]?.slice(found.range.start.character, found.range.end.character)).toBe(marked)
  })

  it('are right on the first line behind a byte order mark', async () => {
    const client = await server.start()
    const text = `\uFEFF${draft.replace('2024年政府信息公开工作年度报告', '2024年政府信息公开年度报告')}`
    await client.open(uri, text)
    const found = withRule(await client.diagnostics(uri), 'title')
    expect(text.split('\n')[0]?.slice(found.range.start.character, found.range.end.character)).toBe(
      '砚溪市林业局2024年政府信息公开年度报告'
    )
  })

  it.each([
    {encoding: 'utf-8', units: (text: string) => Buffer.byteLength(text)},
    {encoding: 'utf-32', units: (text: string) => [...text].length}
  ])('are counted in $encoding for a client that knows nothing else', async ({encoding, units}) => {
    const client = await server.start({capabilities: {...capable, general: {positionEncodings: [encoding]}}})
    await client.open(uri, draft)
    await client.diagnostics(uri)
    // What is replaced stands behind Chinese, and what is inserted holds a surrogate pair.
    const {line: at, character} = positionOf(draft, '新收政府信息')
    const before = draft.split('\n')[at]?.slice(0, character) ?? ''
    const start = {line: at, character: units(before)}
    await client.change(uri, 2, [{range: {start, end: {line: at, character: units(`${before}新收`)}}, text: '𠮷收到'}])
    const found = withRule(await client.diagnostics(uri, 2), 'confusable-words')
    const text = draft.replace('新收政府信息', '𠮷收到政府信息')
    const {start: offset, marked} = markedBy('confusable-words', text)
    const inLine = text.slice(text.lastIndexOf('\n', offset) + 1, offset)
    expect(inLine).toContain('𠮷')
    expect(found.range.start).toEqual({line: at, character: units(inLine)})
    expect(found.range.end).toEqual({line: at, character: units(inLine + marked)})
  })
})

describe('the order of things', () => {
  it('follows every change, in whatever pieces it comes', async () => {
    const client = await server.start({initializationOptions: {debounce: 0}})
    await client.open(uri, draft)
    await client.diagnostics(uri)
    const {line, character} = positionOf(draft, '转结')
    const range = {start: {line, character}, end: {line, character: character + 2}}
    await client.change(uri, 2, [
      {range, text: ''},
      {range: {start: range.start, end: range.start}, text: '结转'}
    ])
    const after = await client.diagnostics(uri, 2)
    expect(after.map(({code}) => code)).not.toContain('confusable-words')
    await client.change(uri, 3, [{text: fixed}])
    expect(await client.diagnostics(uri, 3)).toEqual([])
  })

  it('waits for a pause before it sends anything, but not when a report is opened', async () => {
    const client = await server.start({configuration: items => items.map(() => ({debounce: 600}))})
    await client.open(uri, draft)
    await client.diagnostics(uri)
    const started = Date.now()
    for (let version = 2; version <= 12; version++) await client.change(uri, version, [{text: `${draft}\n${version}`}])
    await client.diagnostics(uri, 12)
    expect(Date.now() - started).toBeGreaterThanOrEqual(600)
    expect(client.published(uri).map(({version}) => version)).toEqual([1, 12])
  })

  it('takes the diagnostics of a closed report away', async () => {
    const client = await server.start()
    await client.open(uri, draft)
    expect((await client.diagnostics(uri)).length).toBeGreaterThan(0)
    await client.close(uri)
    await client.until(() => client.published(uri).find(({diagnostics}) => diagnostics.length === 0))
  })

  it('reads text and HTML by their extension, and untitled documents by their language', async () => {
    const client = await server.start()
    const text = example('street-2023.txt')
    await client.open('file:///reports/street.txt', text, 'plaintext')
    const found = await client.diagnostics('file:///reports/street.txt')
    expect(found.map(({code}) => code)).toContain('cell-blank')
    const html = '<h1>虚构县人民政府2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>无。</p>'
    await client.open('untitled:Untitled-1', html, 'html')
    const page = await client.diagnostics('untitled:Untitled-1')
    expect(page.filter(({code}) => code === 'section-missing')).toHaveLength(5)
  })

  it('reads a file whose name has blanks and Chinese in it', async () => {
    const folder = new Folder({'年报 2024.md': draft})
    const client = await server.start({folders: [folder.path]})
    const named = uriOf(folder, '年报 2024.md')
    await client.open(named, draft)
    expect((await client.diagnostics(named)).map(({code}) => code)).toContain('cross-sum')
  })
})
