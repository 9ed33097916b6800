/** The parts of what was disclosed: labels with numbers of its unit, up to where the list ends or the words begin to speak of something else. */

import {compareExact, type ExactNumber, parseExact, sum, unitsApart} from '../../../exact.ts'
import type {Counted} from '../claim.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../sentences/sentence-in-place.ts'
import {
  ACTS,
  beginsWithVerb,
  isOpenness,
  isRest,
  isRestOfWays,
  isToldLike,
  leaveNothingOut,
  SUMMED,
  SUMMING_UP
} from './part-labels.ts'

/** What stands behind the opening of a list. */
export interface PartsList {
  readonly parts: readonly Counted[]
  /** Whether the words leave nothing out, so that the parts make up the whole. */
  readonly isExact: boolean
}

const SEPARATORS = '，,、；;）)'
const LONGEST_LABEL = 30
const MOST_PARTS = 40

/** What opens a list, so that semicolons may part it: a colon or a bracket; 其中 and the like; nothing, so that they may not. */
type Introduction = 'mark' | 'word' | 'none'

type Whole = Pick<Counted, 'number'> & {readonly unit: string}

export function partsFrom(reading: SentenceInPlace, from: number, whole: Whole, introduction: Introduction): PartsList {
  const list = new ListReader(reading, whole, introduction)
  list.read(from)
  return list.result()
}

/** Reads a list part by part. */
class ListReader {
  readonly #reading: SentenceInPlace
  readonly #whole: Whole
  readonly #introduction: Introduction
  readonly #parts: Counted[] = []
  /** Whether semicolons stand between the parts. */
  #bySemicolons = false
  /** Those that stand behind parts. */
  readonly #shares: ExactNumber[] = []
  /** Whether 等 ends it. */
  #isOpen = false

  constructor(reading: SentenceInPlace, whole: Whole, introduction: Introduction) {
    this.#reading = reading
    this.#whole = whole
    this.#introduction = introduction
  }

  read(from: number): void {
    const {text} = this.#reading.sentence
    let start = from
    while (start < text.length && this.#parts.length < MOST_PARTS) {
      const item = this.#itemAt(start)
      if (item === null || !this.#goesOn(item.part)) return
      this.#parts.push(item.part)
      const end = item.end + noteBehind(text, item.end).length
      this.#noteShare(text.slice(item.end, end))
      const mark = text[end] ?? '。'
      if ('。）)（('.includes(mark) || !this.#passes(mark) || isRestOfWays(item.part)) return
      start = end + 1
    }
  }

  #noteShare(note: string): void {
    const share = parseExact(SHARE.exec(note)?.[1] ?? '')
    if (share !== null) this.#shares.push(share)
  }

  /** What the shares of all parts come to beside a hundred; null where one has none. */
  #sharesTo(parts: readonly Counted[]): 'all' | 'more' | 'less' | null {
    return parts.length > 1 && this.#shares.length === parts.length ? besideHundred(this.#shares) : null
  }

  /** 以及部门动态，旗县动态等其他信息90条: a comma may stand within the words of the rest. */
  #itemAt(start: number): {readonly part: Counted; readonly end: number} | null {
    const {text} = this.#reading.sentence
    const end = itemEnd(text, start)
    // 其他信息6条等。
    const isOpen = text[end - 1] === '等' && '。；;'.includes(text[end] ?? '。')
    const part = this.#partAt(start, isOpen ? end - 1 : end)
    if (part !== null) {
      this.#isOpen = isOpen
      return {part, end}
    }
    if (!'，,'.includes(text[end] ?? '。') || /\d/.test(text.slice(start, end))) return null
    const further = itemEnd(text, end + 1)
    const rest = this.#partAt(start, further)
    return rest !== null && isRest(rest) ? {part: rest, end: further} : null
  }

  result(): PartsList {
    const all = this.#listOf(this.#parts)
    const event = this.#parts.findIndex(isEvent)
    return all.isExact || event < 0 ? all : this.#listOf(this.#parts.slice(0, event))
  }

  #listOf(parts: readonly Counted[]): PartsList {
    const shares = this.#sharesTo(parts)
    // 网站120条，占60%；公众号100条，占50%: who says so has counted some of them twice.
    if (shares === 'more') return {parts: [], isExact: false}
    const isComplete = !this.#isOpen && (leaveNothingOut(parts) || shares === 'all')
    if (!isComplete && this.#mayBeSeveral) return {parts: [], isExact: false}
    // 政策文件260件 of 信息5120条: one piece may hold several documents, unless the list leaves nothing out and so takes each for one.
    if (parts.some(part => !this.#isOfUnit(part)) && !(isComplete && !parts.some(({label}) => ACTS.test(label))))
      return {parts: this.#upToWhole(parts.filter(part => this.#isOfUnit(part))), isExact: false}
    // 信息200条，其中政策90条、访谈2期、其他110条: what happened may be told among the pieces without being counted as one.
    const pieces = parts.filter(part => !isEvent(part))
    if (pieces.length < parts.length && this.#makeUpWhole(pieces)) return {parts: pieces, isExact: isComplete}
    return {parts: this.#upToWhole(parts), isExact: isComplete}
  }

  /** 其中部门动态60条；乡镇动态90条: with nothing to hold them together another statement may begin behind the semicolon. */
  get #mayBeSeveral(): boolean {
    return this.#bySemicolons && this.#introduction === 'word' && this.#shares.length === 0
  }

  #isOfUnit({words}: Counted): boolean {
    const {unit} = this.#whole
    return words.endsWith(unit) || (unit === '条次' && words.endsWith('条'))
  }

  /** 380条，其中网站171条，其他平台209条，规范性文件3条: behind a rest that makes up the whole other things are counted across it. */
  #upToWhole(all: readonly Counted[]): readonly Counted[] {
    const rest = all.findIndex(isRest)
    if (rest < 1 || rest === all.length - 1) return all
    const parts = all.slice(0, rest + 1)
    return this.#makeUpWhole(parts) ? parts : all
  }

  #makeUpWhole(parts: readonly Counted[]): boolean {
    return compareExact(sum(parts.map(({number}) => number)), this.#whole.number) === 0
  }

  #partAt(start: number, end: number): Counted | null {
    const {unit} = this.#whole
    const isLoose = unit.startsWith('条') && this.#introduction !== 'none'
    const part = partAt(this.#reading, start, end, isLoose ? LOOSE : [unit])
    return part === null || this.#isSubtotal(part) ? null : part
  }

  /** 微博20条、微信30条，新媒体共计50条: what sums up some of the parts before it is none. */
  #isSubtotal(part: Counted): boolean {
    if (!SUMMED.test(part.label)) return false
    if (!/[及和与、]/.test(part.label) || SUMMING_UP.test(part.label)) return true
    return this.#parts.some((_, from) => {
      const some = this.#parts.slice(from).map(({number}) => number)
      return some.length > 1 && compareExact(sum(some), part.number) === 0
    })
  }

  /** With no word before the list a verb begins another statement. */
  #goesOn(part: Counted): boolean {
    const isOther = this.#introduction === 'none' && beginsWithVerb(part) && !isOpenness(part)
    // 目录4804条、动态838条、概况6条，留言收到1465条: behind what makes up the whole the words go on about what was done.
    const isOver = DONE.test(part.label) && this.#parts.length > 1 && this.#makeUpWhole(this.#parts)
    return !isOther && !isOver && isToldLike(part, this.#parts)
  }

  /** The semicolon ends a list of commas; behind a list of semicolons a comma leads to its rest only. */
  #passes(mark: string): boolean {
    const isSemicolon = '；;'.includes(mark)
    if (this.#parts.length === 1) this.#bySemicolons = isSemicolon && this.#introduction !== 'none'
    return isSemicolon === this.#bySemicolons || this.#bySemicolons
  }
}

/** Where an item ends: at a mark that parts a list. 政策、规划类信息9条: a 、 with no number before it joins words. */
function itemEnd(text: string, start: number): number {
  let end = start
  let hasNumber = false
  let isInBracket = false
  while (end < text.length && end - start <= LONGEST_ITEM) {
    // 局机关（含办公室、人事科）20条
    if ('（('.includes(text[end] ?? '')) {
      if (hasNumber) break
      isInBracket = true
    }
    if (isSeparator(text, end) && !isInBracket && (hasNumber || text[end] !== '、')) break
    if (isInBracket && '）)'.includes(text[end] ?? '')) isInBracket = false
    if (/\d/.test(text[end] ?? '')) hasNumber = true
    end++
  }
  return end
}
const LONGEST_ITEM = LONGEST_LABEL + 12

/** 24条，占80%; 24条（占80%）; 22件（主办19件、协办3件）: what a part is of its whole, and what it is made of itself. */
function noteBehind(text: string, end: number): string {
  return NOTE.exec(text.slice(end, end + LONGEST_NOTE))?.[0] ?? ''
}
const NOTE = /^(?:[（(][^（()）]*[）)]|[，,]?(?:约?占[^，,。；;、\d]{0,12}|约)\d+(?:\.\d+)?%)/
const LONGEST_NOTE = 200

/** 占39%: the share within a note. */
const SHARE = /占[^\d]{0,12}(\d+(?:\.\d+)?)%/
/** How many halves of a last place rounding may leave, of many shares too: more of them are no sign that all is listed. */
const MOST_HALVES = 4

/** What shares come to, each of which may be off by half of its last place. */
function besideHundred(shares: readonly ExactNumber[]): 'all' | 'more' | 'less' {
  const hundred = {units: 100n, scale: 0}
  const total = sum(shares)
  const coarsest = Math.min(...shares.map(({scale}) => scale))
  const slack = BigInt(Math.min(shares.length, MOST_HALVES)) * 10n ** BigInt(total.scale - coarsest)
  if (2n * unitsApart(total, hundred) <= slack) return 'all'
  return compareExact(total, hundred) > 0 ? 'more' : 'less'
}

function isSeparator(text: string, at: number): boolean {
  return !isInNumber(text, at) && `${SEPARATORS}。`.includes(text[at] ?? '。')
}

/** The comma of 5,016 parts no list. */
export function isInNumber(text: string, at: number): boolean {
  return text[at] === ',' && /^\d,\d{3}/.test(text.slice(at - 1, at + 4))
}

/** A label with a number of one of the units, and nothing else. A hotline is a name: 12316惠农热线24条. */
export function partAt(reading: SentenceInPlace, start: number, end: number, units: readonly string[]): Counted | null {
  const words = reading.sentence.text.slice(start, end)
  const [, label = '', digits = '', unit = ''] = PART.exec(words) ?? []
  if (!units.includes(unit) || label.length < 2 || label.length > LONGEST_LABEL) return null
  const named = label.replace(HOTLINE, '').replace(TIME_NUMBERS, '').replace(YEAR_OF_DOCUMENT, '')
  if (
    /[\d（(%]/.test(named.replace(/[（(][^（()）\d]*[）)]/, '')) ||
    // 网站140条，具体为：政策41条…: those are parts of the part before.
    /其中|[:：]|^(?:共计?|合计|总计)$|[约近超]$/.test(label)
  )
    return null
  return counted(reading, start, end, digits)
}
const PART = /^(.*?[^\d,.])(\d{1,3}(?:,\d{3})+|\d+)([条件篇]次|[条件份篇则项期次场])$/
const HOTLINE = /12\d{3}(?=[^\d条件份篇])/
/** 1月12条、2月9条, 1至6月50条 */
const TIME_NUMBERS = /^(?:\d{1,2}(?:月?[至到—-]\d{1,2})?月份?|第?[1-4]季度)/
/** 2019年法治政府建设情况报告1条: the year in the name of a document. */
const YEAR_OF_DOCUMENT =
  /20\d\d年度?(?=[^\d]*(?:报告|年报|方案|计划|规划|要点|总结|[预决]算|目录|清单|公告|通知|名单)$)/

const DONE = /(?:收到|办结|办理|答复|回复|受理|处理|维护|开设|召开|举办)$/

/** What one piece of information may be counted by, and what happened and was told of. */
const EVENTS = ['期', '次', '场']
const LOOSE = ['条', '条次', '件', '份', '篇', '则', ...EVENTS]

function isEvent({words}: Counted): boolean {
  return /(?<![条件篇])[期次场]$/.test(words)
}

/** The measure word that ends the words of a whole. */
export function unitOf(words: string): string {
  return /(?:[条件篇]次|[条件份篇则项])$/.exec(words)?.[0] ?? ''
}

export function counted(reading: SentenceInPlace, start: number, end: number, digits: string): Counted | null {
  const number = parseExact(digits)
  const words = reading.sentence.text.slice(start, end)
  return number === null
    ? null
    : {
        label: words.slice(0, words.lastIndexOf(digits)).replace(/^(?:公开)?属性为|的$/g, ''),
        words: writtenWithin(reading, start, end),
        number,
        at: spotWithin(reading, start, end)
      }
}
