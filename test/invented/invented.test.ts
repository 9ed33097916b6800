/** The generator itself: its truths hold, and every rendering prints every figure where it says it does. */

import {describe, expect, test} from 'vitest'
import {figureForms, type StandardId, standardById} from '../../src/standard/index.ts'
import {disputeGroups, disputeOutcomes, resultRows, sizes} from './figures.ts'
import {layoutNamed, layouts} from './layouts/index.ts'
import {render} from './render.ts'
import {inventTruth, type Truth} from './truth.ts'
import {plainTypography, type Typography} from './typography.ts'

const seeds = [1, 2, 3, 4, 5, 6]
const forms: readonly StandardId[] = ['2021', '2019']
const columns = ['naturalPerson', 'business', 'research', 'socialOrg', 'legalService', 'other', 'total']

function sum(truth: Truth, paths: readonly string[]): number {
  return paths.map(path => Number(truth.figures.get(path))).reduce((left, right) => left + right, 0)
}

describe.each(forms)('a truth on the form of %s', form => {
  const truths = seeds.flatMap(seed => sizes.map(size => inventTruth(seed, {standard: form, size})))

  test('has every figure of the form and no other', () => {
    const paths = [...figureForms(standardById(form)).keys()].sort()
    for (const truth of truths) expect([...truth.figures.keys()].sort()).toEqual(paths)
  })

  test('keeps every identity', () => {
    for (const truth of truths) {
      const rows = [
        'received',
        'carriedIn',
        ...resultRows(form).map(row => `results.${row}`),
        'results.total',
        'carriedOut'
      ]
      for (const column of columns) {
        const at = (row: string) => `requests.${row}.${column}`
        expect(sum(truth, [at('received'), at('carriedIn')])).toBe(sum(truth, [at('results.total'), at('carriedOut')]))
        expect(sum(truth, [at('results.total')])).toBe(
          sum(
            truth,
            resultRows(form).map(row => at(`results.${row}`))
          )
        )
      }
      for (const row of rows) {
        const parts = columns.slice(0, -1).map(column => `requests.${row}.${column}`)
        expect(sum(truth, [`requests.${row}.total`])).toBe(sum(truth, parts))
      }
      for (const group of disputeGroups) {
        const parts = disputeOutcomes.map(outcome => `disputes.${group}.${outcome}`)
        expect(sum(truth, [`disputes.${group}.total`])).toBe(sum(truth, parts))
      }
    }
  })

  test.each(layouts)('prints every figure in $name', layout => {
    const fancy: Typography = {
      ...plainTypography,
      lineEnding: '\r\n',
      byteOrderMark: true,
      digits: 'full-width',
      thousands: true
    }
    for (const typography of [plainTypography, fancy]) {
      const truth = inventTruth(3, {standard: form, size: 'many'})
      const {text, figures} = render(truth, layout, {typography})
      expect(figures.size).toBe(truth.figures.size)
      const shift = typography.byteOrderMark ? 1 : 0
      for (const {raw, span} of figures.values()) expect(text.slice(span.start + shift, span.end + shift)).toBe(raw)
    }
  })
})

test('the same seed gives the same report', () => {
  const once = render(inventTruth(7), layoutNamed('pdf-columns-pages')).text
  expect(render(inventTruth(7), layoutNamed('pdf-columns-pages')).text).toBe(once)
  expect(render(inventTruth(8), layoutNamed('pdf-columns-pages')).text).not.toBe(once)
})

test.each(['gfm-ragged', 'pdf-columns-pages'])('a report in %s', name => {
  expect(render(inventTruth(11, {kind: 'county', size: 'few', year: 2024}), layoutNamed(name)).text).toMatchSnapshot()
})
