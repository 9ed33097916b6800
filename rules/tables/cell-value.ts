/** What stands in a cell must be a number of the kind its column asks for. */

import {compareExact, formatExact, isInteger, zero} from '../../src/exact.ts'
import type {Figure} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {withoutInvisible} from '../../src/text.ts'
import {cellName, readableTables, unreadParts} from './helpers/tables.ts'

export default defineRule({
  id: 'cell-value',
  title: {zh: '格内数值不合要求', en: 'a cell does not hold what its column asks for'},
  group: 'tables',
  basis: [form.counts, form.labels],
  scope: 'report',
  needs: 'tables',
  messages: {
    text: {
      severity: 'error',
      zh: '“{cell}”应填数字，填的是“{raw}”。请查实后改填数字，没有的填 0。',
      en: '“{cell}” should hold a number; it holds “{raw}”. Look the number up and put it in, 0 if there was nothing.'
    },
    chinese: {
      severity: 'error',
      zh: '“{cell}”应填阿拉伯数字，填的是汉字数字“{raw}”。请改成阿拉伯数字。',
      en: '“{cell}” should hold a number in digits; it holds the Chinese numeral “{raw}”. Write it in digits.'
    },
    invisible: {
      severity: 'info',
      zh: '“{cell}”的数字中间夹有看不见的字符，已按 {value} 读取。请删去这一格重新输入。',
      en: '“{cell}” has invisible characters among its digits; it was read as {value}. Clear the cell and type the number again.'
    },
    negative: {
      severity: 'error',
      zh: '“{cell}”是件数，不会是负数，填的是“{raw}”。请查实后改填实际件数。',
      en: '“{cell}” is a count and cannot be negative; it holds “{raw}”. Look the number up and correct it.'
    },
    fraction: {
      severity: 'warning',
      zh: '“{cell}”是件数，应为整数，填的是“{raw}”。请查实后改填实际件数。',
      en: '“{cell}” is a count and should be a whole number; it holds “{raw}”. Look the number up and correct it.'
    },
    negativeAmount: {
      severity: 'warning',
      zh: '“{cell}”是金额，填的是负数“{raw}”。请查实后改填实际金额。',
      en: '“{cell}” is an amount of money; it holds the negative “{raw}”. Look the amount up and correct it.'
    },
    remark: {
      severity: 'info',
      zh: '“{cell}”填的是“{raw}”，已按 {value} 读取。格内只填数字，单位和说明请移到表外。',
      en: '“{cell}” holds “{raw}”, read as {value}. Put only the number there; units and notes belong outside the table.'
    },
    unit: {
      severity: 'info',
      basis: [form.labels],
      zh: '“{cell}”填的是“{raw}”，已按 {value} 读取。格内只填数字；统一格式没有写明单位，请把单位写在列名里。',
      en: '“{cell}” holds “{raw}”, read as {value}. Put only the number there; as the form names no unit, write it in the heading of the column.'
    },
    change: {
      severity: 'info',
      zh: '“{cell}”应填增减的数，填的是“{raw}”。请查实后改填数字，减少的写负号，没有变化的填 0。',
      en: '“{cell}” should hold the change as a number; it holds “{raw}”. Look it up and put it in, with a minus for less, 0 for no change.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '{table}有 {count} 格未能读准，没有核对所填的数。',
      en: '{table} has {count} cells that could not be read with certainty; what they hold was not checked.'
    },
    closed: {
      severity: 'unjudged',
      zh: '{table}未能读出，没有核对所填的数。',
      en: '{table} could not be read; what its cells hold was not checked.'
    }
  },
  applies: ({report}) => report.tables.some(({state}) => state !== 'absent'),
  *check(context) {
    yield* unreadParts(context)
    for (const table of readableTables(context)) {
      for (const row of table.rows) for (const figure of row.figures) if (!isOrdinary(figure)) yield* judge(figure)
    }
  }
})

/** A whole number with nothing beside it, or no number at all: of most figures there is nothing to say. */
function isOrdinary({state, exact, remark, raw}: Figure): boolean {
  if (state !== 'number' || exact === null) return state !== 'not-a-number'
  return exact.units >= 0n && exact.scale === 0 && remark === null && withoutInvisible(raw) === raw
}

function* judge(figure: Figure) {
  const {exact, raw, remark, state} = figure
  const {kind} = figure.form.column
  const data = {cell: cellName(figure), raw}
  if (state === 'not-a-number') yield finding(kind === 'change' ? 'change' : textKind(raw), {at: figure, data})
  if (state !== 'number' || exact === null) return
  const negative = compareExact(exact, zero) < 0
  if (kind === 'count' && negative) yield finding('negative', {at: figure, data})
  if (kind === 'count' && !isInteger(exact)) yield finding('fraction', {at: figure, data})
  if (kind === 'money' && negative) yield finding('negativeAmount', {at: figure, data})
  if (withoutInvisible(raw) !== raw)
    yield finding('invisible', {at: figure, data: {...data, value: formatExact(exact)}})
  const beside = remark === null ? null : besideNumber(figure)
  if (beside !== null) yield finding(beside, {at: figure, data: {...data, value: formatExact(exact)}})
}

function textKind(raw: string): 'chinese' | 'text' {
  return Array.from(raw).every(character => NUMERALS.includes(character)) ? 'chinese' : 'text'
}

const NUMERALS = '零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟'

/** What is said of words beside a number. The unit beside the amount of fees is the subject of `fee-unit`. */
function besideNumber({figure, form: {column}, remark}: Figure): 'remark' | 'unit' | null {
  const isUnit = column.kind === 'money' && remark?.includes('元') === true
  if (isUnit && figure === 'proactive.fees.amount') return null
  return isUnit ? 'unit' : 'remark'
}
