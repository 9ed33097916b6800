/** Mistakes that show only beside another report: that of the year before, or that of another agency in the same run. */

import type {Expected} from '../../examples/conformance/score.ts'
import {fourDecimalsFeeHeading, inventTruth, type Truth, withFigures, yearBefore} from '../invented/truth.ts'
import {type Case, type Format, formats} from './cases.ts'
import {sectionRange} from './places.ts'

/** A figure, a section by the beginning of its heading, or the report as a whole. */
type Place = {readonly figure: string} | {readonly section: string} | 'report'

interface Pair {
  readonly rule: string | null
  readonly planted: string | null
  readonly kind: 'previous' | 'together'
  /** Nothing where there is nothing to find. */
  readonly at: readonly Place[]
  readonly severity: Expected['severity']
  readonly consequences: readonly string[]
  make(truth: Truth): {readonly truth: Truth; readonly other: Truth}
}

function moreThan(truth: Truth, path: string, by: number): Truth {
  return withFigures(truth, {[path]: String(Number(truth.figures.get(path)) + by)})
}

function saying(truth: Truth, sentence: string): Truth {
  const sections = truth.sections.map(section =>
    section.number === 1
      ? {...section, blocks: [...section.blocks, {kind: 'paragraph' as const, text: sentence}]}
      : section
  )
  return {...truth, sections}
}

/** Another body of the same place and year. */
function neighbourOf({seed, year, agency}: Truth): Truth {
  const place = agency.name.slice(0, Math.max(agency.name.search(/[市县区]/) + 1, 1))
  return inventTruth(seed + 31, {year, agency: {kind: 'bureau', name: `${place}财政局`, self: '我局', area: null}})
}

/** The prose of the set is drawn from one small stock: that it repeats itself follows from that. */
const stock = ['text-repeated']

const pairs: readonly Pair[] = [
  {
    rule: null,
    planted: null,
    kind: 'previous',
    at: [],
    severity: 'warning',
    consequences: stock,
    make: truth => ({truth, other: yearBefore(truth)})
  },
  {
    rule: 'carry-over',
    planted: 'last year carried another number over',
    kind: 'previous',
    at: [{figure: 'requests.carriedIn.business'}],
    severity: 'warning',
    consequences: stock,
    make: truth => ({truth, other: moreThan(yearBefore(truth), 'requests.carriedOut.business', 9)})
  },
  {
    rule: 'in-force-carry-over',
    planted: 'last year had another number in force',
    kind: 'previous',
    at: [{figure: 'proactive.normativeDocuments.inForce'}],
    severity: 'warning',
    consequences: stock,
    make: truth => ({truth, other: moreThan(yearBefore(truth), 'proactive.normativeDocuments.inForce', 9)})
  },
  {
    rule: 'prose-growth',
    planted: 'a growth that the two years do not have',
    kind: 'previous',
    at: [{section: '一、'}],
    severity: 'warning',
    consequences: stock,
    make: truth => ({
      truth: saying(
        truth,
        `全年新收政府信息公开申请${truth.figures.get('requests.received.total')}件，同比增长98765.4%。`
      ),
      other: yearBefore(truth)
    })
  },
  {
    rule: 'text-repeated',
    planted: 'the words of last year',
    kind: 'previous',
    at: [{section: '一、'}],
    severity: 'warning',
    // The words hold last year's numbers.
    consequences: ['prose-requests', 'prose-disputes', 'prose-disclosure', 'report-year'],
    make: truth => ({truth: {...truth, sections: yearBefore(truth).sections}, other: yearBefore(truth)})
  },
  {
    rule: 'figures-repeated',
    planted: 'the figures of last year',
    kind: 'previous',
    at: ['report'],
    severity: 'info',
    consequences: [...stock, 'carry-over', 'in-force-carry-over'],
    make: truth => ({truth, other: {...yearBefore(truth), figures: truth.figures}})
  },
  {
    rule: 'version-conflict',
    planted: 'the same year twice, with another number',
    kind: 'together',
    at: [{section: '二、'}],
    severity: 'warning',
    consequences: ['text-shared', 'prose-disclosure'],
    make: truth => ({truth: moreThan(truth, 'proactive.licences.decisions', 5), other: truth})
  },
  {
    rule: 'text-shared',
    planted: 'the words of another agency',
    kind: 'together',
    at: [{section: '一、'}, {section: '五、'}],
    severity: 'warning',
    consequences: ['prose-requests', 'prose-disputes', 'prose-disclosure', 'agency-name'],
    make: truth => ({truth, other: {...inventTruth(truth.seed + 9, {year: truth.year}), sections: truth.sections}})
  },
  {
    rule: 'fees-alike',
    planted: 'the fee of a neighbour with two digits exchanged',
    kind: 'together',
    at: [{figure: 'proactive.fees.amount'}],
    severity: 'info',
    consequences: ['prose-disclosure', 'fee-unit'],
    make: truth => ({
      truth: withFigures(truth, {'proactive.fees.amount': '4166.2416'}),
      other: withFigures(neighbourOf(truth), {'proactive.fees.amount': '4166.2146'})
    })
  }
]

export interface PairCases {
  readonly cases: readonly Case[]
  /** Reports that stand beside others and are not measured themselves. */
  readonly others: readonly (readonly [file: string, bytes: Uint8Array])[]
}

/** Each pair in two formats. */
export function pairCases(): PairCases {
  const made = pairs.flatMap((pair, index) =>
    [index, index + 3].map(turn => makePair(pair, index, formats[turn % formats.length]?.[0]))
  )
  return {cases: made.flatMap(({own}) => own), others: made.flatMap(({other}) => other)}
}

function makePair(pair: Pair, index: number, format: Format | undefined): {own: Case[]; other: [string, Uint8Array][]} {
  if (format === undefined) return {own: [], other: []}
  const {rule, planted, kind, at, severity, consequences} = pair
  const {truth, other} = pair.make({
    ...inventTruth(900 + index, {standard: '2021', size: 'many', year: 2024, kind: 'bureau'}),
    feeHeading: fourDecimalsFeeHeading
  })
  const written = format.write(truth)
  const name = `reports/pair-${index + 1}-${rule ?? 'good'}-${format.variant}`
  const file = `${name}.${format.extension}`
  const beside = `${name}-${kind}.${format.extension}`
  return {
    own: [
      {
        file,
        format: format.name,
        planted,
        ...(kind === 'previous' ? {previous: beside} : {together: [beside]}),
        bytes: written.bytes,
        expected: at.map(place => ({rule: rule ?? '', severity, ...placeOf(place, truth, written.text)})),
        consequences: [...consequences, ...format.consequences]
      }
    ],
    other: [[beside, format.write(other).bytes]]
  }
}

function placeOf(place: Place, truth: Truth, text: string | null): Omit<Expected, 'rule' | 'severity'> {
  if (place === 'report') return {}
  if ('figure' in place) return place
  return text === null ? {} : sectionRange(text, truth, place.section)
}
