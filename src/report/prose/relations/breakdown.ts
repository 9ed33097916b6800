/**
 * What was disclosed or made, and its parts: 主动公开政府信息120条，其中政策类30条、许可类65条、其他25条; 制发公文200件，其中主动公开90件、依申请公开70件、
 * 不予公开40件. No table has these numbers, so the list is held against itself.
 */

import {isDigit, wordsIn} from '../../../text.ts'
import type {Breakdown, Counted} from '../claim.ts'
import type {Frame} from '../sentences/frame.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {counted, isInNumber, partAt, partsFrom, unitOf} from './breakdown-parts.ts'
import {clauseStartBefore, endsWithDisclosed, endsWithVerb} from './disclosed-words.ts'
import {kindsApart, noteInAll} from './kinds-apart.ts'
import {isMadeUpFurther} from './made-up-further.ts'
import {breakdownsOfOthers} from './other-breakdowns.ts'
import {isOpenness} from './part-labels.ts'

/** The breakdowns of a sentence, in order. */
export function breakdownsOf(reading: SentenceInPlace): Breakdown[] {
  const {sentence, frame} = reading
  const {text} = sentence
  const found = [...breakdownOfLast(reading)]
  frame.disclosed = null
  found.push(...breakdownsOfOthers(reading), ...kindsApart(reading))
  for (const whole of wholesIn(reading)) {
    if (whole.isOfAll) noteInAll(reading, whole.clause, whole.counted, whole.start)
    if (whole.start < (found.at(-1)?.end ?? 0)) continue
    const list = listOf(reading, whole, isMember(text, whole) || isPartOf(found.at(-1), whole))
    if (list !== null) found.push(list)
    else if (ENDED.test(text.slice(whole.end)) && !isOneOfSeveral(text, whole)) frame.disclosed = whole.counted
  }
  return found
}

const GROWTH = '[，,](?:同比|[较比][^，,。；;\\d]{1,8}(?:\\d{4}年度?)?)[^，,。；;（(\\d]{1,6}[\\d.]{1,9}[%条件份篇项]'
/** 12条（均在部门专栏中公开）。 12条，同比增长20%。: remarks are blotted out. */
const ENDED = new RegExp(`^(?:·+|${GROWTH})?。$`)

/** A number of what was disclosed, and where its words stand in the compact text. */
interface Whole {
  readonly counted: Counted
  readonly start: number
  readonly end: number
  readonly unit: string
  /** The words of its clause, up to what was disclosed. */
  readonly clause: string
  /** Whether it is said of all that was disclosed and not of one kind: 公开政府信息, 制发公文. */
  readonly isOfAll: boolean
}

function wholesIn(reading: SentenceInPlace): readonly Whole[] {
  const {text} = reading.sentence
  return numbersIn(text).flatMap((number): Whole[] => {
    const {unit} = number
    const last = number.end + unit.length
    const noun = nounBehind(text, last)
    const words = noun === '' ? endsWithDisclosed(text, number.start) : endsWithVerb(text, number.start)
    if (words === null) return []
    const {start, clause, isOfAll} = words
    const isTotal = unit.startsWith('条') && SUMMING.test(text.slice(0, start))
    const end = last + noun.length
    if (!isTotal && isOfRequests(text, start, noun === '' ? number.start : end)) return []
    const whole = counted(reading, start, last, text.slice(number.start, number.end))
    return whole === null ? [] : [{counted: whole, start, end, unit, clause, isOfAll}]
  })
}

/** 公示84条信息，其中…: what was disclosed, behind its number; '' where it stands before it. */
function nounBehind(text: string, from: number): string {
  return (
    /^(?:政府|政务)?(?:信息|公文|文件|稿件)(?=[，,。；;（(])/.exec(text.slice(from, from + LONGEST_NOUN))?.[0] ?? ''
  )
}

const LONGEST_NOUN = 5

/** The numbers before a unit, with their commas; amounts with a decimal point count nothing. */
function numbersIn(text: string): readonly {readonly start: number; readonly end: number; readonly unit: string}[] {
  return [...text.matchAll(/(?<=\d)(?:[条件篇]次|[条件份篇则项])/g)].flatMap(({0: unit, index: end}) => {
    let start = end
    while (isDigit(text.charCodeAt(start - 1)) || isInNumber(text, start - 1)) start--
    return text[start - 1] === '.' ? [] : [{start, end, unit}]
  })
}

/** Where the list of parts begins. */
const OPENINGS: readonly RegExp[] = [
  // 120条，其中…; 120条。按类别看，…
  /^[^\d。；;]{0,30}?(?:其中[，,]?(?:包括|含)?|包括|含|(?:分别|具体)[为是]|看[，,]|:|：)[:：，,]?/,
  // 120条，同比增长20%（上年100条），其中…
  new RegExp(`^${GROWTH}(?:[（(][^（()）]{1,24}[）)])?[，,]其中[:：，,]?`),
  // 120条（政策类30条、许可类65条、…
  /^[（(](?=[^\d）)]{2,12}\d+[条件份篇则项][、，,])/,
  // 200件，主动公开90件、…
  /^[，,](?=[^\d，,。]{0,8}主动公开)/
]
/** 364条，人事信息17条，规划信息1条，其他信息19条: with no word before it only a list that ends with 其他 is one of parts. */
const BARE_OPENING = /^[，,]/

/** @param isItem whether it is one item of a list: what stands behind its comma goes on with that list */
function listOf(reading: SentenceInPlace, whole: Whole, isItem: boolean): Breakdown | null {
  const {text} = reading.sentence
  const {end} = whole
  const listed = breakdownBefore(reading, whole)
  if (listed !== null) return listed
  const opening = openingBehind(text, whole)
  if (opening === null) return null
  const isBare = opening.length === 1 && BARE_OPENING.test(opening)
  if (isBare && isItem) return null
  const introduction = isBare ? 'none' : /[:：（(]$/.test(opening) ? 'mark' : 'word'
  const {parts, isExact} = partsFrom(reading, end + opening.length, {unit: whole.unit, ...whole.counted}, introduction)
  if (parts.length < 2 || overlap(reading, parts) || (isBare && !isExact)) return null
  if (isExact && isMadeUpFurther(text.slice(end), whole.unit, whole.counted.number, parts.length)) return null
  return {whole: whole.counted, parts, isExact, end}
}

function openingBehind(text: string, whole: Whole): string | null {
  const behind = text.slice(whole.end, whole.end + LONGEST_OPENING)
  for (const pattern of OPENINGS) {
    const opening = pattern.exec(behind)?.[0]
    if (opening === undefined) continue
    // 制发文件5件，同时公开信息：…: the list is that of the words before its colon, unless these name a view.
    const isOfOthers = !/其中|包括|含|[按从依]/.test(opening) && VERBS.some(verb => opening.includes(verb))
    return isOfOthers || (/其中|包括|含/.test(opening) && isLastOfSeveral(text, whole)) ? null : opening
  }
  // 其中网站公开信息171条，其他方式209条: what is one of the parts has none of its own.
  const isPart = /其中|包括/.test(text.slice(clauseStartBefore(text, whole.start), whole.start))
  return whole.isOfAll && !isPart ? (BARE_OPENING.exec(behind)?.[0] ?? null) : null
}

/** Behind a whole the opening of its list is not further away. */
const LONGEST_OPENING = 40
const VERBS = wordsIn('公开 发布 制发 印发 推送 收到 办理 受理 回应 回复')

// ---- Several wholes ------------------------------------------------------------------------------------------------------

/** 通过网站公开612条，通过新媒体公开1930条，通过其他方式公开47条: numbers of one unit in a row, of which 其中 may divide any, or all. */
function isOneOfSeveral(text: string, {start, unit}: Whole): boolean {
  return numbersBefore(text, start, unit) > 0
}

/** 通过其他方式公开47条，其中…: what ends a row of such numbers is not divided alone. */
function isLastOfSeveral(text: string, whole: Whole): boolean {
  return /其[他它]/.test(text.slice(clauseStartBefore(text, whole.start), whole.end)) && isOneOfSeveral(text, whole)
}

function numbersBefore(text: string, start: number, unit: string): number {
  return numbersIn(text.slice(0, start)).filter(
    number =>
      number.unit === unit &&
      !/(?:增加|减少|增长|增|减|上升|下降|多|少)了?$/.test(text.slice(Math.max(0, number.start - 3), number.start))
  ).length
}

/** 政策文件39条，财政公开信息4条，其他信息2条: what a list before has taken for one of its parts. */
function isPartOf(list: Breakdown | undefined, {counted}: Whole): boolean {
  return list?.parts.some(({at}) => at.span.end === counted.at.span.end) ?? false
}

/**
 * 人事信息22条，财政公开信息4条: right behind an item of its unit, what begins neither with its verb nor with when and who is one more item,
 * and so is whatever stands behind 其中.
 */
function isMember(text: string, {start, unit}: Whole): boolean {
  const clause = clauseStartBefore(text, start)
  const opens = clause + text.slice(clause, start).lastIndexOf('、') + 1
  if (!'，,、'.includes(text[opens - 1] ?? '?')) return false
  const last = opens - 1 - unit.length
  if (!text.startsWith(unit, last) || !isDigit(text.charCodeAt(last - 1))) return false
  const list = text.slice(Math.max(0, opens - LONGEST_LIST), opens).split(/[。；;]/)
  return !LEADING.test(text.slice(opens, start)) || LISTING.test(list.at(-1) ?? '')
}

const LONGEST_LIST = 120
const LISTING = /其中|包括|包含/

// ---- Several places ------------------------------------------------------------------------------------------------------

/** What stands in several places counts once: the parts may be more than the whole. */
const COUNTED_ONCE =
  /重复|去重|只计|仅计|交叉|不重|重合|重叠|同步(?:公开|发布|推送|刊载|刊登|转发|更新|在|向|至|到|上传)|同一[条份篇件]?(?:政府)?信息|多(?:个|种)?(?:渠道|平台)/
const AT_ONCE =
  /同时(?:在|经|通过|于)?[^，,。；;]{0,10}(?:公开|发布|推送|刊载|刊登)|(?:均|都)(?:有|作了?|进行了?)?(?:公开|发布|推送|刊载|刊登)/
/** 二是…: a sentence that begins so speaks of something else. */
const NEXT_ITEM =
  /^[\s　]*(?:[一二三四五六七八九十]{1,2}(?:是|方面|、)|[（(][一二三四五六七八九十\d]|另一方面|\d{1,2}[.．、])/

/** 网站1300条、公众号820条，其中两个渠道同时公开668条: the sentence, or the one behind it, says that some stand in several places. */
function overlap({sentence: {text}, compacted, paragraph}: SentenceInPlace, parts: readonly Counted[]): boolean {
  // No document is open in two ways.
  if (parts.some(isOpenness)) return false
  const behind = paragraph.text.slice((compacted.origin.at(text.length - 1) ?? paragraph.text.length) + 1)
  const next = /^[^。]*/.exec(behind)?.[0] ?? ''
  const said = compacted.text + (NEXT_ITEM.test(next) ? '' : next)
  return COUNTED_ONCE.test(said) || AT_ONCE.test(said)
}

// ---- A list before its whole -----------------------------------------------------------------------------------------------

const SUMMING = /[，,；;](?:共计|合计|总计|共)$/
/** Before the first part: nothing, or when and who. */
const LEADING = /^(?:\d{4}年度?|全年|本年度?|[^\d]{0,8}[局委办镇乡道会])?$/
const MOST_PARTS = 40

/** 通过网站公开210条、通过新媒体公开130条，合计公开340条: the list stands before its whole, and begins the sentence or follows a colon. */
function breakdownBefore(reading: SentenceInPlace, {counted: whole, start, unit}: Whole): Breakdown | null {
  const {text} = reading.sentence
  const summing = SUMMING.exec(text.slice(0, start))
  if (summing === null || COUNTED_ONCE.test(reading.compacted.text)) return null
  const parts: Counted[] = []
  let end = summing.index
  while (end > 0 && parts.length < MOST_PARTS) {
    let from = end
    while (from > 0 && !'，,、；;：:'.includes(text[from - 1] ?? '，')) from--
    const part = partAt(reading, from, end, [unit])
    if (part === null || /共计?$|合计|总计/.test(part.label)) {
      if (!LEADING.test(text.slice(0, end))) return null
      break
    }
    parts.unshift(part)
    if ('：:'.includes(text[from - 1] ?? '?')) break
    end = from - 1
  }
  return parts.length > 1 ? {whole, parts, isExact: true, end: start} : null
}

// ---- A list in the next sentence --------------------------------------------------------------------------------------------

const LAST_OPENING = /^[\s　]*(?:其中|包括|包含|在?(?:主动)?公开的(?:政府|政务)?信息中)[:：,，]?/

/** Whether a sentence goes on with the parts of what the sentence before ended with. */
export function tellsParts(sentence: string, {disclosed}: Frame): boolean {
  return disclosed !== null && LAST_OPENING.test(sentence)
}

/** 公众号推送内容830条，其中…: words that no claim of the tables is made with. */
export function tellsPublished(sentence: string): boolean {
  return /(?:公示|公布|推送|宣发|刊发|编发|上传|更新)[^，,。；;]{0,20}\d/.test(sentence)
}

/** 主动公开政府信息96条。其中：法规文件12条、工作动态70条、其他14条。 */
function breakdownOfLast(reading: SentenceInPlace): Breakdown[] {
  const whole = reading.frame.disclosed
  const opening = LAST_OPENING.exec(reading.sentence.text)?.[0]
  if (whole === null || opening === undefined) return []
  const unit = unitOf(whole.words)
  const {parts, isExact} = partsFrom(
    reading,
    opening.length,
    {unit, ...whole},
    /[:：]$/.test(opening) ? 'mark' : 'word'
  )
  return parts.length > 1 && !overlap(reading, parts) ? [{whole, parts, isExact, end: 0}] : []
}

/** 予以公开9件 is a result, 申请公开政府信息30件 counts requests: only what is named as information or documents was disclosed. */
function isOfRequests(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  if (words.startsWith('主动公开')) return false
  return (
    !/信息|公文|文件|发文|材料|稿件|内容|推文|图文|文章|消息/.test(words) ||
    /申请|告知书|答复/.test(words) ||
    /(?:申请|予以|不予|部分|同意|要求)$/.test(text.slice(Math.max(0, start - 2), start))
  )
}
