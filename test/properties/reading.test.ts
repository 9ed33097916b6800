/** Every figure of an invented report is read exactly, at its place, in every layout from which it can be determined. */

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatExact, parseExact} from '../../src/exact.ts'
import {lint} from '../../src/index.ts'
import {layouts, readableLayouts} from '../invented/layouts/index.ts'
import {type Rendered, render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'
import {busyTruths, runs, settings, truths} from './arbitraries.ts'

/** What was not read as it is printed: `path: expected, got`. */
function misread(rendered: Rendered): string[] {
  const {report} = lint(rendered.text, {path: rendered.path})
  return [...rendered.figures].flatMap(([path, {raw, span}]) => {
    const figure = report?.figures.get(path)
    const expected = `${plain(rendered.truth.figures.get(path))} “${raw}” ${span.start}–${span.end}`
    const exact = figure?.exact ?? null
    const found =
      figure === undefined || exact === null
        ? (figure?.state ?? 'no report')
        : `${formatExact(exact)} “${figure.raw}” ${figure.span.start}–${figure.span.end}`
    return found === expected ? [] : [`${path}: ${expected}, got ${found}`]
  })
}

/** Without trailing zeros of the fraction, as exact numbers are printed. */
function plain(value: string | undefined): string {
  const exact = parseExact(value ?? '')
  return exact === null ? '' : formatExact(exact)
}

describe.each(readableLayouts)('$name', layout => {
  test.each(['2021', '2019'] as const)('every figure of a busy report on the form of %s', standard => {
    expect(misread(render(inventTruth(1, {standard, size: 'many'}), layout))).toEqual([])
  })

  test('the report that is read is the one that was written', () => {
    const truth = inventTruth(2, {size: 'few'})
    const {report} = lint(render(truth, layout).text, {path: `x.${layout.extension}`})
    expect(report).toMatchObject({agency: truth.agency.name, year: truth.year, title: {text: truth.title}})
    expect(report?.sections.map(({state}) => state)).toEqual(Array(6).fill('present'))
    expect(report?.standard?.id).toBe('2021')
  })
})

test('every figure in any typography', () => {
  fc.assert(
    fc.property(truths, settings, (truth, {layout, typography}) => {
      expect(misread(render(truth, layout, {typography}))).toEqual([])
    }),
    runs(60)
  )
})

test('what cannot be determined is withheld, not guessed', () => {
  fc.assert(
    fc.property(busyTruths, fc.constantFrom(...layouts), fc.boolean(), (truth, layout, shuffled) => {
      const columnOrder = shuffled ? 'shuffled' : 'form'
      const rendered = render(truth, layout, {typography: {...plainTypography, columnOrder}})
      const {report} = lint(rendered.text, {path: rendered.path})
      const wrong = [...truth.figures].filter(([path, value]) => {
        const exact = report?.figures.get(path)?.exact ?? null
        return exact !== null && formatExact(exact) !== plain(value)
      })
      expect(wrong).toEqual([])
    }),
    runs(30)
  )
})
