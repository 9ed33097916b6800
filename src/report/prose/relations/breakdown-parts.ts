/** The parts of what was disclosed: labels with numbers of its unit, up to where the list ends or the words begin to speak of something else. */

import {compareExact, parseExact, sum} from '../../../exact.ts'
import {wordsIn} from '../../../text.ts'
import type {Counted} from '../claim.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../claim-making.ts'

/** What stands behind the opening of a list. */
export interface PartsList {
  readonly parts: readonly Counted[]
  /** Whether the words leave nothing out, so that the parts make up the whole. */
  readonly isExact: boolean
}

const SEPARATORS = '，,、；;）)'
const LONGEST_LABEL = 30
const MOST_PARTS = 40

const OPENNESS = ['主动公开', '依申请公开', '不予公开']

export function isOpenness({label}: Counted): boolean {
  return OPENNESS.some(kind => label.startsWith(kind))
}

/** What opens a list: a colon or a bracket, so that semicolons may part it; 其中 and the like; nothing. */
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
  /** Whether a part is counted in another unit than the whole. */
  #isMixed = false
  /** Whether semicolons stand between the parts. */
  #bySemicolons = false

  constructor(reading: SentenceInPlace, whole: Whole, introduction: Introduction) {
    this.#reading = reading
    this.#whole = whole
    this.#introduction = introduction
  }

  read(from: number): void {
    const {text} = this.#reading.sentence
    let start = from
    while (start < text.length && this.#parts.length < MOST_PARTS) {
      const end = itemEnd(text, start)
      const part = this.#partAt(start, end)
      if (part === null || !this.#goesOn(part)) return
      this.#parts.push(part)
      const mark = text[end] ?? '。'
      if ('。）)'.includes(mark) || !this.#passes(mark) || isRestOfWays(part)) return
      start = end + 1
    }
  }

  result(): PartsList {
    const isExact = endsWithRest(this.#parts) || areAllKinds(this.#parts)
    // 政策文件260件 of 信息5120条: one piece may hold several documents, unless the list leaves nothing out and so takes each for one.
    if (this.#isMixed && !(isExact && !this.#parts.some(({label}) => ACTS.test(label))))
      return {parts: [], isExact: false}
    return {parts: this.#upToWhole(), isExact}
  }

  /** 380条，其中网站171条，其他平台209条，规范性文件3条: behind a rest that makes up the whole other things are counted across it. */
  #upToWhole(): readonly Counted[] {
    const rest = this.#parts.findIndex(isRest)
    if (rest < 1 || rest === this.#parts.length - 1) return this.#parts
    const parts = this.#parts.slice(0, rest + 1)
    return compareExact(sum(parts.map(({number}) => number)), this.#whole.number) === 0 ? parts : this.#parts
  }

  #partAt(start: number, end: number): Counted | null {
    const {unit} = this.#whole
    const isLoose = unit === '条' && this.#introduction !== 'none'
    const part = partAt(this.#reading, start, end, isLoose ? '条件份篇' : unit)
    if (part === null || !this.#isSubtotal(part)) {
      if (part !== null && !part.words.endsWith(unit)) this.#isMixed = true
      return part
    }
    return null
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

  /** Whether it is told like the first part: with a verb of its own, or of its own way, it begins another statement. */
  #goesOn(part: Counted): boolean {
    const [first] = this.#parts
    if (this.#introduction === 'none' && beginsWithVerb(part) && !isOpenness(part)) return false
    if (first === undefined) return true
    if (BEGINNING_ANEW.some(word => part.label.startsWith(word))) return false
    if (isOpenness(part)) return true
    if (beginsWithVerb(part) && !beginsWithVerb(first)) return false
    // 网站100条、微信50条，政策文件60条: ways, and then what went by them.
    if (this.#parts.length > 1 && this.#parts.every(isByWay) && !isByWay(part) && !isRest(part)) return false
    return !(isByWay(part) && VERBS.some(verb => part.label.includes(verb))) || isByWay(first)
  }

  /** The semicolon ends a list of commas; behind a list of semicolons a comma leads to its rest only. */
  #passes(mark: string): boolean {
    const isSemicolon = '；;'.includes(mark)
    if (this.#parts.length === 1) this.#bySemicolons = isSemicolon && this.#introduction === 'mark'
    return isSemicolon === this.#bySemicolons || this.#bySemicolons
  }
}

/** Where an item ends: at a mark that parts a list. 政策、规划类信息9条: a 、 with no number before it joins words. */
function itemEnd(text: string, start: number): number {
  let end = start
  let hasNumber = false
  while (end < text.length && end - start <= LONGEST_ITEM) {
    if (isSeparator(text, end) && (hasNumber || text[end] !== '、')) break
    if (/\d/.test(text[end] ?? '')) hasNumber = true
    end++
  }
  return end
}
const LONGEST_ITEM = LONGEST_LABEL + 12

function isSeparator(text: string, at: number): boolean {
  return !isInNumber(text, at) && `${SEPARATORS}。`.includes(text[at] ?? '。')
}

/** The comma of 5,016 parts no list. */
export function isInNumber(text: string, at: number): boolean {
  return text[at] === ',' && /^\d,\d{3}/.test(text.slice(at - 1, at + 4))
}

/** A label with a number of one of the units, and nothing else. A hotline is a name: 12316惠农热线24条. */
export function partAt(reading: SentenceInPlace, start: number, end: number, units: string): Counted | null {
  const words = reading.sentence.text.slice(start, end)
  const [, label = '', digits = '', unit = ''] = PART.exec(words) ?? []
  if (unit === '' || !units.includes(unit) || label.length < 2 || label.length > LONGEST_LABEL) return null
  const named = label.replace(HOTLINE, '')
  if (/[\d（(%]/.test(named) || /其中|^(?:共计?|合计|总计)$|[约近超]$/.test(label)) return null
  return counted(reading, start, end, digits)
}
const PART = /^(.*?[^\d,.])(\d{1,3}(?:,\d{3})+|\d+)(条|件|份|篇)$/
const HOTLINE = /12\d{3}(?=[^\d条件份篇])/

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

// ---- Labels ----------------------------------------------------------------------------------------------------------

/** 其他 as the last part leaves nothing out, but 规范性文件7件、其他政策文件28件 names the rest of the documents only. */
function endsWithRest(parts: readonly Counted[]): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (last === undefined || before === undefined || !isRest(last)) return false
  const noun = /(?:文件|公文|公告|公报|材料|稿件|解读)类?$/.exec(last.label)?.[0]
  return noun === undefined || !before.label.endsWith(noun) || parts.every(({label}) => label.endsWith(noun))
}

/** The three kinds of openness leave nothing out, as 其他 does: such a list makes up its whole exactly. */
function areAllKinds(parts: readonly Counted[]): boolean {
  return OPENNESS.every(kind => parts.some(({label}) => label.startsWith(kind)))
}

export function isRest({label}: Counted): boolean {
  return /^(?:及|和|以及)?(?:通过|公开|发布)?其[他它]/.test(label)
}

/** 其他方式209条 ends the ways; what follows is counted across them. */
function isRestOfWays(part: Counted): boolean {
  return isRest(part) && /方式|渠道|途径|平台|形式|媒体/.test(part.label)
}

/** Words that begin another statement, whatever was listed before it. */
const BEGINNING_ANEW = wordsIn(
  '全年 本年 今年 年内 累计 共 同时 另 此外 还 并 收到 受理 办理 办结 回复 答复 回应 接到 召开 举办 开展 处理 审核 维护 历年 转办 交办 上报 报送 征集 征求 修订 废止 失效 现行有效 清理 撤销 整改'
)
const VERBS = wordsIn('公开 发布 推送 转发 转载 更新 印发 制发 制作 刊登 刊载')
/** What stands before the verb of a part. */
const MEANS = wordsIn('主动 通过 利用 依托 在 经')

function beginsWithVerb({label}: Counted): boolean {
  return [...VERBS, ...MEANS].some(word => label.startsWith(word)) && !/^公开(?:专?栏|平台|目录|指南|类)/.test(label)
}

function isByWay({label}: Counted): boolean {
  return /网|微信|微博|公众号|抖音|头条|新媒体|平台|客户端|日报|晚报|报纸|报刊|广播|电视|栏|渠道|媒体|号$/.test(label)
}

const SUMMED = /(?:共计?|合计|总计)$/
const SUMMING_UP = /^(?:[两二三四五六七八九]|以上|上述|前述|各类|各项|全部|总)/
/** Acts are published in lists of many. */
const ACTS = /许可|处罚|强制|决定|案件|数据/
