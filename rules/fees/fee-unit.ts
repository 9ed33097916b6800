/** The fee amount of table two is in 万元, with four decimals where these are asked for: what its heading and its cell say. */

import {compareExact, type ExactNumber, formatExact, toHalfWidth, zero} from '../../src/exact.ts'
import type {Figure} from '../../src/report/model.ts'
import {defineRule, finding, type ProposedFix, unjudged} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {moneyUnits} from '../../src/standard/money.ts'
import {withoutBlanks} from '../../src/text.ts'
import {fourDecimals, toTenThousands} from './helpers/money.ts'

const DECIMALS = 4
/** In 万元: 100 billion yuan, more than any one body charges. */
const MOST: ExactNumber = {units: 10_000_000n, scale: 0}

export default defineRule({
  id: 'fee-unit',
  title: {zh: '收费金额的单位或小数位数', en: 'unit or decimals of the fee amount'},
  group: 'fees',
  basis: [form.feeHeading, practice('C', '保留4位小数')],
  scope: 'report',
  needs: {figure: 'proactive.fees.amount'},
  options: {
    decimals: {
      type: 'choice',
      values: ['as-headed', 4, 'any'],
      default: 'as-headed',
      describe: {
        zh: '金额的小数位数：as-headed 只在表头写明“保留4位小数”时要求 4 位，4 一律要求，any 为不查',
        en: 'decimals of the amount: as-headed wants four only where the heading says 保留4位小数, 4 always, any never'
      }
    },
    heading: {
      type: 'choice',
      values: ['national', 'four-decimals'],
      default: 'national',
      describe: {
        zh: '表头：national 认可全国格式的“（单位：万元）”，four-decimals 要求写明“保留4位小数”',
        en: 'the heading: national takes the plain （单位：万元） of the national form, four-decimals wants 保留4位小数 in it'
      }
    }
  },
  messages: {
    otherUnit: {
      severity: 'error',
      basis: [form.feeHeading],
      zh: '收费金额的表头写作“{heading}”，单位应为万元。请把表头改为“本年收费金额（单位：万元）”，并把金额换算成万元。',
      en: 'The heading of the fee amount reads “{heading}”; its unit should be 万元. Write 本年收费金额（单位：万元）, and convert the amount.'
    },
    noUnit: {
      severity: 'warning',
      basis: [form.feeHeading],
      zh: '收费金额的表头“{heading}”没有写单位，应写“本年收费金额（单位：万元）”。',
      en: 'The heading “{heading}” of the fee amount names no unit; it should read 本年收费金额（单位：万元）.'
    },
    headingDecimals: {
      severity: 'info',
      zh: '收费金额的表头写作“{heading}”，没有写明小数位数。请写“本年收费金额（单位：万元，保留4位小数）”。',
      en: 'The heading “{heading}” of the fee amount does not say how many decimals are kept. Write 本年收费金额（单位：万元，保留4位小数）.'
    },
    otherUnitInCell: {
      severity: 'error',
      basis: [form.feeHeading],
      zh: '收费金额填的是“{raw}”，这一格的单位是万元。请换算成万元，{instead}。',
      en: 'The fee amount is “{raw}”, but the unit of this cell is 万元. Convert it, and put in {instead}.'
    },
    unitRepeated: {
      severity: 'info',
      basis: [form.feeHeading],
      zh: '收费金额填的是“{raw}”。单位已写在表头，格内只填 {value}。',
      en: 'The fee amount is “{raw}”. Its unit stands in the heading: put in {value} alone.'
    },
    manyDecimals: {
      severity: 'warning',
      basis: [practice('C', '保留4位小数')],
      zh: '收费金额 {raw} 有 {count} 位小数，以万元为单位保留 4 位小数就精确到元。请填 {expected}。',
      en: 'The fee amount {raw} has {count} decimals; in 万元 four are exact to the yuan. Put in {expected}.'
    },
    inYuan: {
      severity: 'info',
      basis: [form.feeHeading],
      zh: '收费金额 {raw} 以万元计超过 1000 亿元，疑为以元填写。是元的，请换算成万元，填 {value}。',
      en: 'The fee amount {raw} would be more than 100 billion yuan; it seems to be in yuan. If so, convert it and put in {value}.'
    },
    fewDecimals: {
      severity: 'info',
      basis: [practice('C', '保留4位小数')],
      zh: '收费金额 {raw} 的小数不足 4 位，本地要求保留 4 位小数。请填 {expected}。',
      en: 'The fee amount {raw} has fewer than the four decimals asked for here. Put in {expected}.'
    },
    fewDecimalsAgainstHeading: {
      severity: 'warning',
      basis: [practice('C', '保留4位小数')],
      zh: '表头要求保留4位小数，收费金额填的是 {raw}。请填 {expected}。',
      en: 'The heading asks for four decimals (保留4位小数), but the fee amount is {raw}. Put in {expected}.'
    },
    headingUnread: {
      severity: 'unjudged',
      zh: '没有认出收费金额的表头，或者表头里的括号在转换时丢失，无法判断单位。',
      en: 'The heading of the fee amount was not recognised, or lost its brackets in conversion, so its unit was not judged.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '收费金额没有可用的数，无法判断单位和小数位数。',
      en: 'There is no usable fee amount, so its unit and decimals were not judged.'
    }
  },
  applies: ({figures, report}) => {
    const state = figures.get('proactive.fees.amount')?.state ?? 'absent'
    return state !== 'absent' || report.table('proactive').feeHeading !== null
  },
  *check({figures, report, options}) {
    const heading = report.table('proactive').feeHeading
    const unit = heading === null ? null : unitOf(heading.text)
    if (heading === null || (unit === 'none' && report.damage.brackets)) {
      yield unjudged('headingUnread', {at: heading ?? report.table('proactive').spot, data: {}})
    } else {
      const parts = {at: heading, data: {heading: heading.text}}
      if (unit === 'other') yield finding('otherUnit', parts)
      else if (unit === 'none') yield finding('noUnit', parts)
      else if (options.heading === 'four-decimals' && !asksForFour(heading.text))
        yield finding('headingDecimals', parts)
    }
    const amount = figures.get('proactive.fees.amount')
    if (amount === undefined || unit === 'other') return
    if (amount.exact === null) {
      yield unjudged('undetermined', {at: amount, data: {}})
      return
    }
    const remark = unitOf(amount.remark ?? '')
    if (remark === 'other') {
      yield otherUnitInCell(amount, amount.exact)
      return
    }
    if (remark === 'ten-thousands')
      yield finding('unitRepeated', {at: amount, data: {raw: amount.raw, value: formatAsWritten(amount.exact)}})
    if (compareExact(amount.exact, MOST) >= 0)
      yield finding('inYuan', {
        at: amount,
        data: {raw: formatAsWritten(amount.exact), value: fourDecimals(toTenThousands(amount.exact))}
      })
    else if (options.decimals !== 'any')
      yield* decimals(amount, amount.exact, {
        isHeaded: heading !== null && asksForFour(heading.text),
        isAlways: options.decimals === DECIMALS
      })
  }
})

/** Who asks for four decimals: the heading of the report itself, or the option. */
interface Wanted {
  readonly isHeaded: boolean
  readonly isAlways: boolean
}

function* decimals(amount: Figure, exact: ExactNumber, {isHeaded, isAlways}: Wanted) {
  const expected = fourDecimals(exact)
  const data = {raw: formatAsWritten(exact), expected}
  const parts = {at: amount, data, fixes: amount.remark === null ? replaced(amount, expected) : []}
  if (exact.scale > DECIMALS) yield finding('manyDecimals', {...parts, data: {...data, count: exact.scale}})
  if (exact.scale >= DECIMALS || compareExact(exact, zero) === 0) return
  if (isHeaded) yield finding('fewDecimalsAgainstHeading', parts)
  else if (isAlways) yield finding('fewDecimals', parts)
}

/** With the decimals that the cell has, zeros at the end included. */
function formatAsWritten(exact: ExactNumber): string {
  const plain = formatExact(exact)
  const point = plain.indexOf('.')
  if (exact.scale === 0) return plain
  return (point === -1 ? `${plain}.` : plain).padEnd((point === -1 ? plain.length : point) + 1 + exact.scale, '0')
}

/** What unit a heading or a remark names. */
function unitOf(text: string): 'ten-thousands' | 'other' | 'none' {
  const words = compact(text)
  const units = moneyUnits(words)
  if (units.includes('万元')) return 'ten-thousands'
  return units.length > 0 || words.includes('单位:亿') ? 'other' : 'none'
}

function asksForFour(heading: string): boolean {
  return /保留(?:小数点后)?[4四]位/.test(compact(heading))
}

function compact(text: string): string {
  return withoutBlanks(toHalfWidth(text))
}

function replaced(amount: Figure, text: string): readonly ProposedFix[] {
  const title = {zh: `改为 ${text}`, en: `Write ${text}`}
  return [{title, safety: 'suggestion', edits: [{span: amount.span, text}]}]
}

/** Yuan are converted. Other units (亿元) are rare enough to be left to the author. */
function otherUnitInCell(amount: Figure, exact: ExactNumber) {
  const {raw} = amount
  if (compact(amount.remark ?? '') !== '元')
    return finding('otherUnitInCell', {at: amount, data: {raw, instead: {zh: '只填数字', en: 'the number alone'}}})
  const value = fourDecimals(toTenThousands(exact))
  const instead = {zh: `填 ${value}`, en: value}
  return finding('otherUnitInCell', {at: amount, data: {raw, instead}, fixes: replaced(amount, value)})
}
