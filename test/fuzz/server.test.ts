/** The language server and a client that does whatever a client can do: it answers, keeps in step, and goes on. */

import {rmSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {Random} from '../invented/random.ts'
import {pulling} from '../language-server/client.ts'
import {setup, uriOf} from '../language-server/setup.ts'
import {draft, fixed} from '../language-server/texts.ts'
import {textTokens} from './dictionary.ts'
import {extensionOf} from './input.ts'
import {mutate} from './mutate.ts'
import {fuzzSeeds} from './seeds.ts'
import {type Paper, ServerSession} from './server-session.ts'
import type {Encoding} from './server-text.ts'

/** `FUZZ_REQUESTS` does more, `FUZZ_SEED` other things. */
const count = Number(process.env.FUZZ_REQUESTS ?? 480)
const seed = Number(process.env.FUZZ_SEED ?? 20260131)

/** Steps of one session; the next has another server. */
const STEPS = 80

const languages = {md: 'markdown', txt: 'plaintext', html: 'html'}

/** Every encoding of positions, with diagnostics that are asked for and that are sent. */
const kinds: readonly {readonly encoding: Encoding; readonly pull: boolean}[] = [
  {encoding: 'utf-16', pull: true},
  {encoding: 'utf-16', pull: false},
  {encoding: 'utf-8', pull: true},
  {encoding: 'utf-32', pull: false}
]

const server = setup()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
const seeds = fuzzSeeds().filter(input => Object.hasOwn(languages, extensionOf(input)))
const pieces = [
  ...Array<string>(textTokens.length).fill(''),
  ...textTokens,
  ...seeds.flatMap(({bytes}) => decoder.decode(bytes).split('\n').slice(0, 40)),
  draft.slice(0, 3000)
]

function madeUpText(random: Random): string {
  const input = random.pick(seeds)
  const {bytes} = random.chance(0.5) ? input : mutate(input, random.pick(seeds), random)
  const text = random.pick([decoder.decode(bytes), draft, fixed])
  const ended = random.chance(0.25) ? text.replaceAll('\n', random.pick(['\r\n', '\r'])) : text
  return random.chance(0.1) ? `\uFEFF${ended}` : ended
}

function madeUpPapers(inFolder: (name: string) => string, random: Random): Paper[] {
  const names = Object.entries(languages).flatMap(([extension, language]) => [
    {uri: inFolder(`1.${extension}`), language},
    {uri: inFolder(`乡镇/2 %.${extension}`), language},
    {uri: `untitled:Untitled-1.${extension}`, language},
    {uri: `file:///elsewhere/3.${extension}`, language}
  ])
  return random.some(names, 5).map(name => ({...name, text: madeUpText(random)}))
}

async function runSession(number: number): Promise<ServerSession['tally']> {
  const random = new Random(seed + number)
  const {encoding, pull} = kinds[number % kinds.length] ?? {encoding: 'utf-16', pull: true}
  const folder = new Folder({'1.md': madeUpText(random), '4.html': madeUpText(random)})
  const general = {positionEncodings: [encoding]}
  const {diagnostic, ...pushed} = pulling.textDocument ?? {}
  const options = {
    folders: [folder.path],
    // Whatever else it may have been sent.
    configuration: (items: readonly unknown[]) => items.map(() => ({debounce: 0, codeLens: true}))
  }
  const [client, fresh] = await Promise.all([
    server.start({
      ...options,
      capabilities: {...pulling, general, textDocument: {...pushed, ...(pull && {diagnostic})}}
    }),
    server.start({...options, capabilities: {...pulling, general}})
  ])
  const papers = madeUpPapers(name => uriOf(folder, name), random)
  const configure = (text: string | null) => {
    const path = `${folder.path}/nianbao.config.json`
    if (text === null) rmSync(path, {force: true})
    else folder.write('nianbao.config.json', text)
    return pathToFileURL(path).href
  }
  const session = new ServerSession({client, fresh, random, encoding, pull, papers, pieces, configure})
  try {
    for (let step = 0; step < Math.min(STEPS, count - number * STEPS); step++) await session.step()
    await session.end()
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed}, session ${number}, after:\n${session.log.slice(-30).join('\n')}`, {
      cause: error
    })
  }
  await fresh.end()
  return session.tally
}

test('whatever a client does, the server answers, is in step with it, and ends when it is told to', async () => {
  const tallies: ServerSession['tally'][] = []
  for (let number = 0; number * STEPS < count; number++) tallies.push(await runSession(number))
  const sum = (name: keyof ServerSession['tally']) => tallies.reduce((total, tally) => total + tally[name], 0)
  expect(sum('requests')).toBeGreaterThan(count / 4)
  expect(sum('edits')).toBeGreaterThan(count / 6)
  expect(sum('compared')).toBeGreaterThanOrEqual(tallies.length)
}, 3_600_000)
