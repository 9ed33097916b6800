/**
 * The language server: from a keystroke to diagnostics, beside remark alone on the same text in the same run; and a
 * workspace of 300 reports, checked once.
 *
 * Two times are told of each keystroke. That which the client sees holds the way through the pipe and between the threads,
 * and, on a machine that does other things besides, the time in which the server had to wait its turn. The other is the
 * time that all threads of the server were at work; where the system does not tell it, it is not shown. Run it with
 * `npm run bench`.
 */

import {readdirSync, readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {Client, pulling} from '../server/client.ts'
import {buildProgram, type Program} from '../server/program.ts'
import {type Sample, samples} from './corpus.ts'

const KEYSTROKES = 200
const WARM_UP = 30
const remark = unified().use(remarkParse).use(remarkGfm)

let program: Program | null = null
const clients: Client[] = []

beforeAll(async () => {
  program = await buildProgram()
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

interface Times {
  readonly seen: number[]
  readonly work: number[]
  readonly bare: number[]
}

/** Milliseconds of each keystroke: a character is written at the end of the first heading's line, and taken away again. */
async function keystrokes({path, text}: Sample): Promise<Times> {
  const client = await start([])
  const uri = `file:///reports/${encodeURIComponent(path)}`
  await client.open(uri, text, path.endsWith('.html') ? 'html' : 'markdown')
  const line = text.split('\n').findIndex(content => content.includes('一、'))
  const character = text.split('\n')[line]?.length ?? 0
  const times: Times = {seen: [], work: [], bare: []}
  for (let version = 2; version < KEYSTROKES + WARM_UP + 2; version++) {
    const written = version % 2 === 0
    const place = {line, character}
    const end = {line, character: character + (written ? 0 : 1)}
    const worked = workOf(client.process.pid)
    const started = performance.now()
    await client.change(uri, version, [{range: {start: place, end}, text: written ? ' ' : ''}])
    await client.request('textDocument/diagnostic', {textDocument: {uri}})
    const told = performance.now()
    const work = workOf(client.process.pid)
    const parsing = performance.now()
    remark.parse(text)
    if (version < WARM_UP + 2) continue
    times.seen.push(told - started)
    times.bare.push(performance.now() - parsing)
    if (worked !== null && work !== null) times.work.push(work - worked)
  }
  client.kill()
  return times
}

function typical(): Sample[] {
  const read = (name: string) => readFileSync(new URL(`../../examples/reports/${name}`, import.meta.url), 'utf8')
  const names = ['forestry-2024-draft.md', 'forestry-2024.md', 'county-2024.txt']
  return [...names.map(path => ({path, text: read(path)})), ...samples()]
}

test('from a keystroke to diagnostics', async () => {
  const all: Times = {seen: [], work: [], bare: []}
  const rows = []
  for (const sample of typical()) {
    const {seen, work, bare} = await keystrokes(sample)
    all.seen.push(...seen)
    all.work.push(...work)
    all.bare.push(...bare)
    rows.push({
      path: sample.path,
      characters: sample.text.length,
      'seen p50 ms': percentile(seen, 0.5),
      'seen p95 ms': percentile(seen, 0.95),
      'work p50 ms': percentile(work, 0.5),
      'work p95 ms': percentile(work, 0.95),
      'remark p50 ms': percentile(bare, 0.5),
      'remark p95 ms': percentile(bare, 0.95)
    })
  }
  console.table(rows)
  const [seen, work, bare] = [all.seen, all.work, all.bare].map(
    times => `p50 ${percentile(times, 0.5)}, p95 ${percentile(times, 0.95)}`
  )
  console.log(`all keystrokes, milliseconds: seen ${seen}; server at work ${work}; remark alone ${bare}`)
  expect(all.seen.length).toBe(rows.length * KEYSTROKES)
})

test('a workspace of 300 reports is checked once', async () => {
  const layout = layoutNamed('gfm-aligned')
  const files = Array.from(
    {length: 300},
    (_, index) => [`${index}.md`, render(inventTruth(index + 1), layout).text] as const
  )
  const folder = new Folder(Object.fromEntries(files))
  try {
    const client = await start([folder.path])
    const pull = async (previousResultIds: readonly {uri: string; value: string}[]) => {
      const started = performance.now()
      const {items} = await client.request<{items: {uri: string; kind: string; resultId: string}[]}>(
        'workspace/diagnostic',
        {previousResultIds}
      )
      return {items, milliseconds: Math.round(performance.now() - started)}
    }
    const first = await pull([])
    const ids = first.items.map(({uri, resultId}) => ({uri, value: resultId}))
    const again = await pull(ids)
    folder.write('7.md', files[8]?.[1] ?? '')
    const changed = await pull(ids)
    console.table([
      {pull: 'first', ms: first.milliseconds},
      {pull: 'nothing changed', ms: again.milliseconds},
      {pull: 'one file changed', ms: changed.milliseconds}
    ])
    expect(first.items).toHaveLength(300)
    expect(again.items.every(({kind}) => kind === 'unchanged')).toBe(true)
    expect(again.milliseconds).toBeLessThan(first.milliseconds / 2)
  } finally {
    folder.dispose()
  }
})
