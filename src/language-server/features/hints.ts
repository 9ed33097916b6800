/** Inlay hints: beside a total that its addends do not add up to, what they do add up to. A total that is right has none. */

import type {InlayHint, Range} from 'vscode-languageserver'
import {formatExact} from '../../exact.ts'
import type {OpenReport} from '../documents/subject.ts'
import {evaluatedSums, sumText} from './figures.ts'

export function hints({report, positions, locale}: OpenReport, range: Range): InlayHint[] {
  if (report === null) return []
  const wanted = positions.span(range)
  const seen = new Set<string>()
  return evaluatedSums(report).flatMap((evaluation): InlayHint[] => {
    const [total, ...others] = evaluation.right
    if (evaluation.state !== 'broken' || total === undefined || others.length > 0) return []
    const {end} = total.span
    const label = `＝${formatExact(evaluation.leftSum)}`
    const key = `${end} ${label}`
    // Two sums may call for the same number.
    if (end < wanted.start || end > wanted.end || seen.has(key)) return []
    seen.add(key)
    return [{position: positions.position(end), label, tooltip: sumText(evaluation, locale), paddingLeft: true}]
  })
}
