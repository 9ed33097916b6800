/** What the pages of an OFD document refer to by number: pages beneath pages, drawing parameters, graphics, pictures. */

import {child, childrenNamed, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import type {OfdPackage, OfdPart} from './package.ts'

export class OfdResources {
  readonly #file: OfdPackage
  readonly #document: OfdPart
  readonly #templates: ReadonlyMap<string, string>
  readonly #read = new Map<string, XmlElement>()
  readonly #drawing = new Map<string, XmlElement>()
  readonly #graphics = new Map<string, XmlElement>()
  readonly #opaque = new Set<string>()

  constructor(file: OfdPackage, document: OfdPart) {
    this.#file = file
    this.#document = document
    const common = child(document.root, 'CommonData')
    this.#templates = new Map(
      childrenNamed(common, 'TemplatePage').map(page => [value(page, 'ID') ?? '', value(page, 'BaseLoc') ?? ''])
    )
    for (const {name, text} of common?.children ?? []) {
      if (name !== 'PublicRes' && name !== 'DocumentRes') continue
      for (const element of xmlDescendants(file.at(text.trim(), document).root)) {
        const id = value(element, 'ID') ?? ''
        if (element.name === 'DrawParam') this.#drawing.set(id, element)
        if (element.name === 'CompositeGraphicUnit') this.#graphics.set(id, element)
        if (element.name === 'MultiMedia' && isOpaque(element)) this.#opaque.add(id)
      }
    }
  }

  /** A page that others are painted upon; null for one that is not listed. */
  template(id: string | null): XmlElement | null {
    const place = this.#templates.get(id ?? '')
    if (place === undefined) return null
    const root = this.#read.get(place) ?? this.#file.at(place, this.#document).root
    this.#read.set(place, root)
    return root
  }

  graphic(id: string | null): XmlElement | null {
    return this.#graphics.get(id ?? '') ?? null
  }

  /** Whether a picture lets nothing through. */
  isOpaque(id: string | null): boolean {
    return this.#opaque.has(id ?? '')
  }

  /** The colour that an object is painted with: its own, or that of its drawing parameters. */
  colour(object: XmlElement, name: 'FillColor' | 'StrokeColor'): XmlElement | null {
    return child(object, name) ?? child(this.#drawing.get(value(object, 'DrawParam') ?? ''), name)
  }
}

/** Kinds of pictures that know no transparency. */
const opaqueKinds = ['.jpg', '.jpeg', '.bmp']

function isOpaque(media: XmlElement): boolean {
  const name = child(media, 'MediaFile')?.text.trim().toLowerCase() ?? ''
  return opaqueKinds.some(kind => name.endsWith(kind))
}
