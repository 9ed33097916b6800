/**
 * Many reports in the page, in Chromium, beside a run of the command line with one worker over the same: when the first result is
 * there, when all are, the processor time, and the memory of the page's process.
 *
 *     node --import jiti/register test/bench/page.ts [how many reports, default 300]
 */

import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {writeInvented} from '../batch/invented.ts'
import {BuiltPage, launch} from '../page/browser.ts'
import {buildProgram} from '../program.ts'

const count = Number(process.argv[2] ?? 300)
const folder = mkdtempSync(join(tmpdir(), 'nianbao-page-bench-'))
const reports = join(folder, 'reports')
await writeInvented(reports, count)

const inPage = await measurePage()
const inNode = await measureProgram()
rmSync(folder, {recursive: true, force: true})
console.log(`${count} reports; load at the end ${(loadavg()[0] ?? 0).toFixed(1)}`)
console.table({page: inPage, 'command line, --workers 1': inNode})

interface Measured {
  readonly first: string
  readonly all: string
  readonly processor: string
  readonly megabytes: string
}

async function measurePage(): Promise<Measured> {
  const [built, browser] = [await BuiltPage.build(), await launch()]
  const page = await browser.newPage()
  page.setDefaultTimeout(600_000)
  await page.goto(built.address)
  await page.waitForSelector('.drop')
  const system = await browser.newBrowserCDPSession()
  const before = await renderer(system)
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(before.id))
  }, 100)
  await page.evaluate(() => {
    const marks = {started: performance.now(), first: 0}
    Object.assign(globalThis, {marks})
    new MutationObserver(() => {
      if (marks.first === 0 && document.querySelector('.reports tbody tr') !== null) marks.first = performance.now()
    }).observe(document.body, {subtree: true, childList: true})
    const input = document.querySelector('input[aria-label="要核对的文件夹"]')
    input?.addEventListener('change', () => (marks.started = performance.now()), {capture: true})
  })
  await page.setInputFiles('input[aria-label="要核对的文件夹"]', reports)
  await page.waitForSelector('.reports tbody tr')
  await page.waitForSelector('.progress', {state: 'detached'})
  const [first, all] = await page.evaluate(() => {
    const {marks} = globalThis as unknown as {marks: {started: number; first: number}}
    return [marks.first - marks.started, performance.now() - marks.started] as const
  })
  clearInterval(watch)
  const after = await renderer(system)
  const rows = await page.locator('.reports tbody tr').count()
  if (rows !== count) throw new Error(`${rows} rows for ${count} reports`)
  await browser.close()
  built.dispose()
  return {
    first: `${(first / 1000).toFixed(2)} s`,
    all: `${(all / 1000).toFixed(1)} s`,
    processor: `${(after.cpuTime - before.cpuTime).toFixed(1)} s`,
    megabytes: peak.toFixed(0)
  }
}

interface ProcessInfo {
  readonly id: number
  readonly type: string
  readonly cpuTime: number
}

/** The process of the page and of its worker: the one that has worked most. */
async function renderer(system: {send(method: 'SystemInfo.getProcessInfo'): Promise<{processInfo: ProcessInfo[]}>}) {
  const {processInfo} = await system.send('SystemInfo.getProcessInfo')
  const [most] = processInfo.filter(({type}) => type === 'renderer').sort((left, right) => right.cpuTime - left.cpuTime)
  if (most === undefined) throw new Error('no process of the page')
  return most
}

function residentMegabytes(id: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

async function measureProgram(): Promise<Measured> {
  const program = await buildProgram()
  const started = performance.now()
  const probe = `process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage())))`
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`]
  const argv = [reports, '--previous', reports, '--workers', '1', '-f', 'json=result.json']
  const child = spawn(process.execPath, [...flags, program.main, ...argv], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let told = ''
  child.stderr.on('data', chunk => {
    told += String(chunk)
  })
  await new Promise(resolve => child.on('close', resolve))
  const all = (performance.now() - started) / 1000
  program.dispose()
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(told.split('\n').at(-1) ?? '')
  return {
    first: '',
    all: `${all.toFixed(1)} s`,
    processor: `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s`,
    megabytes: (maxRSS / 1024).toFixed(0)
  }
}
