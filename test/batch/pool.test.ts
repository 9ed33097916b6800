/** The pool of worker threads: every job is answered, failed or refused, and no thread is left behind. */

import {afterEach, describe, expect, it} from 'vitest'
import {JobTimedOut, PoolClosed, type PoolOptions, WorkerFailed, WorkerPool} from '../../src/node/pool.ts'

type Job = {readonly do: 'double' | 'throw' | 'hang' | 'exit' | 'fill'; readonly number: number}

const code = `
  import {parentPort, threadId} from 'node:worker_threads'
  parentPort.on('message', job => {
    if (job.do === 'throw') parentPort.postMessage({error: 'thrown ' + job.number})
    else if (job.do === 'exit') process.exit(1)
    else if (job.do === 'hang') for (;;);
    else if (job.do === 'fill') { const all = []; for (;;) all.push(new Array(1e5).fill(job)) }
    else setTimeout(() => parentPort.postMessage({answer: {number: job.number * 2, threadId}}), 50 - job.number)
  })
  parentPort.postMessage({ready: true})`

let pool: WorkerPool<Job, {readonly number: number; readonly threadId: number}>

function open(options: Partial<PoolOptions> = {}): typeof pool {
  const entry = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
  pool = new WorkerPool({entry, workerData: null, size: 2, ...options})
  return pool
}
afterEach(async () => await pool.close())

describe('a pool', () => {
  it('answers every job, with no more threads than it may have', async () => {
    open()
    const jobs = Array.from({length: 20}, (_, number): Job => ({do: 'double', number}))
    const answers = await Promise.all(jobs.map(job => pool.run(job)))
    expect(answers.map(({number}) => number)).toEqual(jobs.map(({number}) => number * 2))
    expect(new Set(answers.map(({threadId}) => threadId)).size).toBe(2)
    expect(pool.waiting).toBe(0)
  })

  it('hands on what a job throws, and goes on', async () => {
    open({size: 1})
    await expect(pool.run({do: 'throw', number: 1})).rejects.toBe('thrown 1')
    expect(await pool.run({do: 'double', number: 2})).toMatchObject({number: 4})
  })

  it('outlives a thread that ends', async () => {
    open({size: 1})
    const failed = pool.run({do: 'exit', number: 1})
    const next = pool.run({do: 'double', number: 3})
    await expect(failed).rejects.toThrow(WorkerFailed)
    expect(await next).toMatchObject({number: 6})
  })

  it('fails only the job that was under way, not those that the thread was sent ahead', async () => {
    open({size: 1, ahead: 2})
    const failed = pool.run({do: 'exit', number: 1})
    const others = [2, 3, 4].map(number => pool.run({do: 'throw', number}))
    expect(pool.waiting).toBe(1)
    await expect(failed).rejects.toThrow(WorkerFailed)
    expect(await Promise.allSettled(others)).toMatchObject([2, 3, 4].map(number => ({reason: `thrown ${number}`})))
  })

  it('gives a job to a thread that has none before one is sent ahead', async () => {
    open({ahead: 1})
    const answers = await Promise.all([1, 2].map(number => pool.run({do: 'double', number})))
    expect(new Set(answers.map(({threadId}) => threadId)).size).toBe(2)
  })

  it('outlives a thread that runs out of memory', async () => {
    open({size: 1, memory: 16})
    await expect(pool.run({do: 'fill', number: 1})).rejects.toThrow(WorkerFailed)
    expect(await pool.run({do: 'double', number: 3})).toMatchObject({number: 6})
  })

  it('ends a job that takes too long, and goes on', async () => {
    open({size: 1, timeout: 1000})
    const hanging = pool.run({do: 'hang', number: 1})
    const next = pool.run({do: 'double', number: 4})
    await expect(hanging).rejects.toThrow(JobTimedOut)
    expect(await next).toMatchObject({number: 8})
  })

  it('does not count the start of a thread as a part of its job', async () => {
    const slow = `${'const until = Date.now() + 1500; while (Date.now() < until);'}${code}`
    open({size: 1, timeout: 1000, entry: new URL(`data:text/javascript,${encodeURIComponent(slow)}`)})
    expect(await pool.run({do: 'double', number: 4})).toMatchObject({number: 8})
  })

  it('may be started beforehand', async () => {
    open()
    pool.warm()
    expect(await pool.run({do: 'double', number: 4})).toMatchObject({number: 8})
  })

  it('that is closed answers no more', async () => {
    open({size: 1})
    const running = pool.run({do: 'hang', number: 1})
    const waiting = pool.run({do: 'double', number: 1})
    const all = Promise.allSettled([running, waiting])
    await pool.close()
    const reasons = (await all).map(one => (one.status === 'rejected' ? one.reason : null))
    expect(reasons.map(reason => reason instanceof PoolClosed)).toEqual([true, true])
    await expect(pool.run({do: 'double', number: 1})).rejects.toThrow(PoolClosed)
    expect(pool.waiting).toBe(0)
  })

  it('whose entry cannot be loaded fails each job', async () => {
    open({entry: new URL('file:///nowhere/worker.js')})
    await expect(pool.run({do: 'double', number: 1})).rejects.toThrow(WorkerFailed)
    await expect(pool.run({do: 'double', number: 1})).rejects.toThrow(WorkerFailed)
  })
})
