/**
 * How long a check takes, beside remark alone on the same text; where the time goes; how it grows.
 *
 * Run it with `npm run bench`. Times depend on the machine, so only their proportions are compared.
 */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {lint, rules} from '../../src/index.ts'
import {parseDocument} from '../../src/parse/parse.ts'
import {buildReport} from '../../src/report/build.ts'
import {Source} from '../../src/source.ts'
import {longReport, type Sample, samples} from './corpus.ts'
import {median, medians} from './measure.ts'

const ROUNDS = 15
const remark = unified().use(remarkParse).use(remarkGfm)

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}

test('a whole check beside remark alone', () => {
  const rows = samples().map(({path, text}) => {
    const {check = 0, bare = 0} = medians(
      {
        check: () => {
          lint(text, {path})
        },
        bare: () => {
          remark.parse(text)
        }
      },
      ROUNDS
    )
    return {
      path,
      characters: text.length,
      'check ms': rounded(check),
      'remark ms': rounded(bare),
      ratio: rounded(check / bare)
    }
  })
  console.table(rows)
  const ratio = median(rows.map(row => row.ratio))
  console.log(`median ratio: ${ratio}`)
  expect(ratio).toBeGreaterThan(0)
})

/** Milliseconds of each stage: parse, report, and each rule by itself. */
function profile({path, text}: Sample): Record<string, number> {
  const document = parseDocument(new Source(text), {path})
  return medians(
    {
      parse: () => {
        parseDocument(new Source(text), {path})
      },
      report: () => {
        buildReport(document)
      },
      whole: () => {
        lint(text, {path})
      }
    },
    ROUNDS
  )
}

test('where the time goes', () => {
  const stages = samples().map(sample => {
    const {parse = 0, report = 0, whole = 0} = profile(sample)
    return {
      path: sample.path,
      parse: rounded(parse),
      report: rounded(report),
      rules: rounded(Math.max(0, whole - parse - report))
    }
  })
  console.table(stages)
  console.log(`${rules.length} rules`)
  expect(stages.length).toBeGreaterThan(0)
})

test('time grows with the length of the prose, no faster', () => {
  const lengths = [100_000, 1_000_000, 5_000_000, 10_000_000]
  const rows = lengths.map(length => {
    const {path, text} = longReport(length)
    const started = performance.now()
    const result = lint(text, {path})
    const milliseconds = performance.now() - started
    return {
      characters: text.length,
      ms: Math.round(milliseconds),
      'ms per 100 000': rounded((milliseconds / text.length) * 100_000),
      read: result.unreadable ?? 'yes'
    }
  })
  console.table(rows)
  const read = rows.filter(row => row.read === 'yes').map(row => row['ms per 100 000'])
  expect(read.length).toBeGreaterThan(0)
  expect(read.at(-1)).toBeLessThan((read[0] ?? 0) * 4)
})
