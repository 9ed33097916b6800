/**
 * The way of an office that adopts the linter, step by step as the README tells it: twelve reports with many findings; typography
 * fixed, three findings waived with reasons, a rule off for one folder, a rule of its own, the errors fixed, the rest taken as a
 * baseline; and from then on a gate that is green, and turns red at the first new mistake.
 */

import {beforeAll, describe, expect, it} from 'vitest'
import type {Output} from '../src/format/machine/json.ts'
import {Folder} from './cli/harness.ts'
import {type Defect, defects} from './invented/defects.ts'
import {layoutNamed} from './invented/layouts/index.ts'
import {render} from './invented/render.ts'
import {inventTruth, type Truth} from './invented/truth.ts'

const layouts = ['gfm-aligned', 'tabs-packed-split', 'html-page', 'lines-piped']
const planted = [
  ['cross-sum', 'halfwidth-punctuation'],
  ['applicant-sum', 'fee-note'],
  ['dispute-sum', 'confusable-words'],
  ['in-force-count', 'report-year'],
  ['results-sum', 'book-title-marks'],
  ['table-label', 'overview-topic-missing'],
  ['cell-blank', 'section-empty'],
  ['fee-unit', 'measures-missing'],
  ['section-missing', 'overview-topic-missing'],
  ['prose-requests', 'halfwidth-punctuation'],
  ['number-missing', 'document-number'],
  ['table-shape', 'template-remnant']
] as const

const folder = new Folder()

function defectOf(rule: string): Defect {
  const found = defects.find(defect => defect.rule === rule)
  if (found === undefined) throw new RangeError(`No defect of ${rule}`)
  return found
}

interface Invented {
  readonly name: string
  readonly flawed: string
  readonly fixed: string
}

/** The last three belong to townships. */
function invent(index: number): Invented {
  const truth = inventTruth(500 + index, {standard: '2021', year: 2024, size: 'many', kind: 'street'})
  const layout = layoutNamed(layouts[index % layouts.length] ?? 'gfm-aligned')
  const faults = (planted[index] ?? []).map(defectOf)
  const spoilt = faults.reduce((spoiling: Truth, {plant}) => plant(spoiling), truth)
  const options = faults.map(({render: given}) => given).find(given => given !== undefined) ?? {}
  return {
    name: `2024/${index > 8 ? 'towns/' : ''}${index + 1}.${layout.extension}`,
    flawed: render(spoilt, layout, options).text,
    fixed: render(truth, layout).text
  }
}

const reports = planted.map((_, index) => invent(index))

async function check(...options: readonly string[]): Promise<Output & {exitCode: number}> {
  const {stdout, exitCode} = await folder.run(['2024', '--format', 'json', ...options])
  return {...(JSON.parse(stdout) as Output), exitCode}
}

/** What fails is to be fixed, and what cannot be judged too: neither can be waived away. */
function unsettled(output: Output): Invented[] {
  const paths = output.files.filter(({verdict}) => verdict !== 'passed').map(({path}) => path)
  return reports.filter(({name}) => paths.includes(name))
}

const ownRule = `
import {defineRule, finding} from 'nianbao-lint/rule'

export default defineRule({
  id: 'contact-missing',
  title: {zh: '没有写联系电话', en: 'no telephone number'},
  group: 'office',
  basis: [{instrument: '《砚溪市政务公开办公室通知》', article: null, confidence: 'A'}],
  scope: 'report',
  messages: {
    missing: {severity: 'error', zh: '第六部分没有写联系电话。', en: 'Section six gives no telephone number.'}
  },
  *check({report}) {
    const section = report.section(6)
    if (!section.paragraphs.some(({text}) => text.includes('联系电话'))) yield finding('missing', {at: section.anchor, data: {}})
  }
})
`

const ownConfig = `
import contactMissing from './contact-missing.ts'

export default [
  {plugins: [{name: 'office', rules: [contactMissing]}], rules: {'contact-missing': 'warning'}},
  {files: ['2024/towns/**'], rules: {'contact-missing': 'off'}}
]
`

describe('an office adopts the linter', () => {
  beforeAll(() => {
    for (const {name, flawed} of reports) folder.write(name, flawed)
  })

  it('begins with many findings', async () => {
    const output = await check()
    expect(output.exitCode).toBe(1)
    expect(output.summary.files).toBe(12)
    expect(output.summary.failed).toBeGreaterThanOrEqual(5)
    const found = new Set(output.files.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule)))
    expect([...new Set(planted.flat())].filter(rule => !found.has(rule))).toEqual([])
  })

  it('writes a config that changes nothing yet', async () => {
    const before = await check()
    expect((await folder.run(['init'])).exitCode).toBe(0)
    expect((await check()).summary).toEqual(before.summary)
  })

  it('sees the safe fixes before they are written, and has them written once', async () => {
    const before = await check()
    const diff = await folder.run(['2024', '--fix-dry-run'])
    expect(diff.stdout).toMatch(/^\+.*，/m)
    expect((await check()).summary).toEqual(before.summary)
    await folder.run(['2024', '--fix'])
    const texts = reports.map(({name}) => folder.read(name))
    const after = await check('--fix')
    expect(after.summary.info).toBeLessThan(before.summary.info)
    expect(reports.map(({name}) => folder.read(name))).toEqual(texts)
  })

  it('waives three findings with reasons, and sees them counted', async () => {
    const output = await check()
    const warnings = output.files.flatMap(({diagnostics}) => diagnostics.filter(({severity}) => severity === 'warning'))
    const chosen = warnings.slice(0, 3).map(({fingerprint}) => fingerprint)
    expect(new Set(chosen).size).toBe(3)
    const only = chosen.flatMap(fingerprint => ['--only', fingerprint])
    const bare = await folder.run(['waive', '2024', ...only])
    expect(bare.exitCode).toBe(2)
    expect(bare.stderr).toContain('--reason')
    await folder.run(['waive', '2024', ...only, '--reason', '已与业务科室核实', '--who', '办公室'])
    const after = await check()
    expect(after.summary.suppressed).toBe(3)
    expect(after.summary.warning).toBe(output.summary.warning - 3)
    expect((await folder.run(['2024'])).stdout).toContain('已豁免 3 处')
  })

  it('adds a rule of its own, and switches it off for one folder', async () => {
    folder.write('contact-missing.ts', ownRule)
    folder.write('nianbao.config.mjs', ownConfig)
    const {files} = await check()
    const found = files.filter(({diagnostics}) => diagnostics.some(({rule}) => rule === 'contact-missing'))
    expect(found.map(({path}) => path)).toEqual(files.map(({path}) => path).filter(path => !path.includes('/towns/')))
  })

  it('fixes the errors and takes the rest as a baseline', async () => {
    for (const {name, fixed} of unsettled(await check())) folder.write(name, fixed)
    await folder.run(['2024', '--fix'])
    await folder.run(['waive', '2024', '--all', '--reason', '启用时的存量问题', '--until', '2999-12-31'])
    const gate = await folder.run(['2024', '--fail-on', 'warning', '--no-inline'])
    expect(gate.stdout).toContain('不通过 0 份，通过但有待核实 0 份，通过 12 份，未能核对 0 份')
    expect(gate.exitCode).toBe(0)
  })

  it('has a gate that turns red at the first new mistake', async () => {
    const [first] = reports
    folder.write('2024/1.md', first?.flawed ?? '')
    const gate = await folder.run(['2024', '--fail-on', 'warning', '--no-inline', '--quiet'])
    expect(gate.exitCode).toBe(1)
    expect(gate.stdout).toContain('cross-sum')
  })
})
