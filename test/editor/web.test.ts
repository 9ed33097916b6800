/**
 * The language server in a web worker, as it is in the extension: of the same folder it says what the server in Node says, though
 * it has the files from its client alone.
 */

import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {strFromU8, unzipSync} from 'fflate'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {CodeAction, Diagnostic, Hover} from 'vscode-languageserver-protocol'
import {Folder} from '../cli/harness.ts'
import {pulling} from '../language-server/client.ts'
import {setup} from '../language-server/setup.ts'
import {draft, fixed, positionOf} from '../language-server/texts.ts'
import {chromiumPath, launch, PATIENCE} from '../page/browser.ts'
import {type Speaking, speak} from './speak.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readExample = (name: string) => new Uint8Array(readFileSync(join(root, 'examples/conformance/reports', name)))

/** A virtual folder as the extension names it to the server. */
const folder = '/vscode-vfs/github/offices/reports'
const uriOf = (name: string) => `file://${folder.split('/').concat(name).map(encodeURIComponent).join('/')}`

const files: Readonly<Record<string, string | Uint8Array>> = {
  '草稿.md': draft,
  '定稿.md': fixed,
  '2023/去年.html': readExample('good-14-html-page.html'),
  '表格.docx': readExample('10-cell-blank-numbered.docx'),
  '名单.txt': '不是年报。\n',
  'nianbao.config.json': JSON.stringify([{rules: {'cross-sum': 'warning'}}])
}

interface Report {
  readonly uri: string
  readonly items?: readonly Diagnostic[]
}

describe.skipIf(chromiumPath === null)('in a web worker', {timeout: PATIENCE}, () => {
  const server = setup()
  let browser: Browser
  let page: Page
  let script = ''

  beforeAll(async () => {
    const archive = join(new Folder().path, 'nianbao-lint.vsix')
    const {status, stderr} = spawnSync(process.execPath, ['examples/editor/vscode/build.mjs', archive], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(status, stderr).toBe(0)
    script = strFromU8(unzipSync(readFileSync(archive))['extension/web/server.js'] ?? new Uint8Array())
    browser = await launch()
    page = await browser.newPage()
    await page.route('http://editor.invalid/', route => route.fulfill({contentType: 'text/html', body: '<p>'}))
    await page.goto('http://editor.invalid/')
  }, PATIENCE)
  afterAll(() => browser?.close())

  /** What comes of requests to a worker of its own, and of the file of waivers that it may write. */
  async function asked(
    requests: Speaking['requests'],
    open: Speaking['open'] = []
  ): Promise<Awaited<ReturnType<typeof speak>>> {
    const entries = Object.entries(files).map(([name, content]) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return [`${folder}/${name}`, Array.from(bytes)] as const
    })
    return await page.evaluate(speak, {
      script,
      files: entries,
      greeting: {
        processId: null,
        rootUri: null,
        capabilities: pulling,
        workspaceFolders: [{uri: uriOf('').slice(0, -1), name: 'reports'}],
        initializationOptions: {
          files: [{uri: uriOf('nianbao.config.json'), isFolder: false, mtimeMs: 1, size: 1}]
        }
      },
      open,
      requests
    })
  }

  it('finds in a folder what the server in Node finds', async () => {
    const [answer] = (await asked([['workspace/diagnostic', {previousResultIds: []}]])).answers
    const disk = new Folder(files)
    const client = await server.start({folders: [disk.path], capabilities: pulling})
    const expected = await client.request<{items: readonly Report[]}>('workspace/diagnostic', {previousResultIds: []})
    const found = plain((answer as {items: readonly Report[]}).items, uriOf('').slice(0, -1))
    expect(found).toEqual(plain(expected.items, fileUriOf(disk)))
    expect(found.map(({name}) => name).sort()).toEqual(
      ['2023/去年.html', '名单.txt', '定稿.md', '草稿.md', '表格.docx'].sort()
    )
    // The config was read: by itself the rule gives errors.
    const sums = found.flatMap(({items}) => items.filter(({code}) => code === 'cross-sum'))
    expect(sums.map(({severity}) => severity)).toEqual([2])
  })

  it('answers what is asked of an open document, and writes a waiver by way of the client', async () => {
    const uri = uriOf('草稿.md')
    const position = positionOf(draft, '22 | 3 | 0 | 0 | 1 | 0 | 26 |\n| 四、')
    const textDocument = {uri}
    const {answers} = await asked(
      [
        ['textDocument/hover', {textDocument, position}],
        [
          'textDocument/codeAction',
          {textDocument, range: {start: position, end: position}, context: {diagnostics: []}}
        ],
        ['nianbao/text', {uri: uriOf('表格.docx')}]
      ],
      [{uri, languageId: 'markdown', version: 1, text: draft}]
    )
    const [hover, actions, text] = answers as [Hover, readonly CodeAction[], string]
    expect(JSON.stringify(hover.contents)).toContain('行：三、本年度办理结果 › （七）总计')
    expect(JSON.stringify(hover.contents)).toContain('`cross-sum`')
    expect(text).toContain('政府信息公开工作年度报告')
    const waiver = actions.find(({command}) => command?.command === 'nianbao.waive')?.command
    const given = [...(waiver?.arguments ?? []), '已核实']
    const {written} = await asked(
      [['workspace/executeCommand', {...waiver, arguments: given}]],
      [{uri, languageId: 'markdown', version: 1, text: draft}]
    )
    const [name, content] = written[0] ?? []
    expect(name).toBe(`${folder}/nianbao.waivers.json`)
    expect(JSON.parse(content ?? '').waivers).toMatchObject([{path: '草稿.md', rule: 'cross-sum', reason: '已核实'}])
  })
})

function fileUriOf(disk: Folder): string {
  return `file://${disk.path}`
}

/** The findings of each file by its name: of where they are, only the place. */
function plain(reports: readonly Report[], base: string) {
  return reports
    .map(({uri, items = []}) => ({
      name: decodeURIComponent(uri.slice(base.length + 1)),
      items: items.map(({range, severity, code, message}) => ({range, severity, code, message}))
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}
