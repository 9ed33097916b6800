/** How the inline content of Markdown looks: `~~struck~~`, and the tags of HTML within it (`<sup>`, `<s>`, `<span style>`). */

import type {Heading, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {type Span, spanOfNode} from '../../source.ts'
import {type Appearance, appearanceWithin, plainAppearance, standsAlone} from '../html/appearance.ts'
import {isBlock, isHidden, shownInstead} from '../html/elements.ts'
import {isElement, parsePiece} from '../html/tree.ts'
import {type Line, type Look, placeholders, type TextSegment} from '../looks/segment.ts'

/** An element of HTML that is open in inline content. */
interface Open {
  readonly name: string
  readonly appearance: Appearance
  readonly hidden: boolean
  /** Whether it stands on lines of its own. */
  readonly alone: boolean
}

/** Elements within elements; deeper ones are not told apart. */
const DEEPEST = 64

/** Gives every text in the inline content of a node its look; whether any is struck through. */
export function markLooks({children}: Paragraph | Heading): boolean {
  const reader = new LookReader()
  reader.read(children)
  return reader.lines.flat().some(({look}) => look === 'struck')
}

/** The inline content of a cell as lines, with breaks and pictures told from text. */
export function cellLines(content: readonly PhrasingContent[]): Line[] {
  const reader = new LookReader()
  reader.read(content)
  return reader.lines
}

class LookReader {
  readonly lines: TextSegment[][] = [[]]
  readonly #open: Open[] = []

  read(nodes: readonly Nodes[], struck = false): void {
    for (const node of nodes) {
      if (node.type === 'html') this.#readTag(node.value, spanOfNode(node))
      else if (node.type === 'text') this.#readText(node, struck)
      else if (node.type === 'inlineCode') this.#add(node.value, spanOfNode(node), struck ? 'struck' : this.#look())
      else if (node.type === 'break') this.lines.push([])
      else if (node.type === 'image') this.#add(placeholders.picture, spanOfNode(node), 'placeholder')
      else if ('children' in node) this.read(node.children, struck || node.type === 'delete')
    }
  }

  #readText(node: Extract<Nodes, {type: 'text'}>, struck: boolean): void {
    const look = struck && this.#look() !== 'hidden' ? 'struck' : this.#look()
    if (look !== undefined) node.data = {look, ...node.data}
    this.#add(node.value, spanOfNode(node), look)
  }

  #add(value: string, span: Span, look: Look | undefined): void {
    this.lines.at(-1)?.push(look === undefined ? {value, ...span} : {value, ...span, look})
  }

  #look(): Look | undefined {
    if (this.#open.some(({hidden}) => hidden)) return 'hidden'
    return this.#open.at(-1)?.appearance.look
  }

  #readTag(tag: string, span: Span): void {
    const name = /^<(\/?)([a-z][a-z\d]*)/i.exec(tag)
    if (name === null) return
    const tagName = (name[2] ?? '').toLowerCase()
    if (name[1] === '/') this.#close(tagName)
    else if (tagName === 'br') this.lines.push([])
    else this.#enter(tag, tagName, span)
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex(open => open.name === name)
    if (index < 0) return
    if (this.#open.slice(index).some(({alone}) => alone)) this.lines.push([])
    this.#open.length = index
  }

  #enter(tag: string, name: string, span: Span): void {
    const [element] = parsePiece(tag).childNodes
    if (element === undefined || !isElement(element) || this.#open.length >= DEEPEST) return
    const instead = shownInstead(element)
    if (instead !== null) this.#add(placeholders[instead], span, 'placeholder')
    if (empty.has(name) || tag.endsWith('/>')) return
    const outer = this.#open.at(-1)?.appearance ?? plainAppearance
    const hidden = isHidden(element) || name === 'rt' || name === 'rp'
    const alone = isBlock(element) || standsAlone(element, null)
    if (alone) this.lines.push([])
    this.#open.push({name, hidden, alone, appearance: appearanceWithin(outer, element, null)})
  }
}

const empty = new Set(['img', 'input', 'hr', 'wbr', 'embed', 'link', 'meta', 'area', 'col', 'source'])
