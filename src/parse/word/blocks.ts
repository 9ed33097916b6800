/** The body of a Word file as drafts: paragraphs with their automatic numbers, headings, tables, text boxes. */

import {child, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import {placeholders} from '../looks/segment.ts'
import {type DraftBlock, type DraftLine, type DraftRun, draftText} from '../projection.ts'
import {chosenBranch, type WordContext} from './context.ts'
import {isEndDeleted, numberRun, readRuns} from './runs.ts'
import {isLayoutTable, layoutCells, readWordTable} from './table.ts'

/** Blocks that only wrap others. */
const transparent = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

export function readBlocks(container: XmlElement, context: WordContext): DraftBlock[] {
  const reader = new BlockReader(context)
  reader.read(container)
  reader.end()
  return reader.drafts
}

class BlockReader {
  readonly drafts: DraftBlock[] = []
  readonly #context: WordContext
  /** Text of a paragraph whose end is deleted: it goes on in the next one. */
  #carried: DraftLine = []

  constructor(context: WordContext) {
    this.#context = context
  }

  read(container: XmlElement): void {
    for (const element of container.children) {
      if (element.name === 'w:p') this.#readParagraph(element)
      else if (element.name === 'w:tbl') this.#readTable(element)
      else if (element.name === 'w:sdt') {
        const content = child(element, 'w:sdtContent')
        if (content && !isTableOfContents(element)) this.read(content)
      } else if (transparent.has(element.name)) this.read(element)
      else if (element.name === 'mc:AlternateContent') {
        const branch = chosenBranch(element)
        if (branch) this.read(branch)
      }
    }
  }

  end(): void {
    if (this.#carried.length > 0) this.#push([this.#carried], null, false)
    this.#carried = []
  }

  #readParagraph(element: XmlElement): void {
    const context = this.#context
    const properties = child(element, 'w:pPr')
    const content = readRuns(element, context)
    const [first = [], ...rest] = content.lines
    if (isEndDeleted(element)) {
      context.noteChange()
      this.#carried = [...this.#carried, ...content.lines.flat()]
      return
    }
    if (!context.styles.isContents(properties)) {
      const start = [...this.#carried, ...first]
      const lines = [[...numberRun(element, context, start), ...start], ...rest]
      this.#push(lines, properties, content.lines.flat().some(isPicture))
    }
    this.#carried = []
    for (const box of content.boxes) this.#readBox(box, element)
  }

  #push(lines: readonly DraftLine[], properties: XmlElement | null, picture: boolean): void {
    const context = this.#context
    const depth = context.styles.headingDepth(properties)
    const joined = depth !== null || value(child(properties, 'w:jc'), 'w:val') === 'center'
    let shown = false
    for (const whole of joined ? [lines.flat()] : lines) {
      const line = whole.filter(run => !isPicture(run))
      if (draftText(line) === '') continue
      shown = true
      const origin = {part: context.part, paragraph: ++context.paragraphs}
      this.drafts.push({kind: 'paragraph', line, depth, picture: false, origin})
    }
    if (shown || !picture) return
    const origin = {part: context.part, paragraph: ++context.paragraphs}
    const line: DraftLine = [{value: placeholders.picture, look: 'placeholder'}]
    this.drafts.push({kind: 'paragraph', line, depth: null, picture: true, origin})
  }

  #readTable(element: XmlElement): void {
    this.end()
    if (isLayoutTable(element)) for (const cell of layoutCells(element)) this.read(cell)
    else this.drafts.push(...readWordTable(element, this.#context))
  }

  #readBox(box: XmlElement, host: XmlElement): void {
    if (![...xmlDescendants(box)].some(each => each.name === 'w:t' && each.text.trim() !== '')) return
    const zh = '文档里有文本框，已把其中的文字读在它所在段落之后。'
    const en = 'The document holds text boxes; their text was read behind the paragraph that they belong to.'
    this.#context.note('text-box', {zh, en}, {part: this.#context.part, paragraph: this.#context.paragraphs})
    const outer = this.#context.boxHost
    this.#context.boxHost = outer ?? {paragraph: host, piece: null}
    this.read(box)
    this.end()
    this.#context.boxHost = outer
  }
}

/** A picture among text adds nothing to it. */
function isPicture({look, value: shown}: DraftRun): boolean {
  return look === 'placeholder' && shown === placeholders.picture
}

function isTableOfContents(sdt: XmlElement): boolean {
  const gallery = child(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return /table of contents/i.test(value(gallery, 'w:val') ?? '')
}
