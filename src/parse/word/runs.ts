/** The inline content of a Word paragraph: runs of text in their final state, line breaks, pictures, text boxes. */

import {isWideDigit, wordSet} from '../../text.ts'
import {child, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import {type Look, placeholders, strongest} from '../looks/segment.ts'
import {struckWords} from '../notice.ts'
import type {Anchor, DraftLine, DraftRun} from '../projection.ts'
import {chosenBranch, WordContext} from './context.ts'
import {lookOfRun} from './run-looks.ts'
import {isSwitchedOn} from './styles.ts'

export interface ParagraphContent {
  /** One for each line between breaks. */
  readonly lines: readonly (readonly DraftRun[])[]
  /** The contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[]
}

/** Inline elements that only wrap others. */
const transparent = wordSet(`
  w:hyperlink w:smartTag w:customXml w:sdtContent w:sdt w:rubyBase w:ruby m:oMathPara
`)

/** Text inserted or moved here, and text that is deleted or moved away. */
const inserted = new Set(['w:ins', 'w:moveTo'])
const deleted = new Set(['w:del', 'w:moveFrom'])

/** What Word puts in when it shows the page: its number, and the date. */
const countedParts = wordSet(`
  w:pgNum w:dayShort w:dayLong w:monthShort w:monthLong w:yearShort w:yearLong
`)

const pictureMarks = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds', 'w14:contentPart', 'v:textpath'])

export function readRuns(paragraph: XmlElement, context: WordContext): ParagraphContent {
  const reader = new RunReader(paragraph, context)
  reader.read(paragraph)
  return reader
}

class RunReader implements ParagraphContent {
  readonly lines: DraftRun[][] = [[]]
  readonly boxes: XmlElement[] = []
  readonly #paragraph: XmlElement
  readonly #properties: XmlElement | null
  readonly #context: WordContext
  /** What the elements around the runs make of their looks. */
  #outer: Look | undefined
  /** How the run that is being read looks. */
  #look: Look | undefined

  constructor(paragraph: XmlElement, context: WordContext) {
    this.#paragraph = paragraph
    this.#properties = child(paragraph, 'w:pPr')
    this.#context = context
  }

  read(container: XmlElement): void {
    for (const element of container.children) {
      const {name} = element
      if (name === 'w:r' || name === 'm:r') this.#readRun(element)
      else if (transparent.has(name)) this.read(element)
      else if (name === 'm:oMath') this.#readEquation(element)
      else if (name === 'w:fldSimple') this.#readSimpleField(element)
      else if (name === 'w:bdo' || name === 'w:dir')
        this.#readWithin(element, isRightToLeft(element) ? 'turned' : undefined)
      else if (inserted.has(name)) {
        this.#context.noteChange()
        this.#readWithin(element, 'inserted')
      } else if (deleted.has(name)) this.#context.noteChange()
      else if (name === 'mc:AlternateContent') {
        const branch = chosenBranch(element)
        if (branch) this.read(branch)
      } else if (isGraphic(name)) this.#readGraphic(element)
    }
  }

  #readWithin(element: XmlElement, look: Look | undefined): void {
    const outer = this.#outer
    this.#outer = strongest([outer, look])
    this.read(element)
    this.#outer = outer
  }

  /** Letters and digits alone are read; a power or a fraction shows them in places that a line of text does not have. */
  #readEquation(equation: XmlElement): void {
    const isLine = equation.children.every(({name}) => name === 'm:r' || name === 'm:ctrlPr')
    if (isLine) this.read(equation)
    else this.#writePlaceholder('equation')
  }

  #readSimpleField(field: XmlElement): void {
    const instruction = value(field, 'w:instr') ?? ''
    const separated = field.children.some(({name}) => name === 'w:r')
    const shown = WordContext.shownField({instruction, separated})
    if (shown === null) this.read(field)
    else this.#writePlaceholder(shown)
  }

  #writePlaceholder(kind: keyof typeof placeholders): void {
    if (!this.#context.shown) return
    const anchor = this.#context.boxHost ?? {paragraph: this.#paragraph, piece: null}
    this.lines.at(-1)?.push({value: placeholders[kind], look: 'placeholder', anchor})
  }

  #readRun(run: XmlElement): void {
    const {styles, shaded} = this.#context
    const look = strongest([this.#outer, lookOfRun(child(run, 'w:rPr'), this.#properties, styles, shaded)])
    if (look === 'struck') this.#context.note('struck-text', struckWords)
    const hidden = look === 'hidden'
    this.#look = look
    for (const element of run.children) {
      if (hidden && element.name !== 'w:fldChar' && element.name !== 'w:instrText') this.#noteHidden(element)
      else this.#readPart(element, run)
    }
  }

  #noteHidden(element: XmlElement): void {
    if (element.name !== 'w:t' || element.text.trim() === '') return
    this.#context.noteHidden()
  }

  #readPart(element: XmlElement, run: XmlElement): void {
    const {name} = element
    if (name === 'w:t' || name === 'm:t') this.#write(element.text, element, run)
    else if (name === 'w:tab' || name === 'w:ptab') this.#write(' ', element, run)
    else if (name === 'w:noBreakHyphen') this.#write('-', element, run)
    else if (name === 'w:sym') this.#writeSymbol(element, run)
    else if (name === 'w:cr' || (name === 'w:br' && isLineBreak(element))) this.#breakLine()
    else if (name === 'w:br') this.#breakPage(element, run)
    else if (name === 'w:fldChar') this.#readFieldMark(element)
    else if (name === 'w:instrText') this.#readInstruction(element)
    else if (name === 'w:ruby') this.read(element)
    else if (countedParts.has(name)) this.#writePlaceholder('field')
    else if (name === 'mc:AlternateContent') {
      for (const part of chosenBranch(element)?.children ?? []) this.#readPart(part, run)
    } else if (isGraphic(name)) this.#readGraphic(element)
  }

  #write(text: string, element: XmlElement, run: XmlElement): void {
    if (text === '' || !this.#context.shown) return
    const anchor: Anchor = this.#context.boxHost ?? {paragraph: this.#paragraph, piece: {run, element, from: 0}}
    // One for one: every character keeps its place in the element.
    const shown = {value: text.replaceAll(/[\t\r\n]/g, ' '), anchor}
    this.lines.at(-1)?.push(this.#look === undefined ? shown : {look: this.#look, ...shown})
  }

  #writeSymbol(element: XmlElement, run: XmlElement): void {
    const zh = '文档里有符号字体的字符，读不出它是什么，以“�”代替。请改用普通字符。'
    const en =
      'The document holds characters of a symbol font, which cannot be determined; they are shown as “�”. Use plain characters.'
    this.#context.note('symbol', {zh, en})
    this.#write('\uFFFD', element, run)
  }

  /** A page that ends between words is nothing to them; between digits it parts the number. */
  #breakPage(element: XmlElement, run: XmlElement): void {
    const before = this.lines.at(-1)?.at(-1)?.value ?? ''
    if (isWideDigit(before.charCodeAt(before.length - 1))) this.#write(' ', element, run)
  }

  #breakLine(): void {
    if (this.#context.shown) this.lines.push([])
  }

  #readInstruction(element: XmlElement): void {
    const field = this.#context.fields.at(-1)
    if (field) field.instruction += element.text
  }

  #readFieldMark(element: XmlElement): void {
    const {fields} = this.#context
    const last = fields.at(-1)
    const type = value(element, 'w:fldCharType')
    if (type === 'begin') fields.push({instruction: '', separated: false})
    else if (type === 'separate' && last) last.separated = true
    else if (type === 'end') {
      const ended = fields.pop()
      const shown = ended === undefined ? null : WordContext.shownField(ended)
      if (shown !== null) this.#writePlaceholder(shown)
    }
  }

  #readGraphic(element: XmlElement): void {
    let hasText = false
    const waiting = [element]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (isHiddenShape(next)) {
        this.#context.noteHidden()
        hasText = true
      } else if (next.name === 'w:txbxContent') {
        this.boxes.push(next)
        hasText = true
      } else if (next.name === 'mc:AlternateContent') {
        const branch = chosenBranch(next)
        if (branch) waiting.push(branch)
      } else waiting.push(...next.children.toReversed())
    }
    if (!hasText && (element.name === 'w:object' || hasPictureBelow(element))) this.#writePlaceholder('picture')
  }
}

/** A break of page or column does not break the line. */
function isLineBreak(element: XmlElement): boolean {
  const type = value(element, 'w:type')
  return type === null || type === 'textWrapping'
}

function isRightToLeft(element: XmlElement): boolean {
  return (value(element, 'w:val') ?? 'rtl') === 'rtl'
}

/**
 * The automatic number as a run of its own.
 * @param line the text that it stands before; Word keeps a distance between the two, which digits need to be told apart
 */
export function numberRun(paragraph: XmlElement, context: WordContext, line: DraftLine): DraftLine {
  const counted = context.numbering.next(child(paragraph, 'w:pPr'))
  const parted = counted.endsWith('.') && isWideDigit(line[0]?.value.charCodeAt(0) ?? 0)
  const number = parted ? `${counted} ` : counted
  return number === '' ? [] : [{value: number, look: 'generated', anchor: context.boxHost ?? {paragraph, piece: null}}]
}

/** A paragraph mark marked as deleted: with the change accepted, the next paragraph joins this one. */
export function isEndDeleted(paragraph: XmlElement): boolean {
  const run = child(child(paragraph, 'w:pPr'), 'w:rPr')
  return child(run, 'w:del') !== null || child(run, 'w:moveFrom') !== null
}

/** A shape that is not drawn: VML says it in its style, drawings of Word in their properties. */
function isHiddenShape(element: XmlElement): boolean {
  if (element.name.startsWith('v:')) return /visibility\s*:\s*hidden/i.test(value(element, 'style') ?? '')
  if (element.name !== 'wp:anchor' && element.name !== 'wp:inline') return false
  return isSwitchedOn(value(child(element, 'wp:docPr'), 'hidden') ?? '0')
}

function isGraphic(name: string): boolean {
  return name === 'w:drawing' || name === 'w:pict' || name === 'w:object'
}

function hasPictureBelow(element: XmlElement): boolean {
  for (const below of xmlDescendants(element)) if (pictureMarks.has(below.name)) return true
  return false
}
