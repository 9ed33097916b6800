/**
 * Beside other tools, on the same texts, in turns, each in a process of its own: how long a check of one report takes. Then
 * the start of the command line beside `node -e 0`, and memory. `npm run bench` runs it last.
 *
 * Times are those of the processor (all threads), so that a busy machine changes them less. What is compared are tools
 * with different jobs: none of the others reads the tables. The ratios say what a user waits for, not who is better.
 */

import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {median, own, root, rounded} from './own.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 25)
const WARM_UP = 40
const PASSES = 3
const STARTS = 15

const peers = new URL('competitors/', import.meta.url)
const work = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))

const require = createRequire(new URL('package.json', peers))
const arePresent = existsSync(new URL('node_modules', peers))

/** @param {string} name a package of the other tools */
function version(name) {
  return arePresent ? require(`./node_modules/${name}/package.json`).version : ''
}

/** Packages that can only be imported are found by their folder. */
async function load(path) {
  return await import(new URL(`node_modules/${path}`, peers).href)
}

/** Rules by name, given to textlint for Markdown. */
async function textlint(...names) {
  const {TextlintKernel} = await import(pathToFileURL(require.resolve('@textlint/kernel')).href)
  const kernel = new TextlintKernel()
  const plugin = require('@textlint/textlint-plugin-markdown')
  const rules = names.map(name => {
    const rule = require(`textlint-rule-${name}`)
    return {ruleId: name, rule: rule.default ?? rule}
  })
  const plugins = [{pluginId: 'markdown', plugin: plugin.default ?? plugin}]
  return ({text}) => kernel.lintText(text, {ext: '.md', filePath: 'report.md', plugins, rules})
}

const ours = 'nianbao-lint (recommended)'

/** Every tool by name and version: loads it, and gives what checks one report. */
const tools = {
  [ours]: async () => {
    const {lint} = await own(work)
    return ({text, path}) => lint(text, {path})
  },
  'remark-parse + remark-gfm': () => {
    const bare = unified().use(remarkParse).use(remarkGfm).freeze()
    return ({text}) => bare.parse(text)
  },
  ...(arePresent && {
    [`remark-lint ${version('remark-lint')} (preset recommended)`]: async () => {
      const [{remark}, {default: recommended}] = [
        await load('remark/index.js'),
        await load('remark-preset-lint-recommended/index.js')
      ]
      const linting = remark().use(remarkGfm).use(recommended).freeze()
      return ({text}) => linting.process(text)
    },
    [`textlint ${version('textlint')} (no-todo)`]: () => textlint('no-todo'),
    [`textlint ${version('textlint')} (no-todo, max-ten)`]: () => textlint('no-todo', 'max-ten'),
    [`markdownlint ${version('markdownlint')} (default)`]: async () => {
      const {lint} = await load('markdownlint/lib/exports-sync.mjs')
      return ({text}) => lint({strings: {report: text}})
    },
    [`zhlint ${version('zhlint')} (default)`]: async () => {
      const {run} = await load('zhlint/lib/index.js')
      return ({text}) => run(text, {rules: {preset: 'default'}})
    },
    [`autocorrect ${version('autocorrect-node')} (native)`]: () => {
      const {lintFor} = require('autocorrect-node')
      return ({text}) => lintFor(text, 'report.md')
    }
  })
}

/** In a process of its own, so that no tool pays for another: prints the median milliseconds of each text. */
async function timeOne(name) {
  const {samples} = await own(work)
  const texts = samples().filter(({path}) => !path.endsWith('.html'))
  const run = await tools[name]()
  for (let round = 0; round < WARM_UP; round++) for (const sample of texts) await run(sample)
  const times = []
  for (const sample of texts) {
    const all = []
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage()
      await run(sample)
      const {user, system} = process.cpuUsage(before)
      all.push((user + system) / 1000)
    }
    times.push({length: sample.text.length, milliseconds: median(all)})
  }
  return times
}

/** All tools in turns, several times over: what the machine does besides falls on all of them. */
function compare() {
  if (!arePresent) console.log('The other tools are not installed: npm ci --prefix test/bench/competitors')
  const passes = new Map(Object.keys(tools).map(name => [name, []]))
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [name, all] of passes) {
      try {
        const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--time', name])
        all.push(JSON.parse(String(printed)))
      } catch (error) {
        console.log(`${name} does not run here: ${error.message.split('\n', 1)[0]}`)
        passes.delete(name)
      }
    }
  }
  const times = new Map(
    [...passes].map(([name, all]) => [
      name,
      all[0].map(({length}, text) => ({length, milliseconds: median(all.map(pass => pass[text].milliseconds))}))
    ])
  )
  const bar = times.get(ours)
  console.log(
    `\nMilliseconds of the processor for one report, warm; ${bar.length} texts, medians of ${PASSES} × ${ROUNDS} rounds`
  )
  console.table(
    Object.fromEntries(
      [...times].map(([name, own]) => {
        const ratios = own.map(({milliseconds}, text) => milliseconds / bar[text].milliseconds)
        return [
          name,
          {
            'median ms': rounded(median(own.map(({milliseconds}) => milliseconds))),
            'ms per 10 000 characters': rounded(
              median(own.map(({length, milliseconds}) => (milliseconds / length) * 10_000))
            ),
            'to nianbao-lint': rounded(median(ratios)),
            least: rounded(Math.min(...ratios)),
            most: rounded(Math.max(...ratios))
          }
        ]
      })
    )
  )
}

/** Seconds of the processor, and of the clock, of a program from its start to its end. */
function timeProgram(argv) {
  const script = 'TIMEFORMAT="%U %S %R"; { time "$@" >/dev/null 2>/dev/null; } 2>&1 || true'
  const printed = execFileSync('bash', ['-c', script, 'bash', ...argv], {encoding: 'utf8'})
  const [user = 0, system = 0, real = 0] = printed.trim().split(' ').map(Number)
  return {processor: (user + system) * 1000, clock: real * 1000}
}

/** Megabytes that a program takes at most. */
function memoryOf(argv) {
  const hook = 'process.on("exit", () => process._rawDebug("maxRSS " + process.resourceUsage().maxRSS))'
  const script = '"$@" 2>&1 >/dev/null || true'
  const [node, ...rest] = argv
  const preload = `data:text/javascript,${encodeURIComponent(hook)}`
  const printed = execFileSync('bash', ['-c', script, 'bash', node, '--import', preload, ...rest], {encoding: 'utf8'})
  return Number(/maxRSS (\d+)/.exec(printed)?.[1] ?? Number.NaN) / 1024
}

async function start() {
  const {samples} = await own(work)
  const [sample] = samples()
  const report = join(work, sample.path)
  writeFileSync(report, sample.text)
  const node = process.execPath
  const programs = {
    'node -e 0': [node, '-e', '0'],
    'nianbao-lint report': [node, join(root, 'dist/cli/main.js'), report],
    'nianbao-lint report (single modules)': [node, join(root, 'dist/src/cli/main.js'), report],
    'nianbao-lint --version': [node, join(root, 'dist/cli/main.js'), '--version'],
    'textlint report': [
      node,
      fileURLToPath(new URL('node_modules/textlint/bin/textlint.js', peers)),
      '--rule',
      'no-todo',
      report
    ],
    'zhlint report': [node, fileURLToPath(new URL('node_modules/zhlint/bin/index.js', peers)), report]
  }
  const present = Object.entries(programs).filter(([, [, file = '']]) => file === '-e' || existsSync(file))
  const times = new Map(present.map(([name]) => [name, []]))
  for (let round = 0; round < STARTS; round++)
    for (const [name, argv] of present) times.get(name).push(timeProgram(argv))
  const bare = median(times.get('node -e 0').map(({processor}) => processor))
  console.log(`\nFrom start to end, medians of ${STARTS} (report: ${sample.path})`)
  console.table(
    Object.fromEntries(
      present.map(([name, argv]) => {
        const processor = median(times.get(name).map(time => time.processor))
        return [
          name,
          {
            'processor ms': rounded(processor, 0),
            'to node -e 0': rounded(processor / bare),
            'clock ms': rounded(median(times.get(name).map(time => time.clock)), 0),
            'MB at most': rounded(memoryOf(argv), 0)
          }
        ]
      })
    )
  )
}

try {
  const {values} = parseArgs({options: {time: {type: 'string'}}})
  if (values.time !== undefined) console.log(JSON.stringify(await timeOne(values.time)))
  else {
    compare()
    await start()
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
