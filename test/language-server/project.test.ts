/** Config, waivers, last year's reports, settings and roots: as on the command line, and followed while the server runs. */

import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {lintFiles} from '../../src/node.ts'
import {Folder} from '../cli/harness.ts'
import {type Client, type ClientOptions, capable} from './client.ts'
import {setup, uriOf} from './setup.ts'
import {draft, example, fixed, slice} from './texts.ts'

const server = setup()

async function codesOf(client: Client, uri: string, version = 0): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri, version)).map(({code}) => code)
}

/** Opens a file of a folder in a server that has the folder open. */
async function opened(folder: Folder, name: string, options: ClientOptions = {}) {
  const client = await server.start({folders: [folder.path], ...options})
  const uri = uriOf(folder, name)
  await client.open(uri, folder.read(name))
  return {client, uri}
}

/** Tells the client's server that files have changed. */
async function touched(client: Client, ...uris: readonly string[]): Promise<void> {
  const changes = uris.map(uri => ({uri, type: 2}))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
}

describe('config', () => {
  it('is that of the nearest folder above, with what it says of some files', async () => {
    const folder = new Folder({
      'nianbao.config.json': JSON.stringify([
        {rules: {'cross-sum': 'off'}},
        {files: ['乡镇/**'], rules: {'cell-blank': 'error'}}
      ]),
      '2024.md': draft,
      '乡镇/2024.md': draft
    })
    const {client, uri} = await opened(folder, '2024.md')
    expect(await codesOf(client, uri)).not.toContain('cross-sum')
    const town = uriOf(folder, '乡镇/2024.md')
    await client.open(town, draft)
    const blank = (await client.diagnostics(town)).find(({code}) => code === 'cell-blank')
    expect(blank?.severity).toBe(1)
  })

  it('is followed when it changes, and asked to be watched', async () => {
    const folder = new Folder({'2024.md': draft})
    const {client, uri} = await opened(folder, '2024.md')
    expect(await codesOf(client, uri)).toContain('cross-sum')
    const registered = client.all<{registrations: {method: string; registerOptions?: unknown}[]}>(
      'client/registerCapability'
    )
    const watched = registered
      .flatMap(({registrations}) => registrations)
      .find(({method}) => method.endsWith('WatchedFiles'))
    expect(JSON.stringify(watched)).toContain('**/nianbao.config.ts')
    folder.write('nianbao.config.json', '{"rules": {"cross-sum": "off"}}')
    await touched(client, uriOf(folder, 'nianbao.config.json'))
    await client.until(() =>
      client.published(uri).find(({diagnostics}) => diagnostics.every(({code}) => code !== 'cross-sum'))
    )
  })

  it('is followed in a folder of which only those below were looked at before', async () => {
    const folder = new Folder({'2024.md': draft, '乡镇/2024.md': draft})
    const {client, uri: town} = await opened(folder, '乡镇/2024.md', {capabilities: {...capable, workspace: {}}})
    expect(await codesOf(client, town)).toContain('cross-sum')
    folder.write('nianbao.config.json', '{"rules": {"cross-sum": "off"}}')
    await client.open(uriOf(folder, '2024.md'), draft)
    expect(await codesOf(client, uriOf(folder, '2024.md'))).not.toContain('cross-sum')
  })

  it('is followed at the next keystroke where the client watches nothing', async () => {
    const folder = new Folder({'2024.md': draft})
    const {client, uri} = await opened(folder, '2024.md', {capabilities: {...capable, workspace: {}}})
    expect(await codesOf(client, uri)).toContain('cross-sum')
    expect(client.all('client/registerCapability')).toEqual([])
    folder.write('nianbao.config.json', '{"rules": {"cross-sum": "off"}}')
    await client.change(uri, 2, [{text: `${draft}\n`}])
    expect(await codesOf(client, uri, 2)).not.toContain('cross-sum')
    folder.write('nianbao.config.json', '{"rules": {"applicant-sum": "off", "cross-sum": "warning"}}')
    await client.change(uri, 3, [{text: draft}])
    const codes = await codesOf(client, uri, 3)
    expect(codes).toContain('cross-sum')
    expect(codes).not.toContain('applicant-sum')
  })

  it('that is wrong is told of where it is wrong, and once in a message; its reports only name it', async () => {
    const wrong = '{\n  "rules": {"cross-smu": "off"}\n}'
    const folder = new Folder({'2024.md': draft, '2023.md': fixed, 'nianbao.config.json': wrong})
    const {client, uri} = await opened(folder, '2024.md')
    const config = uriOf(folder, 'nianbao.config.json')
    await client.open(uriOf(folder, '2023.md'), fixed)
    for (const report of [uri, uriOf(folder, '2023.md')]) {
      const [told, ...others] = await client.diagnostics(report)
      expect(others).toEqual([])
      expect(told).toMatchObject({code: 'config', severity: 3})
      expect(told?.message).toBe('未能核对：nianbao.config.json 有误，错处标在那里；改好以后自动重新核对。')
      expect(told?.relatedInformation).toMatchObject([{location: {uri: config}, message: '错处'}])
    }
    const [there] = await client.diagnostics(config)
    expect(there).toMatchObject({severity: 1, message: expect.stringContaining('是不是“cross-sum”')})
    expect(there && slice(wrong, there.range)).toBe('"cross-smu"')
    const messages = () => client.all<{message: string}>('window/showMessage').map(({message}) => message)
    expect(messages()).toEqual([
      expect.stringMatching(/^nianbao\.config\.json 有误，它所管的年报没有核对：.*是不是“cross-sum”/)
    ])
    folder.write('nianbao.config.json', '{}')
    await touched(client, config)
    await client.until(() =>
      client.published(uri).find(({diagnostics: found}) => found.some(({code}) => code === 'cross-sum'))
    )
    await client.until(() => (client.published(config).at(-1)?.diagnostics.length === 0 ? true : undefined))
    expect(messages()).toHaveLength(1)
  })

  it.each([
    {name: 'nianbao.config.json', text: '{"rules":\n  {"cross-sum": oops}}', line: 1, said: '不是正确的 JSON'},
    {name: 'nianbao.config.json', text: '{"rules": {}, "rulez": {}}', line: 0, said: 'rulez：没有这个设置'},
    {name: 'nianbao.config.mjs', text: '\nexport const config = []', line: 0, said: '没有默认导出'},
    {name: 'nianbao.waivers.json', text: '{"waivers":\n[{"wer": "x"}]}', line: 1, said: 'waivers[0].wer：没有这个设置'}
  ])('$name is marked in line $line where “$said” is wrong', async ({name, text, line, said}) => {
    const folder = new Folder({'2024.md': draft, [name]: text})
    const {client, uri} = await opened(folder, '2024.md')
    expect(await client.diagnostics(uriOf(folder, name))).toMatchObject([
      {range: {start: {line}}, message: expect.stringContaining(said)}
    ])
    expect((await client.diagnostics(uri))[0]?.message).toContain(`${name} 有误`)
  })

  it.each([
    ['is wrong', '{"rules": {"cross-smu": "off"}}', 'config'],
    ['takes the file out', '{"ignores": ["*.docx"]}', undefined]
  ])('that %s leaves the text of a Word file to be read', async (_, config, code) => {
    const word = new URL('../../examples/conformance/reports/10-cell-blank-numbered.docx', import.meta.url)
    const folder = new Folder({'表格.docx': readFileSync(word), 'nianbao.config.json': config})
    const client = await server.start({folders: [folder.path]})
    const text = await client.request<string>('nianbao/text', {uri: uriOf(folder, '表格.docx')})
    expect(text).toContain('政府信息公开工作年度报告')
    const view = uriOf(folder, '表格.docx').replace('file:', 'nianbao-text:')
    await client.open(view, text, 'plaintext')
    expect((await client.diagnostics(view))[0]?.code).toBe(code)
  })

  it('that takes a report out leaves it unchecked', async () => {
    const folder = new Folder({'old/2024.md': draft, 'nianbao.config.json': '{"ignores": ["old/"]}'})
    const {client, uri} = await opened(folder, 'old/2024.md')
    expect(await client.diagnostics(uri)).toEqual([])
    const position = {line: 73, character: 14}
    expect(await client.request('textDocument/hover', {textDocument: {uri}, position})).toBeNull()
  })
})

describe('waivers', () => {
  it('silence what they are for, also when they are written later', async () => {
    const folder = new Folder({'2024.md': draft})
    const {client, uri} = await opened(folder, '2024.md')
    expect(await codesOf(client, uri)).toContain('cross-sum')
    await folder.run(['waive', '2024.md', '--only', 'cross-sum', '--reason', '虚构的理由'])
    await touched(client, uriOf(folder, 'nianbao.waivers.json'))
    await client.until(() =>
      client.published(uri).find(({diagnostics}) => diagnostics.every(({code}) => code !== 'cross-sum'))
    )
    // The same findings as the command line has.
    const [result] = await lintFiles(['2024.md'], {cwd: folder.path})
    expect(await codesOf(client, uri)).toEqual(result?.diagnostics.map(({rule}) => rule))
  })
})

describe('last year', () => {
  const last = example('forestry-2023.md')
  /** Carries over other numbers than the report of 2024 takes up. */
  const other = last.replaceAll(/^\| 四、结转下年度继续办理 .*$/gm, row => row.replaceAll(/\d+/g, '7'))

  it('is compared with, as with --previous', async () => {
    const folder = new Folder({'2024.md': draft, '往年/2023.md': other})
    const settings = (items: readonly unknown[]) => items.map(() => ({previous: '往年'}))
    const {client, uri} = await opened(folder, '2024.md', {configuration: settings})
    const [result] = await lintFiles(['2024.md'], {cwd: folder.path, previous: '往年'})
    const expected = result?.diagnostics.map(({rule}) => rule) ?? []
    expect(expected).toContain('carry-over')
    expect((await codesOf(client, uri)).slice(0, expected.length)).toEqual(expected)
  })

  it('counts as it stands in the editor', async () => {
    const folder = new Folder({'2024.md': fixed, '2023.md': last})
    const settings = (items: readonly unknown[]) => items.map(() => ({previous: '2023.md', debounce: 0}))
    const {client, uri} = await opened(folder, '2024.md', {configuration: settings})
    expect(await client.diagnostics(uri)).toEqual([])
    const lastYear = uriOf(folder, '2023.md')
    await client.open(lastYear, other)
    await client.diagnostics(lastYear)
    await client.change(uri, 2, [{text: `${fixed}\n`}])
    expect(await codesOf(client, uri, 2)).toContain('carry-over')
  })

  it('that leads to nothing is told of', async () => {
    const folder = new Folder({'2024.md': draft})
    const settings = (items: readonly unknown[]) => items.map(() => ({previous: 'no-such-folder'}))
    const {client, uri} = await opened(folder, '2024.md', {configuration: settings})
    expect(await client.diagnostics(uri)).toMatchObject([
      {code: 'config', message: expect.stringContaining('nianbao.previous')}
    ])
  })
})

describe('settings', () => {
  it.each([
    {name: 'null for each', configuration: (items: readonly unknown[]) => items.map(() => null)},
    {name: 'null for all', configuration: () => null},
    {name: 'an empty list', configuration: () => []},
    {name: 'no list', configuration: () => 'nonsense'}
  ])('may be $name', async ({configuration}) => {
    const folder = new Folder({'2024.md': draft})
    const {client, uri} = await opened(folder, '2024.md', {configuration})
    expect(await codesOf(client, uri)).toContain('cross-sum')
    expect(client.all('window/logMessage')).toEqual([])
  })

  it('of the wrong kind count as not set, and are told of', async () => {
    const folder = new Folder({'2024.md': draft})
    const settings = {locale: 'fr', rules: 'all', debounce: -1, unjudged: 'yes', previous: 3, codeLens: null}
    const {client, uri} = await opened(folder, '2024.md', {configuration: items => items.map(() => settings)})
    expect(await codesOf(client, uri)).toContain('cross-sum')
    const told = client.all<{message: string}>('window/logMessage').map(({message}) => message)
    for (const name of ['locale', 'rules', 'debounce', 'unjudged', 'previous'])
      expect(
        told.some(message => message.includes(`nianbao.${name}`)),
        name
      ).toBe(true)
    expect(told.some(message => message.includes('codeLens'))).toBe(false)
  })

  it('may name rules and severities, which are checked', async () => {
    const folder = new Folder({'2024.md': draft})
    const settings = {rules: {'cross-sum': 'info', 'table-label': 'off'}}
    const {client, uri} = await opened(folder, '2024.md', {configuration: items => items.map(() => settings)})
    const diagnostics = await client.diagnostics(uri)
    expect(diagnostics.find(({code}) => code === 'cross-sum')?.severity).toBe(3)
    expect(diagnostics.map(({code}) => code)).not.toContain('table-label')
    const wrong = await opened(folder, '2024.md', {
      configuration: items => items.map(() => ({rules: {nonsense: 'off'}}))
    })
    expect(await codesOf(wrong.client, wrong.uri)).toEqual(['config'])
  })

  it('are asked for again when they change', async () => {
    const folder = new Folder({'2024.md': draft})
    let settings: unknown = null
    const {client, uri} = await opened(folder, '2024.md', {configuration: items => items.map(() => settings)})
    expect(await codesOf(client, uri)).toContain('cross-sum')
    settings = {rules: {'cross-sum': 'off'}}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.until(() =>
      client.published(uri).find(({diagnostics}) => diagnostics.every(({code}) => code !== 'cross-sum'))
    )
  })

  it('are taken as they are sent from clients that cannot be asked', async () => {
    const folder = new Folder({'2024.md': draft})
    const {client, uri} = await opened(folder, '2024.md', {capabilities: {}})
    expect(await codesOf(client, uri)).toContain('cross-sum')
    const settings = {nianbao: {rules: {'cross-sum': 'off'}}}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings})
    await client.until(() =>
      client.published(uri).find(({diagnostics}) => diagnostics.every(({code}) => code !== 'cross-sum'))
    )
  })

  it('that never come are waited for only so long', async () => {
    const folder = new Folder({'2024.md': draft})
    const never = new Promise<never>(() => {})
    const {client, uri} = await opened(folder, '2024.md', {configuration: () => never})
    expect(await codesOf(client, uri)).toContain('cross-sum')
  })
})

describe('roots', () => {
  it('have settings and configs of their own, and come and go', async () => {
    const first = new Folder({'2024.md': draft, 'nianbao.config.json': '{"rules": {"cross-sum": "off"}}'})
    const second = new Folder({'2024.md': draft})
    const third = new Folder({'2024.md': draft})
    const settingsFor = (item: unknown) =>
      JSON.stringify(item).includes(third.path) ? {rules: {'table-label': 'off'}} : null
    const client = await server.start({
      folders: [first.path, second.path],
      configuration: items => items.map(settingsFor)
    })
    const codesIn = async (folder: Folder) => {
      await client.open(uriOf(folder, '2024.md'), draft)
      return await codesOf(client, uriOf(folder, '2024.md'))
    }
    expect(await codesIn(first)).not.toContain('cross-sum')
    expect(await codesIn(second)).toContain('cross-sum')
    expect(await codesIn(third)).toContain('table-label')
    const added = [{uri: pathToFileURL(third.path).href, name: 'third'}]
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {event: {added, removed: []}})
    const uri = uriOf(third, '2024.md')
    await client.until(() =>
      client.published(uri).find(({diagnostics}) => diagnostics.every(({code}) => code !== 'table-label'))
    )
  })

  it('may be none', async () => {
    const folder = new Folder({'2024.md': draft, 'nianbao.config.json': '{"rules": {"cross-sum": "off"}}'})
    const {client, uri} = await opened(folder, '2024.md', {folders: []})
    expect(await codesOf(client, uri)).not.toContain('cross-sum')
  })
})
