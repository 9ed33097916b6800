/** The pages of an OFD file as they are painted: characters, straight lines, pictures. */

import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {apply, compose, type Matrix} from '../page/matrix.ts'
import type {Box, Glyph, Page, RulingLine} from '../page/page.ts'
import {around} from '../page/page.ts'
import {rulesOf, thickBox} from '../page/shapes.ts'
import {type PaintedText, Sight} from '../page/sight.ts'
import {clipsOf} from './clips.ts'
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
  const templates = childrenNamed(root, 'Template')
  const isAbove = (used: XmlElement): boolean => value(used, 'ZOrder') === 'Foreground'
  const paint = (all: readonly XmlElement[]): void => {
    for (const used of all) {
      const template = resources.template(value(used, 'TemplateID'))
      if (template !== null) painter.readContent(template, toPage)
    }
  }
  paint(templates.filter(used => !isAbove(used)))
  painter.readContent(root, toPage)
  paint(templates.filter(isAbove))
  const {glyphs, rules, images} = painter
  const [width, height] = [(area[2] - area[0]) * POINTS, (area[3] - area[1]) * POINTS]
  return {number, width, height, glyphs, rules, images, tables: []}
}

function areaOf(area: XmlElement | null): Box | null {
  return boxOf(child(area, 'PhysicalBox')?.text)
}

/** Graphics within graphics. */
const DEEPEST = 16

/** How an object comes to stand on the page. */
interface Placing {
  readonly toPage: Matrix
  readonly isShown: boolean
  readonly clips: readonly Box[]
  readonly depth: number
}

/** A character whose look is decided when all of the page is painted. */
interface PaintedGlyph {
  readonly glyph: Glyph
  readonly isPainted: boolean
  readonly isPale: boolean
  readonly text: PaintedText
}

class Painter {
  readonly rules: RulingLine[] = []
  readonly images: Box[] = []
  readonly #painted: PaintedGlyph[] = []
  readonly #sight = new Sight()
  readonly #resources: OfdResources
  readonly #spent: Spent
  #order = 0

  constructor(resources: OfdResources, spent: Spent) {
    this.#resources = resources
    this.#spent = spent
  }

  /** The characters of all that was read, each as it is seen in the end. */
  get glyphs(): Glyph[] {
    return this.#painted.map(({glyph, isPainted, isPale, text}) => {
      const look = isPainted ? this.#sight.lookOf({...glyph, isPale}, text) : 'hidden'
      return look === undefined ? glyph : {...glyph, look}
    })
  }

  readContent(page: XmlElement, toPage: Matrix): void {
    const layers = childrenNamed(child(page, 'Content'), 'Layer')
    const height = (layer: XmlElement): number => layerOrder.indexOf(value(layer, 'Type') ?? 'Body')
    const upwards = layers.toSorted((one, other) => height(one) - height(other))
    for (const layer of upwards) this.#readAll(layer, {toPage, isShown: true, clips: [], depth: 0})
  }

  #readAll(block: XmlElement, placing: Placing): void {
    const isShown = placing.isShown && isOn(block, 'Visible', true)
    for (const object of block.children) this.#read(object, {...placing, isShown})
  }

  #read(object: XmlElement, outer: Placing): void {
    if (++this.#spent.objects > limits.objects) throw new LimitExceeded('objects')
    this.#order++
    if (object.name === 'PageBlock') {
      this.#readAll(object, outer)
      return
    }
    const box = boxOf(value(object, 'Boundary'))
    if (box === null) return
    const placing = placedIn(object, box, outer)
    if (object.name === 'TextObject') this.#readText(object, placing, box[2] - box[0])
    else if (!placing.isShown) return
    else if (object.name === 'PathObject') this.#readPath(object, placing.toPage)
    else if (object.name === 'ImageObject') this.#readImage(object, moved(box, outer.toPage))
    else if (object.name === 'CompositeObject' && outer.depth < DEEPEST) {
      const content = child(this.#resources.graphic(value(object, 'ResourceID')), 'Content')
      if (content !== null) this.#readAll(content, placing)
    }
  }

  #readText(object: XmlElement, {toPage, isShown, clips}: Placing, width: number): void {
    const isStroked = isOn(object, 'Stroke', false)
    const isPainted = isShown && (isOn(object, 'Fill', true) || isStroked)
    const isPale = isWhite(this.#resources.colour(object, 'FillColor')) && !isStroked
    this.#spent.characters += childrenNamed(object, 'TextCode').reduce((count, {text}) => count + text.length, 0)
    if (this.#spent.characters > limits.characters) throw new LimitExceeded('characters')
    const {glyphs, unmapped} = readOfdText(object, toPage, width)
    this.#spent.unmapped += unmapped
    const text = {order: this.#order, clips}
    for (const glyph of glyphs) this.#painted.push({glyph, isPainted, isPale, text})
  }

  #readImage(object: XmlElement, box: Box): void {
    this.images.push(box)
    const isMasked = value(object, 'ImageMask') !== null
    if (isOpaque(object) && !isMasked && this.#resources.isOpaque(value(object, 'ResourceID')))
      this.#sight.cover(box, this.#order, false)
  }

  #readPath(object: XmlElement, toPage: Matrix): void {
    const fill = this.#resources.colour(object, 'FillColor')
    const isFill = isOn(object, 'Fill', false)
    const isStroked = isOn(object, 'Stroke', true) && !isWhite(this.#resources.colour(object, 'StrokeColor'))
    if (!isStroked && !isFill) return
    const shapes = shapesOf(child(object, 'AbbreviatedData')?.text ?? '', toPage)
    if (isStroked || !isWhite(fill)) for (const shape of shapes) this.rules.push(...rulesOf(shape, isStroked))
    const [only, ...others] = shapes
    const box = isFill && only !== undefined && others.length === 0 ? thickBox(only) : null
    if (box !== null && isOpaque(object) && isOpaque(fill)) this.#sight.cover(box, this.#order, isWhite(fill))
  }
}

/** From the bottom upwards. */
const layerOrder = ['Background', 'Body', 'Foreground']

function placedIn(object: XmlElement, [left, top]: Box, {toPage, isShown, clips, depth}: Placing): Placing {
  const boundary = compose([1, 0, 0, 1, left, top], toPage)
  const own = compose(matrixOf(object), boundary)
  return {
    toPage: own,
    isShown: isShown && isOn(object, 'Visible', true) && numberOr(value(object, 'Alpha'), 255) > 0,
    clips: [...clips, ...clipsOf(object, [own, boundary])],
    depth: depth + 1
  }
}

const OPAQUE = 255

/** Whether an object, or a colour, lets nothing through. */
function isOpaque(element: XmlElement | null): boolean {
  return element === null || numberOr(value(element, 'Alpha'), OPAQUE) >= OPAQUE
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
