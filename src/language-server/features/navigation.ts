/** Definition and references: from a total to its addends, from a number in prose to its cells, and back. */

import type {DocumentHighlight, Position, Range} from 'vscode-languageserver'
import {compareExact, zero} from '../../exact.ts'
import type {Claim, Figure, Report} from '../../report/model.ts'
import type {Span} from '../../source.ts'
import {type OpenReport, spotAt} from '../documents/subject.ts'
import type {Link} from '../threads/jobs.ts'
import {type Evaluated, figureAt, partsOf, sumsWith} from './figures.ts'

/** Where the number under the cursor comes from. */
export function definition({report, positions}: OpenReport, at: Position): Link | null {
  if (report === null) return null
  const offset = positions.offset(at)
  const figure = figureAt(report, offset)
  const claim = figure === null ? claimAt(report, offset) : null
  const from = figure?.span ?? claim?.at.span
  const to = figure !== null ? addendsOf(report, figure) : claim !== null ? cellsOf(report, claim) : []
  if (from === undefined || to.length === 0) return null
  return {from: positions.range(from), to: inOrder(to).map(span => positions.range(span))}
}

/**
 * Where the number under the cursor is counted or spoken of: every figure of the sums it takes part in, and prose.
 * @param own whether the number itself is one of them
 */
export function references(
  {report, positions}: OpenReport,
  {position, own}: {position: Position; own: boolean}
): Range[] {
  if (report === null) return []
  const offset = positions.offset(position)
  const figure = figureAt(report, offset)
  const claim = figure === null ? claimAt(report, offset) : null
  const itself = figure?.span ?? claim?.at.span
  if (itself === undefined) return []
  const figures = figure !== null ? [figure] : claim !== null ? figuresOf(report, claim) : []
  const spans = inOrder([...figures.flatMap(one => mentionsOf(report, one)), ...figures.map(({span}) => span), itself])
  return spans.filter(span => own || !isSame(span, itself)).map(span => positions.range(span))
}

/** Kinds of highlight as the protocol numbers them. */
const highlightKinds = {addend: 2, total: 3} as const

/** The total under the cursor and what adds up to it, without what adds nothing; none for any other number. */
export function highlights({report, positions}: OpenReport, at: Position): DocumentHighlight[] {
  const total = report === null ? null : figureAt(report, positions.offset(at))
  if (report === null || total === null) return []
  const sums = sumsWith(report, total).filter(({right}) => right.includes(total))
  const counted = sums
    .flatMap(partsOf)
    .filter(part => part !== total && (part.exact === null || compareExact(part.exact, zero) !== 0))
  if (counted.length === 0) return []
  return [
    {range: positions.range(total.span), kind: highlightKinds.total},
    ...inOrder(counted.map(({span}) => span)).map(span => ({
      range: positions.range(span),
      kind: highlightKinds.addend
    }))
  ]
}

/** What adds up to a figure; for the balance of table three, the figures that the two totals have to answer to. */
function addendsOf(report: Report, figure: Figure): Span[] {
  return sumsWith(report, figure).flatMap(evaluation => addends(evaluation, figure))
}

function addends(evaluation: Evaluated, figure: Figure): Span[] {
  if (!evaluation.right.includes(figure)) return []
  return partsOf(evaluation)
    .filter(part => part !== figure)
    .map(({span}) => span)
}

function mentionsOf(report: Report, figure: Figure): Span[] {
  const sums = sumsWith(report, figure).flatMap(evaluation => partsOf(evaluation).map(({span}) => span))
  const claims = report.prose.claims.filter(({readings}) => readings.some(({paths}) => paths.includes(figure.figure)))
  return [...sums, ...claims.map(({at}) => at.span)]
}

function claimAt({prose}: Report, offset: number): Claim | null {
  return (
    spotAt(
      prose.claims.map(claim => ({span: claim.at.span, claim})),
      offset
    )?.claim ?? null
  )
}

function cellsOf(report: Report, claim: Claim): Span[] {
  return figuresOf(report, claim).map(({span}) => span)
}

function figuresOf({figures}: Report, {readings}: Claim): Figure[] {
  const paths = new Set(readings.flatMap(reading => reading.paths))
  return [...paths].flatMap(path => figures.get(path) ?? []).filter(({state}) => state !== 'absent')
}

/** Each once, in the order of the text. */
function inOrder(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map(span => [`${span.start} ${span.end}`, span]))
  return [...unique.values()].sort((left, right) => left.start - right.start || left.end - right.end)
}

function isSame(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end
}
