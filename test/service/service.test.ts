/** The HTTP service: what it answers, what it refuses, and what it keeps to itself. */

import {readdirSync} from 'node:fs'
import {request} from 'node:http'
import {connect} from 'node:net'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {Folder} from '../cli/harness.ts'
import {agency, bad, good, last} from '../cli/reports.ts'
import {oneOfEach} from '../offices/one-of-each.ts'
import {buildProgram, type Program, runProgram} from '../program.ts'
import {type Running, startService} from './running.ts'

let program: Program
let folder: Folder
let service: Running

beforeAll(async () => {
  program = await buildProgram()
  folder = new Folder({'bad.md': bad, 'nianbao.config.json': '[{"files": ["strict/**"], "rules": {"title": "off"}}]'})
  service = await startService(program, folder.path, ['--max-size', '1', '--workers', '1'])
}, 60_000)
afterAll(async () => {
  await service.stop()
  program.dispose()
})

async function post(path: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return await fetch(`${service.address}${path}`, {method: 'POST', body, headers})
}

const types = {docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}

describe('a check', () => {
  it('gives the JSON of the command line', async () => {
    const response = await post('/v1/check?name=bad.md', bad)
    expect(response.status).toBe(200)
    expect(response.headers.get('nianbao-verdict')).toBe('failed')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const {stdout} = await runProgram(program, ['bad.md', '-f', 'json'], {cwd: folder.path})
    expect(await response.text()).toBe(stdout)
  })

  it.each([
    ['text/html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['text/html, application/json;q=0.9', 'text/html; charset=utf-8', '<!doctype html>'],
    ['application/json;q=0.5, application/sarif+json', 'application/sarif+json', '{'],
    ['text/markdown', 'text/markdown; charset=utf-8', '#'],
    ['*/*', 'application/json', '{'],
    ['application/*', 'application/json', '{'],
    ['', 'application/json', '{']
  ])('answers Accept: %s', async (accept, type, beginning) => {
    const response = await post('/v1/check', good, {accept})
    expect(response.headers.get('content-type')).toBe(type)
    expect((await response.text()).toLowerCase().startsWith(beginning.toLowerCase())).toBe(true)
  })

  it('writes a letter where there is something to say, and answers 204 where not', async () => {
    const letter = await post('/v1/check', bad, {accept: types.docx})
    expect(letter.headers.get('content-type')).toBe(types.docx)
    expect((await letter.text()).startsWith('PK')).toBe(true)
    const nothing = await post('/v1/check', good, {accept: types.docx})
    expect(nothing.status).toBe(204)
    expect(nothing.headers.get('nianbao-verdict')).toBe('passed')
    expect(await nothing.text()).toBe('')
  })

  it('answers ?format= and ?locale=', async () => {
    const response = await post('/v1/check?format=pretty&locale=en&name=a.md', bad)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toContain('a.md: failed')
  })

  it('takes a form, with last year’s report', async () => {
    const form = new FormData()
    form.set('file', new File([good], '今年.md'))
    form.set('previous', new File([last.replaceAll(agency, '别处')], '去年.md'))
    const {files} = await (await post('/v1/check', form)).json()
    expect(files[0].path).toBe('今年.md')
    expect(files[0].outcomes['carry-over']).not.toBe('not-applicable')
    form.delete('previous')
    const alone = await (await post('/v1/check', form)).json()
    expect(alone.files[0].outcomes['carry-over']).toBe('not-applicable')
  })

  it('follows the config by the name, which leads nowhere else', async () => {
    const outcomes = async (name: string) =>
      (await (await post(`/v1/check?name=${encodeURIComponent(name)}`, good)).json()).files[0]
    expect((await outcomes('a.md')).outcomes).toHaveProperty('title')
    expect((await outcomes('strict/a.md')).outcomes).not.toHaveProperty('title')
    expect((await outcomes('../../etc/a.md')).path).toBe('etc/a.md')
    expect((await outcomes('/C:\\x\\a.md')).path).toBe('x/a.md')
  })
})

describe('a report of an office', () => {
  it.each(oneOfEach().map(({path, bytes}) => [path, Uint8Array.from(bytes)] as const))(
    '%s is checked as a file is',
    async (path, bytes) => {
      const response = await post(`/v1/check?name=${path}`, bytes)
      expect(response.status).toBe(200)
      const {files} = await response.json()
      const result = await createLinter().lintBytes(bytes, {path})
      expect(result.report?.figures.size).toBe(200)
      expect(files[0].diagnostics).toEqual(JSON.parse(JSON.stringify(result.diagnostics)))
      expect(files[0].outcomes['results-sum']).toBe('passed')
    }
  )
})

describe('a report that cannot be read', () => {
  it.each<[string, BodyInit, string, number]>([
    ['text that is none', '# 会议纪要', 'a.md', 422],
    ['an empty body', '', 'a.md', 422],
    ['a damaged Word file', 'PK\u0003\u0004 and so on', 'a.docx', 422],
    ['a format that is not read', 'GIF89a and so on', 'a.gif', 415],
    ['a damaged PDF', '%PDF-1.7', 'a.pdf', 422]
  ])('%s is determined by the status, and why', async (_, body, name, status) => {
    const response = await post(`/v1/check?name=${name}`, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('nianbao-verdict')).toBe('not-judged')
    const {files} = await response.json()
    expect(files[0].unjudged[0]).toMatchObject({rule: null, message: expect.stringMatching(/./)})
  })
})

describe('a request that is not in order', () => {
  it.each<[string, string, RequestInit, number, string]>([
    ['to another path', '/v1', {}, 404, 'not-found'],
    ['by another method', '/v1/check', {method: 'GET'}, 405, 'method'],
    ['of a format that there is not', '/v1/check?format=pdf', {method: 'POST', body: 'x'}, 406, 'format'],
    ['of a type that there is not', '/v1/check', {method: 'POST', headers: {accept: 'image/png'}}, 406, 'format'],
    ['in a language that there is not', '/v1/check?locale=fr', {method: 'POST', body: 'x'}, 400, 'locale'],
    [
      'compressed',
      '/v1/check',
      {method: 'POST', body: 'x', headers: {'content-encoding': 'gzip'}},
      415,
      'content-encoding'
    ],
    ['with a form without a file', '/v1/check', {method: 'POST', body: new FormData()}, 400, 'form'],
    [
      'with half a form',
      '/v1/check',
      {method: 'POST', body: '--x\r\n', headers: {'content-type': 'multipart/form-data; boundary=x'}},
      400,
      'form'
    ],
    ['that is too large', '/v1/check', {method: 'POST', body: 'x'.repeat(1024 * 1024 + 1)}, 413, 'too-large']
  ])('%s is refused', async (_, path, init, status, code) => {
    const response = await fetch(service.address + path, init)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({error: {code, message: expect.stringMatching(/./)}})
  })

  it('that goes on and on is refused while it comes', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${service.address}/v1/check`, {method: 'POST'}, response => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject)
      for (let part = 0; part < 20; part++) sent.write('x'.repeat(300 * 1024))
    })
    expect(status).toBe(413)
  })

  it('that is no HTTP, or breaks off, harms nobody', async () => {
    const {port} = new URL(service.address)
    for (const text of ['nonsense\r\n\r\n', 'POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc']) {
      await new Promise<void>(resolve => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(text))
        socket.on('close', () => resolve()).resume()
      })
    }
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200)
  })
})

describe('the service', () => {
  it('tells of its health', async () => {
    const response = await fetch(`${service.address}/healthz`)
    expect(await response.json()).toEqual({status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/)})
    expect((await fetch(`${service.address}/healthz`, {method: 'HEAD'})).status).toBe(200)
  })

  it('stores nothing', async () => {
    const before = readdirSync(folder.path)
    await post('/v1/check?name=new.md', good)
    expect(readdirSync(folder.path)).toEqual(before)
  })

  it('logs what was asked, and nothing that was sent', async () => {
    await post('/v1/check?name=沐垣县.md', bad)
    await fetch(`${service.address}/沐垣县`)
    await expect.poll(() => service.log()).toMatch(/Z GET \? 404 \d+ms\n$/)
    expect(service.log()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z POST \/v1\/check 200 \d+ms$/m)
    for (const words of [agency, '沐垣', '987654', encodeURIComponent('沐垣县')])
      expect(service.log()).not.toContain(words)
  })

  it('answers many at a time, each with its own', async () => {
    const names = Array.from({length: 8}, (_, number) => `${number}.md`)
    const answers = await Promise.all(names.map(async name => (await post(`/v1/check?name=${name}`, good)).json()))
    expect(answers.map(({files}) => files[0].path)).toEqual(names)
  })

  it('refuses more than it can hold, and recovers', async () => {
    const all = await Promise.all(
      Array.from({length: 40}, async () => (await post('/v1/check?name=a.md', good)).status)
    )
    expect(all.filter(status => status !== 200 && status !== 503)).toEqual([])
    expect(all).toContain(200)
    expect((await post('/v1/check?name=a.md', good)).status).toBe(200)
  })
})

describe('another service', () => {
  it('stops a check that takes too long, and goes on', {timeout: 60_000}, async () => {
    const other = await startService(program, folder.path, ['--timeout', '2', '--workers', '1'])
    const check = async (body: string) => (await fetch(`${other.address}/v1/check`, {method: 'POST', body})).status
    const first = await check(good)
    // Counted in every sentence, and nearly as long as a file may be: several seconds of work.
    const long = await check(`${good}\n\n${`${'收到申请一百二十件，其中十件，'.repeat(32)}\n\n`.repeat(6800)}`)
    expect([first, long]).toEqual([200, 504])
    expect([200, 504]).toContain(await check(good))
    expect(await other.stop()).toBe(0)
  })

  it('ends in good order, after what is under way', {timeout: 60_000}, async () => {
    const other = await startService(program, folder.path)
    const under = fetch(`${other.address}/v1/check`, {method: 'POST', body: good})
    await expect.poll(() => fetch(`${other.address}/healthz`).then(({status}) => status)).toBe(200)
    const [{status}, code] = await Promise.all([under, other.stop()])
    expect({status, code}).toEqual({status: 200, code: 0})
    await expect(fetch(`${other.address}/healthz`)).rejects.toThrow()
  })

  it.each([
    [['--port', 'x'], '--port 的值应为 0 到 65535 的整数。\n'],
    [['--max-size', '21'], '--max-size 的值应为 1 到 20 的整数。\n'],
    [['--timeout', '0'], '--timeout 的值应为 1 到 600 的整数。\n'],
    [['a.md'], 'serve 不带文件。\n'],
    [['--host', '203.0.113.1'], '不能监听 203.0.113.1：本机没有这个地址。\n'],
    [['--rule', 'titel: off'], '没有名为“titel”的规则。是不是“title”？\n']
  ])('does not start with %j', async (argv, words) => {
    const {code, stderr} = await runProgram(program, ['serve', ...argv], {cwd: folder.path})
    expect({code, stderr}).toEqual({code: 2, stderr: words})
  })

  it('does not start on a port that is taken, and says so where others can reach it', async () => {
    const {port} = new URL(service.address)
    const taken = await runProgram(program, ['serve', '--port', port], {cwd: folder.path})
    expect({code: taken.code, stderr: taken.stderr}).toEqual({code: 2, stderr: '不能监听 127.0.0.1：端口已被占用。\n'})
    const open = await startService(program, folder.path, ['--host', '0.0.0.0'])
    expect(open.log()).toContain('服务没有加密和身份验证')
    await open.stop()
  })
})
