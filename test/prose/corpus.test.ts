/** The corpus itself: every entry can be told apart, every number is in its text, and tables can be made that agree with it. */

import {describe, expect, test} from 'vitest'
import {inventAgency} from '../invented/agency.ts'
import {inventFigures} from '../invented/figures.ts'
import {Random} from '../invented/random.ts'
import {inventTruth} from '../invented/truth.ts'
import {agreeing, broken} from './corpus/breaking.ts'
import {type Claim, printedNumber, printLike, readMarks} from './corpus/entry.ts'
import {claiming, faulty, misleading, wholes} from './corpus/index.ts'
import {type Quantity, quantities} from './corpus/quantities.ts'
import {truthOf} from './corpus/wholes.ts'

const all = [...claiming, ...misleading, ...faulty]

function isRight({words, relation}: Claim, figures: ReadonlyMap<string, string>): boolean {
  const sumOf = ({paths}: Quantity) => paths.reduce((sum, path) => sum + Number(figures.get(path)), 0)
  const printed = printedNumber(words) ?? 0
  switch (relation.kind) {
    case 'all':
      return sumOf(relation.quantity) === sumOf(relation.of)
    case 'share':
      return isRounded(printed, (100 * sumOf(relation.quantity)) / sumOf(relation.of))
    case 'growth':
      return isRounded(printed, Math.abs((100 * (sumOf(relation.quantity) - relation.base)) / relation.base))
    case 'difference':
      return printed === Math.abs(sumOf(relation.quantity) - relation.base)
    default:
      return true
  }
}

/** A percentage as printed has one decimal at most. */
function isRounded(printed: number, exact: number): boolean {
  return Math.abs(printed - exact) <= (Number.isInteger(printed) ? 0.5 : 0.05) + 1e-9
}

describe('the corpus of prose', () => {
  test('has no id and no text twice', () => {
    for (const values of [all.map(({id}) => id), all.map(({text}) => text)])
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
  })

  test('is large enough for its figures to mean something', () => {
    expect(claiming.length).toBeGreaterThanOrEqual(400)
    expect(misleading.length).toBeGreaterThanOrEqual(150)
    const counts = new Map<string, number>()
    const first = claiming.filter(({collection}) => collection === 'blind' || collection === 'informed')
    for (const key of first.flatMap(({collection, claims}) => claims.map(claim => `${collection} ${claim.class}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count < 6)).toEqual([])
  })

  test('claims nothing in what is meant to mislead', () => {
    expect(misleading.filter(({claims}) => claims.length > 0).map(({id}) => id)).toEqual([])
  })

  test('has the words of each claim where it says', () => {
    for (const {id, text, claims} of claiming)
      for (const {words, start} of claims) expect([id, text.slice(start, start + words.length)]).toEqual([id, words])
  })

  test('gives a number to each claim that needs one', () => {
    const needing = new Set(['equal', 'share', 'growth', 'difference', 'channel', 'part', 'whole'])
    const without = claiming.flatMap(({id, claims}) =>
      claims.filter(({words, relation}) => needing.has(relation.kind) && printedNumber(words) === null).map(() => id)
    )
    expect(without).toEqual([])
  })

  test('names figures that the form of 2021 has', () => {
    const random = new Random(1)
    const figures = inventFigures(random, '2021', inventAgency(random), 'many')
    const unknown = [...quantities.values()].flatMap(({paths}) => paths).filter(path => !figures.has(path))
    expect(unknown).toEqual([])
  })

  test('gets tables that bear out every number and denial', () => {
    for (const entry of claiming) {
      const {figures} = agreeing(entry)
      for (const {words, relation} of entry.claims) {
        if (relation.kind !== 'equal' && relation.kind !== 'none') continue
        const value = relation.quantity.paths.reduce((sum, path) => sum + Number(figures.get(path)), 0)
        expect([entry.id, words, value]).toEqual([entry.id, words, relation.kind === 'none' ? 0 : printedNumber(words)])
      }
    }
  })

  test('states shares and changes as these tables have them', () => {
    const wrong = claiming.flatMap(entry => {
      const {figures} = agreeing(entry)
      return entry.claims.filter(claim => !isRight(claim, figures)).map(({words}) => [entry.id, words])
    })
    expect(wrong).toEqual([])
  })

  test('has ways of applying and parts that make up their whole', () => {
    for (const entry of claiming) {
      const {figures} = agreeing(entry)
      const [channels, parts, wholes] = (['channel', 'part', 'whole'] as const).map(kind =>
        entry.claims
          .filter(({relation}) => relation.kind === kind)
          .reduce((sum, {words}) => sum + (printedNumber(words) ?? 0), 0)
      )
      expect([entry.id, parts]).toEqual([entry.id, wholes])
      if (channels !== 0)
        expect([entry.id, String(channels)]).toEqual([entry.id, figures.get('requests.received.total')])
    }
  })

  test('has claims that can each be broken alone', () => {
    for (const entry of claiming) {
      const agreed = agreeing(entry)
      for (const claim of entry.claims) expect(broken(entry, claim, agreed.figures)).not.toEqual(agreed)
    }
  })

  test('marks one contradiction in each paragraph that has one', () => {
    const marked = faulty.map(({id, claims}) => [id, claims.filter(({truth}) => truth !== undefined).length])
    expect(marked).toEqual(faulty.map(({id}) => [id, 1]))
  })

  test('makes tables for each whole report', () => {
    for (const whole of wholes) {
      const truth = truthOf(whole, inventTruth(11, {year: whole.year}))
      const received = truth.figures.get('requests.received.total')
      expect([whole.id, received]).toEqual([whole.id, expect.stringMatching(/^\d+$/)])
      expect([whole.id, truth.sections.map(({blocks}) => blocks.length > 0)]).toEqual([
        whole.id,
        [true, false, false, whole.disputes !== undefined, true, true]
      ])
    }
  })

  test('prints another number in the same spelling', () => {
    expect(printLike('３７', 38)).toBe('３８')
    expect(printLike('五', 6)).toBe('六')
    expect(printLike('36.5200', 37.52)).toBe('37.5200')
    expect(printLike('40%', 47)).toBe('47%')
  })

  test('refuses a mark that is not closed', () => {
    expect(() => readMarks('收到{37|received件')).toThrow('A mark without')
  })
})
