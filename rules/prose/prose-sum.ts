/** Numbers of prose against each other: parts and their total, shares, what came in and what went out. */

import {formatExact, sum} from '../../src/exact.ts'
import type {Change, Claim, CountedList, CountedShare, Figures, Partition, Report} from '../../src/report/model.ts'
import {changeFrom, isRightChange} from '../../src/rule/change.ts'
import {defineRule, finding, type Related} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {
  balances,
  exceeds,
  type FormFigures,
  fits,
  fitsSome,
  isComplete,
  isExactList,
  isOfOthers,
  likeliestTotal,
  mayBeCountedShare,
  mayBeShare,
  percentOf,
  provesShare,
  wholeOfShare
} from './helpers/sums.ts'

export default defineRule({
  id: 'prose-sum',
  title: {zh: '正文里的分项与合计不符', en: 'parts in the text do not make up their total'},
  group: 'prose',
  basis: [form.responsibility],
  scope: 'report',
  messages: {
    unequal: {
      severity: 'warning',
      zh: '各分项之和与“{total}”不符：{parts}＝{sum}。请核对各分项和合计。',
      en: 'The parts do not make up “{total}”: {parts} = {sum}. Check the parts and the total.'
    },
    exceeds: {
      severity: 'warning',
      zh: '分项之和超过“{total}”：{parts}＝{sum}。请核对各分项和合计。',
      en: 'The parts exceed “{total}”: {parts} = {sum}. Check the parts and the total.'
    },
    more: {
      severity: 'warning',
      zh: '“{part}”多于“{total}”，一部分不应多于全部。请核对，改正写错的数。',
      en: '“{part}” is more than “{total}”, of which it is a part. Check both numbers and correct the wrong one.'
    },
    balance: {
      severity: 'warning',
      zh: '收到、结转与办结对不上：“{received}”加“{carriedIn}”，不等于“{answered}”加“{carriedOut}”。请核对这四个数。',
      en: '“{received}” and “{carriedIn}” do not equal “{answered}” and “{carriedOut}”. Check these four numbers.'
    },
    balanceIncluded: {
      severity: 'warning',
      zh: '收到与办结、结转对不上：“{received}”（已含“{carriedIn}”），不等于“{answered}”加“{carriedOut}”。请核对这三个数。',
      en: '“{received}”, which includes “{carriedIn}”, does not equal “{answered}” and “{carriedOut}”. Check these three numbers.'
    },
    change: {
      severity: 'warning',
      zh: '“{number}”“{change}”与文中给出的原数 {previous} 对不上，应为{right}。请核对，改正写错的数。',
      en: '“{number}”, “{change}”: from the earlier number as the text gives it, {previous}, it is {right}. Check the numbers and correct the wrong one.'
    },
    rate: {
      severity: 'warning',
      zh: '“{number}”“{change}”与文中的增减数对不上：按增减数，上年为 {previous}，应为{right}。请核对，改正写错的数。',
      en: '“{number}”, “{change}”: by the change in number, last year’s was {previous}, so it is {right}. Check the numbers and correct the wrong one.'
    },
    share: {
      severity: 'warning',
      zh: '“{number}”“{share}”与文中给出的总数对不上：按“{total}”算应为 {percent}%。请核对，改正写错的数。',
      en: '“{number}” is said to be “{share}”; of “{total}” it is {percent}%. Check the numbers and correct the wrong one.'
    }
  },
  applies: ({report: {prose}}) =>
    [prose.partitions, prose.changes, prose.lists, prose.shares].some(({length}) => length > 0),
  *check({report, standard, figures}) {
    for (const change of report.prose.changes) yield* checkChange(change)
    for (const list of report.prose.lists) yield* checkList(list, figures)
    const judged = new Set(report.prose.partitions.map(({parts: [part]}) => part?.share?.at.span.end))
    for (const share of report.prose.shares)
      if (!judged.has(share.at.span.end)) yield* checkCountedShare(share, figures)
    const wrong = report.prose.partitions.filter(list => isWrongList(list, {standard, figures}))
    for (const list of report.prose.partitions) {
      if (!isExactList(list) || (list.kind === 'applicant' && isOfOthers(list))) continue
      if (list.kind === 'balance') yield* checkBalance(list, report)
      else if (list.kind === 'share') yield* checkShare(list, figures, wrong)
      else yield* checkParts(list, {standard, figures})
    }
  }
})

/** 共3127条，比上年的2894条增加233条，增长18.1% */
function* checkChange({claim, previous, isTold, growth}: Change) {
  if (isRightChange(claim, growth, previous)) return
  yield finding(isTold ? 'change' : 'rate', {
    at: growth.at,
    related: [pointAt(claim)],
    data: {
      number: claim.clauseText,
      change: growth.quote,
      previous: formatExact(previous),
      right: changeFrom(claim, growth, previous)
    }
  })
}

/** A list of what no table counts: 培训3次，其中线上1次、线下1次. */
function* checkList(list: CountedList, figures: Figures) {
  const {whole, parts, isExact} = list
  if (fitsSome(list, figures)) return
  const [part, ...others] = parts
  if (part !== undefined && others.length === 0) {
    yield finding('more', {
      at: part.at,
      related: [{at: whole.at, note: {zh: whole.words, en: whole.words}}],
      data: {part: part.words, total: whole.words}
    })
    return
  }
  yield finding(isExact ? 'unequal' : 'exceeds', {
    at: parts[0]?.at ?? whole.at,
    related: [whole, ...parts.slice(1)].map(({at, words}) => ({at, note: {zh: words, en: words}})),
    data: {total: whole.words, ...added(parts)}
  })
}

/** 抽查案卷160宗，合格159宗，合格率99.4% */
function* checkCountedShare(share: CountedShare, figures: Figures) {
  const {part, whole, quote, at} = share
  if (mayBeCountedShare(share, figures)) return
  yield finding('share', {
    at,
    related: [part, whole].map(one => ({at: one.at, note: {zh: one.words, en: one.words}})),
    data: {number: part.words, share: quote, total: whole.words, percent: percentOf(part, whole)}
  })
}

/** 新收 and 上年结转 against 办结 and 结转下年度. */
function* checkBalance(list: Partition, report: Report) {
  const [received, carriedIn] = list.totals
  const [answered, carriedOut] = list.parts
  if (!received || !carriedIn || !answered || !carriedOut) return
  const isIncluded = includes(report, received, carriedIn)
  if (balances(list, isIncluded)) return
  yield finding(isIncluded ? 'balanceIncluded' : 'balance', {
    at: answered.at,
    related: [received, carriedIn, carriedOut].map(pointAt),
    data: {
      received: received.clauseText,
      carriedIn: carriedIn.clauseText,
      answered: answered.clauseText,
      carriedOut: carriedOut.clauseText
    }
  })
}

/** 自然人申请40件，占总数的80% */
function* checkShare(list: Partition, figures: Figures, wrong: readonly Partition[]) {
  const [part] = list.parts
  const {share = null} = part ?? {}
  if (part === undefined || share === null || share.approximate || mayBeShare(list, share, figures)) return
  const total = wholeOfShare(list, part)
  if (total === null || wrong.some(one => provesShare(one, part, share))) return
  yield finding('share', {
    at: share.at,
    related: [part, ...list.totals].map(pointAt),
    data: {number: part.clauseText, share: share.quote, total: total.clauseText, percent: percentOf(part, total)}
  })
}

/** 答复50件，其中予以公开30件、部分公开10件、不予公开10件 */
function* checkParts(list: Partition, form: FormFigures) {
  const total = likeliestTotal(list)
  if (total === null || list.parts.length < 2) return
  const messageId = wrongSum(list, form)
  if (messageId === null) return
  yield finding(messageId, {
    at: total.at,
    related: list.parts.map(pointAt),
    data: {total: total.clauseText, ...added(list.parts)}
  })
}

function isWrongList(list: Partition, form: FormFigures): boolean {
  const isList = list.kind !== 'balance' && list.kind !== 'share' && list.parts.length > 1
  return isList && isExactList(list) && wrongSum(list, form) !== null
}

/** Where parts are left out, they may be less than the total. */
function wrongSum(list: Partition, form: FormFigures): 'unequal' | 'exceeds' | null {
  if (isComplete(list, form) && !fits(list, form.figures)) return 'unequal'
  return exceeds(list, form.figures) ? 'exceeds' : null
}

/** 受理44件（含上年结转1件） */
function includes({source}: Report, whole: Claim, part: Claim): boolean {
  return /^[\s（(，,]*(?:其中)?(?:含|包括|包含)/.test(source.text.slice(whole.at.span.end, part.at.span.start))
}

function pointAt(claim: Pick<Claim, 'at' | 'clauseText'>): Related {
  return {at: claim.at, note: {zh: claim.clauseText, en: claim.clauseText}}
}

function added(parts: readonly Pick<Claim, 'number'>[]): {parts: string; sum: string} {
  return {
    parts: parts.map(({number}) => formatExact(number)).join('＋'),
    sum: formatExact(sum(parts.map(({number}) => number)))
  }
}
