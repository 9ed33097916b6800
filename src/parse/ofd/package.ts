/** The parts of an OFD archive, found by the places that they name one another by. */

import {partNamed} from '../containers/part-names.ts'
import {child, childrenNamed, parseXml, value, type XmlElement, xmlDescendants} from '../containers/xml.ts'
import type {Archive} from '../containers/zip.ts'
import {damaged, Refused, unsupported} from '../refusal.ts'

/** An XML part with the name by which its own references are resolved. */
export interface OfdPart {
  readonly name: string
  readonly root: XmlElement
}

const MAIN = 'OFD.xml'

export class OfdPackage {
  readonly #archive: Archive

  /** @throws Refused where it is encrypted */
  constructor(archive: Archive) {
    // GM/T 0099: the list of entries that are encrypted.
    if (archive.find('Encryptions.xml') !== null) throw new Refused(unsupported('encrypted'))
    this.#archive = archive
  }

  /** The documents in the file, in order; nearly always one. */
  documents(): OfdPart[] {
    const {root} = this.#part(MAIN)
    const places = childrenNamed(root, 'DocBody').flatMap(body => child(body, 'DocRoot')?.text.trim() ?? [])
    if (places.length === 0) throw damaged(`${MAIN} 没有列出文档`, `${MAIN} lists no document`)
    return places.map(place => this.#part(partNamed(place, MAIN)))
  }

  /**
   * The part at a place that another one names.
   * @throws Refused where there is none
   */
  at(place: string, from: OfdPart): OfdPart {
    return this.#part(partNamed(place, from.name))
  }

  /** Whether a list of annotations has any. */
  hasAnnotations(document: OfdPart): boolean {
    const place = child(document.root, 'Annotations')?.text.trim() ?? ''
    const bytes = place === '' ? null : this.#archive.read(partNamed(place, document.name))
    if (bytes === null) return false
    const list = {name: partNamed(place, document.name), root: parseXml(bytes, place, this.#archive).root}
    return childrenNamed(list.root, 'Page').some(page => {
      const file = child(page, 'FileLoc')?.text.trim() ?? ''
      const content = file === '' ? null : this.#archive.read(partNamed(file, list.name))
      return content !== null && [...xmlDescendants(parseXml(content, file, this.#archive).root)].some(isShownText)
    })
  }

  #part(name: string): OfdPart {
    const bytes = this.#archive.read(name)
    if (bytes === null) throw damaged(`缺少 ${name}`, `${name} is missing`)
    return {name, root: parseXml(bytes, name, this.#archive).root}
  }
}

/** An annotation with words of its own; stamps and highlights have none. */
function isShownText(element: XmlElement): boolean {
  return element.name === 'TextCode' && element.text.trim() !== '' && value(element, 'Visible') !== 'false'
}
