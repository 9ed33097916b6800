/** Positions are those of the text as the editor shows it, whatever characters stand in it. */

import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Location, Result} from '../../src/index.ts'
import {lint} from '../../src/index.ts'
import {readableLayouts} from '../invented/layouts/index.ts'
import {type Rendered, render} from '../invented/render.ts'
import {plainTypography} from '../invented/typography.ts'
import {busyTruths, runs} from './arbitraries.ts'

const layouts = fc.constantFrom(...readableLayouts)

function figuresOf(result: Result): string[] {
  return [...(result.report?.figures ?? [])].map(({figure, state, raw, value}) => `${figure} ${state} ${raw} ${value}`)
}

/** The findings without their offsets: what a change of the text elsewhere must not change. */
function findingsOf(result: Result, newline = '\n'): string[] {
  const text = result.report?.source.text ?? ''
  const quoted = ({range}: Location) => text.slice(range.start.offset, range.end.offset).replaceAll(newline, '\n')
  return result.diagnostics.map(
    ({rule, messageId, location}) => `${rule}/${messageId} ${location.place} “${quoted(location)}”`
  )
}

function locations(result: Result): Location[] {
  return [
    ...result.diagnostics.flatMap(({location, related}) => [location, ...related.map(other => other.location)]),
    ...[...(result.report?.figures ?? [])].map(({location}) => location),
    ...result.unjudged.flatMap(({location}) => location ?? [])
  ]
}

/** A report with something to say about: a wrong total, a wrong label. */
function flawed(rendered: Rendered): Rendered {
  return {...rendered, text: rendered.text.replace('其他法律行政法规禁止公开', '其他法律法规禁止公开')}
}

function lintOf({text, path}: Rendered): Result {
  return lint(text, {path})
}

test('lines and columns agree with offsets', () => {
  fc.assert(
    fc.property(busyTruths, layouts, fc.constantFrom('\n', '\r\n', '\r'), (truth, layout, lineEnding) => {
      const typography = {...plainTypography, lineEnding: lineEnding as '\n'}
      const result = lintOf(flawed(render(truth, layout, {typography})))
      const text = result.report?.source.text ?? ''
      const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(match => match.index + match[0].length)]
      for (const {range} of locations(result)) {
        for (const {line, column, offset} of [range.start, range.end]) {
          expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset)
        }
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset)
      }
    }),
    runs(12)
  )
})

test('a byte order mark changes nothing', () => {
  fc.assert(
    fc.property(busyTruths, layouts, (truth, layout) => {
      const rendered = flawed(render(truth, layout))
      const [without, marked] = [lintOf(rendered), lintOf({...rendered, text: `\uFEFF${rendered.text}`})]
      expect(marked.diagnostics).toEqual(without.diagnostics)
      expect(figuresOf(marked)).toEqual(figuresOf(without))
    }),
    runs(8)
  )
})

test('line endings change nothing but offsets', () => {
  fc.assert(
    fc.property(busyTruths, layouts, fc.constantFrom('\r\n', '\r'), (truth, layout, newline) => {
      const rendered = flawed(render(truth, layout))
      const [unix, other] = [lintOf(rendered), lintOf({...rendered, text: rendered.text.replaceAll('\n', newline)})]
      expect(findingsOf(other, newline)).toEqual(findingsOf(unix))
      expect(figuresOf(other)).toEqual(figuresOf(unix))
    }),
    runs(12)
  )
})

/** Characters of two code units, combining marks, line separators that end no line. */
const oddities = ['𠮷野家', '👨‍👩‍👧', 'e\u0301', '\u2028', '\u0085', '\u200B', '\u00AD', '\u202Eabc\u202C']

test('odd characters before the tables move offsets and nothing else', () => {
  fc.assert(
    fc.property(busyTruths, layouts, fc.constantFrom(...oddities), (truth, layout, oddity) => {
      const rendered = flawed(render(truth, layout))
      const at = rendered.text.indexOf('扎实推进')
      const text = rendered.text.slice(0, at) + oddity + rendered.text.slice(at)
      const [before, after] = [lintOf(rendered), lintOf({...rendered, text})]
      expect(figuresOf(after)).toEqual(figuresOf(before))
      for (const {figure, span} of before.report?.figures ?? []) {
        const moved = {start: span.start + oddity.length, end: span.end + oddity.length}
        expect(after.report?.figures.get(figure)?.span).toEqual(moved)
      }
    }),
    runs(16)
  )
})
