/**
 * Lists right behind a number that no table need have: 行政处罚143件（简易程序97件、一般程序46件）; 现行有效66件，其中市政府文件28件、市政府办公室文件38件;
 * 信息586条，其中公告132条、问答97条、其他357条; 热线服务1720人次，咨询类1200件，投诉类300件，其他类220件. Such a list can be of that number only.
 */

import {parseExact, sum, unitsApart} from '../../../exact.ts'
import type {Counted, CountedList} from '../claim.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {withoutRemarks} from '../tokens/fold-tokens.ts'
import {isOfTier} from './counted-lists.ts'
import {isMadeUpFurther} from './made-up-further.ts'
import {countedAt, DIGITS, isOfTables, MEASURE_WORDS, wordsStart} from './written-numbers.ts'

const UNITS = `万?(?:${MEASURE_WORDS})`
/** Only what has 万 behind it has decimals. */
const NUMBER = `${DIGITS}(?:\\.\\d{1,4}(?=万))?`

/** A number with its unit, and what opens its list. */
const WHOLE = new RegExp(
  `(?<![\\d.,])(${NUMBER})(${UNITS})(?:([（(])|[，,；;]其中[:：，,]?(?:包括|含)?|(?:申请)?[，,](?:主要)?(?:涉及|包括|分为|分别为)[:：]|[，,]包括|([，,:：]))`,
  'g'
)
const PART = new RegExp(`^((?:\\d{1,3}个)?[^\\d（()）%]{2,16}?)(?:有|共|为)?(${NUMBER})(${UNITS})$`)

/** What stands in several places counts once; one of two kinds may be of both. */
const COUNTED_ONCE = /重复|去重|只计|仅计|交叉|同时|不重|兼有|既有|联合|共同|主办|承办|协办/
/** Words before a number that is not exact, or no part. */
const NO_PART = /其中|[合总共]计|累计|[约近超逾]$|不含|另|同比|较|比|增|减/
const REST = /^(?:及|和)?其[他它余].{0,3}$/
/** One piece of information may be published in several places, one case about two things, one decision impose two penalties. */
const OVERLAPPING =
  /涉|关于|警告|罚款|没收|吊销|暂扣|责令|拘留|网|微信|微博|公众号|抖音|头条|新媒体|平台|客户端|报|电视|广播|栏|渠道/

/** Whether a sentence may hold such a list. */
export function attachesLists(sentence: string): boolean {
  return /\d[^\d，,。]{1,5}(?:[（(]|[，,；;]\s*(?:其中|主要|涉及|包括|分)|[，,、]\s*[及和]?其[他它余][^\d]{0,3}\s*\d)/.test(
    sentence
  )
}

export function attachedListsOf(reading: SentenceInPlace): readonly CountedList[] {
  const text = withoutRemarks(reading.compacted.text)
  if (COUNTED_ONCE.test(reading.compacted.text)) return []
  return [...text.matchAll(WHOLE)].flatMap((match, place): CountedList[] => {
    const [words, digits = '', unit = '', bracket, bare] = match
    // With no word before it only a list of what all was counted first can be told.
    if (bare !== undefined && place > 0) return []
    const start = wordsStart(text, match.index)
    const head: Head = {
      unit,
      opening: bracket !== undefined ? 'bracket' : bare !== undefined ? 'none' : 'word',
      isOfMessages: areMessages(text.slice(start, match.index))
    }
    const parts = partsFrom(reading, match.index + words.length, head)
    const number = parseExact(digits)
    const end = match.index + digits.length + unit.length
    if (parts.length < 2 || number === null || /[约近超逾]$/.test(text.slice(start, match.index))) return []
    const isExact = REST.test(parts.at(-1)?.label ?? '')
    if (isExact && isMadeUpFurther(text.slice(end), unit, number, parts.length)) return []
    if (unit.startsWith('万') && isRounded(number, parts)) return []
    if (head.opening === 'none' ? !areAllClasses(parts) : !isExact && !excludeEachOther(parts, head)) return []
    const whole = countedAt(reading, {start, end}, digits)
    if (whole === null) return []
    return [
      {
        whole,
        parts,
        alternatives: wholesBefore(text.slice(0, end), unit),
        isAttached: true,
        isExact
      }
    ]
  })
}

/** Whether parts given in 万 are off by no more than what rounding each, and their whole, to its own last place may do. */
function isRounded(whole: Counted['number'], parts: readonly Counted[]): boolean {
  const numbers = [whole, ...parts.map(({number}) => number)]
  const finest = Math.max(...numbers.map(({scale}) => scale))
  const slack = numbers.reduce((units, {scale}) => units + 10n ** BigInt(finest - scale), 0n)
  return 2n * unitsApart(sum(parts.map(({number}) => number)), whole) <= slack
}

/** The number that a list is of: its unit, what opens the list, and whether it counts what people wrote or asked. */
interface Head {
  readonly unit: string
  readonly opening: 'bracket' | 'word' | 'none'
  readonly isOfMessages: boolean
}

/** 办理网民留言190件, 接听热线电话1200次, but not requests, of whose ways the tables and their words are read elsewhere. */
function areMessages(words: string): boolean {
  return /留言|来信|信件|来电|诉求|工单|咨询|投诉|求助|来访|热线/.test(words) && !/申请|公开/.test(words)
}

/** Where a message arrives: it comes by one of these only. */
const MAILBOXES = /信箱|邮箱|热线|留言|来信|来电|来访|信函|邮件|电话|现场|当面|窗口|网上|网络|平台/

/** 咨询类1200件，投诉类300件，其他类220件: three classes or more, all called so, in one unit, with the rest of them at the end. */
function areAllClasses(parts: readonly Counted[]): boolean {
  const units = new Set(parts.map(({words}) => words.replace(/^.*\d/, '')))
  const areClasses = parts.every(({label}) => /类(?:事项|问题|诉求|信息|咨询)?$/.test(label))
  return parts.length > 2 && units.size === 1 && areClasses && REST.test(parts.at(-1)?.label ?? '')
}

/** 诉讼5件，胜诉4件（招标类3件、价格类2件）; 制定29件、废止18件（市本级21件、县级26件）: of a number before it, or of those together that stand in a row. */
function wholesBefore(text: string, unit: string): readonly Counted['number'][] {
  const joined = Math.max(...[...'；;。：:'].map(mark => text.lastIndexOf(mark)))
  const numbers = [...text.matchAll(new RegExp(`(?<![\\d.,])(${NUMBER})${unit}`, 'g'))].flatMap(
    ({index, 1: digits = ''}) => {
      const number = parseExact(digits)
      return number === null ? [] : [{index, number}]
    }
  )
  const together = numbers.filter(({index}) => index > joined).map(({number}) => number)
  return [...numbers.map(({number}) => number), ...together.map((_, from) => sum(together.slice(from)))]
}

/** Kinds in a bracket of their own, or bodies, exclude each other; behind 其中 one thing may be of two kinds. */
function excludeEachOther(parts: readonly Counted[], {opening, isOfMessages}: Head): boolean {
  if (isOfMessages || parts.every(({label}) => isOfTier(label) || TIME.test(label))) return true
  return (
    opening === 'bracket' &&
    !/次|场|期/.test(parts[0]?.words ?? '') &&
    !parts.some(({label}) => OVERLAPPING.test(label))
  )
}

/** Labels with a number of the unit, up to the end of the list; none where anything else stands among them. */
function partsFrom(reading: SentenceInPlace, from: number, head: Head): readonly Counted[] {
  const text = withoutRemarks(reading.compacted.text)
  const isInBracket = head.opening === 'bracket'
  const close = isInBracket ? /[）)]/ : /[；;。]|$/
  const length = text.slice(from).search(close)
  if (length < 0) return []
  const parts: Counted[] = []
  let start = from
  for (const item of text.slice(from, from + length).split(/[、；;]|[，,](?!\d{3})/)) {
    const part = partAt(reading, start, item, head)
    start += item.length + 1
    if (part !== null) parts.push(part)
    // Behind a list without a bracket the sentence may go on about something else.
    else if (isInBracket || parts.length === 0) return []
    else break
  }
  return parts
}

function partAt(reading: SentenceInPlace, start: number, item: string, head: Head): Counted | null {
  // 12345热线 is a name.
  const named = item.replace(HOTLINE, '热线')
  const [, label = '', digits = '', counted = ''] = PART.exec(named) ?? []
  const number = parseExact(digits)
  if (number === null || !isOfUnit(counted, head) || NO_PART.test(label)) return null
  const isMessage = head.isOfMessages && head.opening !== 'none'
  if (isMessage && !MAILBOXES.test(label) && !REST.test(label)) return null
  // 县市区政府网站10个: the sites themselves are no way in which anything came.
  const areSites = label.endsWith('网站') && '个家'.includes(counted)
  if (!areSites && !head.isOfMessages && isOfTables(label)) return null
  return countedAt(reading, {start, end: start + item.length}, digits, label)
}

/** 服务1720人次，咨询类1200件: who was served is counted by what was asked. */
function isOfUnit(counted: string, {unit, opening}: Head): boolean {
  return counted === unit || (opening === 'none' && SERVED.has(unit) && counted !== '')
}
const SERVED: ReadonlySet<string> = new Set(['人次', '次', '件次', '个'])
const HOTLINE = /12\d{3}(?=[^\d件条次个人起宗])/
const TIME = /^(?:[上下]半年|第?[一二三四]季度)/
