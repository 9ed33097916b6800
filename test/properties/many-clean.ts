/**
 * Many invented faultless reports through one lint each, by hand and not with the tests:
 *
 *     npx vitest run --config test/properties/many.config.ts
 *     REPORTS=500 FROM=20000 npx vitest run --config test/properties/many.config.ts
 *
 * Prints how many were checked, by layout and form, and every warning or error, of which there should be none.
 */

import {expect, test} from 'vitest'
import {judgeReport, lint} from '../../src/index.ts'
import {layoutNamed, readableLayouts} from '../invented/layouts/index.ts'
import {Random} from '../invented/random.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'

const count = Number(process.env.REPORTS ?? 10_000)
const from = Number(process.env.FROM ?? 1_000_000)

interface Tally {
  reports: number
  figures: number
  findings: Map<string, number>
  verdicts: Map<string, number>
  complaints: string[]
}

function add(tally: Map<string, number>, name: string, more = 1): void {
  tally.set(name, (tally.get(name) ?? 0) + more)
}

function checkOne(seed: number, tally: Tally): void {
  const layout = new Random(seed).pick(readableLayouts)
  const truth = inventTruth(seed, new Random(seed + 7).chance(0.2) ? {standard: '2019'} : {})
  const {text, path} = render(truth, layoutNamed(layout.name))
  const result = lint(text, {path})
  tally.reports += 1
  tally.figures += [...(result.report?.figures ?? [])].length
  add(tally.verdicts, judgeReport(result))
  for (const {severity, rule, messageId, message} of result.diagnostics) {
    add(tally.findings, `${severity} ${rule}/${messageId}`)
    if (severity !== 'info') tally.complaints.push(`${seed} ${layout.name}: ${rule}/${messageId} ${message}`)
  }
  for (const {rule, message} of result.unjudged) {
    add(tally.findings, `unjudged ${rule}`)
    if (rule !== 'relations-note') tally.complaints.push(`${seed} ${layout.name}: unjudged ${rule} ${message}`)
  }
}

test(`${count} faultless reports give no warning`, {timeout: 0}, () => {
  const tally: Tally = {reports: 0, figures: 0, findings: new Map(), verdicts: new Map(), complaints: []}
  const start = performance.now()
  for (let seed = from; seed < from + count; seed++) checkOne(seed, tally)
  const seconds = (performance.now() - start) / 1000
  const lines = [
    `${tally.reports} reports in ${readableLayouts.length} layouts, ${tally.figures} figures, ${seconds.toFixed(0)} s`,
    ...[...tally.verdicts].map(([name, number]) => `verdict ${name}: ${number}`),
    ...[...tally.findings].sort().map(([name, number]) => `${name}: ${number}`),
    ...tally.complaints.slice(0, 50)
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  expect(tally.complaints).toEqual([])
})
