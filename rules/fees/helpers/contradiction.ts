/** Where a report says in one sentence that no fee was charged this year, and in another that some was. */

import {compareExact, zero} from '../../../src/exact.ts'
import type {Spot} from '../../../src/report/spot.ts'
import type {Excerpt} from '../../../src/rule/text.ts'
import {wordsIn} from '../../../src/text.ts'
import type {Amount} from './money.ts'
import {charged, type Denial, deniedIn, isOfAnotherYear} from './year-statements.ts'

export interface FeeContradiction {
  /** As written: 300元 */
  readonly amount: string
  readonly at: Spot
  readonly denial: Spot & {readonly text: string}
}

/** The first denial that an amount of the report's own year and of the same offices stands against; null where there is none. */
export function contradiction(sentences: readonly Excerpt[], year: number | null): FeeContradiction | null {
  const own = sentences.filter(({text}) => !ofParts.some(words => text.includes(words)))
  const amounts = new Map<string | undefined, Told>()
  for (const sentence of own) {
    const amount = amounts.has(areaOf(sentence)) ? undefined : collected(sentence, year)
    if (amount !== undefined) amounts.set(areaOf(sentence), {sentence, amount})
  }
  if (amounts.size === 0) return null
  for (const sentence of own) {
    const told = amounts.get(areaOf(sentence))
    const denial = told === undefined || told.sentence === sentence ? null : notCharged(sentence, year)
    if (told === undefined || denial === null) continue
    return {
      amount: told.amount.text,
      at: spotOf(told.sentence, told.amount),
      denial: {...spotOf(sentence, denial), text: sentence.text.slice(denial.start, denial.end)}
    }
  }
  return null
}

/** The first amount that an area, or the body itself, is said to have collected. */
interface Told {
  readonly sentence: Excerpt
  readonly amount: Amount
}

function spotOf({paragraph, start}: Excerpt, words: Denial): Spot {
  return paragraph.at(start + words.start, start + words.end)
}

const deniesCharge = wordsIn('未收取 没有收取 未曾收取 无收取 未产生 没有产生 未发生 没有发生')

/** Words before a denial by which it is said of some requests, or of other charges: 对3件申请未收取, 除…外未收取. */
const ofSome = wordsIn('对 其中 除 件 部分 人 后')

function notCharged({text}: Excerpt, year: number | null): Denial | null {
  const denial = deniedIn(text, deniesCharge)
  if (denial === null || isOfAnotherYear(text, denial.start, year)) return null
  const before = text.slice(0, denial.start)
  return ofSome.some(words => before.includes(words)) ? null : denial
}

const collects = wordsIn('收取 收缴 征收 实收 收到 缴纳')

/** A fee that a notice asks for, that should have been paid or was given back is none that was collected. */
const collectsNot = wordsIn('通知 应 拟 可 免 退 未 没 无 不 若 如')

/** 收取信息处理费2笔，共计1340元: the clause that speaks of collecting and those from there to the amount decide. */
function collected({text}: Excerpt, year: number | null): Amount | undefined {
  return charged(text, year).find(({yuan, start}) => {
    if (compareExact(yuan, zero) <= 0) return false
    const clauses = text.slice(Math.max(0, start - LONGEST_LEAD), start).split(/[，,、（(：:]/)
    const from = clauses.findLastIndex(clause => collects.some(words => clause.includes(words)))
    const telling = from === -1 ? [] : clauses.slice(from)
    return telling.length > 0 && !collectsNot.some(words => telling.some(clause => clause.includes(words)))
  })
}

/** The verb of an amount is not further before it. */
const LONGEST_LEAD = 120

/** Sentences that tell offices apart: what one of them charged says nothing of another. */
const ofParts = wordsIn('各 本级 下属 所属 下级 其他单位 部门')
const areas = wordsIn('全省 全市 全县 全区 全州 全盟 全旗 全镇 全乡 全街道 全系统')

function areaOf({text}: Excerpt): string | undefined {
  return areas.find(area => text.includes(area))
}
