/** What the four rules on sums share: evaluating the identities of the form, what cannot be determined of them, and the words for both. */

import {compareExact, formatExact, zero} from '../../src/exact.ts'
import type {Figure} from '../../src/report/model.ts'
import {type Finding, type Messages, type Related, type ReportContext, unjudged} from '../../src/rule/define.ts'
import {type Broken, evaluate, type Undetermined} from '../../src/standard/identity.ts'
import {identities, isTotal} from '../../src/standard/index.ts'
import type {Identity, IdentityName, TableId} from '../../src/standard/standard.ts'
import {quoted, type Words} from '../../src/words.ts'
import {cellName, closedTables, plain, written} from './tables.ts'

/** What each of the rules says where it cannot determine. */
export const untoldMessages = {
  undetermined: {
    severity: 'unjudged',
    zh: '{subject}未能核对：{cells}没有可用的数。',
    en: '{subject} was not checked: no usable number in {cells}.'
  },
  blank: {
    severity: 'unjudged',
    zh: '{subject}未能核对：{cells}空着，按 0 计两边对不上，分不清是漏填还是算错。',
    en: '{subject} was not checked: {cells} blank, and counted as 0 the sums differ; a number may be missing, or wrong.'
  },
  closed: {
    severity: 'unjudged',
    zh: '{table}未能读出，其中的合计都没有核对。',
    en: '{table} could not be read, so none of its sums was checked.'
  }
} as const satisfies Messages

/** Which sums a rule judges, and how it names one of them. */
interface Sums {
  readonly table: TableId
  readonly name: IdentityName
  readonly subject: (identity: Identity) => Words
}

/**
 * Judges all identities of a name.
 * @param describe the finding for one that does not hold; null where its figures are not those of the form
 */
export function* judgeSums<Found extends Finding>(
  context: Pick<ReportContext, 'report' | 'standard' | 'figures'>,
  {table, name, subject}: Sums,
  describe: (evaluation: Broken<Figure>) => Found | null
) {
  const {standard, figures} = context
  if (standard === null) return
  const closed = closedTables(context).find(({form}) => form.id === table)
  if (closed !== undefined) {
    yield unjudged('closed', {at: closed.spot, data: {table: closed.form.name}})
    return
  }
  for (const identity of identities(standard, name)) {
    const evaluation = evaluate(identity, figures)
    if (evaluation.state === 'undetermined') {
      const data = {subject: subject(identity), cells: missingCells(evaluation)}
      yield unjudged(isBlankPart(evaluation) ? 'blank' : 'undetermined', {at: evaluation.missing[0] ?? null, data})
    }
    const found = evaluation.state === 'broken' ? describe(evaluation) : null
    if (found !== null) yield found
  }
}

/** Whether nothing but blank parts is missing: then the sums differ with 0 in their place. A blank total is another matter. */
function isBlankPart({missing}: Undetermined<Figure>): boolean {
  return missing.every(({state, form}) => !isTotal(form) && state !== 'unread' && state !== 'not-a-number')
}

function missingCells({missing}: Undetermined<Figure>): Words {
  const [first = ''] = missing.map(cellName)
  const cell = quoted(first)
  if (missing.length === 1) return {zh: cell, en: cell}
  return {zh: `${cell}等 ${missing.length} 格`, en: `${cell} and ${missing.length - 1} more cells`}
}

/** Every figure that took part, named with its number, except the one that the finding marks. */
export function partsOf(evaluation: Broken<Figure>, marked: Figure): readonly Related[] {
  return [...evaluation.left, ...evaluation.right]
    .filter(figure => figure !== marked && figure.state !== 'absent')
    .map(figure => ({at: figure, note: plain(`${cellName(figure)}：${written(figure)}`)}))
}

/** `3＋1＋2＝6`: the parts that are not 0, and what they add up to; the sum alone where nothing is added. */
export function addition({left, leftSum}: Broken<Figure>): string {
  const counted = left.filter(({exact}) => exact !== null && compareExact(exact, zero) !== 0)
  const sum = formatExact(leftSum)
  return counted.length < 2 ? sum : `${counted.map(written).join('＋')}＝${sum}`
}
