/**
 * Each target for speed and memory, and what is measured here and now: one line each, in one run. Build first.
 *
 *     node test/bench/targets.mjs [--count 2000] [--base <dist/cli/main.js of an earlier build>]
 *
 * Ratios are within the run, and of processor time where the clock is not what a user waits for. `peers.mjs` has those to
 * other tools.
 */

import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {median, own, root, rounded} from './own.mjs'

const WARM_UP = 4
const ROUNDS = 7
const STARTS = 9

const {values} = parseArgs({options: {count: {type: 'string', default: '2000'}, base: {type: 'string'}}})
const count = Number(values.count)
const main = join(root, 'dist/cli/main.js')
const work = mkdtempSync(join(tmpdir(), 'nianbao-targets-'))
const rows = []

function tell(target, wanted, measured) {
  const row = {target, wanted, measured, load: rounded(loadavg()[0] ?? 0, 1)}
  console.log(JSON.stringify(row))
  rows.push(row)
}

/** Milliseconds of the processor. */
function timed(run) {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Of each sample, how long the one takes to the other, in turns. */
function ratios(samples, ours, theirs) {
  for (let round = 0; round < WARM_UP; round++)
    for (const sample of samples) for (const run of [ours, theirs]) run(sample)
  return samples.map(sample => {
    const times = Array.from({length: ROUNDS}, () => [timed(() => ours(sample)), timed(() => theirs(sample))])
    return median(times.map(([own]) => own)) / median(times.map(([, other]) => other))
  })
}

function mean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

function isPage({path}) {
  return path.endsWith('.html')
}

async function compareParsers({lint, samples, samplesOfLayouts}) {
  const check = ({text, path}) => lint(text, {path})
  const all = [...samples().map(sample => ({...sample, layout: 'real'})), ...samplesOfLayouts()]
  const texts = all.filter(sample => !isPage(sample))
  const bare = unified().use(remarkParse).use(remarkGfm).freeze()
  const ofTexts = ratios(texts, check, ({text}) => bare.parse(text))
  const byLayout = grouped(texts)
  const means = [...byLayout].map(([layout, indexes]) => ({
    layout,
    ratio: mean([...indexes].map(index => ofTexts[index]))
  }))
  const worst = means.reduce((most, each) => (each.ratio > most.ratio ? each : most))
  tell('lint of texts to remark-parse + remark-gfm, mean', '≤ 0.65', rounded(mean(ofTexts)))
  tell(`the same, mean of the worst layout (${worst.layout})`, '≤ 1.2', rounded(worst.ratio))
  const ofPages = ratios(all.filter(isPage), check, ({text}) => parse(text, {sourceCodeLocationInfo: true}))
  tell('lint of pages to parse5 with positions, mean', '≤ 2', rounded(mean(ofPages)))
}

function grouped(texts) {
  const groups = new Map()
  for (const [index, {layout}] of texts.entries()) groups.set(layout, [...(groups.get(layout) ?? []), index])
  return groups
}

/** Written by the process itself as it ends: its peak is not to be had from outside. */
const probe = `import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())))`

let runs = 0

/** Seconds by the clock and of the processor, and megabytes at most, of a run of the program. */
async function measure(program, argv) {
  const usage = join(work, `usage-${runs++}.json`)
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`]
  const started = performance.now()
  const child = spawn(process.execPath, [...flags, program, ...argv], {
    cwd: work,
    stdio: 'ignore',
    env: {...process.env, USAGE: usage}
  })
  await new Promise(resolve => child.on('close', resolve))
  const clock = (performance.now() - started) / 1000
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(readFileSync(usage, 'utf8'))
  return {clock, processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024}
}

async function batch({writeInvented}) {
  writeInvented(join(work, 'all'), count, 2024)
  const one = await measure(main, ['all', '--workers', '1', '-f', 'json=one.json'])
  if (values.base !== undefined) {
    if (!statSync(values.base).isFile()) throw new Error(`--base should be a file: ${values.base}/cli/main.js?`)
    const base = await measure(values.base, ['all', '--workers', '1', '-f', 'json=base.json'])
    tell(`batch of ${count}: processor time to the earlier build`, '≤ 0.5', rounded(one.processor / base.processor))
  }
  const two = await measure(main, ['all', '--workers', '2', '-f', 'json=two.json'])
  // Twice the work in two processes that have nothing in common, to the same work in one of them alone.
  const started = performance.now()
  await Promise.all(['a', 'b'].map(name => measure(main, ['all', '--workers', '1', '-f', `json=${name}.json`])))
  const unrelated = (2 * one.clock) / ((performance.now() - started) / 1000)
  tell(
    `gain of two workers to that of two processes (${rounded(unrelated)})`,
    '≥ 0.9',
    rounded(one.clock / two.clock / unrelated)
  )
  tell(`peak of ${count} in json, MB`, '≤ 350 for 10,000', rounded(one.megabytes, 0))
  for (const format of ['html', 'xlsx']) {
    const {megabytes} = await measure(main, ['all', '--workers', '1', '-f', `${format}=out.${format}`])
    tell(`peak of ${count} in ${format}, MB`, '≤ 350 for 10,000', rounded(megabytes, 0))
  }
}

function start({samples}) {
  const [sample] = samples()
  const report = join(work, 'report.md')
  writeFileSync(report, sample.text)
  const clock = argv => {
    const started = performance.now()
    try {
      execFileSync(process.execPath, argv, {stdio: 'ignore'})
    } catch {
      // A report with findings ends with another code.
    }
    return performance.now() - started
  }
  const times = Array.from({length: STARTS}, () => [clock([main, report]), clock(['-e', '0'])])
  const ratio = median(times.map(([ours]) => ours)) / median(times.map(([, bare]) => bare))
  tell('start on one report to node -e 0, by the clock', '≤ 2.5', rounded(ratio))
}

try {
  const parts = await own(work)
  await compareParsers(parts)
  start(parts)
  await batch(parts)
  console.table(rows)
} finally {
  rmSync(work, {recursive: true, force: true})
}
