/** Safe fixes: applied until nothing is left, and never to a figure. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/engine/linter.ts'
import type {ProposedFix} from '../../src/rule/define.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {registry, report} from './made-up.ts'

const title = {zh: '替换', en: 'replace'}

/** Proposes to put one text in the place of another, wherever it stands in a paragraph. */
function replacing(from: string, to: string, safety: ProposedFix['safety'] = 'safe') {
  return defineRule({
    id: 'made-up-replace',
    title: {zh: '替换', en: 'replace'},
    group: 'wording',
    basis: [],
    scope: 'report',
    messages: {found: {severity: 'info', zh: '“{from}”。', en: '“{from}”.'}},
    *check({report: {paragraphs}}) {
      for (const paragraph of paragraphs) {
        for (let at = paragraph.text.indexOf(from); at >= 0; at = paragraph.text.indexOf(from, at + 1)) {
          const spot = paragraph.at(at, at + from.length)
          const fixes = [{title, safety, edits: [{span: spot.span, text: to}]}]
          yield finding('found', {at: spot, data: {from}, fixes})
        }
      }
    }
  })
}

const fix = (text: string, from: string, to: string, safety?: ProposedFix['safety']) =>
  createLinter({}, registry(replacing(from, to, safety))).fix(text, {path: 'report.md'})

describe('fix', () => {
  it('applies every safe fix and says which', () => {
    const {text, fixed, result} = fix(report('甲,乙,丙。'), ',', '，')
    expect(text).toBe(report('甲，乙，丙。'))
    expect(fixed).toHaveLength(2)
    expect(result.diagnostics).toEqual([])
  })

  it('leaves suggestions alone', () => {
    const given = report('甲,乙。')
    expect(fix(given, ',', '，', 'suggestion')).toMatchObject({text: given, fixed: []})
  })

  it.each([
    ['changes a digit', '共12件。', '12', '13'],
    ['drops a digit', '共12件。', '12件', '件'],
    ['adds a digit', '共件。', '件', '3件'],
    ['changes a line end', '甲,乙。', ',', '，\n']
  ])('never applies one that %s, though it is called safe', (_, body, from, to) => {
    const given = report(body)
    expect(fix(given, from, to)).toMatchObject({text: given, fixed: []})
  })

  it('applies one that keeps the digits', () => {
    expect(fix(report('〔2020]109号'), '〔2020]', '〔2020〕').text).toBe(report('〔2020〕109号'))
  })

  it('takes only the first of two that overlap, and comes to rest', () => {
    expect(fix(report('甲,,,乙。'), ',,', ',').text).toBe(report('甲,乙。'))
  })

  it('gives back a text that does not come to rest as it was', () => {
    const given = report('甲,乙。')
    expect(fix(given, ',', ',,')).toMatchObject({text: given, fixed: []})
  })

  it('keeps the byte order mark and the line ends', () => {
    const given = `\uFEFF${report('甲,乙。').replaceAll('\n', '\r\n')}`
    expect(fix(given, ',', '，').text).toBe(given.replace(',', '，'))
  })

  it('is idempotent and touches nothing else, whatever the text', () => {
    const body = fc.array(fc.constantFrom(',', ',,', '甲', '12', '\r\n', ' ', '|', '件'), {maxLength: 30})
    fc.assert(
      fc.property(body, fc.constantFrom('\n', '\r\n', '\r'), (pieces, lineEnd) => {
        const given = report(pieces.join('')).replaceAll('\n', lineEnd)
        const once = fix(given, ',', '，').text
        expect(fix(once, ',', '，').text).toBe(once)
        expect(once.replaceAll('，', ',')).toBe(given.replaceAll('，', ','))
      }),
      {numRuns: 60}
    )
  })
})
