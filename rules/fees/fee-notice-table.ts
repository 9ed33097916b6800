/** The fee figures that section six sets as a table: against each other, against table three, and against the words. */

import {compareExact, type ExactNumber, zero} from '../../src/exact.ts'
import type {Claim, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {sentences} from '../../src/rule/text.ts'
import {feeProvisions, practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {type FeeFigure, feeFigures} from './helpers/notice-table.ts'
import {receivable, tellsOfYearBefore} from './helpers/receivable.ts'

export default defineRule({
  id: 'fee-notice-table',
  title: {zh: '信息处理费表的数互相矛盾', en: 'the table of the fee contradicts itself or others'},
  group: 'fees',
  basis: [form.feeNote, feeProvisions.notice, practice('C', '收费通知的件数和总金额、实际收取的总金额列表报告')],
  scope: 'report',
  messages: {
    noAmount: {
      severity: 'warning',
      zh: '“{label}”为 {text}，“{otherLabel}”却为 {otherText}：有收费通知就有金额，没有就都是 0。请核对，改正写错的一处。',
      en: '“{label}” is {text}, but “{otherLabel}” is {otherText}: notices charge something, and without one nothing is charged. Check both, and correct the wrong one.'
    },
    morePaid: {
      severity: 'warning',
      zh: '“{label}”{text} 多于“{otherLabel}”{otherText}。请核对，改正写错的一处；含上年通知、本年缴纳的，请写明。',
      en: '“{label}” {text} is more than “{otherLabel}” {otherText}. Check both and correct the wrong one; say so where it was charged the year before.'
    },
    fewerNotices: {
      severity: 'warning',
      zh: '“{label}”为 {text}，而表三“逾期未按收费通知要求缴纳费用”一行总计为 {unpaid}，至少应有这么多件收费通知。请核对，改正写错的一处；通知是上年发出的，请写明。',
      en: '“{label}” is {text}, but in table three {unpaid} requests ended because a charged fee was not paid: there must have been as many notices. Check both and correct the wrong one; say so where a notice was sent the year before.'
    },
    words: {
      severity: 'warning',
      zh: '这里说“{words}”，而表中“{label}”为 {text}。请核对，改正写错的一处。',
      en: 'Here it says “{words}”, but in the table “{label}” is {text}. Check both, and correct the wrong one.'
    },
    unread: {
      severity: 'unjudged',
      zh: '“{label}”填的是“{text}”，不是数，没有核对。',
      en: '“{label}” is “{text}”, which is no number, so it was not checked.'
    }
  },
  applies: ({report}) => feeFigures(report).size >= 2 || saidFees(report) !== null || receivable(report) !== null,
  *check({report, figures}) {
    const found = feeFigures(report)
    for (const {label, text, value, at} of found.values())
      if (value === null) yield unjudged('unread', {at, data: {label, text}})
    const [notices, charged, paid] = (['notices', 'charged', 'paid'] as const).map(kind => readable(found.get(kind)))
    if (notices && charged && isPositive(notices.value) !== isPositive(charged.value)) {
      const [first, second] = isPositive(notices.value) ? [notices, charged] : [charged, notices]
      yield finding('noAmount', {at: second.at, data: {...told(first), ...other(second)}})
    }
    if (paid && charged && compareExact(paid.value, charged.value) > 0)
      yield finding('morePaid', {at: paid.at, data: {...told(paid), ...other(charged)}})
    const unpaid = figures.get('requests.results.other.feeUnpaid.total')
    if (notices && unpaid?.exact && compareExact(notices.value, unpaid.exact) < 0)
      yield finding('fewerNotices', {
        at: notices.at,
        related: [{at: unpaid, note: {zh: `逾期未缴 ${unpaid.raw}`, en: `not paid ${unpaid.raw}`}}],
        data: {...told(notices), unpaid: unpaid.raw}
      })
    const said = saidFees(report)
    if (said !== null && compareExact(said.paid.number, said.charged.number) > 0) {
      const data = {...toldBy(said.paid), otherLabel: toldBy(said.charged).label, otherText: said.charged.quote}
      yield finding('morePaid', {at: said.paid.at, data})
    }
    const inWords = said === null ? receivable(report) : null
    if (inWords !== null && compareExact(inWords.paid.yuan, inWords.charged.yuan) > 0)
      yield finding('morePaid', {
        at: inWords.at,
        data: {label: '实收', text: inWords.paid.text, otherLabel: '应收', otherText: inWords.charged.text}
      })
    if (found.size < 2) return
    for (const {at, words, denies} of denials(report)) {
      const figure = denies === 'notices' ? notices : paid
      if (figure && isPositive(figure.value)) yield finding('words', {at, data: {words, ...told(figure)}})
    }
  }
})

interface ReadFigure extends FeeFigure {
  readonly value: ExactNumber
}

function readable(figure: FeeFigure | undefined): ReadFigure | null {
  return figure === undefined || figure.value === null ? null : {...figure, value: figure.value}
}

function isPositive(value: ExactNumber): boolean {
  return compareExact(value, zero) > 0
}

function told({label, text}: FeeFigure) {
  return {label, text}
}

function other({label, text}: FeeFigure) {
  return {otherLabel: label, otherText: text}
}

/** 总金额660元，实际收取720元: what notices charged and what was paid, where the words tell each once, and of this year. */
function saidFees({prose, section}: Report): {readonly charged: Claim; readonly paid: Claim} | null {
  const fees = prose.claims.filter(({kind}) => kind === 'fee')
  const [charged, ...more] = fees.filter(({ids}) => ids[0] === 'charged')
  const [paid, ...others] = fees.filter(({ids}) => ids[0] === 'collected')
  if (charged === undefined || paid === undefined || more.length + others.length > 0) return null
  if (!charged.comparable || !paid.comparable) return null
  return tellsOfYearBefore(section(6).paragraphs) ? null : {charged, paid}
}

function toldBy({clauseText, quote}: Claim) {
  return {label: clauseText.slice(0, clauseText.length - quote.length).replace(/[、，,]$/, ''), text: quote}
}

interface Denial {
  readonly at: Spot
  readonly words: string
  /** What it says there was none of. */
  readonly denies: 'notices' | 'paid'
}

/** 未发出收费通知 and 不收取任何费用 deny notices; 未收取信息处理费 denies only what was paid. */
function denials(report: Report): Denial[] {
  return report.section(6).paragraphs.flatMap(paragraph =>
    sentences(paragraph, {semicolon: true}).flatMap(({text, start}): Denial[] => {
      const match =
        /(?:[未没不](?:有|曾)?(?:发出|产生|开具|送达)[^，。；]{0,10}(?:收费|缴费)通知|不(?:向申请人)?收取任何费用)|(?:[未没](?:有|曾)?(?:向申请人)?收取[^，。；]{0,12}费)/.exec(
          text
        )
      // 但申请的数量明显超过合理范围的，依法收取: the exception explains the notice.
      const isQualified = /但|超过|例外|除/.test(paragraph.text.slice(start))
      if (match === null || isQualified || /上年|往年|去年|20\d\d年以前/.test(text)) return []
      const denies = /通知|任何费用/.test(match[0]) && !/^[未没].*收取/.test(match[0]) ? 'notices' : 'paid'
      const at = paragraph.at(start + match.index, start + match.index + match[0].length)
      return [{at, words: match[0], denies}]
    })
  )
}
