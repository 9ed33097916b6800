/** The body of an RTF file, in the words of WordprocessingML. */

import {lookup} from '../../lookup.ts'
import type {XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {LITERAL_NUMBER, make, makeFieldMark, makeParagraph, makeRun, makeText, makeValue} from '../word/build.ts'
import {FlatTables} from '../word/flat-tables.ts'
import {destinationOf} from './destinations.ts'
import {decodeBytes, SYMBOL} from './encoding.ts'
import {
  changeParagraph,
  changeRun,
  copyOf,
  type GroupState,
  plainParagraph,
  plainRun,
  RowDefinition,
  runElements
} from './state.ts'
import {type RtfToken, tokensOf} from './tokens.ts'

/** Control words that are one character. */
const characters = lookup<string>({
  '~': '\u00a0',
  _: '-',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005'
})

/** Where the text of a text box goes until its group ends. */
interface Box {
  readonly depth: number
  readonly outer: {readonly tables: FlatTables; readonly content: XmlElement[]}
}

export class RtfReader {
  #state: GroupState = {
    destination: 'body',
    font: 0,
    unicodeSkip: 1,
    run: {...plainRun},
    paragraph: {...plainParagraph}
  }
  readonly #groups: GroupState[] = []
  readonly #boxes: Box[] = []
  /** The depth of the group of each field that is open. */
  readonly #fields: number[] = []
  #tables = new FlatTables()
  #content: XmlElement[] = []
  #number = ''
  #row = new RowDefinition()
  readonly #outerRows: {readonly depth: number; readonly row: RowDefinition}[] = []
  readonly #charsets = new Map<number, number>()
  #defaultFont = 0
  readonly #isWhite: boolean[] = []
  #colour = {red: 0, green: 0, blue: 0, isSet: false}
  #codePage = 1252
  #bytes: number[] = []
  #skip = 0
  /** Whether a group has just opened, so that a word says what it is; `ignorable` behind `\*`. */
  #opening: 'no' | 'yes' | 'ignorable' = 'no'
  #elements = 0

  read(bytes: Uint8Array): readonly XmlElement[] {
    for (const token of tokensOf(bytes)) this.#readToken(token)
    this.#flush()
    if (this.#content.length > 0) this.#endParagraph(this.#depth)
    return this.#tables.end()
  }

  #readToken(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#opening = 'no'
      if (this.#skip > 0) this.#skip--
      else this.#addByte(token.byte)
    } else if (token.kind === 'open') this.#openGroup()
    else if (token.kind === 'close') this.#closeGroup()
    else this.#readWord(token.name, token.value)
  }

  #openGroup(): void {
    this.#flush()
    this.#skip = 0
    if (this.#groups.length >= limits.depth) throw new LimitExceeded('depth')
    this.#groups.push(this.#state)
    this.#state = copyOf(this.#state)
    this.#opening = 'yes'
  }

  #closeGroup(): void {
    this.#flush()
    this.#skip = 0
    this.#opening = 'no'
    const depth = this.#groups.length
    if (this.#boxes.at(-1)?.depth === depth) this.#closeBox()
    if (this.#fields.at(-1) === depth) {
      this.#push(makeFieldMark('end'))
      this.#fields.pop()
    }
    if (this.#outerRows.at(-1)?.depth === depth) this.#row = this.#outerRows.pop()?.row ?? this.#row
    const outer = this.#groups.pop()
    if (outer === undefined) return
    // Properties of a paragraph are those of the paragraph, not of the group that they stand in.
    const {paragraph, destination} = this.#state
    this.#state = outer
    if (destination === 'body' && outer.destination === 'body') outer.paragraph = paragraph
  }

  #readWord(name: string, value: number | null): void {
    const opening = this.#opening
    this.#opening = 'no'
    if (name === '*') {
      this.#opening = opening === 'no' ? 'no' : 'ignorable'
      return
    }
    this.#flush()
    if (opening !== 'no' && this.#openDestination(name, opening === 'ignorable')) return
    if (name === 'u') this.#readUnicode(value ?? 0)
    else if (name === 'uc') this.#state.unicodeSkip = Math.max(value ?? 1, 0)
    else if (name === 'ansicpg') this.#codePage = value ?? 1252
    else if (name === 'f') this.#state.font = value ?? 0
    else if (name === 'deff') this.#defaultFont = value ?? 0
    else if (this.#state.destination === 'fonts') this.#readFont(name, value)
    else if (this.#state.destination === 'colours') this.#readColour(name, value)
    else if (this.#state.destination === 'number') this.#readNumberWord(name)
    else if (this.#state.destination === 'body') this.#readBodyWord(name, value)
  }

  /** @returns whether the word only says what the group is */
  #openDestination(name: string, ignorable: boolean): boolean {
    const outer = this.#state.destination
    if (name === 'shptxt' || name === 'shpinst' || name === 'shp' || name === 'sp') return this.#openShape(name)
    if (name === 'moMath' && outer === 'body') this.#push(make('w:object'))
    const destination = destinationOf(name, ignorable)
    if (destination !== null) {
      if (outer === 'body' && (name === 'pict' || name === 'object')) this.#push(make('w:object'))
      this.#state.destination = outer === 'skipped' ? 'skipped' : destination
    } else if (name === 'nesttableprops') this.#outerRows.push({depth: this.#groups.length, row: this.#row})
    else if (name === 'field') this.#openField()
    else if (name === 'fldrslt') this.#push(makeFieldMark('separate'))
    else return false
    return true
  }

  /** Of a shape only the text is read; what it looks like is said in groups of names and values. */
  #openShape(name: string): boolean {
    if (name === 'sp') this.#state.destination = 'skipped'
    if (name !== 'shptxt' || this.#state.destination === 'skipped') return true
    this.#boxes.push({depth: this.#groups.length, outer: {tables: this.#tables, content: this.#content}})
    this.#tables = new FlatTables()
    this.#content = []
    this.#state.paragraph = {...plainParagraph}
    return true
  }

  #openField(): void {
    this.#fields.push(this.#groups.length)
    this.#push(makeFieldMark('begin'))
  }

  #closeBox(): void {
    const box = this.#boxes.pop()
    if (box === undefined) return
    if (this.#content.length > 0) this.#endParagraph(this.#depth)
    const blocks = this.#tables.end()
    this.#tables = box.outer.tables
    this.#content = box.outer.content
    this.#push(make('w:pict', {}, [make('w:txbxContent', {}, blocks)]))
  }

  #readUnicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff))
    this.#skip = this.#state.unicodeSkip
  }

  #readFont(name: string, value: number | null): void {
    if (name === 'fcharset') this.#charsets.set(this.#state.font, value ?? 0)
  }

  #readColour(name: string, value: number | null): void {
    if (name === 'red' || name === 'green' || name === 'blue') {
      this.#colour = {...this.#colour, [name]: value ?? 0, isSet: true}
    }
  }

  #endColour(): void {
    const {red, green, blue, isSet} = this.#colour
    this.#isWhite.push(isSet && Math.min(red, green, blue) >= 0xf0)
    this.#colour = {red: 0, green: 0, blue: 0, isSet: false}
  }

  #readNumberWord(name: string): void {
    const character = characters.get(name)
    if (character !== undefined) this.#write(character)
  }

  #readBodyWord(name: string, value: number | null): void {
    const {run, paragraph} = this.#state
    if (name === 'plain') this.#state.run = {...plainRun}
    else if (name === 'trowd') this.#row = new RowDefinition()
    else if (changeRun(run, name, value) || changeParagraph(paragraph, name, value) || this.#row.read(name, value))
      return
    else if (name === 'par' || name === 'sect') this.#endParagraph(this.#depth)
    else if (name === 'cell') this.#endCell(1)
    else if (name === 'nestcell') this.#endCell(Math.max(this.#depth, 2))
    else if (name === 'row') this.#tables.endRow(1, this.#row)
    else if (name === 'nestrow') this.#tables.endRow(Math.max(this.#depth, 2), this.#row)
    else if (name === 'page') this.#push(make('w:br', {'w:type': 'page'}))
    else if (name === 'column') this.#push(make('w:br', {'w:type': 'column'}))
    else if (name === 'line' || name === 'lbr') this.#push(make('w:br'))
    else if (name === 'tab') this.#push(make('w:tab'))
    else {
      const character = characters.get(name)
      if (character !== undefined) this.#write(character)
    }
  }

  get #depth(): number {
    const {inTable, depth} = this.#state.paragraph
    return inTable ? Math.max(depth, 1) : 0
  }

  #endCell(depth: number): void {
    this.#endParagraph(depth)
    this.#tables.endCell(depth)
  }

  #endParagraph(depth: number): void {
    const {outline, centred} = this.#state.paragraph
    const properties: XmlElement[] = []
    if (outline !== null) properties.push(makeValue('w:outlineLvl', outline))
    if (centred) properties.push(makeValue('w:jc', 'center'))
    if (this.#number !== '') properties.push(makeValue(LITERAL_NUMBER, this.#number))
    if (this.#state.run.deleted) properties.push(make('w:rPr', {}, [make('w:del')]))
    if (++this.#elements > limits.elements) throw new LimitExceeded('elements')
    this.#tables.add(makeParagraph(properties, this.#content), depth)
    this.#content = []
    this.#number = ''
  }

  #addByte(byte: number): void {
    if (this.#state.destination === 'colours') {
      if (byte === 0x3b) this.#endColour()
    } else if (this.#state.destination !== 'skipped' && this.#state.destination !== 'fonts') this.#bytes.push(byte)
  }

  /** Bytes are decoded together: a Chinese character has two. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    const charset = this.#charsets.get(this.#state.font) ?? this.#charsets.get(this.#defaultFont) ?? 0
    const text = decodeBytes(this.#bytes, charset, this.#codePage)
    this.#bytes = []
    this.#write(text)
  }

  #write(text: string): void {
    const {destination, font} = this.#state
    if (destination === 'number') {
      // Marks of a list in a font of signs are no numbers.
      if (this.#charsets.get(font) !== SYMBOL) this.#number += text
    } else if (destination === 'instruction') this.#push(make('w:instrText', {}, [], text))
    else if (destination === 'body') this.#push(makeText(text))
  }

  #push(element: XmlElement): void {
    if (this.#state.destination === 'skipped') return
    if (++this.#elements > limits.elements) throw new LimitExceeded('elements')
    const {run} = this.#state
    const made = makeRun(runElements(run, this.#isWhite), [element])
    const change = run.deleted ? 'w:del' : run.inserted ? 'w:ins' : null
    this.#content.push(change === null ? made : make(change, {}, [made]))
  }
}
