/** Code actions: what they offer and write, whatever the client claims, and the commands behind them. */

import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import type {CodeAction, Diagnostic, Range, TextDocumentEdit, WorkspaceEdit} from 'vscode-languageserver-protocol'
import {Folder} from '../cli/harness.ts'
import {type Client, capable} from './client.ts'
import {setup, uriOf} from './setup.ts'
import {applyEdits, draft, fixed, positionOf, slice} from './texts.ts'

const server = setup()
const uri = 'file:///reports/2024.md'

/** Two paragraphs with half-width punctuation, which is fixed safely, and a wrong number, which is not. */
const mixed = fixed
  .replace('严格执行“先审查、后公开”制度，', '严格执行“先审查、后公开”制度,')
  .replace(
    '依托门户网站设置森林防火、林木采伐、自然保护地等专栏，',
    '依托门户网站设置森林防火、林木采伐、自然保护地等专栏,'
  )
  .replace('国办函〔2020〕109号', '国办发〔2020〕109号')

function rangeOf(text: string, part: string): Range {
  const {line, character} = positionOf(text, part)
  return {start: {line, character}, end: {line, character: character + part.length}}
}

async function actionsAt(
  client: Client,
  range: Range,
  context: {diagnostics?: readonly Diagnostic[]; only?: readonly string[]} = {}
): Promise<readonly CodeAction[]> {
  return await client.request('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics: [], ...context}
  })
}

function editsOf({documentChanges = []}: WorkspaceEdit): TextDocumentEdit['edits'] {
  return (documentChanges as TextDocumentEdit[]).flatMap(({edits}) => edits)
}

function apply(text: string, action: CodeAction | undefined): string {
  if (action?.edit === undefined) throw new Error('There is no such action')
  return applyEdits(text, editsOf(action.edit) as {range: Range; newText: string}[])
}

function titled(actions: readonly CodeAction[], title: string | RegExp): CodeAction | undefined {
  return actions.find(action => (typeof title === 'string' ? action.title === title : title.test(action.title)))
}

describe('a fix', () => {
  it('is offered where the finding is, and writes nothing but what it says', async () => {
    const client = await server.start()
    await client.open(uri, mixed)
    const [found] = (await client.diagnostics(uri)).filter(({code}) => code === 'halfwidth-punctuation')
    expect(found && slice(mixed, found.range)).toBe(',')
    const actions = await actionsAt(client, found?.range ?? rangeOf(mixed, ','))
    const fix = titled(actions, /^改正：/)
    expect(fix).toMatchObject({kind: 'quickfix', isPreferred: true})
    expect(apply(mixed, fix)).toBe(mixed.replace('制度,', '制度，').replace('专栏,', '专栏，'))
  })

  it('of all findings of its rule is one action', async () => {
    const client = await server.start()
    const [first, second] = ['《关于印发《林木采伐办法》的通知》', '《关于印发《公文审核办法》的通知》']
    const text = fixed.replace('依托门户网站', `印发${first}、${second}，依托门户网站`)
    await client.open(uri, text)
    const actions = await actionsAt(client, rangeOf(text, first))
    const whole = text.replace('《林木采伐办法》', '〈林木采伐办法〉').replace('《公文审核办法》', '〈公文审核办法〉')
    expect(apply(text, titled(actions, /^改正本文件中“.*”的全部 2 处$/))).toBe(whole)
  })

  it('of everything that is safe is source.fixAll.nianbao, and leaves the wrong number alone', async () => {
    const client = await server.start()
    await client.open(uri, mixed)
    const actions = await actionsAt(client, rangeOf(mixed, '#'), {only: ['source.fixAll.nianbao']})
    expect(actions.map(({kind}) => kind)).toEqual(['source.fixAll.nianbao'])
    const fixed = apply(mixed, actions[0])
    expect(fixed).toContain('国办发〔2020〕109号')
    expect(fixed).toBe(mixed.replace('制度,', '制度，').replace('专栏,', '专栏，'))
  })

  it('that touches a number is a suggestion of its own, and shows what it will write', async () => {
    const client = await server.start()
    await client.open(uri, mixed)
    const actions = await actionsAt(client, rangeOf(mixed, '国办发〔2020〕109号'))
    const suggestion = titled(actions, /^建议（请核对）：.*国办函〔2020〕109号/)
    expect(suggestion?.isPreferred).toBe(false)
    expect(apply(mixed, suggestion)).toBe(mixed.replace('国办发', '国办函'))
  })

  it('is of the kinds that the client asks for', async () => {
    const client = await server.start()
    await client.open(uri, mixed)
    const kinds = async (only: readonly string[]) => [
      ...new Set((await actionsAt(client, rangeOf(mixed, '制度,'), {only})).map(({kind}) => kind))
    ]
    expect(await kinds(['quickfix'])).toEqual(['quickfix'])
    expect(await kinds(['source'])).toEqual(['source.fixAll.nianbao', 'source.alignTables.nianbao'])
    expect(await kinds(['source.fixAll.other'])).toEqual([])
    expect(await kinds(['refactor'])).toEqual([])
  })

  it('names the version it is for, where the client can be determined', async () => {
    const client = await server.start()
    await client.open(uri, mixed, 'markdown', 41)
    const [action] = await actionsAt(client, rangeOf(mixed, '制度,'))
    expect(action?.edit?.documentChanges).toMatchObject([{textDocument: {uri, version: 41}}])
    const plain = await server.start({capabilities: {...capable, workspace: {}}})
    await plain.open(uri, mixed, 'markdown', 41)
    const [other] = await actionsAt(plain, rangeOf(mixed, '制度,'))
    expect(Object.keys(other?.edit ?? {})).toEqual(['changes'])
    expect(other?.edit?.changes?.[uri]).toHaveLength(2)
  })

  it('is made from our own ranges, though the client sends back those of bytes', async () => {
    const long = `${'在办理𠮷例申请的过程中注重沟通、'.repeat(15)}做到件件有回音,事事有着落。`
    const text = fixed.replace('依托门户网站设置', `${long}\n\n依托门户网站设置`)
    const client = await server.start()
    await client.open(uri, text)
    const [found] = (await client.diagnostics(uri)).filter(({code}) => code === 'halfwidth-punctuation')
    if (found === undefined) throw new Error('There should be a finding')
    expect(slice(text, found.range)).toBe(',')
    const line = text.split('\n')[found.range.start.line] ?? ''
    const inBytes = (units: number) => Buffer.byteLength(line.slice(0, units))
    const echoed = {
      ...found,
      range: {
        start: {...found.range.start, character: inBytes(found.range.start.character)},
        end: {...found.range.end, character: inBytes(found.range.end.character)}
      }
    }
    const actions = await actionsAt(client, found.range, {diagnostics: [echoed]})
    expect(apply(text, titled(actions, /^改正：/))).toBe(text.replace('回音,', '回音，'))
  })

  it('keeps line ends and byte order mark as they are', async () => {
    const text = `\uFEFF${mixed.replaceAll('\n', '\r\n')}`
    const client = await server.start()
    await client.open(uri, text)
    const [action] = await actionsAt(client, rangeOf(mixed, '制度,'), {only: ['source.fixAll']})
    expect(apply(text, action)).toBe(text.replace('制度,', '制度，').replace('专栏,', '专栏，'))
  })

  it('is not offered as an edit to a client that takes commands only', async () => {
    const client = await server.start({capabilities: {}})
    await client.open(uri, mixed)
    const actions = await actionsAt(client, rangeOf(mixed, '制度,'))
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.every(({command, edit}) => command !== undefined && edit === undefined)).toBe(true)
  })
})

describe('the list', () => {
  /** Five sections are missing, and all findings are on the title. */
  const torn = `${fixed.slice(0, fixed.indexOf('## 二、'))}`

  it('never begins with a waiver, and has no two actions of one name', async () => {
    const client = await server.start()
    await client.open(uri, torn)
    const found = await client.diagnostics(uri)
    const missing = found.find(({code}) => code === 'section-missing')
    const actions = await actionsAt(client, missing?.range ?? rangeOf(torn, '#'))
    const titles = actions.map(({title}) => title)
    expect(titles.filter(title => title.startsWith('豁免')).length).toBeGreaterThan(1)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles[0]).not.toMatch(/^豁免/)
  })

  it('says of each action which finding it is for', async () => {
    const client = await server.start()
    await client.open(uri, draft)
    const found = (await client.diagnostics(uri)).find(({code}) => code === 'cross-sum')
    const actions = await actionsAt(client, found?.range ?? rangeOf(draft, '#'), {only: ['quickfix']})
    expect(actions.length).toBeGreaterThan(1)
    for (const {diagnostics} of actions) expect(diagnostics).toEqual([found])
  })
})

describe('a waiver', () => {
  const file = 'nianbao.waivers.json'

  async function crossSum(client: Client, document: string) {
    const diagnostics = await client.diagnostics(document)
    return diagnostics.find(({code}) => code === 'cross-sum')
  }

  async function waiveCommand(client: Client, document: string) {
    const found = await crossSum(client, document)
    const params = {textDocument: {uri: document}, range: found?.range, context: {diagnostics: []}}
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
    return titled(actions, /^豁免这一处并写明理由：勾稽关系不成立/)?.command
  }

  it('is written with the reason that the client asks its user for, and silences the finding', async () => {
    const folder = new Folder({'2024.md': draft})
    const document = uriOf(folder, '2024.md')
    const asked: unknown[] = []
    const client = await server.start({
      folders: [folder.path],
      initializationOptions: {asksReason: true},
      answers: {
        'nianbao/askReason': params => {
          asked.push(params)
          return '台账已核对，系上年误填'
        }
      }
    })
    await client.open(document, draft)
    await client.request('workspace/executeCommand', await waiveCommand(client, document))
    expect(asked).toMatchObject([{uri: document, prompt: expect.stringContaining('理由')}])
    expect(JSON.parse(folder.read(file))).toMatchObject({
      waivers: [{path: '2024.md', rule: 'cross-sum', reason: '台账已核对，系上年误填'}]
    })
    await client.until(() =>
      client.published(document).find(params => params.diagnostics.every(({code}) => code !== 'cross-sum'))
    )
    // The command line goes by the same file.
    const {stdout} = await folder.run(['2024.md', '--format', 'json'])
    expect(JSON.parse(stdout).files[0].suppressed).toMatchObject([{rule: 'cross-sum', by: 'waiver'}])
  })

  it('is all that is offered, with the page of the rule, in the text of a Word file, and names that file', async () => {
    const word = new URL('../../examples/conformance/reports/10-cell-blank-numbered.docx', import.meta.url)
    const folder = new Folder({'表格.docx': readFileSync(word)})
    const client = await server.start({folders: [folder.path]})
    const view = uriOf(folder, '表格.docx').replace('file:', 'nianbao-text:')
    await client.open(view, await client.request('nianbao/text', {uri: uriOf(folder, '表格.docx')}), 'plaintext')
    const blank = (await client.diagnostics(view)).find(({code}) => code === 'cell-blank')
    const params = {textDocument: {uri: view}, range: blank?.range, context: {diagnostics: []}}
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params)
    expect(actions.map(({command}) => command?.command)).toEqual(['nianbao.explainRule', 'nianbao.waive'])
    const command = actions[1]?.command
    await client.request('workspace/executeCommand', {...command, arguments: [...(command?.arguments ?? []), '已核实']})
    expect(JSON.parse(folder.read(file)).waivers).toMatchObject([{path: '表格.docx', rule: 'cell-blank'}])
    await client.until(() =>
      client.published(view).find(({diagnostics}) => diagnostics.every(({code}) => code !== 'cell-blank'))
    )
  })

  it('is not written where the user thinks better of it', async () => {
    const folder = new Folder({'2024.md': draft})
    const document = uriOf(folder, '2024.md')
    const client = await server.start({folders: [folder.path], initializationOptions: {asksReason: true}})
    await client.open(document, draft)
    await client.request('workspace/executeCommand', await waiveCommand(client, document))
    expect(() => folder.read(file)).toThrow()
  })

  it('is opened for its reason to be written by clients that cannot ask', async () => {
    const folder = new Folder({'2024.md': draft})
    const document = uriOf(folder, '2024.md')
    const client = await server.start({folders: [folder.path]})
    await client.open(document, draft)
    await client.request('workspace/executeCommand', await waiveCommand(client, document))
    const [applied] = client.all<{edit: WorkspaceEdit}>('workspace/applyEdit')
    const target = pathToFileURL(`${folder.path}/${file}`).href
    expect(applied?.edit.documentChanges?.[0]).toMatchObject({kind: 'create', uri: target})
    expect(client.all('window/showDocument')).toMatchObject([{uri: target}])
    const [edit] = editsOf({documentChanges: applied?.edit.documentChanges?.slice(1) ?? []})
    const written = JSON.parse((edit as {newText: string}).newText)
    expect(written.waivers).toMatchObject([{path: '2024.md', rule: 'cross-sum', reason: ''}])
    // As long as the reason is missing, the finding stands and the linter says why.
    folder.write(file, JSON.stringify(written))
    await client.change(document, 2, [{text: `${draft}\n`}])
    const after = (await client.diagnostics(document, 2)).map(({code}) => code)
    expect(after).toContain('cross-sum')
    expect(after).toContain('suppression')
  })

  it('is added to those that are there', async () => {
    const present = {rule: 'title', fingerprint: '0123456789abcdef', reason: '旧的'}
    const folder = new Folder({'2024.md': draft, [file]: JSON.stringify({waivers: [present]})})
    const document = uriOf(folder, '2024.md')
    const client = await server.start({folders: [folder.path]})
    await client.open(document, draft)
    const command = await waiveCommand(client, document)
    await client.request('workspace/executeCommand', {
      ...command,
      arguments: [...(command?.arguments ?? []), '新的理由']
    })
    expect(JSON.parse(folder.read(file)).waivers.map(({reason}: {reason: string}) => reason)).toEqual([
      '旧的',
      '新的理由'
    ])
  })

  it('of a finding that is gone is not written', async () => {
    const folder = new Folder({'2024.md': draft})
    const document = uriOf(folder, '2024.md')
    const client = await server.start({folders: [folder.path]})
    await client.open(document, draft)
    const command = await waiveCommand(client, document)
    await client.change(document, 2, [{text: fixed}])
    await client.request('workspace/executeCommand', {...command, arguments: [...(command?.arguments ?? []), '理由']})
    expect(() => folder.read(file)).toThrow()
    expect(client.all<{message: string}>('window/showMessage').map(({message}) => message)).toEqual([
      '这个问题已经不在了，没有登记豁免。'
    ])
  })
})

describe('the page of a rule', () => {
  it('is opened, and given back', async () => {
    const client = await server.start()
    const page = await client.request('workspace/executeCommand', {
      command: 'nianbao.explainRule',
      arguments: ['cross-sum/unequal']
    })
    expect(page).toContain('# `cross-sum`')
    const [shown] = client.all<{uri: string}>('window/showDocument')
    expect(shown?.uri).toMatch(/^file:.*\/rules\/tables\/cross-sum\.md$/)
  })

  it('is told in a message where no document can be opened, without its examples', async () => {
    const client = await server.start({capabilities: {}})
    await client.request('workspace/executeCommand', {command: 'nianbao.explainRule', arguments: ['cross-sum']})
    const told = await client.until(() => client.all<{message: string}>('window/showMessage')[0])
    expect(told.message).toContain('## 查什么')
    expect(told.message).not.toContain('## 例子')
  })

  it('is not there for a rule that is not', async () => {
    const client = await server.start()
    const command = {command: 'nianbao.explainRule', arguments: ['no-such-rule']}
    expect(await client.request('workspace/executeCommand', command)).toBeNull()
    await expect(client.request('workspace/executeCommand', {command: 'other'})).rejects.toThrow('No such command')
  })
})

describe('a wrong cell', () => {
  it('can be corrected from each of the broken sums, with the old and the new number shown', async () => {
    const client = await server.start()
    await client.open(uri, draft)
    const found = (await client.diagnostics(uri)).filter(({code}) => code === 'cross-sum' || code === 'applicant-sum')
    expect(found).toHaveLength(2)
    for (const {range} of found) {
      const action = titled(await actionsAt(client, range), /由 2 改为 1/)
      expect(action).toMatchObject({kind: 'quickfix', isPreferred: false})
      expect(apply(draft, action)).toBe(draft.replace('继续办理 | | | 2 |', '继续办理 | | | 1 |'))
    }
  })
})
