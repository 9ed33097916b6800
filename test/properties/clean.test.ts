/** A report without a fault is left in peace, whatever its layout. */

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {judgeReport, lint} from '../../src/index.ts'
import {readableLayouts} from '../invented/layouts/index.ts'
import {type Rendered, render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {runs, settings, truths} from './arbitraries.ts'

/** Findings of weight, and whatever could not be judged; columns may break the note on 勾稽关系 beyond judging. */
function complaints({text, path, truth, layout}: Rendered): string[] {
  const result = lint(text, {path})
  const found = result.diagnostics
    .filter(({severity}) => severity !== 'info')
    .map(({rule, messageId, message, location}) => `${rule}/${messageId} ${location.place}: ${message}`)
  const broken = layout.prose === 'pages'
  const unjudged = result.unjudged
    .filter(({rule}) => !(broken && rule === 'relations-note'))
    .map(({rule, message}) => `unjudged ${rule}: ${message}`)
  const crashed = Object.entries(result.outcomes).flatMap(([rule, outcome]) =>
    outcome === 'crashed' ? [`crashed ${rule}`] : []
  )
  const verdict = judgeReport(result) === 'passed' ? [] : [`verdict ${judgeReport(result)}`]
  return [...found, ...unjudged, ...crashed, ...verdict].map(line => `${truth.agency.name} ${truth.year}: ${line}`)
}

test.each(readableLayouts)('a faultless report in $name', layout => {
  for (const seed of [3, 4]) expect(complaints(render(inventTruth(seed), layout))).toEqual([])
})

test('a faultless report in any typography', () => {
  fc.assert(
    fc.property(truths, settings, (truth, {layout, typography}) => {
      expect(complaints(render(truth, layout, {typography}))).toEqual([])
    }),
    runs(60)
  )
})
