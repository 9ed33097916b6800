/** A mistake planted in a faultless report is found, by its rule, at its place, in every layout in which it can be seen. */

import {describe, expect, test} from 'vitest'
import type {Location} from '../../src/diagnostic.ts'
import {lint, type Result, rules} from '../../src/index.ts'
import {type Defect, defects} from '../invented/defects.ts'
import {type Layout, layoutNamed, readableLayouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'

/** One layout of each kind; with `PROPERTY_RUNS` all of them. */
const kinds = [
  'gfm-aligned',
  'gfm-ragged',
  'tabs-packed-split',
  'tabs-dropped',
  'pipes-collapsed',
  'pipes-dropped',
  'lines-piped',
  'pdf-rows',
  'pdf-columns-pages',
  'html-in-markdown',
  'html-page'
]
const layouts = process.env.PROPERTY_RUNS === undefined ? kinds.map(layoutNamed) : readableLayouts

function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}

function isAt(place: Location, {at}: Defect, text: string): boolean {
  if ('figure' in at) return place.figure === at.figure
  if ('place' in at) return place.place.startsWith(at.place)
  const marked = squeeze(text.slice(place.range.start.offset, place.range.end.offset))
  return at.text === '' || marked.includes(at.text) || (marked !== '' && at.text.includes(marked))
}

/** Whether the rule has found the defect, pointing at its place or naming it among what took part. */
function isFound(defect: Defect, {diagnostics, report}: Result): boolean {
  return diagnostics.some(({rule, severity, location, related}) => {
    const places = [location, ...related.map(other => other.location)]
    return (
      rule === defect.rule &&
      severity === defect.severity &&
      places.some(place => isAt(place, defect, report?.source.text ?? ''))
    )
  })
}

/** The layouts in which a defect was planted and not found. */
function missed(defect: Defect, all: readonly Layout[]): string[] {
  const truth = inventTruth(17, {standard: '2021', size: 'many', kind: 'street'})
  return all
    .filter(layout => defect.expressible?.(layout) ?? true)
    .flatMap(layout => {
      const {text, path} = render(defect.plant(truth), layout, defect.render)
      const result = lint(text, {path})
      return isFound(defect, result) ? [] : [`${layout.name}: ${summary(result, defect)}`]
    })
}

function summary({diagnostics, outcomes, unjudged}: Result, {rule}: Defect): string {
  const found = diagnostics.map(({rule: id, messageId, location}) => `${id}/${messageId} ${location.place}`)
  const words = unjudged.filter(other => other.rule === rule).map(({message}) => message)
  return [`${outcomes[rule]}`, ...found.slice(0, 4), ...words.slice(0, 2)].join('; ')
}

describe.each(defects)('$rule: $what', defect => {
  test('is found', () => {
    expect(missed(defect, layouts)).toEqual([])
  })
})

/**
 * Rules of these groups that no single planted mistake can show: they speak of what cannot be read, or of a doubt, or of a
 * table in section six (other-defects.test.ts has it), or are off.
 */
const without = [
  'table-unreadable',
  'fee-amount',
  'fee-notice-table',
  'all-zero',
  'direct-litigation',
  'fee-three-figures'
]

test('every rule on tables and fees has a defect', () => {
  const lacking = rules.filter(
    ({id, group}) => ['tables', 'fees'].includes(group) && !defects.some(({rule}) => rule === id)
  )
  expect(lacking.map(({id}) => id).filter(id => !without.includes(id))).toEqual([])
})
