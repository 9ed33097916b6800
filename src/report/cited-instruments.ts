/** Which of the known instruments a citation means, by the words of its title and by its number. */

import {addTo, type Group} from '../grouping.ts'
import {instruments} from '../standard/index.ts'
import {feeMeasures, type Instrument} from '../standard/law/instruments.ts'
import type {Citation, CitedNumber, CitedTitle, Paragraph} from './model.ts'

// ---- By the title --------------------------------------------------------------------------------------------------

/** What titles are compared in: their words without blanks, title marks, quotation marks and round brackets. */
export function titleKey(title: string): string {
  return title.replace(/[\s《》〈〉<>＜＞（）()“”"]/g, '')
}

/** By the key of each name that it may be cited by. */
const byTitle = new Map<string, Group<Instrument>>()
for (const instrument of instruments)
  for (const key of new Set([instrument.name, ...instrument.shortNames].map(titleKey))) addTo(byTitle, key, instrument)

/** The words of a title; of one that is never closed, those up to where it must have ended. */
export function titleWords({text, close}: CitedTitle): string {
  return close === '' ? text.slice(0, /[（(，,。；]/.exec(text)?.index) : text
}

/**
 * The instrument that a title names, in full or short; null for any other.
 * @param due the notice of the form due for the year of the report
 */
export function instrumentTitled({title, number}: Citation, due: Instrument): Instrument | null {
  if (title === null) return null
  return instrumentMeant(byTitle.get(titleKey(title.text)) ?? [], number, due)
}

/** Of instruments of the same title the one of the number; without it the notice of the form due, else the newest. */
export function instrumentMeant(
  titled: readonly Instrument[],
  number: CitedNumber | null,
  due: Instrument
): Instrument | null {
  const numbered = number === null ? undefined : titled.find(instrument => isNumberOf(instrument, number))
  return numbered ?? titled.find(instrument => instrument === due) ?? titled[0] ?? null
}

// ---- By the number -------------------------------------------------------------------------------------------------

/**
 * Whether a number is that of an instrument: organ, year and serial number. Its brackets and 第 are another matter; so is who is named
 * before an order: 国令第711号, 国务院第711号令 and …总理签署第711号令 are all right.
 */
export function isNumberOf({organMark, year, serial}: Instrument, number: CitedNumber): boolean {
  if (number.serial !== serial || number.year !== year) return false
  return organMark === null ? isOrder(number) : number.organ.endsWith(organMark)
}

function isOrder({organ, text}: CitedNumber): boolean {
  return organ.endsWith('令') || text.endsWith('令')
}

/** Null where no known instrument has the number. */
export function instrumentOfNumber(number: CitedNumber): Instrument | null {
  return instruments.find(instrument => isNumberOf(instrument, number)) ?? null
}

/** By its title, so that beside a wrong number the instrument is the one that was meant; else by its number. */
export function instrumentCited(citation: Citation, due: Instrument): Instrument | null {
  const {number} = citation
  return instrumentTitled(citation, due) ?? (number === null ? null : instrumentOfNumber(number))
}

// ---- The measures on the fee ---------------------------------------------------------------------------------------

/** How far before a number without a title its words may begin. */
const REACH = 60

/** Whether a citation is of the measures on the 信息处理费, rightly or nearly. Those of local instruments on the same fee are not. */
export function citesFeeMeasures({title, number, paragraph}: Citation): boolean {
  if (number !== null && isNumberOf(feeMeasures, number)) return true
  if (title === null) return number !== null && isNearlyTheirNumber(paragraph, number)
  if (!namesFeeMeasures(title)) return false
  return number === null || isOfStateCouncil(number) || titleKey(title.text).startsWith('国务院')
}

/** By the name of the measures, or of the notice that issued them, right or nearly. A place or an organ in front makes it another's. */
export function namesFeeMeasures(title: CitedTitle): boolean {
  let rest = titleKey(titleWords(title))
  for (const part of [...feeMeasures.issuers, '关于', '印发', '发布'])
    if (rest.startsWith(part)) rest = rest.slice(part.length)
  return (
    /^(?:政府|信息|公开|依申请)/.test(rest) && /处理费(?:征收|收取|收费)?(?:管理)?(?:暂行)?办法(?:的通知)?$/.test(rest)
  )
}

/**
 * Their serial number by an organ of the State Council, where the fee is spoken of before it; or their organ and year with another
 * serial number, where the same sentence speaks of the fee: 根据国办函〔2020〕108号，未收取信息处理费.
 */
function isNearlyTheirNumber(paragraph: Paragraph, number: CitedNumber): boolean {
  const before = textBefore(paragraph, number)
  if (isOfStateCouncil(number) && number.serial === feeMeasures.serial && before.includes('处理费')) return true
  if (number.organ !== feeMeasures.organMark || number.year !== feeMeasures.year) return false
  const behind = paragraph.text.slice(number.end, number.end + REACH)
  return `${before.split('。').at(-1)}${behind.split('。')[0]}`.includes('信息处理费')
}

function isOfStateCouncil({organ}: CitedNumber): boolean {
  return /国办|国务院|国[函发令]/.test(organ)
}

/** The words in which a number without a title may be introduced. */
export function textBefore({text}: Paragraph, {start}: CitedNumber): string {
  return text.slice(Math.max(0, start - REACH), start)
}
