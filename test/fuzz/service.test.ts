/** The HTTP service, sent what no client should send: it answers or hangs up, and goes on. */

import {connect} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {good} from '../cli/reports.ts'
import {Random} from '../invented/random.ts'
import {buildProgram, type Program} from '../program.ts'
import {type Running, startService} from '../service/running.ts'
import {type MadeUpRequest, madeUpRequest} from './requests.ts'
import {fuzzSeeds} from './seeds.ts'

/** `FUZZ_REQUESTS` sends more, `FUZZ_SEED` others. */
const count = Number(process.env.FUZZ_REQUESTS ?? 150)
const seed = Number(process.env.FUZZ_SEED ?? 20260131)

let program: Program
let folder: Folder
let service: Running

beforeAll(async () => {
  program = await buildProgram()
  folder = new Folder({})
  service = await startService(program, folder.path, ['--max-size', '1', '--workers', '1'])
}, 60_000)

afterAll(async () => {
  await service.stop()
  program.dispose()
})

/** Milliseconds after which this side hangs up. */
const PATIENCE = 10_000

/** What comes back until the connection ends: by the service, or by this side where it waits for more than comes. */
async function send({bytes, isCutOff}: MadeUpRequest): Promise<string> {
  const {hostname, port} = new URL(service.address)
  return await new Promise(resolve => {
    const socket = connect({host: hostname, port: Number(port)})
    const chunks: Buffer[] = []
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', () => {})
    socket.setTimeout(PATIENCE, () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    if (isCutOff) socket.end(bytes)
    else socket.write(bytes)
  })
}

test('whatever is sent is answered, refused or cut off, and never a fault of the service', async () => {
  const random = new Random(seed)
  const seeds = fuzzSeeds()
  const statuses = new Map<string, number>()
  for (let sent = 0; sent < count; sent++) {
    const whole = await send(madeUpRequest(random.pick(seeds), random.pick(seeds), random))
    const answer = whole.replace('HTTP/1.1 100 Continue\r\n\r\n', '')
    const status = answer === '' ? 'none' : (/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 'garbled')
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const wrong = [...statuses.keys()].filter(
    status => !/^(?:none|200|400|404|405|406|408|413|415|417|422|431|501|503)$/.test(status)
  )
  expect(wrong).toEqual([])
  expect(statuses.get('200')).toBeGreaterThan(count / 6)
  expect((await fetch(`${service.address}/healthz`)).status).toBe(200)
  const after = await fetch(`${service.address}/v1/check?name=a.md`, {method: 'POST', body: good})
  expect(after.headers.get('nianbao-verdict')).toBe('passed')
}, 600_000)
