/** The styles of a Word file, as far as they decide what a paragraph is: a heading, numbered, hidden, of a table of contents. */

import {hadOrMade} from '../../remembered.ts'
import {wordSet} from '../../text.ts'
import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'

export interface NumberingReference {
  readonly numId: string
  /** Null where only the style says so: the level whose `pStyle` is this style. */
  readonly level: number | null
}

interface Style {
  readonly id: string
  readonly name: string
  readonly basedOn: string | null
  readonly paragraph: XmlElement | null
  readonly run: XmlElement | null
}

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6

/**
 * A style and those it is based on, itself first.
 * @throws LimitExceeded where there are more than any program makes
 */
export function chainFrom<Base>(first: Base | undefined, basedOn: (style: Base) => Base | undefined): readonly Base[] {
  const chain = new Set<Base>()
  for (let style = first; style !== undefined && !chain.has(style); style = basedOn(style)) {
    if (chain.add(style).size > limits.depth) throw new LimitExceeded('depth')
  }
  return [...chain]
}

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #chains = new Map<string, readonly Style[]>()
  readonly #default: string | null
  /** By the styles of run and paragraph. */
  readonly #runProperties = new Map<string, readonly XmlElement[]>()

  constructor(root: XmlElement | null) {
    let fallback: string | null = null
    for (const element of childrenNamed(root, 'w:style')) {
      const id = value(element, 'w:styleId') ?? ''
      this.#styles.set(id, {
        id,
        name: value(child(element, 'w:name'), 'w:val') ?? '',
        basedOn: value(child(element, 'w:basedOn'), 'w:val'),
        paragraph: child(element, 'w:pPr'),
        run: child(element, 'w:rPr')
      })
      if (value(element, 'w:type') === 'paragraph' && isSwitchedOn(value(element, 'w:default') ?? '0')) fallback = id
    }
    this.#default = fallback
  }

  /** @throws as {@link chainFrom} */
  #chain(id: string | null): readonly Style[] {
    const name = id ?? ''
    return hadOrMade(this.#chains, name, () =>
      chainFrom(this.#styles.get(name), ({basedOn}) => this.#styles.get(basedOn ?? ''))
    )
  }

  #paragraphChain(properties: XmlElement | null): readonly Style[] {
    return this.#chain(value(child(properties, 'w:pStyle'), 'w:val') ?? this.#default)
  }

  /** The depth of a heading by its outline level or the name of its style; null for other paragraphs. */
  headingDepth(properties: XmlElement | null): HeadingDepth | null {
    const chain = this.#paragraphChain(properties)
    const levels = [properties, ...chain.map(style => style.paragraph)].map(each =>
      value(child(each, 'w:outlineLvl'), 'w:val')
    )
    const level = levels.find(each => each !== null)
    if (level !== undefined && level !== null) return toDepth(Number(level) + 1)
    for (const {name} of chain) {
      const match = /^(?:heading|标题)\s?(\d)$/i.exec(name)
      if (match) return toDepth(Number(match[1]))
      if (/^title$/i.test(name)) return 1
    }
    return null
  }

  isContents(properties: XmlElement | null): boolean {
    return this.#paragraphChain(properties).some(style => /^(?:toc \d|toc heading|目录)/i.test(style.name))
  }

  /** Which list a paragraph belongs to; null where none, also where it is taken out of its style's list (numId 0). */
  numbering(properties: XmlElement | null): NumberingReference | null {
    const own = child(properties, 'w:numPr')
    const chain = this.#paragraphChain(properties)
    const sources = [own, ...chain.map(style => child(style.paragraph, 'w:numPr'))]
    const ids = sources.map(each => value(child(each, 'w:numId'), 'w:val'))
    const levels = sources.map(each => value(child(each, 'w:ilvl'), 'w:val'))
    const numId = ids.find(each => each !== null)
    if (numId === undefined || numId === null || numId === '0') return null
    const level = levels.find(each => each !== null)
    return {numId, level: level === undefined || level === null ? null : Number(level)}
  }

  /** The paragraph styles in force, itself first; for the level that a style names. */
  styleIds(properties: XmlElement | null): readonly string[] {
    return this.#paragraphChain(properties).map(style => style.id)
  }

  /** Whether the style of a table hides all text in it. */
  hidesTable(id: string | null): boolean {
    return this.#chain(id).some(({run}) => isOn(child(run, 'w:vanish')))
  }

  /**
   * The properties that bear on how a run looks: its own, those of its style, those of its paragraph's style, the nearest
   * first.
   */
  runProperties(run: XmlElement | null, paragraph: XmlElement | null): readonly XmlElement[] {
    const ofRun = value(child(run, 'w:rStyle'), 'w:val')
    const ofParagraph = value(child(paragraph, 'w:pStyle'), 'w:val')
    const key = `${ofRun ?? ''}/${ofParagraph ?? ''}`
    let ofStyles = this.#runProperties.get(key)
    if (ofStyles === undefined) {
      const chain = [...this.#chain(ofRun), ...this.#paragraphChain(paragraph)]
      ofStyles = chain.flatMap(style => (style.run === null ? [] : [style.run])).filter(bearsOnLooks)
      this.#runProperties.set(key, ofStyles)
    }
    return run !== null && bearsOnLooks(run) ? [run, ...ofStyles] : ofStyles
  }
}

function bearsOnLooks(properties: XmlElement): boolean {
  return properties.children.some(({name}) => TELLING.has(name))
}

const TELLING = wordSet(`
  w:vanish w:specVanish w:webHidden w:strike w:dstrike w:color w:shd w:highlight w:sz w:w w:fitText w:spacing w:vertAlign w:position
  w:rtl w:eastAsianLayout w14:textFill
`)

/** Word's switches: there without a value means on. */
export function isSwitchedOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** Whether a switch is there, and on. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && isSwitchedOn(value(element, 'w:val') ?? '1')
}

/** Level 10 is body text; levels 7 to 9 are deeper than any heading of mdast. */
function toDepth(level: number): HeadingDepth | null {
  if (!(level >= 1 && level <= 9)) return null
  const depth = Math.min(level, 6)
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6
}
