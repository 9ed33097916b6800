/** Two years of one agency: what the second says of the first is compared with it. */

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lint, type Result, rules} from '../../src/index.ts'
import {layoutNamed, readableLayouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures, yearBefore} from '../invented/truth.ts'
import {runs} from './arbitraries.ts'

const yearly = rules.filter(({scope}) => scope === 'years').map(({id}) => id)

/** The prose of two invented reports comes from one small stock: that it repeats itself is no fault of theirs. */
const compared = yearly.filter(id => id !== 'text-repeated')

function lintPair(previous: Truth, truth: Truth, layout = layoutNamed('gfm-aligned')): Result {
  const [before, now] = [render(previous, layoutNamed('tabs-packed')), render(truth, layout)]
  return lint(now.text, {path: now.path, previous: {text: before.text, path: before.path}})
}

test('years that follow on from each other are left in peace', () => {
  const seeds = fc.nat({max: 100_000})
  fc.assert(
    fc.property(seeds, fc.constantFrom(...readableLayouts), (seed, layout) => {
      const truth = inventTruth(seed, {standard: '2021', year: 2024})
      const {diagnostics, outcomes} = lintPair(yearBefore(truth), truth, layout)
      expect(diagnostics.filter(({rule}) => compared.includes(rule))).toEqual([])
      expect(outcomes['carry-over']).toBe('passed')
    }),
    runs(20)
  )
})

test.each([
  {rule: 'carry-over', figure: 'requests.carriedOut.business'},
  {rule: 'in-force-carry-over', figure: 'proactive.normativeDocuments.inForce'}
])('$rule tells what does not follow on', ({rule, figure}) => {
  const truth = inventTruth(3, {standard: '2021', size: 'many', year: 2024})
  const previous = yearBefore(truth)
  const wrong = withFigures(previous, {[figure]: String(Number(previous.figures.get(figure)) + 9)})
  const found = lintPair(wrong, truth).diagnostics.filter(diagnostic => diagnostic.rule === rule)
  expect(found).toHaveLength(1)
  expect(found[0]?.severity).toBe('warning')
})
