/** A workspace that is not trusted: its reports are checked, nothing of it is run, and what that leaves out is told. */

import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import type {Client, ClientOptions} from './client.ts'
import {setup, uriOf} from './setup.ts'
import {draft} from './texts.ts'

const server = setup()

/** Leaves a file behind, and switches off a rule that the report breaks. */
const code = `import {writeFileSync} from 'node:fs'
writeFileSync(new URL('ran', import.meta.url), '')
export default [{rules: {'cross-sum': 'off'}}]
`
const plugin = code.replace(/export default.*/, "export default {name: 'own', rules: []}")

interface Told {
  readonly text: string
  readonly detail: string
}

async function opened(folder: Folder, options: ClientOptions = {}): Promise<Client> {
  const client = await server.start({
    folders: [folder.path],
    initializationOptions: {trusted: false, showsStanding: true},
    ...options
  })
  await client.open(uriOf(folder, '2024.md'), draft)
  return client
}

async function codes(client: Client, folder: Folder): Promise<readonly unknown[]> {
  return (await client.diagnostics(uriOf(folder, '2024.md'))).map(({code: name}) => name)
}

describe('a workspace that is not trusted', () => {
  it.each([
    ['nianbao.config.mjs', {'nianbao.config.mjs': code}],
    ['nianbao.config.js', {'nianbao.config.js': code, 'package.json': '{"type": "module"}'}],
    ['nianbao.config.ts', {'nianbao.config.ts': code}],
    ['nianbao.config.json', {'nianbao.config.json': '{"plugins": ["./own.mjs"]}', 'own.mjs': plugin}]
  ])('has %s not run while it is code, and run once it is trusted', async (name, files) => {
    const folder = new Folder({'2024.md': draft, ...files})
    const client = await opened(folder)
    const uri = uriOf(folder, '2024.md')
    expect(await client.diagnostics(uri)).toMatchObject([
      {code: 'not-judged', message: expect.stringContaining(`${name} 是程序代码，或者要载入程序代码。工作区没有受信任`)}
    ])
    expect(existsSync(join(folder.path, 'ran'))).toBe(false)
    await client.connection.sendNotification('nianbao/trusted')
    await client.until(() =>
      client.published(uri).find(({diagnostics}) => diagnostics.some(({code: rule}) => rule === 'applicant-sum'))
    )
    expect(existsSync(join(folder.path, 'ran'))).toBe(true)
  })

  it('has no config run either that a setting names', async () => {
    const folder = new Folder({'2024.md': draft, 'own.mjs': code})
    const client = await opened(folder, {configuration: items => items.map(() => ({config: 'own.mjs'}))})
    expect(await codes(client, folder)).toEqual(['not-judged'])
    expect(existsSync(join(folder.path, 'ran'))).toBe(false)
  })

  it('has its config and waivers read where they are data', async () => {
    const folder = new Folder({'2024.md': draft, 'nianbao.config.json': '{"rules": {"cross-sum": "off"}}'})
    await folder.run(['waive', '2024.md', '--only', 'applicant-sum', '--reason', '虚构的理由'])
    const found = await codes(await opened(folder), folder)
    expect(found).toContain('table-label')
    expect(found).not.toContain('cross-sum')
    expect(found).not.toContain('applicant-sum')
  })

  it.each([
    ['zh', '年报：不通过', '工作区没有受信任：写成程序的配置和规则不运行'],
    ['en', 'Report: failed', 'The workspace is not trusted: configs and rules that are code are not run']
  ])('tells what is left out, in %s', async (locale, text, left) => {
    const folder = new Folder({'2024.md': draft})
    const client = await opened(folder, {locale})
    const first = await client.until(() => client.all<Told>('nianbao/standing')[0])
    expect(first.text).toContain(text)
    expect(first.detail).toContain(left)
    expect(JSON.stringify(client.all('window/logMessage'))).toContain(left)
    await client.connection.sendNotification('nianbao/trusted')
    const last = await client.until(() => client.all<Told>('nianbao/standing')[1])
    expect(last.detail).not.toContain(left)
  })
})
