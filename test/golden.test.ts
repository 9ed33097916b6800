/** Real reports, where they are at hand: figures as copied by eye, and what a careful reader finds in each. */

import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {formatExact, parseExact} from '../src/exact.ts'
import {judgeReport, lint, type Result} from '../src/index.ts'
import {standard2021} from '../src/standard/forms/2021.ts'
import {figureForms} from '../src/standard/index.ts'
import {type GoldenFigures, goldenFigures} from './golden/figures.ts'
import {realFindings} from './golden/real-findings.ts'
import {type SeedFinding, seedFiles, seedFindings, seedLabels} from './golden/seeds.ts'

const shared = new URL('../../shared/', import.meta.url)

function readShared(path: string): string {
  return readFileSync(new URL(path, shared), 'utf8')
}

function lintShared(path: string, previous?: string): Result {
  const before = previous === undefined ? undefined : {text: readShared(previous), path: previous}
  return lint(readShared(path), {path, previous: before})
}

// ---- Figures -------------------------------------------------------------------------------------------------------

const collapsedRows = ['results.other.noCorrection', 'results.other.feeUnpaid', 'results.other.other']

/** The paths of the form's rows in order, each with those of its figures. */
function rowPaths(collapsed: boolean): string[][] {
  const rows = new Map<string, string[]>()
  for (const [path, {table, row, column}] of figureForms(standard2021)) {
    if (collapsed && collapsedRows.slice(1).includes(row.id)) continue
    const id = collapsed && row.id === collapsedRows[0] ? 'results.other.all' : row.id
    const key = `${table.id}.${id}`
    rows.set(key, [...(rows.get(key) ?? []), id === row.id ? path : `${table.id}.${id}.${column.id}`])
  }
  return [...rows.values()]
}

/** Every figure that differs from the golden one: `path: expected 3, got 4`. */
function differences({rows, collapsed}: GoldenFigures, {report}: Result): string[] {
  const lines = rows.trim().split('\n')
  const paths = rowPaths(collapsed)
  if (lines.length !== paths.length) throw new RangeError(`${lines.length} golden rows for ${paths.length} of the form`)
  return lines.flatMap((line, index) => {
    const [mark, ...rest] = line.trim().split(/\s+/)
    const values = mark === '?' ? rest : [mark, ...rest]
    return (paths[index] ?? []).flatMap((path, column) => {
      const figure = report?.figures.get(path)
      const expected = parseExact(values[column] ?? '')
      const found = figure?.exact ?? null
      if (mark === '?' && found === null) return []
      const [wanted, got] = [expected, found].map(number => (number === null ? 'none' : formatExact(number)))
      return wanted === got ? [] : [`${path}: expected ${wanted}, got ${got} (${figure?.state})`]
    })
  })
}

describe.skipIf(!existsSync(new URL('real/', shared)))('figures of real reports', () => {
  test.each(goldenFigures)('$file', golden => {
    const result = lintShared(`real/${golden.file}`)
    expect(differences(golden, result)).toEqual([])
    expect(result.report).toMatchObject({year: golden.year, standard: {id: '2021'}})
  })

  test.each(goldenFigures)('the cells of $file are where they are said to be', ({file}) => {
    const {report} = lintShared(`real/${file}`)
    if (report === null) throw new RangeError(`${file} should be read`)
    const numbers = [...report.figures].filter(({state}) => state === 'number')
    expect(numbers.length).toBeGreaterThan(0)
    for (const {raw, span, figure} of numbers) expect(`${figure} ${report.source.slice(span)}`).toBe(`${figure} ${raw}`)
  })

  test('a page and its Markdown say the same', () => {
    for (const year of [2021, 2022, 2023]) {
      const [page, markdown] = ['html', 'md'].map(extension =>
        [...(lintShared(`real/pingtan-gwh-${year}.${extension}`).report?.figures ?? [])].map(({figure, value}) => [
          figure,
          value
        ])
      )
      expect(page?.length).toBeGreaterThan(0)
      expect(page).toEqual(markdown)
    }
  })
})

describe.skipIf(!existsSync(new URL('real/', shared)))('findings in real reports', () => {
  test.each(realFindings)('$file', ({file, previous, weighty, advice}) => {
    const {diagnostics} = lintShared(`real/${file}`, previous === undefined ? undefined : `real/${previous}`)
    const told = (severe: boolean) =>
      diagnostics
        .filter(({severity}) => (severity === 'info') !== severe)
        .map(({location, rule}) => `${location.range.start.line} ${rule}`)
    expect(told(true)).toEqual(weighty)
    expect(told(false)).toEqual(expect.arrayContaining([...advice]))
  })
})

// ---- Seeds ---------------------------------------------------------------------------------------------------------

function describeFinding({line, rule, severity}: SeedFinding): string {
  return `${line} ${rule} ${severity}`
}

describe.skipIf(!existsSync(new URL('seeds/', shared)))('the five seeds', () => {
  test.each(seedFiles)('$file reads all 200 figures', ({file, figures}) => {
    const {report} = lintShared(`seeds/${file}`)
    const others = [...(report?.figures ?? [])]
      .filter(({value}) => value !== 0)
      .map(({figure, value}) => [figure, value])
    expect(report?.figures.size).toBe(200)
    expect(others).toEqual(figures)
  })

  test.each(seedFiles)('$file passes', ({file}) => {
    const result = lintShared(`seeds/${file}`)
    expect(result.diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    expect(judgeReport(result)).toBe('passed')
  })

  test.each(seedFiles)('$file shows what a careful reader finds', ({file}) => {
    const found = lintShared(`seeds/${file}`).diagnostics.map(({location, rule, severity}) =>
      describeFinding({file, line: location.range.start.line, rule, severity})
    )
    const wanted = seedFindings.filter(finding => finding.file === file)
    expect(found).toEqual(expect.arrayContaining(wanted.map(describeFinding)))
  })

  test.each(seedFiles)('$file shows nothing that is only typography', ({file}) => {
    const {diagnostics} = lintShared(`seeds/${file}`)
    const silent = [
      'section-missing',
      'cross-sum',
      'results-sum',
      'applicant-sum',
      'dispute-sum',
      'cell-blank',
      'table-missing'
    ]
    expect(diagnostics.filter(({rule}) => silent.includes(rule))).toEqual([])
    const labels = diagnostics.filter(({rule}) => rule === 'table-label').map(({location}) => location.range.start.line)
    expect(labels).toEqual(seedLabels(file))
  })
})
