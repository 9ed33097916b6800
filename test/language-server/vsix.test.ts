/** The extension for VS Code as one command builds it: its server, unpacked somewhere else, answers a client. */

import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {Client, capable, pulling} from './client.ts'
import {uriOf} from './setup.ts'
import {draft} from './texts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the .vsix', () => {
  /** Outside the project: nothing of it can be found from there. */
  const unpacked = new Folder()
  let files: Record<string, Uint8Array> = {}
  let client: Client | null = null

  beforeAll(() => {
    const target = `${unpacked.path}/nianbao-lint.vsix`
    const {status, stderr} = spawnSync(process.execPath, ['examples/editor/vscode/build.mjs', target], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(status, stderr).toBe(0)
    files = unzipSync(readFileSync(target))
    for (const [name, bytes] of Object.entries(files)) unpacked.write(name, bytes)
  })
  afterAll(() => client?.kill())

  function text(name: string): string {
    return new TextDecoder().decode(files[name])
  }

  it('holds a manifest, the types of its files, and an extension that runs as it says', () => {
    const manifest = JSON.parse(text('extension/package.json'))
    const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
    expect(manifest).toMatchObject({name: 'nianbao-lint', version, engines: {vscode: expect.any(String)}})
    expect(text('extension.vsixmanifest')).toContain(`Version="${version}" Publisher="${manifest.publisher}"`)
    expect(files).toHaveProperty([`extension/${manifest.main.replace('./', '')}`])
    const types = new Set(Array.from(text('[Content_Types].xml').matchAll(/Extension="([^"]+)"/g), match => match[1]))
    const extensions = Object.keys(files).map(name => name.slice(name.lastIndexOf('.')))
    expect(extensions.filter(extension => extension !== '.xml' && !types.has(extension))).toEqual([])
  })

  it('has the words of the manifest in both languages, and no others', () => {
    const named = new Set(Array.from(text('extension/package.json').matchAll(/%([\w.-]+)%/g), match => match[1]))
    for (const language of ['', '.zh-cn']) {
      const words: Record<string, string> = JSON.parse(text(`extension/package.nls${language}.json`))
      expect(Object.keys(words).sort(), language).toEqual([...named].sort())
      expect(Object.entries(words).filter(([, word]) => word.trim() === '')).toEqual([])
    }
  })

  it('offers settings that the server knows, and no others', async () => {
    const {defaultSettings, readSettings} = await import('../../src/language-server/settings.ts')
    const {contributes} = JSON.parse(text('extension/package.json'))
    const offered = Object.keys(contributes.configuration.properties).map(name => name.replace('nianbao.', ''))
    expect(offered.sort()).toEqual(
      Object.keys(defaultSettings)
        .filter(name => name !== 'debounce')
        .sort()
    )
    // A blank path is none: a field that can be typed in has no null.
    const given = Object.entries<{default: unknown}>(contributes.configuration.properties)
    const values = Object.fromEntries(given.map(([name, {default: value}]) => [name.replace('nianbao.', ''), value]))
    expect(readSettings(values)).toEqual({settings: defaultSettings, problems: []})
  })

  it('has a server that needs nothing else', async () => {
    const reports = new Folder({
      '2024.md': draft,
      'nianbao.config.ts': "export default {rules: {'cross-sum': 'warning'}}"
    })
    client = await Client.start([process.execPath, `${unpacked.path}/extension/server/main.js`, '--stdio'], {
      capabilities: {...pulling, textDocument: {...capable.textDocument, ...pulling.textDocument}},
      folders: [reports.path],
      cwd: reports.path
    })
    const uri = uriOf(reports, '2024.md')
    await client.open(uri, draft)
    const {items} = await client.request<{items: {code: string; severity: number; codeDescription?: {href: string}}[]}>(
      'textDocument/diagnostic',
      {textDocument: {uri}}
    )
    const found = items.find(({code}) => code === 'cross-sum')
    // The config in TypeScript was read, and the page of the rule is in the extension.
    expect(found?.severity, JSON.stringify(items)).toBe(2)
    expect(readFileSync(new URL(found?.codeDescription?.href ?? ''), 'utf8')).toContain('# `cross-sum`')
    expect(fileURLToPath(found?.codeDescription?.href ?? '')).toContain(unpacked.path)
    expect(await client.end()).toBe(0)
  })
})
