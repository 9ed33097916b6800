/**
 * Beside other tools, on the same texts, in one process, in turns: how long a check of one report takes. Then the start of
 * the command line beside `node -e 0`, and memory. `npm run bench` runs it last.
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
import {build} from 'esbuild'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 25)
const WARM_UP = 25
const STARTS = 15

const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = new URL('competitors/', import.meta.url)
const work = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** @param {number} value */
function rounded(value, digits = 2) {
  return Number(value.toFixed(digits))
}

/** This project's own part, in one file. */
async function own() {
  const outfile = join(work, 'own.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/peers-entry.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    define: {'import.meta.url': JSON.stringify(new URL('corpus.ts', import.meta.url).href)}
  })
  return await import(pathToFileURL(outfile).href)
}

/**
 * The other tools, each with a text in and its work done; by name and version.
 * @returns {Promise<Record<string, (text: string) => unknown>>}
 */
async function others() {
  const bare = unified().use(remarkParse).use(remarkGfm)
  const tools = {'remark-parse + remark-gfm': text => bare.parse(text)}
  if (!existsSync(new URL('node_modules', peers))) {
    console.log('The other tools are not installed: npm ci --prefix test/bench/competitors')
    return tools
  }
  const require = createRequire(new URL('package.json', peers))
  const load = async name => await import(pathToFileURL(require.resolve(name)).href)
  /** Packages that can only be imported are found by their folder. */
  const loadModule = async path => await import(new URL(`node_modules/${path}`, peers).href)
  const version = name => require(`./node_modules/${name}/package.json`).version

  const {remark} = await loadModule('remark/index.js')
  const {default: recommended} = await loadModule('remark-preset-lint-recommended/index.js')
  const linting = remark().use(remarkGfm).use(recommended).freeze()
  tools[`remark-lint ${version('remark-lint')} (preset recommended)`] = text => linting.process(text)

  const {TextlintKernel} = await load('@textlint/kernel')
  const kernel = new TextlintKernel()
  const plugin = require('@textlint/textlint-plugin-markdown')
  const rules = ['no-todo', 'max-ten'].map(name => ({ruleId: name, rule: require(`textlint-rule-${name}`)}))
  const plugins = [{pluginId: 'markdown', plugin: plugin.default ?? plugin}]
  const textlint = some => text =>
    kernel.lintText(text, {
      ext: '.md',
      filePath: 'report.md',
      plugins,
      rules: some.map(({ruleId, rule}) => ({ruleId, rule: rule.default ?? rule}))
    })
  tools[`textlint ${version('textlint')} (no-todo)`] = textlint(rules.slice(0, 1))
  tools[`textlint ${version('textlint')} (no-todo, max-ten)`] = textlint(rules)

  const {lint: markdownlint} = await loadModule('markdownlint/lib/exports-sync.mjs')
  tools[`markdownlint ${version('markdownlint')}`] = text => markdownlint({strings: {report: text}})

  const {run} = await loadModule('zhlint/lib/index.js')
  tools[`zhlint ${version('zhlint')} (default)`] = text => run(text, {rules: {preset: 'default'}})

  try {
    const {lintFor} = require('autocorrect-node')
    tools[`autocorrect ${version('autocorrect-node')} (native)`] = text => lintFor(text, 'report.md')
  } catch (error) {
    console.log(`autocorrect does not load here: ${error.message}`)
  }
  return tools
}

/** Milliseconds of the processor for each tool on one text: medians of rounds in which all take their turns. */
async function timeAll(tools, text) {
  const times = new Map(Object.keys(tools).map(name => [name, []]))
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(tools)) {
      const before = process.cpuUsage()
      await run(text)
      const {user, system} = process.cpuUsage(before)
      if (round >= 0) times.get(name).push((user + system) / 1000)
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

async function compare() {
  const {lint, samples} = await own()
  const texts = samples().filter(({path}) => !path.endsWith('.html'))
  const ours = 'nianbao-lint (recommended)'
  let path = ''
  const tools = {[ours]: text => lint(text, {path}), ...(await others())}
  const rows = []
  for (const sample of texts) {
    path = sample.path
    rows.push({sample, times: await timeAll(tools, sample.text)})
  }
  console.log(
    `\nMilliseconds of the processor for one report, medians of ${ROUNDS} rounds after ${WARM_UP}; ${texts.length} texts`
  )
  console.table(
    Object.fromEntries(
      Object.keys(tools).map(name => {
        const own = rows.map(({times}) => times.get(name))
        const ratios = rows.map(({times}) => times.get(name) / times.get(ours))
        return [
          name,
          {
            'median ms': rounded(median(own)),
            'ms per 10 000 characters': rounded(
              median(rows.map(({sample, times}) => (times.get(name) / sample.text.length) * 10_000))
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
  const {samples} = await own()
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
  await compare()
  await start()
} finally {
  rmSync(work, {recursive: true, force: true})
}
