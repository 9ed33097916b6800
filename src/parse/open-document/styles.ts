/** The styles of an OpenDocument text, in the words of WordprocessingML. */

import {lookup} from '../../lookup.ts'
import {hadOrMade} from '../../remembered.ts'
import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {make, makeValue} from '../word/build.ts'
import {chainFrom} from '../word/styles.ts'

/** The identity of a style in the list of all: names are those of a family. */
function styleId(family: string, name: string): string {
  return `${family}/${name}`
}

export class OpenStyles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #chains = new Map<string, readonly XmlElement[]>()

  /** @param roots of `styles.xml` and `content.xml`; a later style hides an earlier one of its name */
  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const group of ['office:styles', 'office:automatic-styles']) {
        for (const style of childrenNamed(child(root, group), 'style:style')) {
          this.#styles.set(styleId(value(style, 'style:family') ?? '', value(style, 'style:name') ?? ''), style)
        }
      }
    }
  }

  /** @throws as {@link chainFrom} */
  #chain(family: string, name: string | null): readonly XmlElement[] {
    const id = styleId(family, name ?? '')
    const parentOf = (style: XmlElement) =>
      this.#styles.get(styleId(family, value(style, 'style:parent-style-name') ?? ''))
    return hadOrMade(this.#chains, id, () => chainFrom(this.#styles.get(id), parentOf))
  }

  /** How text of a style looks, the nearest style first. */
  run(family: 'text' | 'paragraph', name: string | null): XmlElement[] {
    return this.#chain(family, name).flatMap(style => lookElements(child(style, 'style:text-properties')))
  }

  isCentred(name: string | null): boolean {
    const aligns = this.#chain('paragraph', name).map(style =>
      value(child(style, 'style:paragraph-properties'), 'fo:text-align')
    )
    return aligns.find(align => align !== null) === 'center'
  }

  /** The first value that the styles of a family have for a property. */
  property(family: string, name: string | null, group: string, attribute: string): string | null {
    for (const style of this.#chain(family, name)) {
      const found = value(child(style, group), attribute)
      if (found !== null) return found
    }
    return null
  }
}

function lookElements(properties: XmlElement | null): XmlElement[] {
  if (properties === null) return []
  const elements: XmlElement[] = []
  const hidden = value(properties, 'text:display')
  if (hidden !== null) elements.push(makeValue('w:vanish', hidden === 'none' ? 1 : 0))
  const line = value(properties, 'style:text-line-through-style') ?? value(properties, 'style:text-line-through-type')
  if (line !== null) elements.push(makeValue('w:strike', line === 'none' ? 0 : 1))
  const position = value(properties, 'style:text-position')
  if (position !== null) elements.push(makeValue('w:position', shiftOf(position)))
  const colour = value(properties, 'fo:color')
  if (colour !== null) elements.push(makeValue('w:color', colour.replace('#', '')))
  const size = openDocumentLength(value(properties, 'fo:font-size'))
  if (size !== null) elements.push(makeValue('w:sz', Math.round(size / 10)))
  const scale = value(properties, 'style:text-scale')
  if (scale !== null) elements.push(makeValue('w:w', scale))
  const closer = openDocumentLength(value(properties, 'fo:letter-spacing')?.replace('-', '') ?? null)
  const isCloser = value(properties, 'fo:letter-spacing')?.startsWith('-') === true
  if (closer !== null) elements.push(makeValue('w:spacing', isCloser ? -closer : closer))
  const combine = value(properties, 'style:text-combine')
  if (combine !== null) elements.push(layout('w:combine', combine !== 'none'))
  const angle = value(properties, 'style:text-rotation-angle')
  if (angle !== null) elements.push(layout('w:vert', angle !== '0'))
  const shade = value(properties, 'fo:background-color')
  if (shade !== null) elements.push(shading(shade))
  return elements
}

function layout(kind: 'w:combine' | 'w:vert', on: boolean): XmlElement {
  return make('w:eastAsianLayout', {[kind]: on ? '1' : '0'})
}

/** `super 58%`, `-33% 58%`: above 0 raised, below lowered. */
function shiftOf(position: string): number {
  const [shift = ''] = position.trim().split(' ')
  if (shift === 'super') return 1
  if (shift === 'sub') return -1
  const percent = Number.parseFloat(shift)
  return Number.isNaN(percent) ? 0 : percent
}

export function shading(colour: string): XmlElement {
  return make('w:shd', {'w:val': 'clear', 'w:fill': colour === 'transparent' ? 'auto' : colour.replace('#', '')})
}

/** In twentieths of a point, by the end of the unit's name. */
const units = lookup<number>({pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, px: 15})

/** A length in twentieths of a point; null where it is not a length, such as a percentage. */
export function openDocumentLength(text: string | null): number | null {
  const [, number, unit] = /^([\d.]{1,12})([a-z]{2})$/.exec(text ?? '') ?? []
  const factor = units.get(unit ?? '')
  return number === undefined || factor === undefined ? null : Number(number) * factor
}
