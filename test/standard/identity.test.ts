import {describe, expect, it} from 'vitest'
import {formatExact, parseExact} from '../../src/exact.ts'
import {evaluate, type IdentityFigure} from '../../src/standard/identity.ts'
import type {Identity} from '../../src/standard/standard.ts'

const outcomes: Identity = {
  name: 'disputes.outcomes',
  left: ['d.upheld', 'd.corrected', 'd.pending'],
  right: ['d.total'],
  subject: '行政复议'
}
const balance: Identity = {
  name: 'requests.balance',
  left: ['requests.received.other', 'requests.carriedIn.other'],
  right: ['requests.results.total.other', 'requests.carriedOut.other'],
  subject: '其他'
}
const results: Identity = {
  name: 'requests.results',
  left: ['r.granted.other', 'r.a.other', 'r.b.other'],
  right: ['requests.results.total.other'],
  subject: '其他',
  collapsed: {whole: 'r.all.other', parts: ['r.a.other', 'r.b.other']}
}

/** Cells as written: a number, '' blank, '/' stand-in, '?' unread, 'x' text, '-' absent; `ground` after @. */
function figuresOf(cells: Record<string, string>): Map<string, IdentityFigure> {
  const states = {'': 'blank', '/': 'stand-in', '?': 'unread', x: 'not-a-number', '-': 'absent'} as const
  return new Map(
    Object.entries(cells).map(([figure, written]) => {
      const [cell = '', ground = 'grid'] = written.split('@')
      const exact = parseExact(cell)
      const state = exact === null ? (states[cell as keyof typeof states] ?? 'unread') : 'number'
      const isTotal = figure.endsWith('.total') || figure.startsWith('requests.results.total.')
      const form = {row: {}, column: isTotal ? ({role: 'total'} as const) : {}}
      return [figure, {figure, state, exact, ground, form}]
    })
  )
}

function outcome(upheld: string, corrected: string, pending: string, total: string) {
  const cells = {'d.upheld': upheld, 'd.corrected': corrected, 'd.pending': pending, 'd.total': total}
  return evaluate(outcomes, figuresOf(cells))
}

describe('a sum of parts', () => {
  it.each([
    ['1', '2', '3', '6', 'held'],
    ['1', '2', '3', '7', 'broken'],
    ['1', '2', '3', '5', 'broken'],
    ['0.1', '0.2', '0', '0.30', 'held'],
    // A blank counts as 0 only where the total then agrees; else it may be the missing number.
    ['1', '', '3', '4', 'held'],
    ['1', '/', '-', '1', 'held'],
    ['1', '', '3', '9', 'undetermined'],
    // The numbers that stand exceed the total: no count in the blank can fix that.
    ['5', '', '3', '4', 'broken'],
    // … but only true columns prove where they stand.
    ['5@neighbours', '', '3', '4', 'undetermined'],
    ['5', '@fit', '3', '4', 'undetermined'],
    // A blank total is absent, never 0.
    ['0', '0', '0', '', 'undetermined'],
    ['', '', '', '', 'undetermined'],
    ['', '', '', '/', 'undetermined'],
    ['1', '2', '3', '-', 'undetermined'],
    ['1', '?', '3', '4', 'undetermined'],
    ['1', 'x', '3', '4', 'undetermined'],
    ['9', '2', '3', '?', 'undetermined'],
    ['-', '-', '-', '-', 'absent']
  ])('%s + %s + %s = %s is %s', (upheld, corrected, pending, total, state) => {
    expect(outcome(upheld, corrected, pending, total).state).toBe(state)
  })

  it('says by how much, and which figures took part', () => {
    const told = outcome('1', '2', '3', '7')
    if (told.state !== 'broken') throw new Error(told.state)
    expect([told.leftSum, told.rightSum, told.difference].map(formatExact)).toEqual(['6', '7', '-1'])
    expect(told.left.map(figure => figure.figure)).toEqual(['d.upheld', 'd.corrected', 'd.pending'])
    expect(told.total?.figure).toBe('d.total')
  })

  it('names what is missing: what is unread before what is blank', () => {
    const missing = (told: ReturnType<typeof outcome>) =>
      told.state === 'undetermined' ? told.missing.map(({figure}) => figure) : told.state
    expect(missing(outcome('1', '', '?', '9'))).toEqual(['d.pending'])
    expect(missing(outcome('1', '', '3', '9'))).toEqual(['d.corrected'])
    expect(missing(outcome('1', '', '3', ''))).toEqual(['d.total'])
  })

  it('counts unknown paths as absent', () => {
    expect(evaluate(outcomes, new Map<string, IdentityFigure>()).state).toBe('absent')
  })
})

describe('the balance of table three', () => {
  const of = (received: string, carriedIn: string, total: string, carriedOut: string) =>
    evaluate(
      balance,
      figuresOf({
        'requests.received.other': received,
        'requests.carriedIn.other': carriedIn,
        'requests.results.total.other': total,
        'requests.carriedOut.other': carriedOut
      })
    ).state

  it.each([
    ['9', '1', '8', '2', 'held'],
    ['9', '1', '8', '1', 'broken'],
    ['9', '', '8', '1', 'held'],
    ['9', '', '9', '1', 'undetermined'],
    ['9', '', '7', '1', 'broken'],
    ['9', '1', '8', '', 'undetermined'],
    ['9', '0', '', '9', 'undetermined'],
    ['9', '-', '8', '1', 'held']
  ])('%s + %s = %s + %s is %s', (received, carriedIn, total, carriedOut, state) => {
    expect(of(received, carriedIn, total, carriedOut)).toBe(state)
  })
})

describe('rows put together', () => {
  const of = (cells: Record<string, string>) => evaluate(results, figuresOf({'r.granted.other': '1', ...cells}))

  it('counts the one row where its parts are not there', () => {
    expect(of({'r.all.other': '4', 'requests.results.total.other': '5'}).state).toBe('held')
    expect(
      of({'r.a.other': '-', 'r.b.other': '-', 'r.all.other': '4', 'requests.results.total.other': '6'}).state
    ).toBe('broken')
  })

  it('counts the parts where they are there', () => {
    const told = of({'r.a.other': '1', 'r.b.other': '2', 'r.all.other': '3', 'requests.results.total.other': '4'})
    expect(told.state).toBe('held')
  })
})
