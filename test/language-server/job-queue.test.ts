/** A thread and its jobs: order, cancellation, jobs that take too long, threads that end. */

import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterEach, describe, expect, it} from 'vitest'
import {JobQueue} from '../../src/language-server/threads/job-queue.ts'
import {threadsOf} from '../../src/language-server/threads/threads.ts'
import {Folder} from '../cli/harness.ts'

/** A thread that does what the name of a rule page tells it to. */
const thread = `
import {parentPort, threadId} from 'node:worker_threads'
parentPort.on('message', ({id, name, ask}) => {
  if (name === 'configure') return
  if (ask === 'forever') for (;;);
  if (ask === 'exit') process.exit(3)
  if (ask === 'throw') throw new Error('thrown in the thread')
  if (ask === 'print') console.log('printed in the thread')
  if (ask === 'fail') parentPort.postMessage({id, state: 'failed', message: 'no such page'})
  else parentPort.postMessage({id, state: 'done', answer: {href: String(threadId), text: ask}})
})
`

let queue: JobQueue | null = null
const printed: string[] = []

function open(limit = 20_000, grace = 50): JobQueue {
  const {path} = new Folder({'worker.mjs': thread})
  const worker = pathToFileURL(`${path}/worker.mjs`)
  queue = new JobQueue({start: threadsOf(worker, text => printed.push(text)), limit, grace})
  return queue
}

afterEach(() => queue?.close())

describe('jobs', () => {
  it('are done one after the other, in order', async () => {
    const jobs = open()
    const texts = ['一', '二', '三']
    const pages = await Promise.all(texts.map(text => jobs.run('page', text).answer))
    expect(pages.map(page => page?.text)).toEqual(texts)
    expect(new Set(pages.map(page => page?.href)).size).toBe(1)
  })

  it('that fail harm no other', async () => {
    const jobs = open()
    const failing = jobs.run('page', 'fail').answer
    const next = jobs.run('page', 'good').answer
    await expect(failing).rejects.toMatchObject({reason: 'failed', message: 'no such page'})
    expect((await next)?.text).toBe('good')
  })

  it('that are cancelled before their turn are not done', async () => {
    const jobs = open()
    const first = jobs.run('page', 'first')
    const second = jobs.run('page', 'second')
    const third = jobs.run('page', 'third')
    second.cancel()
    await expect(second.answer).rejects.toMatchObject({reason: 'cancelled'})
    expect((await first.answer)?.text).toBe('first')
    expect((await third.answer)?.text).toBe('third')
  })

  it('that are cancelled at work end with their thread, if they take long', async () => {
    const jobs = open()
    const endless = jobs.run('page', 'forever')
    const next = jobs.run('page', 'next')
    const {generation} = jobs
    endless.cancel()
    await expect(endless.answer).rejects.toMatchObject({reason: 'cancelled'})
    expect((await next.answer)?.text).toBe('next')
    expect(jobs.generation).toBeGreaterThan(generation)
  })

  it('that take too long are given up', async () => {
    const jobs = open(300)
    await expect(jobs.run('page', 'forever').answer).rejects.toMatchObject({reason: 'too-slow'})
    expect((await jobs.run('page', 'next').answer)?.text).toBe('next')
  })
})

describe('a thread', () => {
  it.each([
    {ask: 'exit', message: 'exit code 3'},
    {ask: 'throw', message: 'thrown in the thread'}
  ])('that ends by itself is replaced ($ask)', async ({ask, message}) => {
    const jobs = open()
    const lost = jobs.run('page', ask).answer
    const next = jobs.run('page', 'next').answer
    await expect(lost).rejects.toMatchObject({reason: 'lost', message})
    expect((await next)?.text).toBe('next')
  })

  it('that is retired ends behind its last job, and another takes its place', async () => {
    const jobs = open()
    const first = jobs.run('page', 'first').answer
    const second = jobs.run('page', 'second').answer
    jobs.retire()
    const [one, two] = await Promise.all([first, second])
    expect(two?.href).toBe(one?.href)
    const third = await jobs.run('page', 'third').answer
    expect(third).toMatchObject({text: 'third'})
    expect(third?.href).not.toBe(two?.href)
    jobs.retire()
    expect((await jobs.run('page', 'fourth').answer)?.href).not.toBe(third?.href)
  })

  it('prints to the log: standard output belongs to the protocol', async () => {
    const jobs = open()
    await jobs.run('page', 'print').answer
    await expect.poll(() => printed.join('')).toContain('printed in the thread')
  })

  it('that cannot be started fails its jobs', async () => {
    const worker = pathToFileURL(fileURLToPath(new URL('no-such-worker.mjs', import.meta.url)))
    const jobs = new JobQueue({start: threadsOf(worker, () => {}), limit: 5000, grace: 50})
    const answers = await Promise.allSettled(['one', 'two'].map(ask => jobs.run('page', ask).answer))
    expect(answers.map(({status}) => status)).toEqual(['rejected', 'rejected'])
  })
})
