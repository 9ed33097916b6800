/**
 * The one place that decides what the text of a cell is, given how its pieces look; `prose-looks.ts` decides it for a line of
 * prose, by the same marks.
 *
 * A person reads 364971 with a small 1 as 36497 and its note, and a struck 5 before 36497 as nothing. A program that joins the
 * pieces reads another number. So a number that mixes pieces of different looks is unread, with its reason; only a lone note
 * mark behind it is told apart with certainty. Labels are joined from the pieces that a person reads as their words.
 */

import {replaceRadicals} from '../../standard/labels/fold.ts'
import {hasAny, isBlankText, isDirectionMark, isOverlay, isWideDigit, withoutInvisible} from '../../text.ts'
import type {Words} from '../../words.ts'
import {looksLikeNumber, readWrittenNumber} from '../table/cells.ts'
import {isNoteMark, raisedMark} from './note-marks.ts'
import {joinLines, type Line, type Look, lineText, placeholders, type TextSegment, trimLine} from './segment.ts'

/** What a cell holds. */
export interface CellReading {
  /** The lines that a person sees, without blanks at their ends. */
  readonly lines: readonly Line[]
  /** The text as a person reads it; a note mark that is raised is raised in it too (36497¹). */
  readonly text: string
  /** Why it is not certain which number is meant, where one is; the text is then no value. */
  readonly unread?: Words
}

const reasons = {
  struck: {
    zh: '格内有加了删除线的字，不能确定以哪个数为准',
    en: 'text in the cell is struck through, and it is not certain which number holds'
  },
  faint: {
    zh: '格内有看不见的字（与底色同色、字极小或移出了页面），不能确定它是不是数的一部分',
    en: 'text in the cell cannot be seen (of the colour of its background, tiny, or off the page), and may be part of the number'
  },
  turned: {
    zh: '格内改变了文字的方向或位置，看到的次序与存下的不同',
    en: 'the direction or place of text in the cell is changed, so that it is shown in another order than it is stored in'
  },
  lowered: {
    zh: '格内有下标，不能确定它是不是数的一部分',
    en: 'text in the cell is lowered, and may be part of the number'
  },
  raised: {
    zh: '格内有上标，不能确定它是不是数的一部分',
    en: 'text in the cell is raised, and may be part of the number'
  },
  generated: {
    zh: '格内有自动编号，不能确定哪些数字是填的数',
    en: 'the cell has an automatic number, and it is not certain which digits were filled in'
  },
  broken: {
    zh: '数字中间换了行，不能确定是一个数还是几个数',
    en: 'a line ends within the number, which may be one number or several'
  },
  parted: {
    zh: '数字中间有空格，不能确定是一个数还是几个数',
    en: 'blanks part the digits, which may be one number or several'
  },
  picture: {
    zh: '格内有图片，数可能在图片里',
    en: 'the cell holds a picture, and the number may be in it'
  },
  input: {
    zh: '格内是输入框，读不到其中的数',
    en: 'the cell holds an input box, and the number in it cannot be read'
  },
  equation: {
    zh: '格内是公式，读不准其中的数',
    en: 'the cell holds an equation, and the number in it cannot be read with certainty'
  },
  value: {
    zh: '格的数字格式或存下的值读不准，看到的数可能与存下的不同',
    en: 'the number format or the stored value of the cell is not known, and what it shows may be another number'
  },
  note: {
    zh: '格内有用批注工具加的文字，不能确定它算不算填的数',
    en: 'text was laid over the cell as an annotation, and it is not certain whether it counts'
  },
  cut: {
    zh: '这一格超出了页面，读不到其中的数',
    en: 'the cell runs off the page, and the number in it cannot be read'
  },
  field: {
    zh: '格内有没有结果的域，读不到其中的数',
    en: 'the cell holds a field without a result, and the number in it cannot be read'
  }
} satisfies Record<string, Words>

/** Decides what a cell holds. */
export function decideCell(raw: readonly Line[]): CellReading {
  const lines = raw.map(line => trimLine(line.filter(isSeen))).filter(line => line.length > 0)
  const pieces = lines.flat().filter(segment => !isBlankText(segment.value))
  const [first] = pieces
  if (first === undefined) return {lines: [], text: ''}
  const full = joinLines(lines.map(lineText))
  const placeholder = pieces.find(({look}) => look === 'placeholder')
  if (placeholder !== undefined) return decideWithPlaceholder(lines, pieces, placeholder)
  if (pieces.every(isPlain)) return {lines, ...decideText(full, lines.map(lineText))}
  if (!looksLikeNumber(full)) return {lines, text: wordsOf(lines)}
  return {lines, ...decideMixed(full, lines, pieces)}
}

/** Decides what a text without looks is: that of a cell of running text, or of one that looks the same throughout. */
export function decideText(written: string, lines: readonly string[] = [written]): {text: string; unread?: Words} {
  if (isPlainNumber(written)) return {text: written}
  const text = replaceRadicals(written)
  if (isUnseen(text)) return {text: ''}
  const reason = looksLikeNumber(text) ? reasonOf(text, lines) : null
  return reason === null ? {text} : {text, unread: reason}
}

/** Most cells of a report. */
function isPlainNumber(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isWideDigit(text.charCodeAt(index))) return false
  return true
}

/** Whether nothing in a text is seen: zero-width characters and marks of direction alone. */
function isUnseen(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!isDirectionMark(code) && !isBlankText(text.charAt(index))) return false
  }
  return true
}

function reasonOf(text: string, lines: readonly string[]): Words | null {
  if (hasAny(text, isDirectionMark)) return reasons.turned
  if (hasAny(text, isOverlay)) return reasons.struck
  if (lines.length > 1 && !endsNumber(lines)) return reasons.broken
  return readWrittenNumber(text) === null && partsDigits(text) ? reasons.parted : null
}

/** Whether the first line is a whole number and what follows only says what it is of: 件, （其中修订16件）. */
function endsNumber([first = '', ...others]: readonly string[]): boolean {
  const number = readWrittenNumber(first)
  if (number === null) return false
  const rest = joinLines(others)
  return !isWideDigit(rest.charCodeAt(0)) && readWrittenNumber(first + rest)?.digits === number.digits
}

/** Whether blanks stand between two digits. */
function partsDigits(text: string): boolean {
  const shown = withoutInvisible(text)
  let digit = false
  let blank = false
  for (let index = 0; index < shown.length; index++) {
    if (isWideDigit(shown.charCodeAt(index))) {
      if (digit && blank) return true
      digit = true
      blank = false
    } else if (isBlankText(shown.charAt(index))) blank = true
    else digit = false
  }
  return false
}

// ---- Cells that mix looks ------------------------------------------------------------------------------------------

function isSeen({look}: TextSegment): boolean {
  return look !== 'hidden' && look !== 'deleted'
}

function isPlain({look}: TextSegment): boolean {
  return look === undefined || look === 'inserted'
}

function hasDigits({value}: TextSegment): boolean {
  return hasAny(value, isWideDigit)
}

/** A picture beside a label only adorns it. */
function decideWithPlaceholder(
  lines: readonly Line[],
  pieces: readonly TextSegment[],
  placeholder: TextSegment
): CellReading {
  const others = pieces.filter(({look}) => look !== 'placeholder')
  const kind = kindOfPlaceholder(placeholder.value)
  if (others.length === 0) return {lines, text: placeholder.value, unread: reasons[kind]}
  const text = wordsOf(lines)
  return looksLikeNumber(text) ? {lines, text, unread: reasons[kind]} : {lines, text}
}

type Placeholder = keyof typeof placeholders

function kindOfPlaceholder(value: string): Placeholder {
  const kinds: readonly Placeholder[] = ['input', 'equation', 'field', 'note', 'value', 'cut']
  return kinds.find(kind => placeholders[kind] === value) ?? 'picture'
}

/** The words of a label: what is struck, raised as a note mark, or no text does not belong to them. */
function wordsOf(lines: readonly Line[]): string {
  const kept = lines.map(line =>
    lineText(line.filter(({look}) => look !== 'struck' && look !== 'raised' && look !== 'placeholder'))
  )
  return joinLines(kept.filter(text => text !== '')).trim()
}

/** A cell with digits, not all of whose pieces look like plain text. */
function decideMixed(
  full: string,
  lines: readonly Line[],
  pieces: readonly TextSegment[]
): {text: string; unread?: Words} {
  const [first] = pieces
  // A cell in small raised type throughout holds one number like any other.
  if ((first?.look === 'raised' || first?.look === 'lowered') && pieces.every(({look}) => look === first.look))
    return decideText(full, lines.map(lineText))
  const marked = withNoteMark(lines, pieces)
  if (marked !== null) return {text: marked}
  const telling = pieces.filter(piece => !isPlain(piece) && (hasDigits(piece) || piece.look === 'turned'))
  const plain = joinLines(lines.map(line => lineText(line.filter(isPlainOrRaised))))
  if (telling.length === 0) return decideText(plain.trim())
  return {text: full, unread: reasons[reasonOfLooks(telling)]}
}

/** Signs without digits: those that are struck or unseen are nothing, a raised one is a note mark or a unit. */
function isPlainOrRaised(segment: TextSegment): boolean {
  return isPlain(segment) || segment.look === 'raised'
}

/** A plain number and one raised mark behind it; null for anything else. */
function withNoteMark(lines: readonly Line[], pieces: readonly TextSegment[]): string | null {
  const from = pieces.findIndex(piece => !isPlain(piece))
  const behind = pieces.slice(from)
  if (from < 1 || lines.length > 1 || behind.some(({look}) => look !== 'raised')) return null
  const number = joinLines([lineText(pieces.slice(0, from))]).trim()
  const mark = behind
    .map(({value}) => value)
    .join('')
    .trim()
  const raised = raisedMark(mark)
  const isNumber = readWrittenNumber(number)?.remark === null && decideText(number).unread === undefined
  return isNumber && (isNoteMark(raised) || /^[a-zA-Z]$/.test(mark)) ? number + raised : null
}

type TellingLook = Exclude<Look, 'hidden' | 'deleted' | 'inserted' | 'placeholder'>

function reasonOfLooks(pieces: readonly TextSegment[]): TellingLook {
  const looks: readonly TellingLook[] = ['struck', 'faint', 'turned', 'generated', 'lowered', 'raised']
  return looks.find(look => pieces.some(piece => piece.look === look)) ?? 'raised'
}
