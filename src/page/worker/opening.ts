/** A file as it is opened: its findings with all that is shown of them, and the report drawn. */

import {type Diagnostic, type Location, mostSevereFirst, tellingRelated} from '../../diagnostic.ts'
import type {PlainResult} from '../../engine/result.ts'
import {basisText, relatedText} from '../../finding-words.ts'
import {fixText, type SourceHolder} from '../../format/advice.ts'
import {NamedInstruments} from '../../format/bases.ts'
import {causesOf} from '../../format/causes.ts'
import {figuresOf, reportCharts} from '../../format/charts/report-charts.ts'
import {documentWords} from '../../format/documents/document-words.ts'
import {hasLines} from '../../format/entry.ts'
import {formatWords, position} from '../../format/output-words.ts'
import {alikeUnjudged, othersText} from '../../format/unjudged.ts'
import {isSourceText} from '../../parse/kinds/identify-text.ts'
import type {Report} from '../../report/model.ts'
import type {OpenedReport, ShownCause, ShownFinding, ShownFix, ShownRelated, ShownUnjudged} from '../protocol.ts'
import type {Desk} from './desk.ts'
import {draw} from './draw.ts'
import {commentedKind, type Held} from './holding.ts'
import {summarize} from './reviewing.ts'

const words = formatWords.zh

export function open(held: Held, {shelf, all}: Pick<Desk, 'shelf' | 'all'>): OpenedReport {
  const {concluded, bytes, path} = held
  const report = shelf.reportOf(held)
  const ordered = orderedFindings(concluded)
  const causes = causesOf(ordered, concluded.repairs)
  const marks = ordered.map(({location}, index) => ({number: index + 1, location}))
  const drawing = report === null ? null : draw(report, marks, notesOf(concluded, causes))
  const anchorOf = drawing?.anchorOf ?? (() => null)
  const holder: SourceHolder = {source: report?.source ?? null}
  return {
    summary: summarize(held, all),
    title: concluded.head?.title ?? null,
    drawn: drawing?.drawn ?? null,
    findings: ordered.map((diagnostic, index) => shown(diagnostic, index + 1, {holder, anchorOf})),
    causes: causes.map(
      ({repairs, findings}): ShownCause => ({repairs, findings: findings.map(one => ordered.indexOf(one) + 1)})
    ),
    unjudged: unjudgedOf(concluded, anchorOf),
    suppressed: concluded.suppressed,
    notices: concluded.notices.map(({message}) => message),
    text: textOf(bytes, path, report),
    canAnnotate: report === null ? null : commentedKind(bytes),
    charts: chartsOf(held, report, shelf)
  }
}

function chartsOf({previous}: Held, report: Report | null, shelf: Desk['shelf']): OpenedReport['charts'] {
  const own = figuresOf(report)
  const before = previous === null ? null : shelf.reportOf(previous)
  return own === null ? [] : reportCharts(own, figuresOf(before), 'zh')
}

/** Findings of a cause stand together, before the others. */
export function orderedFindings({diagnostics, repairs}: PlainResult): readonly Diagnostic[] {
  const bySeverity = mostSevereFirst(diagnostics)
  const caused = causesOf(bySeverity, repairs).flatMap(({findings}) => findings)
  return [...new Set([...caused, ...bySeverity])]
}

function notesOf({diagnostics, unjudged}: PlainResult, causes: ReturnType<typeof causesOf>) {
  return {
    parts: new Set(diagnostics.flatMap(({related}) => related.flatMap(({location}) => location.figure ?? []))),
    undetermined: new Set(unjudged.flatMap(({location}) => location?.figure ?? [])),
    shouldBe: new Map(
      causes.flatMap(({repairs: [likeliest]}) => likeliest.cells.map(({figure, to}) => [figure, to] as const))
    )
  }
}

interface Showing {
  readonly holder: SourceHolder
  readonly anchorOf: (location: Location) => string | null
}

function shown(diagnostic: Diagnostic, number: number, {holder, anchorOf}: Showing): ShownFinding {
  const {location, basis} = diagnostic
  const named = new NamedInstruments()
  named.lines(basis)
  return {
    number,
    diagnostic,
    anchor: anchorOf(location),
    fixes: diagnostic.fixes.map(
      (fix): ShownFix => ({
        text: fixText(fix, holder, words),
        copy: fix.edits.length === 1 && fix.edits[0]?.text !== '' ? (fix.edits[0]?.text ?? null) : null
      })
    ),
    related: tellingRelated(diagnostic).map(
      (one): ShownRelated => ({
        text: relatedText(one, words),
        quote: one.location.quote ?? '',
        anchor: anchorOf(one.location)
      })
    ),
    bases: basis.map(one => ({short: named.lines([one]).join('；'), full: basisText(one)})),
    position: hasLines(diagnostic)
      ? documentWords.zh.line(location.range.start.line, location.range.start.column)
      : position(location, 'zh')
  }
}

function unjudgedOf({unjudged}: PlainResult, anchorOf: Showing['anchorOf']): readonly ShownUnjudged[] {
  return alikeUnjudged(unjudged).map(group => {
    const {message, location, rule, waived} = group.first
    return {
      message,
      place: location?.place ?? '',
      others: othersText(group, words),
      rule,
      anchor: location === undefined ? null : anchorOf(location),
      waived: waived !== undefined
    }
  })
}

/** Only where the positions of findings are those of the text itself. */
function textOf(bytes: Uint8Array, path: string, report: Report | null): string | null {
  return report !== null && isSourceText(bytes, path) ? report.source.text : null
}
