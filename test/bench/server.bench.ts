/**
 * The language server: from a keystroke to diagnostics, beside a warm lint of the same text in the same run and beside
 * unified-language-server with remark-lint, where that is installed (`npm ci --prefix test/bench/competitors`); what it keeps in
 * memory; and a workspace of 300 reports.
 *
 * Two times are given for each keystroke. That which the client sees holds the way through the pipe and between the threads,
 * and, on a machine that does other things besides, the time in which the server had to wait its turn. The other is the
 * time that all threads of the server were at work; where the system does not tell it, it is not shown. The server is the
 * program as it is started by editors (`nianbao-lint lsp --stdio`). Run it with
 * `npm run bench -- server`.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {Folder} from '../cli/harness.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {Client, pulling} from '../language-server/client.ts'
import {buildProgram, type Program} from '../language-server/program.ts'
import type {Sample} from './corpus.ts'

/** The keystrokes of a stretch that is timed, and how many come before each: V8 goes on making code faster for long. */
const KEYSTROKES = 200
const BEFORE = [30, 500]
const EDITS = 10_000
const peer = fileURLToPath(new URL('competitors/language-server.mjs', import.meta.url))
const hasPeer = existsSync(fileURLToPath(new URL('competitors/node_modules/unified-language-server', import.meta.url)))

let program: Program | null = null
const clients: Client[] = []

beforeAll(async () => {
  program = await buildProgram('command line')
})
afterAll(() => {
  for (const client of clients) client.kill()
  program?.dispose()
})

async function start(folders: readonly string[]): Promise<Client> {
  const client = await Client.start(program?.command ?? [], {capabilities: pulling, folders})
  clients.push(client)
  return client
}

/** The value below which a share of all lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return Math.round(value * 10) / 10
}

/** Milliseconds that the threads of a process have been at work; null where the system does not tell. */
function workOf(pid: number | undefined): number | null {
  try {
    const tasks = `/proc/${pid}/task`
    const nanoseconds = readdirSync(tasks).map(id =>
      Number(readFileSync(`${tasks}/${id}/schedstat`, 'utf8').split(' ')[0])
    )
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6
  } catch {
    return null
  }
}

/** Megabytes that a process has in memory; null where the system does not tell. */
function memoryOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}

interface Times {
  /** Keystrokes before the stretch. */
  readonly after: number
  readonly seen: number[]
  readonly work: number[]
  readonly lint: number[]
}

/** Writes a character at the end of the first heading's line, or takes it away again. */
class Typist {
  readonly #client: Client
  readonly #uri: string
  readonly #line: number
  readonly #character: number
  #version = 1

  constructor(client: Client, uri: string, text: string) {
    const lines = text.split('\n')
    this.#client = client
    this.#uri = uri
    this.#line = lines.findIndex(content => content.includes('一、'))
    this.#character = lines[this.#line]?.length ?? 0
  }

  async press(): Promise<void> {
    this.#version += 1
    const written = this.#version % 2 === 0
    const start = {line: this.#line, character: this.#character}
    const end = {line: this.#line, character: this.#character + (written ? 0 : 1)}
    await this.#client.change(this.#uri, this.#version, [{range: {start, end}, text: written ? ' ' : ''}])
  }
}

/** Milliseconds of each keystroke, and of a lint of the same text in between, of each stretch. */
async function keystrokes({path, text}: Sample, client: Client, told: () => Promise<unknown>): Promise<Times[]> {
  const uri = uriOf(path)
  await client.open(uri, text, path.endsWith('.html') ? 'html' : path.endsWith('.txt') ? 'plaintext' : 'markdown')
  await told()
  const typist = new Typist(client, uri, text)
  const stretches = BEFORE.map((after): Times => ({after, seen: [], work: [], lint: []}))
  for (let key = 0; key < Math.max(...BEFORE) + KEYSTROKES; key++) {
    const worked = workOf(client.process.pid)
    const started = performance.now()
    await typist.press()
    await told()
    const seen = performance.now() - started
    const work = workOf(client.process.pid)
    const before = process.cpuUsage()
    lint(text, {path})
    const {user, system} = process.cpuUsage(before)
    for (const times of stretches.filter(({after}) => key >= after && key < after + KEYSTROKES)) {
      times.seen.push(seen)
      times.lint.push((user + system) / 1000)
      if (worked !== null && work !== null) times.work.push(work - worked)
    }
  }
  client.kill()
  return stretches
}

function uriOf(path: string): string {
  return `file:///reports/${encodeURIComponent(path)}`
}

function rowOf(server: string, {path, text}: Sample, {after, seen, work, lint: alone}: Times) {
  return {
    server,
    path,
    characters: text.length,
    after,
    'seen p50': percentile(seen, 0.5),
    'seen p95': percentile(seen, 0.95),
    'work p50': percentile(work, 0.5),
    'work p95': percentile(work, 0.95),
    'lint p50': percentile(alone, 0.5),
    'work to lint': ratio(percentile(work, 0.5), percentile(alone, 0.5)),
    'p95 to lint': ratio(percentile(work, 0.95), percentile(alone, 0.5))
  }
}

type Row = ReturnType<typeof rowOf>

/** How the server stands beside the other one, which does not know what a report is. */
function besides(own: Row, other: Row) {
  const measures = ['seen p50', 'seen p95', 'work p50', 'work p95'] as const
  return {after: own.after, ...Object.fromEntries(measures.map(name => [name, ratio(own[name], other[name])]))}
}

function ratio(one: number, other: number): number {
  return Math.round((one / other) * 100) / 100
}

/** One in each markup. */
function typical(): Sample[] {
  const read = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
  const names = [
    'reports/forestry-2024-draft.md',
    'reports/county-2024.txt',
    'conformance/reports/good-14-html-page.html'
  ]
  return names.map(name => ({path: name.slice(name.lastIndexOf('/') + 1), text: read(name)}))
}

test('from a keystroke to diagnostics', async () => {
  const rows: Row[] = []
  for (const sample of typical()) {
    const client = await start([])
    const textDocument = {uri: uriOf(sample.path)}
    const told = () => client.request('textDocument/diagnostic', {textDocument})
    const own = (await keystrokes(sample, client, told)).map(times => rowOf('nianbao-lint', sample, times))
    rows.push(...own)
    if (!hasPeer || !sample.path.endsWith('.md')) continue
    const other = await Client.start([process.execPath, peer, '--stdio'], {
      // It reads nothing outside the folders it was given, and ends over settings that are null.
      folders: ['/reports'],
      configuration: items => items.map(() => ({}))
    })
    clients.push(other)
    let known = 0
    const published = async () => {
      known = await other.until(() => {
        const {length} = other.published(textDocument.uri)
        return length > known ? length : undefined
      })
    }
    const others = await keystrokes(sample, other, published)
    const peers = others.map(times => rowOf('unified-language-server', sample, times))
    rows.push(...peers)
    console.log('To unified-language-server:')
    console.table(own.flatMap((row, index) => (peers[index] ? [besides(row, peers[index])] : [])))
  }
  console.table(rows)
  expect(rows.filter(({server}) => server === 'nianbao-lint')).toHaveLength(3 * BEFORE.length)
})

test('what is kept in memory after many keystrokes', async () => {
  const [sample] = typical()
  if (sample === undefined) throw new Error('There is no text')
  const client = await start([])
  const textDocument = {uri: uriOf(sample.path)}
  await client.open(textDocument.uri, sample.text)
  const typist = new Typist(client, textDocument.uri, sample.text)
  const rows = []
  for (let edit = 1; edit <= EDITS; edit++) {
    await typist.press()
    await client.request('textDocument/diagnostic', {textDocument})
    if (edit === 100 || edit % (EDITS / 4) === 0) rows.push({edits: edit, 'MB resident': memoryOf(client.process.pid)})
  }
  console.table(rows)
  expect(rows.length).toBeGreaterThan(4)
})

interface Item {
  readonly uri: string
  readonly kind: string
  readonly resultId: string
}

test('a workspace of 300 reports is checked once, and then left alone', async () => {
  const layout = layoutNamed('gfm-aligned')
  const files = Array.from(
    {length: 300},
    (_, index) => [`${index}.md`, render(inventTruth(index + 1), layout).text] as const
  )
  const folder = new Folder(Object.fromEntries(files))
  const client = await start([folder.path])
  const started = performance.now()
  const asked = client.request('workspace/diagnostic', {previousResultIds: [], partialResultToken: 'parts'})
  const parts = () =>
    client.all<{token: string; value: {items?: readonly Item[]}}>('$/progress').filter(({token}) => token === 'parts')
  await client.until(() => parts()[0])
  const first = performance.now() - started
  await asked
  const whole = performance.now() - started
  const ids = parts().flatMap(({value}) => (value.items ?? []).map(({uri, resultId}) => ({uri, value: resultId})))
  let isHeld = true
  const held = client.request<{items: readonly Item[]}>('workspace/diagnostic', {previousResultIds: ids})
  const answered = held.then(answer => {
    isHeld = false
    return answer
  })
  // The files are gone through once before the request is held.
  await setTimeout(10_000)
  const worked = workOf(client.process.pid)
  await setTimeout(5000)
  const idle = (workOf(client.process.pid) ?? Number.NaN) - (worked ?? Number.NaN)
  expect(isHeld).toBe(true)
  folder.write('7.md', files[8]?.[1] ?? '')
  const changed = performance.now()
  const changes = [{uri: `file://${folder.path}/7.md`, type: 2}]
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
  const {items} = await answered
  console.table([
    {what: 'first findings', ms: Math.round(first)},
    {what: 'all of them', ms: Math.round(whole)},
    {what: 'work in five idle seconds', ms: Math.round(idle)},
    {what: 'one file changed', ms: Math.round(performance.now() - changed)}
  ])
  expect(new Set(ids.map(({uri}) => uri)).size).toBe(300)
  expect(items.filter(({kind}) => kind === 'full').map(({uri}) => uri)).toContain(`file://${folder.path}/7.md`)
})
