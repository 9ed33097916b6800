/** The numbers of a section: in front of its paragraphs, and within them (一是…二是…). */

import {readChineseNumeral, writeChineseNumeral} from '../../../src/chinese-numerals.ts'
import type {Paragraph} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {circledNumerals, type NumeralStyle, splitNumeral} from '../../../src/standard/labels/numerals.ts'
import type {Numbered} from './sequences.ts'

export interface NumberedItem extends Numbered {
  /** As printed, with its brackets: （三）, 3、, 三是. */
  readonly text: string
  readonly at: Spot
  /** How another number of the series is printed. */
  print(number: number): string
}

// ---- In front of paragraphs ----------------------------------------------------------------------------------------

/** Words that head a paragraph and bear no number. */
export interface Unnumbered {
  readonly words: string
  readonly at: Spot
}

interface Series {
  readonly style: NumeralStyle
  readonly items: NumberedItem[]
  /** The number before the first item, where something else bears it. */
  readonly begun: number | null
  /** What ought to bear the first number: the heading words of the paragraph right before a series that begins with two. */
  readonly unnumbered: Unnumbered | null
}

/**
 * The series of numbers in front of the paragraphs of a section. A series of lower rank ends where one of higher rank
 * goes on: 1. 2. under （一） and 1. 2. under （二） are two.
 * @param sectionNumber the section's own: chapters 二、三、 may go on from its heading 一、
 */
export function paragraphSeries(paragraphs: readonly Paragraph[], sectionNumber: number): Series[] {
  const closed: Series[] = []
  const open: Series[] = []
  let previous: Paragraph | null = null
  for (const paragraph of paragraphs) {
    const before: Paragraph | null = previous
    previous = paragraph
    const read = readNumber(paragraph)
    if (read === null) continue
    const {style, item} = read
    let level = open.findIndex(series => series.style === style)
    if (level < 0) {
      level = open.length
      const begun = style === 'chinese' && item.number !== 1 ? sectionNumber : null
      const goesOn = runsOn(before?.text ?? '', item)
      open.push({
        style,
        items: [],
        begun: goesOn ? item.number - 1 : begun,
        unnumbered: item.number === 2 && before !== null ? headedAlike(before, paragraph) : null
      })
    }
    closed.push(...open.splice(level + 1))
    open[level]?.items.push(item)
  }
  return [...closed, ...open]
}

/** （二）依申请公开。1.收件情况。… and 2.办理情况 in the paragraph behind it: the first number runs on behind the subheading. */
function runsOn(before: string, item: NumberedItem): boolean {
  if (item.number < 2) return false
  const at = before.indexOf(item.print(item.number - 1))
  return at > 0 && '。：:；;'.includes(before.slice(0, at).trimEnd().at(-1) ?? '?')
}

/** 主动公开情况。… and （二）依申请公开情况。… behind it: the words before the first stop end alike, so both head their paragraphs. */
function headedAlike(before: Paragraph, numbered: Paragraph): Unnumbered | null {
  if (splitNumeral(before.text).number !== null) return null
  const heading = leadOf(before.text)
  const other = leadOf(numbered.text.slice(splitNumeral(numbered.text).rest))
  const isAlike = heading !== null && other !== null && heading.slice(-ALIKE) === other.slice(-ALIKE)
  return isAlike ? {words: heading, at: before.at(0, heading.length)} : null
}
const ALIKE = 2
const LONGEST_LEAD = 20

function leadOf(text: string): string | null {
  const lead = text.split(/[。：:]/, 1)[0] ?? ''
  return lead.length > ALIKE && lead.length <= LONGEST_LEAD && !/[，,；;\d]/.test(lead) ? lead : null
}

function readNumber(paragraph: Paragraph): {style: NumeralStyle; item: NumberedItem} | null {
  const {kind} = paragraph
  // 附件：1. 目录 begins the series that 2. goes on with.
  const lead = ENCLOSED.exec(paragraph.text)?.[0].length ?? 0
  const text = paragraph.text.slice(lead)
  const {number, style, numeral, rest} = splitNumeral(text)
  if (number === null || style === null || numeral === null) return null
  // The numbers of a list in Markdown are counted by whoever shows it.
  if (kind === 'list-item' && /^\d+[.)]/.test(text)) return null
  const printed = text.slice(0, rest).trim()
  // 第一、 and 3. number a paragraph; 第一批 and 5 大领域 do not.
  if (!/[、.．，,：:）)〕\]】①-⑩]$/u.test(printed)) return null
  const print = (other: number): string =>
    printed.replace(numeral, style.startsWith('arabic') ? arabicLike(numeral, other) : writeChineseNumeral(other))
  return {
    style,
    item: {number, text: printed, at: paragraph.at(lead, lead + text.slice(0, rest).trimEnd().length), print}
  }
}

const ENCLOSED = /^附件?\s?[：:]\s?/

function arabicLike(numeral: string, number: number): string {
  if (circledNumerals.includes(numeral)) return circledNumerals[number - 1] ?? String(number)
  const wide = /[０-９]/.test(numeral)
  return wide ? String(number).replace(/\d/g, digit => '０１２３４５６７８９'[Number(digit)] ?? digit) : String(number)
}

// ---- Within paragraphs ---------------------------------------------------------------------------------------------

/** A number that begins a clause, with the word behind it: 一是, 二要. */
const IN_CLAUSE = /(?<=^|[。；;，,：:、！？（(\s])([一二三四五六七八九十]{1,3})(是|要|方面)/gu

/** In these 一 is no number: 统一是, 之一是, 第一是. */
const NO_ONE_AFTER = '第统唯之同十专逐单万惟进'

/** 问题一是更新慢，二是解读少: the first number stands behind a word, without a mark. */
function hasOneBefore(text: string, word: string): boolean {
  const one = `一${word}`
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
    if (at > 0 && !NO_ONE_AFTER.includes(text[at - 1] ?? '第')) return true
  return false
}

/**
 * The series 一是…二是… of the paragraphs of a section. One may run on over paragraphs; a heading or a word of another
 * kind ends it. What is left out on purpose (……) is no gap.
 */
export function clauseSeries(paragraphs: readonly Paragraph[]): {readonly items: NumberedItem[]}[] {
  const series: {word: string; items: NumberedItem[]}[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading') series.push({word: '', items: []})
    let end = 0
    for (const match of paragraph.text.matchAll(IN_CLAUSE)) {
      const number = readChineseNumeral(match[1] ?? '')
      const word = match[2] ?? ''
      if (number === null) continue
      const from = end
      const elided = /…|\.{3}|略/.test(paragraph.text.slice(from, match.index))
      end = match.index + match[0].length
      const item: NumberedItem = {
        number,
        text: match[0],
        at: paragraph.at(match.index, end),
        print: other => writeChineseNumeral(other) + word
      }
      const current = series.at(-1)
      if (number === 2 && hasOneBefore(paragraph.text.slice(from, match.index), word)) {
        series.push({word, items: [{...item, number: 1}, item]})
        continue
      }
      if (current !== undefined && current.word === word && !elided && number !== 1) current.items.push(item)
      else if (!elided || number === 1) series.push({word, items: [item]})
      else series.push({word, items: []})
    }
  }
  return series.filter(({items}) => items.length > 0)
}
