/**
 * Many reports in the page, in Chromium, beside a run of the command line with one worker over the same: when the first result is
 * there, when all are, the processor time, and the memory of the page's process.
 *
 *     node test/bench/page.mjs [how many reports, default 300]
 */

import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createJiti} from 'jiti'
import {chromium} from 'playwright-core'
import {buildPage} from '../../.ci/page.mjs'

const jiti = createJiti(import.meta.url)
const {writeInvented} = await jiti.import('../batch/invented.ts')
const {buildProgram} = await jiti.import('../program.ts')

const count = Number(process.argv[2] ?? 300)
const folder = mkdtempSync(join(tmpdir(), 'nianbao-page-bench-'))
const reports = join(folder, 'reports')
const choice = 'input[aria-label="要核对的文件夹"]'
await writeInvented(reports, count)
const inPage = await measurePage()
const inNode = await measureProgram()
rmSync(folder, {recursive: true, force: true})
console.log(`${count} reports; load at the end ${(loadavg()[0] ?? 0).toFixed(1)}`)
console.table({page: inPage, 'command line, --workers 1': inNode})

async function measurePage() {
  const path = join(folder, 'page.html')
  writeFileSync(path, await buildPage())
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu']
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(600_000)
  await page.goto(pathToFileURL(path).href)
  await page.waitForSelector('.drop')
  const system = await browser.newBrowserCDPSession()
  const before = await renderer(system)
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(before.id))
  }, 100)
  await page.evaluate(selector => {
    const marks = {started: 0, first: 0}
    Object.assign(globalThis, {marks})
    new MutationObserver(() => {
      if (marks.first === 0 && document.querySelector('.reports tbody tr') !== null) marks.first = performance.now()
    }).observe(document.body, {subtree: true, childList: true})
    const start = () => {
      marks.started = performance.now()
    }
    document.querySelector(selector)?.addEventListener('change', start, {capture: true})
  }, choice)
  await page.setInputFiles(choice, reports)
  await page.waitForSelector('.reports tbody tr')
  await page.waitForSelector('.progress', {state: 'detached'})
  const [first, all] = await page.evaluate(() => {
    const {started, first} = globalThis.marks
    return [first - started, performance.now() - started]
  })
  clearInterval(watch)
  const after = await renderer(system)
  const told = await page.textContent('main .total.whole b')
  if (Number(told) !== count) console.log(`The list has ${told} reports: the others are last year's.`)
  await browser.close()
  return measured(first / 1000, all / 1000, after.cpuTime - before.cpuTime, peak)
}

/** The process of the page and of its worker: the one that has worked most. */
async function renderer(system) {
  const {processInfo} = await system.send('SystemInfo.getProcessInfo')
  const [most] = processInfo.filter(({type}) => type === 'renderer').sort((left, right) => right.cpuTime - left.cpuTime)
  if (most === undefined) throw new Error('no process of the page')
  return most
}

function residentMegabytes(id) {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

async function measureProgram() {
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
  return measured(null, all, (userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024)
}

function measured(first, all, processor, megabytes) {
  return {
    'first result, s': first === null ? '' : first.toFixed(2),
    'all, s': all.toFixed(1),
    'processor, s': processor.toFixed(1),
    'peak, MB': megabytes.toFixed(0)
  }
}
