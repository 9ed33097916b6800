/** What a client, a page of another site, or too many of them can do to the service. */

import {request as httpRequest} from 'node:http'
import {connect, type Socket} from 'node:net'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readForm} from '../../src/service/multipart.ts'
import {Folder} from '../cli/harness.ts'
import {bad, good} from '../cli/reports.ts'
import {buildProgram, type Program} from '../program.ts'
import {type Running, startService} from './running.ts'

let program: Program
let folder: Folder
let service: Running

beforeAll(async () => {
  program = await buildProgram()
  folder = new Folder()
  service = await startService(program, folder.path, ['--workers', '1', '--allow-host', 'lint.example'])
}, 60_000)
afterAll(async () => {
  await service.stop()
  program.dispose()
})

/** With headers that fetch does not let a program set. */
function post(headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${service.address}/v1/check?name=a.md`, {method: 'POST', headers}, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject).end(good)
  })
}

describe('a web page on the same machine', () => {
  it.each([
    ['a name made to lead here', {host: 'evil.example'}],
    ['a page of another site', {origin: 'https://evil.example'}],
    ['a page without an origin', {origin: 'null'}],
    ['what a browser says of itself', {'sec-fetch-site': 'cross-site'}]
  ])('is refused by %s', async (_, headers) => {
    expect(await post({'content-type': 'text/plain', ...headers})).toBe(403)
  })

  it.each([
    ['an address', {}],
    ['localhost', {host: 'localhost:1'}],
    ['an address of version 6', {host: '[::1]:8190'}],
    ['a name that was allowed', {host: 'LINT.example'}],
    ['a page of the service itself', {host: 'localhost:8190', origin: 'http://localhost:8190'}]
  ])('is answered by %s', async (_, headers) => {
    expect(await post(headers)).toBe(200)
  })
})

describe('slow connections', () => {
  it('of one client, however many, shut nobody out', {timeout: 60_000}, async () => {
    const {port} = new URL(service.address)
    const sockets: Socket[] = Array.from({length: 300}, () => connect(Number(port), '127.0.0.1'))
    for (const socket of sockets) socket.on('error', () => {}).write('POST /v1/check HTTP/1.1\r\nHost: loc')
    const trickle = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed) socket.write('x')
    }, 500)
    await new Promise(resolve => setTimeout(resolve, 4000))
    const open = sockets.filter(({destroyed}) => !destroyed).length
    const health = await fetch(`${service.address}/healthz`)
    clearInterval(trickle)
    for (const socket of sockets) socket.destroy()
    expect(health.status).toBe(200)
    expect(open).toBeLessThanOrEqual(64)
  })
})

describe('requests in a row on one connection, none of which waits for an answer', () => {
  /** How many answers come before the connection ends. */
  async function answersTo(count: number): Promise<number> {
    const {port} = new URL(service.address)
    const socket = connect(Number(port), '127.0.0.1')
    let given = ''
    socket
      .on('error', () => {})
      .on('data', data => {
        given += String(data)
      })
    const answers = () => given.split('HTTP/1.1 200').length - 1
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(count))
    await expect.poll(() => socket.destroyed || answers() === count, {timeout: 20_000}).toBe(true)
    socket.destroy()
    return answers()
  }

  it('are answered where they are few', async () => {
    expect(await answersTo(16)).toBe(16)
  })

  it('close it where they are many, so that nobody waits for them all', async () => {
    expect(await answersTo(1000)).toBeLessThanOrEqual(16)
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200)
  })
})

describe('more than there is room for', () => {
  it('is answered at once or checked: each request has one answer of the two', {timeout: 60_000}, async () => {
    const sent = Array.from({length: 64}, async () => {
      const {status} = await fetch(`${service.address}/v1/check?name=a.md`, {method: 'POST', body: bad})
      return status
    })
    const statuses = await Promise.all(sent)
    expect(statuses.filter(status => status !== 200 && status !== 503)).toEqual([])
    expect(statuses.filter(status => status === 200).length).toBeGreaterThanOrEqual(8)
    expect(await post({})).toBe(200)
  })
})

describe('a name of ten thousand folders', () => {
  it('is not looked through for configs, folder by folder', async () => {
    const name = `${'a/'.repeat(7000)}b.md`
    const answer = await fetch(`${service.address}/v1/check?name=${name}`, {method: 'POST', body: good})
    expect(await answer.text()).not.toContain('a/b.md')
  })
})

describe('a form', () => {
  const boundary = '----b'
  const part = (name: string, file: string | null, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === null ? '' : `; filename="${file}"`}\r\n\r\n${content}\r\n`
  const form = (...parts: readonly string[]) => new TextEncoder().encode(`${parts.join('')}--${boundary}--\r\n`)
  const type = `multipart/form-data; boundary=${boundary}`

  it('gives its files, byte by byte', () => {
    const parts = readForm(form(part('note', null, 'x'), part('file', '年报.md', '甲\r\n--乙')), type)
    expect(parts?.map(({name, fileName, bytes}) => [name, fileName, new TextDecoder().decode(bytes)])).toEqual([
      ['note', null, 'x'],
      ['file', '年报.md', '甲\r\n--乙']
    ])
  })

  it.each([
    ['no boundary', 'multipart/form-data', form(part('file', 'a.md', 'x'))],
    ['no end', type, form(part('file', 'a.md', 'x')).slice(0, -8)],
    ['no name', type, new TextEncoder().encode(`--${boundary}\r\n\r\nx\r\n--${boundary}--`)],
    ['another boundary', 'multipart/form-data; boundary=c', form(part('file', 'a.md', 'x'))]
  ])('with %s is none', (_, header, bytes) => {
    expect(readForm(bytes, header)).toBeNull()
  })

  it('of twenty thousand parts is refused at once', async () => {
    const body = form(...Array.from({length: 20_000}, (_, index) => part(`f${index}`, null, 'x')))
    expect(readForm(body, type)).toBeNull()
    const answer = await fetch(`${service.address}/v1/check`, {method: 'POST', headers: {'content-type': type}, body})
    expect(answer.status).toBe(400)
  })
})
