/** One truth in Word files of every kind: the same figures and the same findings as in Markdown. */

import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {docxStyles, renderDocx} from './make-docx.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes} from './reading.ts'

const linter = createLinter()

/** A report with three errors in its tables. */
function broken(truth: Truth): Truth {
  const bump = (path: string): string => String(Number(truth.figures.get(path)) + 3)
  const paths = [
    'requests.results.granted.naturalPerson',
    'requests.carriedOut.total',
    'disputes.litigation.direct.upheld'
  ]
  return withFigures(truth, Object.fromEntries(paths.map(path => [path, bump(path)])))
}

describe.each(docxStyles)('a Word file, %s', style => {
  test.each([11, 12, 13, 14])('has the figures and findings of the report in Markdown (seed %i)', async seed => {
    for (const [truth, least] of [
      [inventTruth(seed, {size: 'many'}), 0],
      [broken(inventTruth(seed, {size: 'few'})), 3]
    ] as const) {
      const text = render(truth, layoutNamed('gfm-aligned')).text
      const markdown = linter.lint(text, {path: 'report.md'})
      const word = await lintBytes(renderDocx(truth, style), 'report.docx')
      expect(figuresOf(word)).toEqual(figuresIn(truth))
      expect(findingsOf(word)).toEqual(findingsOf(markdown))
      expect(word.diagnostics.filter(({severity}) => severity === 'error').length).toBeGreaterThanOrEqual(least)
    }
  })

  test('tells the form of 2019', async () => {
    const truth = inventTruth(5, {standard: '2019', size: 'many'})
    const word = await lintBytes(renderDocx(truth, style), 'report.docx')
    expect(word.report?.standard?.id).toBe('2019')
    expect(figuresOf(word)).toEqual(figuresIn(truth))
  })
})
