/** Amounts of the 信息处理费 that cannot be: against the tiers of the measures, and against table three. */

import {compareExact, type ExactNumber, zero} from '../../src/exact.ts'
import type {Figure, Figures, Report} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {type Excerpt, sentences} from '../../src/rule/text.ts'
import {feeProvisions} from '../../src/standard/law/instruments.ts'
import {wordsIn} from '../../src/text.ts'
import {contradiction} from './helpers/contradiction.ts'
import type {Amount} from './helpers/money.ts'
import {namesFee} from './helpers/statements.ts'
import {charged, deniedIn, isOfAnotherYear} from './helpers/year-statements.ts'

export default defineRule({
  id: 'fee-amount',
  title: {zh: '信息处理费的数额存疑', en: 'an amount of the fee that is unlikely'},
  group: 'fees',
  basis: [feeProvisions.tiers],
  scope: 'report',
  messages: {
    tiers: {
      severity: 'info',
      zh: '信息处理费“{amount}”不是 10 元的整倍数。按件收取每件 100 元起，按量收取每页 10 元、20 元或 40 元，得不出这个数。请对照收费通知核对，改正金额。',
      en: 'A fee of “{amount}” is no multiple of 10 yuan: by item it is 100 yuan and up, by quantity 10, 20 or 40 yuan a page. Check it against the notices, and correct the amount.'
    },
    large: {
      severity: 'info',
      zh: '信息处理费“{amount}”数额过大，疑为把元写成了万元。请对照收费通知核对。',
      en: 'A fee of “{amount}” is very large; 元 may have become 万元. Check it against the notices.'
    },
    deniedZero: {
      severity: 'info',
      zh: '“{words}”把 0 元又否定了一次。请写“未收取信息处理费”，或者“收取信息处理费0元”。',
      en: '“{words}” denies an amount of 0. Write 未收取信息处理费, or 收取信息处理费0元.'
    },
    denied: {
      severity: 'info',
      zh: '这里说收取了信息处理费“{amount}”，另一处说“{words}”。请核对，改正写错的一处。',
      en: 'A fee of “{amount}” is reported here, and elsewhere it says “{words}”. Check both and correct the wrong one.'
    },
    noRequests: {
      severity: 'info',
      zh: '这里说收取了信息处理费“{amount}”，而表三新收和结转的申请都是 0。请核对，改正写错的一处；收的是以前年度申请的费用的，请写明。',
      en: 'A fee of “{amount}” is reported, but table three has no request received or carried in. Check both and correct the wrong one; where the fee is for requests of an earlier year, say so.'
    },
    noNotice: {
      severity: 'info',
      zh: '这里说“{words}”，而表三“逾期未按收费通知要求缴纳费用”一行总计为 {count}：有人逾期未缴，说明发过收费通知。请核对，改正写错的一处；通知是上年发出的，可不改。',
      en: 'Here it says “{words}”, but in table three {count} requests ended because a charged fee was not paid, which needs a notice. Check both and correct the wrong one; a notice sent the year before explains it.'
    }
  },
  applies: ({report}) => feeSentences(report).length > 0,
  *check({report, figures}) {
    const told = feeSentences(report)
    yield* checkOpposed(told, report.year)
    for (const sentence of told) {
      yield* checkAmounts(sentence, report.year, figures)
      yield* checkDeniedZero(sentence)
      yield* checkNotice(sentence, report.year, figures.get('requests.results.other.feeUnpaid.total'))
    }
  }
})

function* checkOpposed(told: readonly Excerpt[], year: number | null) {
  const opposed = contradiction(told, year)
  if (opposed === null) return
  const {at, amount, denial} = opposed
  const note = {zh: `说“${denial.text}”`, en: `says “${denial.text}”`}
  yield finding('denied', {at, data: {amount, words: denial.text}, related: [{at: denial, note}]})
}

function* checkAmounts({paragraph, start, text}: Excerpt, year: number | null, figures: Figures) {
  const received = figures.get('requests.received.total')
  const noRequests = [received, figures.get('requests.carriedIn.total')].every(
    figure => figure?.exact && compareExact(figure.exact, zero) === 0
  )
  for (const amount of charged(text, year)) {
    const at = paragraph.at(start + amount.start, start + amount.end)
    const parts = {at, data: {amount: amount.text}}
    if (!isMultipleOfTen(amount)) yield finding('tiers', parts)
    if (amount.text.includes('万') && compareExact(amount.yuan, LARGE) >= 0) yield finding('large', parts)
    if (noRequests && received !== undefined && compareExact(amount.yuan, zero) > 0)
      yield finding('noRequests', {...parts, related: [{at: received, note: {zh: '新收 0', en: 'received 0'}}]})
  }
}

function* checkDeniedZero({paragraph, start, text}: Excerpt) {
  const denied = DENIED_ZERO.exec(text)
  if (denied === null) return
  const at = paragraph.at(start + denied.index, start + denied.index + denied[0].length)
  yield finding('deniedZero', {at, data: {words: denied[0]}})
}

function* checkNotice({paragraph, start, text}: Excerpt, year: number | null, unpaid: Figure | undefined) {
  if (!unpaid?.exact || compareExact(unpaid.exact, zero) <= 0) return
  const denial = deniedIn(text, NO_NOTICE)
  if (denial === null || isOfAnotherYear(text, denial.start, year)) return
  yield finding('noNotice', {
    at: paragraph.at(start + denial.start, start + denial.end),
    related: [{at: unpaid, note: {zh: `逾期未缴 ${unpaid.raw}`, en: `not paid ${unpaid.raw}`}}],
    data: {words: text.slice(denial.start, denial.end), count: unpaid.raw}
  })
}

/** The sentences that name the fee, or behind it its notices: 未收取信息处理费。发出收费通知2件，收取400元。 */
function feeSentences(report: Report): readonly Excerpt[] {
  return report.paragraphs
    .filter(({text}) => namesFee(text))
    .flatMap(paragraph => sentences(paragraph, {semicolon: true}))
    .filter(({text}) => namesFee(text) || /(?:收费|缴费)通知/.test(text))
}

/** In yuan: an amount in 万元 with three decimals at most always is one, so that rounding is not held against it. */
function isMultipleOfTen({yuan}: Amount): boolean {
  return yuan.units % 10n ** BigInt(yuan.scale + 1) === 0n
}

/** In yuan, 1 000 000: at 40 yuan a page more than any request has pages. */
const LARGE: ExactNumber = {units: 1_000_000n, scale: 0}
/** 未收取信息处理费0元 */
const DENIED_ZERO = /[未没](?:有)?(?:收取|产生|发生)[^，,。；;\d]{0,16}(?<![\d.])0(?:\.0{1,4})?万?元/

/** That nobody was charged. 未收取 does not say it: a notice that was not heeded brings nothing in. */
const NO_NOTICE = wordsIn(
  '未发出 未开具 未送达 未下达 没有发出 没有开具 未产生 没有产生 未发生 没有发生 无需收取 暂未开展 未开展'
)
