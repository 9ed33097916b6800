/** Amounts of the 信息处理费 that cannot be: against the tiers of the measures, and against table three. */

import {compareExact, type ExactNumber, zero} from '../../src/exact.ts'
import type {Report} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {type Excerpt, sentences} from '../../src/rule/text.ts'
import {feeProvisions} from '../../src/standard/law/instruments.ts'
import {wordsIn} from '../../src/text.ts'
import {type Amount, readAmounts} from './helpers/money.ts'
import {namesFee} from './helpers/statements.ts'

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
    const received = figures.get('requests.received.total')
    const carriedIn = figures.get('requests.carriedIn.total')
    const unpaid = figures.get('requests.results.other.feeUnpaid.total')
    const noRequests = [received, carriedIn].every(figure => figure?.exact && compareExact(figure.exact, zero) === 0)
    for (const sentence of feeSentences(report)) {
      const {paragraph, start} = sentence
      for (const amount of charged(sentence, report.year)) {
        const at = paragraph.at(start + amount.start, start + amount.end)
        const parts = {at, data: {amount: amount.text}}
        if (!isMultipleOfTen(amount)) yield finding('tiers', parts)
        if (amount.text.includes('万') && compareExact(amount.yuan, LARGE) >= 0) yield finding('large', parts)
        if (noRequests && received !== undefined && compareExact(amount.yuan, zero) > 0) {
          yield finding('noRequests', {...parts, related: [{at: received, note: {zh: '新收 0', en: 'received 0'}}]})
        }
      }
      const zeroDenied = DENIED_ZERO.exec(sentence.text)
      if (zeroDenied !== null) {
        const at = paragraph.at(start + zeroDenied.index, start + zeroDenied.index + zeroDenied[0].length)
        yield finding('deniedZero', {at, data: {words: zeroDenied[0]}})
      }
      const denial = noNotice(sentence)
      if (
        denial === null ||
        isOfAnotherYear(sentence.text, denial.start, report.year) ||
        !unpaid?.exact ||
        compareExact(unpaid.exact, zero) <= 0
      )
        continue
      yield finding('noNotice', {
        at: paragraph.at(start + denial.start, start + denial.end),
        related: [{at: unpaid, note: {zh: `逾期未缴 ${unpaid.raw}`, en: `not paid ${unpaid.raw}`}}],
        data: {words: sentence.text.slice(denial.start, denial.end), count: unpaid.raw}
      })
    }
  }
})

/** The sentences that name the fee. */
function feeSentences(report: Report): readonly Excerpt[] {
  return report.paragraphs
    .filter(({text}) => namesFee(text))
    .flatMap(paragraph => sentences(paragraph, {semicolon: true}))
    .filter(({text}) => namesFee(text))
}

/** Whether what stands at `offset` is said of another year: by the last year named before it in the sentence. */
function isOfAnotherYear(text: string, offset: number, year: number | null): boolean {
  const before = text.slice(0, offset)
  const named = Array.from(before.matchAll(/(20\d\d)\s?年|上一?年|往年|去年|历年|累计|以来/g)).at(-1)
  if (named === undefined) return false
  return named[1] === undefined || (year !== null && Number(named[1]) !== year)
}

/** The amounts said to be charged this year; not rates (100元/件, 每页10元). */
function charged({text}: Excerpt, year: number | null): readonly Amount[] {
  return readAmounts(text).filter(({start, end}) => {
    const before = text.slice(Math.max(0, start - 6), start)
    const after = text.slice(end, end + 3).trimStart()
    const isRate = /每|标准|按照?$|超过|以[内上下]|余$|约$|近$/.test(before) || /^[/／每以余多左]/.test(after)
    return !isRate && !isOfAnotherYear(text, start, year)
  })
}

/** In yuan: an amount in 万元 with three decimals at most always is one, so that rounding is not held against it. */
function isMultipleOfTen({yuan}: Amount): boolean {
  return yuan.units % 10n ** BigInt(yuan.scale + 1) === 0n
}

/** In yuan, 1 000 000: at 40 yuan a page more than any request has pages. */
const LARGE: ExactNumber = {units: 1_000_000n, scale: 0}
/** 未收取信息处理费0元 */
const DENIED_ZERO = /[未没](?:有)?(?:收取|产生|发生)[^，,。；;\d]{0,16}(?<![\d.])0(?:\.0{1,4})?万?元/

const NO_NOTICE = wordsIn(
  '未发出 未开具 未送达 未下达 没有发出 没有开具 未产生 没有产生 未发生 没有发生 无需收取 暂未开展 未开展'
)

/** The words that say that nobody was charged. 未收取 does not: a notice that was not heeded brings nothing in. */
function noNotice({text}: Excerpt): {readonly start: number; readonly end: number} | null {
  for (const words of NO_NOTICE) {
    const start = text.indexOf(words)
    if (start === -1) continue
    const length = text.slice(start).search(/[，,、]/)
    const end = length === -1 ? text.length : start + length
    if (text.slice(start, end).includes('费')) return {start, end}
  }
  return null
}
