/** The three figures of the 信息处理费 where section six gives them in a table: notices, what they charged, what was paid. */

import {type ExactNumber, parseExact} from '../../../src/exact.ts'
import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'

export type FeeFigureKind = 'notices' | 'charged' | 'paid'

export interface FeeFigure {
  readonly kind: FeeFigureKind
  readonly label: string
  /** As written. */
  readonly text: string
  /** Notices as a count, money in yuan; null where it is no number. */
  readonly value: ExactNumber | null
  readonly at: Spot
}

/** The figures by their kind, each where it stands first; none where section six has no such table. */
export function feeFigures(report: Report): ReadonlyMap<FeeFigureKind, FeeFigure> {
  const {span} = report.section(6)
  const found = new Map<FeeFigureKind, FeeFigure>()
  for (const {grid} of report.parsedTables) {
    if (grid.span.start < span.start || grid.span.end > span.end) continue
    grid.rows.forEach(({slots}, row) => {
      slots.forEach(({cell, covered}, column) => {
        const kind = covered ? null : kindOf(cell.text)
        if (kind === null || found.has(kind)) return
        // The value stands to the right, or, where another label does, below.
        const right = slots.slice(column + 1).find(slot => !slot.covered && slot.cell.text.trim() !== '')?.cell
        const below = grid.rows[row + 1]?.slots[column]?.cell
        const value = right !== undefined && kindOf(right.text) === null && isFigure(right.text) ? right : below
        if (value === undefined || value.text.trim() === '') return
        found.set(kind, {
          kind,
          label: cell.text.trim(),
          text: value.text.trim(),
          value: amountOf(value.text, cell.text),
          at: report.spot(value.span)
        })
      })
    })
  }
  return found
}

/** 通知收取件数, 发出收费通知的件数; 通知收取金额, 应收总金额; 实际收取金额, 实收金额. */
function kindOf(text: string): FeeFigureKind | null {
  const words = text.replace(/\s/g, '')
  if (words.length > LONGEST_LABEL) return null
  if (/实际收|实收|已收/.test(words)) return 'paid'
  if (!/通知|应收/.test(words)) return null
  if (/金额|费用|总额/.test(words)) return 'charged'
  return /件数|数量|次数|份数|发出/.test(words) ? 'notices' : null
}
const LONGEST_LABEL = 30

function isFigure(text: string): boolean {
  return parseExact(numberIn(text)) !== null
}

/** The number without the unit behind it. */
function numberIn(text: string): string {
  return text.replace(/\s/g, '').replace(/(?:万元|元|件|份|次)$/, '')
}

function amountOf(text: string, label: string): ExactNumber | null {
  const number = parseExact(numberIn(text))
  if (number === null) return null
  const inTenThousands = text.includes('万元') || (!text.includes('元') && label.includes('万元'))
  return inTenThousands ? {units: number.units * 10_000n, scale: number.scale} : number
}
