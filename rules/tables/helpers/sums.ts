/** A rule on sums of the form: it evaluates them, and says which do not hold and which cannot be determined. */

import {compareExact, formatExact, zero} from '../../../src/exact.ts'
import type {Figure} from '../../../src/report/model.ts'
import {defineRule, finding, type Messages, type Related, type Rule, unjudged} from '../../../src/rule/define.ts'
import {type Broken, evaluate, type Undetermined} from '../../../src/standard/identity.ts'
import {identities, isTotal} from '../../../src/standard/index.ts'
import type {Provision} from '../../../src/standard/law/provisions.ts'
import type {Identity, IdentityName, TableId} from '../../../src/standard/standard.ts'
import {type Data, type Placeholders, quoted, type Value, type Words} from '../../../src/words.ts'
import {cellName, closedTables, figureAsWritten, hasTable, verbatim} from './tables.ts'

/** What each such rule says where it cannot determine. */
const untoldMessages = {
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

/** @typeParam Text the message for a sum that does not hold; its placeholders decide what data it needs */
interface SumRule<Text extends Words> {
  readonly id: string
  readonly title: Words
  readonly basis: readonly Provision[]
  readonly table: TableId
  readonly identity: IdentityName
  /** What cannot be determined. */
  readonly subject: (identity: Identity) => Words
  readonly unequal: Text
  /** The figure to mark and the data of the message; null where the figures are not those of the form. */
  readonly describe: (evaluation: Broken<Figure>) => {readonly at: Figure; readonly data: DataFor<Text>} | null
}

type DataFor<Text extends Words> = {readonly [Name in Placeholders<Text['zh']>]: Value}

/** The rule that judges all sums of one name. */
export function sumRule<const Text extends Words>(sums: SumRule<Text>): Rule {
  const {id, title, basis, table, identity} = sums
  const unequal: Words = sums.unequal
  return defineRule({
    id,
    title,
    group: 'tables',
    basis,
    scope: 'report',
    needs: {identity},
    messages: {unequal: {severity: 'error', ...unequal}, ...untoldMessages},
    applies: context => hasTable(context, table),
    *check(context) {
      const {standard, figures} = context
      if (standard === null) return
      const closed = closedTables(context).find(({form}) => form.id === table)
      if (closed !== undefined) {
        yield unjudged('closed', {at: closed.spot, data: {table: closed.form.name}})
        return
      }
      for (const sum of identities(standard, identity)) {
        const evaluation = evaluate(sum, figures)
        if (evaluation.state === 'undetermined') {
          const data = {subject: sums.subject(sum), cells: missingCells(evaluation)}
          yield unjudged(isBlankPart(evaluation) ? 'blank' : 'undetermined', {at: evaluation.missing[0] ?? null, data})
        }
        if (evaluation.state !== 'broken') continue
        const found = sums.describe(evaluation)
        if (found !== null) yield finding('unequal', {...found, related: partsOf(evaluation, found.at)})
      }
    }
  })
}

/**
 * Describes a total that is not the sum of its parts.
 * @param named the placeholders for what it is the total of
 */
export function describeTotal<Named extends Data>(evaluation: Broken<Figure>, named: (total: Figure) => Named) {
  const {total} = evaluation
  return total && {at: total, data: {...named(total), total: figureAsWritten(total), addition: addition(evaluation)}}
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
function partsOf(evaluation: Broken<Figure>, marked: Figure): readonly Related[] {
  return [...evaluation.left, ...evaluation.right]
    .filter(figure => figure !== marked && figure.state !== 'absent')
    .map(figure => ({at: figure, note: verbatim(`${cellName(figure)}：${figureAsWritten(figure)}`)}))
}

/** `3＋1＋2＝6`: the parts that are not 0, and what they add up to; the sum alone where nothing is added. */
function addition({left, leftSum}: Broken<Figure>): string {
  const counted = left.filter(({exact}) => exact !== null && compareExact(exact, zero) !== 0)
  const sum = formatExact(leftSum)
  return counted.length < 2 ? sum : `${counted.map(figureAsWritten).join('＋')}＝${sum}`
}
