/**
 * What was disclosed or made, and its parts: 主动公开政府信息120条，其中政策类30条、许可类65条、其他25条; 制发公文200件，其中主动公开90件、依申请公开70件、
 * 不予公开40件. No table has these numbers, so the list is held against itself.
 */

import {parseExact} from '../../../exact.ts'
import type {Breakdown, Counted} from '../claim.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../claim-making.ts'
import type {Frame} from '../sentences/frame.ts'

/** The whole: what was disclosed or made, with its number. */
const WHOLE =
  /(?:主动公开|公开|发布|制发|制作|形成|产生|印发|发文)(?:各类|的|了)?(?:政府|政务)?(?:信息|公文|文件)?(?:信息)?(?:发布)?(?:总?数量?|总量|共计?|总计|累计|为){0,2}(\d{1,3}(?:,\d{3})+|\d+)(条|件|份|篇)/g
/** 办理建议提案90件, 承办人大建议、政协提案共90件, 政策解读42篇: wholes of their own kinds, in whatever paragraph. */
const OTHER_WHOLES =
  /(?:建议|提案|解读)(?:材料|文件|稿件|信息|产品|办理)?(?:共|共计|合计|总数|总量)?(\d+)(件|条|份|篇)/g
/** Where the list of parts begins. */
const OPENINGS: readonly RegExp[] = [
  // 120条，其中…; 120条。按类别看，…
  /^[^\d。；;]{0,30}?(?:其中|包括|含|看[，,]|:|：)/,
  // 120条（政策类30条、许可类65条、…
  /^[（(](?=[^\d）)]{2,12}\d+[条件份篇][、，,])/,
  // 200件，主动公开90件、…
  /^[，,](?=[^\d，,。]{0,8}主动公开)/
]
/** 364条，人事信息17条，规划信息1条，其他信息19条: with no word before it only a list that ends with 其他 is one of parts. */
const BARE_OPENING = /^[，,]/
const SEPARATORS = '，,、；;）)'
const LONGEST_LABEL = 20
const MOST_PARTS = 40

const OPENNESS = ['主动公开', '依申请公开', '不予公开']

/** The breakdowns of a sentence, in order. */
export function breakdownsOf(reading: SentenceInPlace): Breakdown[] {
  const {sentence, frame} = reading
  const {text} = sentence
  const found = [...breakdownOfLast(reading)]
  frame.disclosed = null
  found.push(...breakdownsOfOthers(reading))
  if (!/公开|制发|制作|形成|产生|发布|印发|发文/.test(text)) return found
  for (const match of text.matchAll(WHOLE)) {
    const [words, digits = '', unit = ''] = match
    const start = match.index
    const isTotal = unit === '条' && SUMMING.test(text.slice(0, start))
    if (start < (found.at(-1)?.end ?? 0) || (!isTotal && isOfRequests(text, start, words))) continue
    const whole = counted(reading, start, start + words.length, digits)
    if (whole === null) continue
    const listed = breakdownBefore(reading, whole, start, unit)
    if (listed !== null) {
      found.push(listed)
      continue
    }
    const end = start + words.length
    const opening = openingOf(text.slice(end))
    if (opening === undefined) {
      if (text.slice(end) === '。') frame.disclosed = whole
      continue
    }
    const parts = partsFrom(reading, end + opening.length, unit)
    const isExact = leavesNothing(parts)
    const isList = isExact || !BARE_OPENING.test(opening) || opening.length > 1
    if (parts.length > 1 && isList && !overlap(reading, parts)) found.push({whole, parts, isExact, end})
  }
  return found
}

function openingOf(behind: string): string | undefined {
  for (const pattern of [...OPENINGS, BARE_OPENING]) {
    const opening = pattern.exec(behind)
    if (opening !== null) return opening[0]
  }
  return undefined
}

/** Whether a sentence, whatever else it says, may tell the parts of proposals or of interpretations. */
export function tellsOthers(sentence: string): boolean {
  return /提案|解读/.test(sentence)
}

/** Kinds that leave nothing out: proposals are the deputies' or the members'; what is read is words, pictures or films. */
const COMPLETE: readonly (readonly [whole: readonly string[], parts: readonly RegExp[]])[] = [
  [
    ['建议', '提案'],
    [/建议/, /提案/]
  ],
  [['解读'], [/文字|文本|文稿/, /图/, /视频|音视频|动漫|动画/]]
]

/** 办理建议提案90件，其中人大代表建议41件、政协提案49件; 解读42篇，其中图解20篇、视频8篇、文字14篇. */
export function breakdownsOfOthers(reading: SentenceInPlace): Breakdown[] {
  const {text} = reading.sentence
  return [...text.matchAll(OTHER_WHOLES)].flatMap((match): Breakdown[] => {
    const [words, digits = '', unit = ''] = match
    const clause = text.slice(
      Math.max(...[...'，,。；;：:'].map(mark => text.lastIndexOf(mark, match.index))) + 1,
      match.index + words.length
    )
    const kinds = COMPLETE.find(([named]) => named.every(word => clause.includes(word)))?.[1]
    const end = match.index + words.length
    const opening = /^[，,]?其中[:：,，]?|^[（(]|^[:：]/.exec(text.slice(end))?.[0]
    const whole = counted(reading, match.index, end, digits)
    if (kinds === undefined || opening === undefined || whole === null) return []
    const parts = partsFrom(reading, end + opening.length, unit)
    const isExact = parts.length === kinds.length && kinds.every(kind => parts.some(({label}) => kind.test(label)))
    return isExact ? [{whole, parts, isExact, end}] : []
  })
}

/** What stands in several places counts once: the parts may be more than the whole. */
const COUNTED_ONCE =
  /重复|去重|只计|仅计|交叉|不重|重合|重叠|同步|同一[条份篇件]?(?:政府)?信息|多(?:个|种)?(?:渠道|平台)/
const AT_ONCE =
  /同时(?:在|经|通过|于)?[^，,。；;]{0,10}(?:公开|发布|推送|刊载|刊登)|(?:均|都)(?:有|作了?|进行了?)?(?:公开|发布|推送|刊载|刊登)/

/** 网站1300条、公众号820条，其中两个渠道同时公开668条: the sentence, or the one behind it, says that some stand in several places. */
function overlap({sentence: {text}, compacted, paragraph}: SentenceInPlace, parts: readonly Counted[]): boolean {
  // No document is open in two ways.
  if (parts.some(({label}) => OPENNESS.some(kind => label.startsWith(kind)))) return false
  const behind = paragraph.text.slice((compacted.origin.at(text.length - 1) ?? paragraph.text.length) + 1)
  const said = compacted.text + (/^[^。]*/.exec(behind)?.[0] ?? '')
  return COUNTED_ONCE.test(said) || AT_ONCE.test(said)
}
const SUMMING = /[，,；;](?:共计|合计|总计|共)$/
/** Before the first part: nothing, or when and who. */
const LEADING = /^(?:\d{4}年度?|全年|本年度?|[^\d]{0,8}[局委办镇乡道会])?$/

/** 通过网站公开210条、通过新媒体公开130条，合计公开340条: the list stands before its whole, and begins the sentence or follows a colon. */
function breakdownBefore(reading: SentenceInPlace, whole: Counted, start: number, unit: string): Breakdown | null {
  const {text} = reading.sentence
  const summing = SUMMING.exec(text.slice(0, start))
  if (summing === null || COUNTED_ONCE.test(reading.compacted.text)) return null
  const parts: Counted[] = []
  let end = summing.index
  while (end > 0 && parts.length < MOST_PARTS) {
    let from = end
    while (from > 0 && !'，,、；;：:'.includes(text[from - 1] ?? '，')) from--
    const part = partAt(reading, from, end, unit)
    if (part === null) {
      if (!LEADING.test(text.slice(0, end))) return null
      break
    }
    parts.unshift(part)
    if ('：:'.includes(text[from - 1] ?? '?')) break
    end = from - 1
  }
  return parts.length > 1 ? {whole, parts, isExact: true, end: start} : null
}

const LAST_OPENING = /^[\s　]*(?:其中|包括)[:：,，]?/

/** Whether a sentence goes on with the parts of what the sentence before ended with. */
export function tellsParts(sentence: string, {disclosed}: Frame): boolean {
  return disclosed !== null && LAST_OPENING.test(sentence)
}

/** 主动公开政府信息96条。其中：法规文件12条、工作动态70条、其他14条。 */
function breakdownOfLast(reading: SentenceInPlace): Breakdown[] {
  const whole = reading.frame.disclosed
  const opening = LAST_OPENING.exec(reading.sentence.text)?.[0]
  if (whole === null || opening === undefined) return []
  const parts = partsFrom(reading, opening.length, whole.words.slice(-1))
  return parts.length > 1 && !overlap(reading, parts) ? [{whole, parts, isExact: leavesNothing(parts), end: 0}] : []
}

/** 予以公开9件 is a result, 申请公开政府信息30件 counts requests: only what is named as information or documents was disclosed. */
function isOfRequests(text: string, start: number, words: string): boolean {
  if (words.startsWith('主动公开')) return false
  return (
    !/信息|公文|文件|发文/.test(words) ||
    /(?:申请|予以|不予|部分|同意|要求)$/.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** Labels with a number of the same unit, up to the first that is something else. */
function partsFrom(reading: SentenceInPlace, from: number, unit: string): Counted[] {
  const {text} = reading.sentence
  const parts: Counted[] = []
  let start = from
  while (start < text.length && parts.length < MOST_PARTS) {
    let end = start
    while (end < text.length && !isSeparator(text, end)) end++
    const part = partAt(reading, start, end, unit)
    if (part === null) break
    parts.push(part)
    if ('。）)'.includes(text[end] ?? '。')) break
    start = end + 1
  }
  return parts
}

/** A mark that parts a list; the comma of 5,016 does not. */
function isSeparator(text: string, at: number): boolean {
  const mark = text[at] ?? '。'
  if (mark === ',' && /^\d,\d{3}/.test(text.slice(at - 1, at + 4))) return false
  return `${SEPARATORS}。`.includes(mark)
}

/** A label with a number of the unit, and nothing else. */
function partAt(reading: SentenceInPlace, start: number, end: number, unit: string): Counted | null {
  const match = /^([^\d（(]{2,})(\d{1,3}(?:,\d{3})+|\d+)(条|件|份|篇)$/.exec(reading.sentence.text.slice(start, end))
  if (match === null || match[3] !== unit || (match[1]?.length ?? 0) > LONGEST_LABEL) return null
  const part = counted(reading, start, end, match[2] ?? '')
  return part === null || /其中|共计?$|合计|总计|[约近超]$/.test(part.label) ? null : part
}

function counted(reading: SentenceInPlace, start: number, end: number, digits: string): Counted | null {
  const number = parseExact(digits)
  const words = reading.sentence.text.slice(start, end)
  return number === null
    ? null
    : {
        label: words.slice(0, words.indexOf(digits)).replace(/^(?:公开)?属性为|的$/g, ''),
        words: writtenWithin(reading, start, end),
        number,
        at: spotWithin(reading, start, end)
      }
}

/** 其他 as a part, or the three kinds of openness, leave nothing out: such a list makes up its whole exactly. */
function leavesNothing(parts: readonly Counted[]): boolean {
  return (
    parts.some(({label}) => /^(?:及)?其[他它]/.test(label)) ||
    OPENNESS.every(kind => parts.some(({label}) => label.startsWith(kind)))
  )
}
