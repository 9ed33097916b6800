/** The body of a binary Word file: its text, cut at the marks of paragraphs, cells and rows, in the words of WordprocessingML. */

import {viewOf} from '../../binary.ts'
import type {XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits, TextBudget} from '../limits.ts'
import {make, makeFieldMark, makeParagraph, makeRun, makeText} from '../word/build.ts'
import {FlatTables} from '../word/flat-tables.ts'
import {type TextPiece, type WordContainer, wrong} from './container.ts'
import {type Formatted, Formatting} from './formatting.ts'
import {readRow} from './row.ts'
import {type Modifier, numberOf, paragraphProperties, readModifiers, runProperties, shortCodes} from './sprm.ts'

const mark = {
  picture: 0x01,
  cell: 0x07,
  drawn: 0x08,
  tab: 0x09,
  line: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  column: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
  softHyphen: 0x1f,
  symbol: 0x28
} as const

const code = {
  deleted: 0x0800,
  inserted: 0x0801,
  special: 0x0855,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  picture: 0x6a03,
  symbol: 0x6a09
} as const

/** Characters of one run: same formatting, same piece. */
interface Run {
  readonly properties: readonly XmlElement[]
  readonly modifiers: readonly Modifier[]
  readonly content: XmlElement[]
  text: string
}

export class BodyReader {
  readonly #main: Uint8Array
  readonly #length: number
  readonly #pieces: readonly TextPiece[]
  readonly #modifiers: readonly Uint8Array[]
  readonly #runs: Formatting
  readonly #paragraphs: Formatting
  readonly #tables = new FlatTables()
  /** By formatting: many runs share theirs. */
  readonly #properties = new Map<Formatted, readonly XmlElement[]>()
  #content: XmlElement[] = []
  /** Fields that are open; true where the result has begun. */
  readonly #fields: boolean[] = []
  #run: Run | null = null
  #isEndDeleted = false
  #elements = 0
  /** Pieces may lie over each other. */
  readonly #budget = new TextBudget()

  constructor(container: WordContainer) {
    this.#main = container.main
    this.#length = container.bodyLength
    const {pieces, modifiers} = container.readPieces()
    this.#pieces = pieces
    this.#modifiers = modifiers
    this.#runs = new Formatting(container, 'runs')
    this.#paragraphs = new Formatting(container, 'paragraphs')
  }

  /** @throws Refused where a piece lies outside of the file */
  read(): readonly XmlElement[] {
    for (const piece of this.#pieces) {
      if (piece.start >= this.#length) break
      this.#budget.spend(piece.length)
      this.#readPiece(piece, Math.min(piece.length, this.#length - piece.start))
    }
    if (this.#run !== null || this.#content.length > 0) this.#endParagraph([], 0, 0)
    return this.#tables.end()
  }

  #readPiece(piece: TextPiece, length: number): void {
    const width = piece.narrow ? 1 : 2
    if (piece.offset + length * width > this.#main.length) throw wrong()
    const bytes = this.#main.subarray(piece.offset, piece.offset + length * width)
    const text = new TextDecoder(piece.narrow ? 'windows-1252' : 'utf-16le', {ignoreBOM: true}).decode(bytes)
    const extra = this.#extraModifiers(piece)
    let stretch: Formatted | null = null
    for (let index = 0; index < length; index++) {
      const offset = piece.offset + index * width
      if (index === 0 || stretch === null || offset >= stretch.end) {
        this.#endRun()
        stretch = this.#runs.at(offset)
      }
      this.#readCharacter(text.charCodeAt(index), {offset, stretch, extra})
    }
    this.#endRun()
  }

  /** What a fast save has put on a piece: a list of the file, or one modifier in its short form. */
  #extraModifiers({modifier}: TextPiece): readonly Modifier[] {
    if (modifier & 1) return readModifiers(this.#modifiers[modifier >> 1] ?? new Uint8Array())
    const full = shortCodes[(modifier >> 1) & 0x7f]
    if (full === undefined) return []
    const operand = viewOf(Uint8Array.of(modifier >> 8))
    return [{code: full, operand}]
  }

  #readCharacter(
    character: number,
    at: {readonly offset: number; readonly stretch: Formatted | null; readonly extra: readonly Modifier[]}
  ): void {
    if (isParagraphEnd(character)) {
      this.#endRun()
      const paragraph = this.#paragraphs.at(at.offset)
      // A deleted mark joins its paragraph to the next.
      if (isSet(at.stretch?.modifiers ?? [], code.deleted)) this.#isEndDeleted = true
      this.#endParagraph([...(paragraph?.modifiers ?? []), ...at.extra], paragraph?.style ?? 0, character)
      return
    }
    this.#run ??= this.#begin(at.stretch, at.extra)
    const run = this.#run
    const special = isSet(run.modifiers, code.special)
    if (character === mark.fieldBegin || character === mark.fieldSeparator || character === mark.fieldEnd) {
      this.#readFieldMark(character)
    } else if (character === mark.line) this.#push(make('w:br'))
    else if (character === mark.column) this.#push(make('w:br', {'w:type': 'column'}))
    else if (character === mark.hyphen) this.#push(make('w:noBreakHyphen'))
    else if (character === mark.tab) this.#push(make('w:tab'))
    else if (special && character === mark.symbol && has(run.modifiers, code.symbol)) this.#push(make('w:sym'))
    else if ((character === mark.picture && has(run.modifiers, code.picture)) || (special && character === mark.drawn))
      this.#push(make('w:object'))
    else if (character >= 0x20) run.text += String.fromCharCode(character)
  }

  #begin(stretch: Formatted | null, extra: readonly Modifier[]): Run {
    const own = stretch?.modifiers ?? []
    const modifiers = extra.length > 0 ? [...own, ...extra] : own
    let properties = stretch === null || extra.length > 0 ? undefined : this.#properties.get(stretch)
    properties ??= runProperties(modifiers)
    if (stretch !== null && extra.length === 0) this.#properties.set(stretch, properties)
    return {properties, modifiers, content: [], text: ''}
  }

  #push(element: XmlElement): void {
    const run = this.#run
    if (run === null) return
    this.#flush(run)
    run.content.push(element)
  }

  /** Text within a field and before its result is an instruction. */
  #flush(run: Run): void {
    if (run.text === '') return
    const isInstruction = this.#fields.at(-1) === false
    run.content.push(isInstruction ? make('w:instrText', {}, [], run.text) : makeText(run.text))
    run.text = ''
  }

  #readFieldMark(character: number): void {
    if (character === mark.fieldBegin) {
      this.#push(makeFieldMark('begin'))
      this.#fields.push(false)
    } else if (character === mark.fieldSeparator) {
      this.#push(makeFieldMark('separate'))
      if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true
    } else {
      this.#push(makeFieldMark('end'))
      this.#fields.pop()
    }
    if (this.#fields.length > limits.depth) throw new LimitExceeded('depth')
  }

  #endRun(): void {
    const run = this.#run
    this.#run = null
    if (run === null) return
    this.#flush(run)
    if (run.content.length === 0) return
    if (++this.#elements > limits.elements) throw new LimitExceeded('elements')
    const made = makeRun(run.properties, run.content)
    const change = isSet(run.modifiers, code.deleted) ? 'w:del' : isSet(run.modifiers, code.inserted) ? 'w:ins' : null
    this.#content.push(change === null ? made : make(change, {}, [made]))
  }

  #endParagraph(modifiers: readonly Modifier[], style: number, character: number): void {
    const depth = depthOf(modifiers)
    const content = this.#content
    this.#content = []
    if (++this.#elements > limits.elements) throw new LimitExceeded('elements')
    const isRowEnd = isSet(modifiers, depth > 1 ? code.innerRowEnd : code.rowEnd)
    if (depth > 0 && isRowEnd && (character === mark.cell || depth > 1)) {
      const row = readRow(modifiers)
      if (row === null) throw wrong()
      this.#tables.endRow(depth, row)
      return
    }
    const properties = paragraphProperties(modifiers, style)
    if (this.#isEndDeleted) properties.push(make('w:rPr', {}, [make('w:del')]))
    this.#isEndDeleted = false
    this.#tables.add(makeParagraph(properties, content), depth)
    const isCellEnd = depth > 1 ? isSet(modifiers, code.innerCell) : depth === 1 && character === mark.cell
    if (isCellEnd) this.#tables.endCell(depth)
  }
}

function isParagraphEnd(character: number): boolean {
  return character === mark.paragraph || character === mark.cell || character === mark.page
}

function has(modifiers: readonly Modifier[], wanted: number): boolean {
  return modifiers.some(modifier => modifier.code === wanted)
}

function isSet(modifiers: readonly Modifier[], wanted: number): boolean {
  const last = modifiers.findLast(modifier => modifier.code === wanted)
  return last !== undefined && numberOf(last) !== 0
}

function depthOf(modifiers: readonly Modifier[]): number {
  const depth = modifiers.findLast(modifier => modifier.code === code.depth)
  if (depth !== undefined) return numberOf(depth)
  return isSet(modifiers, code.inTable) ? 1 : 0
}
