/** The body of an OpenDocument text, in the words of WordprocessingML. */

import {wordSet} from '../../text.ts'
import {TEXT, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import {TextBudget} from '../limits.ts'
import {make, makeFieldMark, makeParagraph, makeRun, makeText, makeValue} from '../word/build.ts'
import {type OpenLists, OUTLINE} from './lists.ts'
import type {OpenStyles} from './styles.ts'
import {OpenTableReader} from './table.ts'

/** The list that a paragraph stands in. */
interface ListPlace {
  readonly list: string
  readonly style: string
  readonly level: number
}

/** Inline elements that are no text of the report. */
const unread = wordSet(`
  text:note text:ruby-text office:annotation office:annotation-end text:tracked-changes
  text:alphabetical-index-mark text:toc-mark text:user-index-mark
`)

/** Blocks that are made of the document itself. */
const made = wordSet('text:table-of-content text:alphabetical-index text:illustration-index text:table-index')

const pictures = new Set(['draw:image', 'draw:object', 'draw:object-ole', 'draw:plugin'])

/** Drawings that may hold text of their own. */
const drawings = wordSet(`
  draw:text-box draw:custom-shape draw:rect draw:ellipse draw:circle draw:line draw:polyline draw:polygon
  draw:regular-polygon draw:path draw:connector draw:caption
`)

/** Blanks at most for one `text:s`. */
const MOST_BLANKS = 1000

export class OpenFlow {
  readonly #styles: OpenStyles
  readonly #lists: OpenLists
  readonly #tables: OpenTableReader
  readonly #blanks = new TextBudget()
  /** Of a section or paragraph that is not shown. */
  #hidden = false

  constructor(styles: OpenStyles, lists: OpenLists) {
    this.#styles = styles
    this.#lists = lists
    this.#tables = new OpenTableReader(styles, cell => this.read(cell))
  }

  read(container: XmlElement): XmlElement[] {
    return container.children.flatMap(element => this.#readBlock(element))
  }

  #readBlock(element: XmlElement): XmlElement[] {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return [this.#readParagraph(element, this.#outlinePlace(element))]
      case 'text:list':
        return this.#readList(element, null)
      case 'table:table':
        return [this.#tables.read(element)]
      case 'text:section':
        return this.#readSection(element)
      case 'draw:frame':
      case 'draw:custom-shape':
        return [makeParagraph([], this.#readInline(element, []))]
      default:
        return made.has(element.name) || unread.has(element.name) ? [] : this.read(element)
    }
  }

  #readSection(section: XmlElement): XmlElement[] {
    const outer = this.#hidden
    this.#hidden ||= value(section, 'text:display') === 'none'
    const blocks = this.read(section)
    this.#hidden = outer
    return blocks
  }

  /** Headings outside of a list count in the outline. */
  #outlinePlace(element: XmlElement): ListPlace | null {
    const level = Number(value(element, 'text:outline-level') ?? '0')
    if (element.name !== 'text:h' || level < 1 || value(element, 'text:is-list-header') === 'true') return null
    return {list: OUTLINE, style: OUTLINE, level: level - 1}
  }

  #readList(element: XmlElement, outer: ListPlace | null): XmlElement[] {
    const style = value(element, 'text:style-name') ?? outer?.style ?? ''
    const place: ListPlace =
      outer === null
        ? {list: this.#lists.open(element, style), style, level: 0}
        : {list: outer.list, style, level: outer.level + 1}
    return element.children.flatMap(item => {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return []
      const start = value(item, 'text:start-value')
      const own = start === null ? place : {...place, list: this.#lists.restart(place.list, place.level, start)}
      return this.#readItem(item, place, item.name === 'text:list-item' ? own : null)
    })
  }

  /** @param numbered the place of the first paragraph; the others have no number */
  #readItem(item: XmlElement, place: ListPlace, numbered: ListPlace | null): XmlElement[] {
    let first = numbered
    return item.children.flatMap(element => {
      if (element.name === 'text:list') {
        first = null
        return this.#readList(element, place)
      }
      if (element.name !== 'text:p' && element.name !== 'text:h') return this.#readBlock(element)
      const own = first
      first = null
      return [this.#readParagraph(element, own)]
    })
  }

  #readParagraph(element: XmlElement, place: ListPlace | null): XmlElement {
    const style = value(element, 'text:style-name')
    const properties: XmlElement[] = []
    const outline = element.name === 'text:h' ? Number(value(element, 'text:outline-level') ?? '1') : 0
    if (outline >= 1) properties.push(makeValue('w:outlineLvl', outline - 1))
    if (this.#styles.isCentred(style)) properties.push(makeValue('w:jc', 'center'))
    if (place !== null) {
      const reference = [makeValue('w:ilvl', Math.min(place.level, 8)), makeValue('w:numId', place.list)]
      properties.push(make('w:numPr', {}, reference))
    }
    return makeParagraph(properties, this.#readInline(element, this.#styles.run('paragraph', style)))
  }

  /** @param looks how the text within looks, the nearest style first */
  #readInline(container: XmlElement, looks: readonly XmlElement[]): XmlElement[] {
    const own = this.#hidden ? [make('w:vanish'), ...looks] : looks
    const run = (content: XmlElement): XmlElement[] => [makeRun(own, [content])]
    return container.children.flatMap((element): XmlElement[] => {
      switch (element.name) {
        case TEXT:
          return run(makeText(collapse(element.text)))
        case 'text:s': {
          const count = Number(value(element, 'text:c') ?? '1')
          const blanks = count >= 1 ? Math.min(count, MOST_BLANKS) : 1
          this.#blanks.spend(blanks)
          return run(makeText(' '.repeat(blanks)))
        }
        case 'text:tab':
          return run(make('w:tab'))
        case 'text:line-break':
          return run(make('w:br'))
        case 'text:span':
          return this.#readInline(element, [...this.#styles.run('text', value(element, 'text:style-name')), ...looks])
        case 'text:change':
          return [make('w:del')]
        case 'text:change-start':
          return [make('w:ins')]
        case 'text:hidden-text':
        case 'text:hidden-paragraph':
          return [makeRun([make('w:vanish')], [makeText(textOf(element))])]
        case 'text:soft-page-break':
          return run(make('w:br', {'w:type': 'page'}))
        case 'draw:control':
          return makeInput()
        case 'draw:frame':
          return this.#readFrame(element, looks)
        default:
          if (unread.has(element.name)) return []
          if (drawings.has(element.name))
            return run(make('w:pict', {}, [make('w:txbxContent', {}, this.read(element))]))
          return pictures.has(element.name) ? run(make('w:object')) : this.#readInline(element, looks)
      }
    })
  }

  /** A frame holds the same thing in several forms, the best one first. */
  #readFrame(frame: XmlElement, looks: readonly XmlElement[]): XmlElement[] {
    const [best] = frame.children.filter(({name}) => name.startsWith('draw:'))
    return best === undefined ? [] : this.#readInline({...frame, children: [best]}, looks)
  }
}

/** A form control, whose content is not in the text. */
function makeInput(): XmlElement[] {
  return [makeRun([], [makeFieldMark('begin'), make('w:instrText', {}, [], 'FORMTEXT'), makeFieldMark('end')])]
}

/** Blanks and line ends of the XML are one blank; those that count have elements of their own. */
function collapse(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ')
}

function textOf(element: XmlElement): string {
  return [...xmlDescendants(element)].map(({text}) => text).join('')
}
