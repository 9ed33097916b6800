/** The pages of an OFD file as they are painted: characters, straight lines, pictures. */

import {LimitExceeded, limits} from '../limits.ts'
import {apply, compose, type Matrix} from '../page/matrix.ts'
import type {Box, Glyph, Page, RulingLine} from '../page/page.ts'
import {around} from '../page/page.ts'
import {rulesOf} from '../page/shapes.ts'
import type {Look} from '../segment.ts'
import {child, childrenNamed, value, type XmlElement} from '../xml.ts'
import type {OfdPackage, OfdPart} from './package.ts'
import {shapesOf} from './path.ts'
import {OfdResources} from './resources.ts'
import {readOfdText} from './text.ts'
import {boxOf, isOn, matrixOf, numberOr, numbersIn, POINTS} from './values.ts'

export interface OfdContent {
  readonly pages: readonly Page[]
  /** Characters that no font says the meaning of. */
  readonly unmapped: number
  /** Whether words were added as annotations. */
  readonly hasAnnotations: boolean
}

/** What is counted over the whole file. */
interface Spent {
  characters: number
  objects: number
  unmapped: number
}

/** @throws Refused, LimitExceeded */
export function readOfdPages(file: OfdPackage): OfdContent {
  const spent: Spent = {characters: 0, objects: 0, unmapped: 0}
  const pages: Page[] = []
  const documents = file.documents()
  for (const document of documents) {
    const resources = new OfdResources(file, document)
    const listed = childrenNamed(child(document.root, 'Pages'), 'Page')
    if (pages.length + listed.length > limits.pages) throw new LimitExceeded('pages')
    for (const entry of listed) {
      const {root} = file.at(value(entry, 'BaseLoc') ?? '', document)
      pages.push(readPage(root, document, resources, spent, pages.length + 1))
    }
  }
  return {pages, unmapped: spent.unmapped, hasAnnotations: documents.some(document => file.hasAnnotations(document))}
}

/** A4 in millimetres. */
const USUAL: Box = [0, 0, 210, 297]

function readPage(root: XmlElement, document: OfdPart, resources: OfdResources, spent: Spent, number: number): Page {
  const area = areaOf(child(root, 'Area')) ?? areaOf(child(child(document.root, 'CommonData'), 'PageArea')) ?? USUAL
  const toPage: Matrix = [POINTS, 0, 0, POINTS, -area[0] * POINTS, -area[1] * POINTS]
  const painter = new Painter(resources, spent)
  for (const used of childrenNamed(root, 'Template')) {
    const template = resources.template(value(used, 'TemplateID'))
    if (template !== null) painter.readContent(template, toPage)
  }
  painter.readContent(root, toPage)
  const {glyphs, rules, images} = painter
  const [width, height] = [(area[2] - area[0]) * POINTS, (area[3] - area[1]) * POINTS]
  return {number, width, height, glyphs, rules, images, tables: []}
}

function areaOf(area: XmlElement | null): Box | null {
  return boxOf(child(area, 'PhysicalBox')?.text)
}

/** Graphics within graphics. */
const DEEPEST = 16

class Painter {
  readonly glyphs: Glyph[] = []
  readonly rules: RulingLine[] = []
  readonly images: Box[] = []
  readonly #resources: OfdResources
  readonly #spent: Spent

  constructor(resources: OfdResources, spent: Spent) {
    this.#resources = resources
    this.#spent = spent
  }

  readContent(page: XmlElement, toPage: Matrix): void {
    for (const layer of childrenNamed(child(page, 'Content'), 'Layer')) this.#readAll(layer, toPage, true, 0)
  }

  #readAll(block: XmlElement, outer: Matrix, isShown: boolean, depth: number): void {
    const shown = isShown && isOn(block, 'Visible', true)
    for (const object of block.children) this.#read(object, outer, shown, depth)
  }

  #read(object: XmlElement, outer: Matrix, isShown: boolean, depth: number): void {
    if (++this.#spent.objects > limits.objects) throw new LimitExceeded('objects')
    if (object.name === 'PageBlock') {
      this.#readAll(object, outer, isShown, depth)
      return
    }
    const box = boxOf(value(object, 'Boundary'))
    if (box === null) return
    const shown = isShown && isOn(object, 'Visible', true) && numberOr(value(object, 'Alpha'), 255) > 0
    const toPage = compose(compose(matrixOf(object), [1, 0, 0, 1, box[0], box[1]]), outer)
    if (object.name === 'TextObject') this.#readText(object, toPage, box[2] - box[0], shown)
    else if (!shown) return
    else if (object.name === 'PathObject') this.#readPath(object, toPage)
    else if (object.name === 'ImageObject') this.images.push(moved(box, outer))
    else if (object.name === 'CompositeObject' && depth < DEEPEST) {
      const content = child(this.#resources.graphic(value(object, 'ResourceID')), 'Content')
      if (content !== null) this.#readAll(content, toPage, shown, depth + 1)
    }
  }

  #readText(object: XmlElement, toPage: Matrix, width: number, isShown: boolean): void {
    const isPainted = isOn(object, 'Fill', true) || isOn(object, 'Stroke', false)
    const isPale = isWhite(this.#resources.colour(object, 'FillColor')) && !isOn(object, 'Stroke', false)
    const look: Look | undefined = !isShown || !isPainted ? 'hidden' : isPale ? 'faint' : undefined
    this.#spent.characters += childrenNamed(object, 'TextCode').reduce((count, {text}) => count + text.length, 0)
    if (this.#spent.characters > limits.characters) throw new LimitExceeded('characters')
    const {glyphs, unmapped} = readOfdText(object, toPage, width, look)
    this.#spent.unmapped += unmapped
    this.glyphs.push(...glyphs)
  }

  #readPath(object: XmlElement, toPage: Matrix): void {
    const isStroked = isOn(object, 'Stroke', true) && !isWhite(this.#resources.colour(object, 'StrokeColor'))
    const isFilled = isOn(object, 'Fill', false) && !isWhite(this.#resources.colour(object, 'FillColor'))
    if (!isStroked && !isFilled) return
    const data = child(object, 'AbbreviatedData')?.text ?? ''
    for (const shape of shapesOf(data, toPage)) this.rules.push(...rulesOf(shape, isStroked))
  }
}

function moved([left, top, right, bottom]: Box, matrix: Matrix): Box {
  const corners = [apply(matrix, left, top), apply(matrix, right, bottom)]
  return around(corners.map(([x, y]): Box => [x, y, x, y]))
}

/** From here on nobody tells a colour from that of the paper. */
const WHITE = 250

/** Of red, green and blue, or of grey; four are inks, of which white has none. */
function isWhite(colour: XmlElement | null): boolean {
  if (colour === null) return false
  if (numberOr(value(colour, 'Alpha'), 255) === 0) return true
  const parts = numbersIn(value(colour, 'Value') ?? '')
  return parts.length > 0 && parts.every(part => (parts.length === 4 ? part === 0 : part >= WHITE))
}
