/**
 * How text looks by the elements around it: their names, their `style`, the page's own style sheets. Sheets of other files
 * are not read, so what depends on a colour, a place or a sheet is only `faint`: perhaps seen, perhaps not.
 */

import {wordSet, wordsIn} from '../../text.ts'
import {type Look, strongest} from '../looks/segment.ts'
import {areAlike, type Colour, colourOf, cssLength, cssLengths, type Declarations, parseDeclarations} from './css.ts'
import {isBlock} from './elements.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement} from './tree.ts'

/** What an element hands on to the text in it. */
export interface Appearance {
  readonly look: Look | undefined
  readonly struck: boolean
  readonly shift: 'raised' | 'lowered' | null
  readonly turned: boolean
  readonly inserted: boolean
  /** How many boxes around it have to be opened before it is seen (`details`). */
  readonly folds: number
  /** Out of sight with all that is in it: transparent, off the page, clipped, in a box of no size. */
  readonly gone: boolean
  /** In pixels. */
  readonly size: number
  /** Null where it is not set: dark on light, as pages are. */
  readonly colour: Colour | 'none' | null
  /** `picture`: there is something behind the text, and it is not known of what colour. */
  readonly background: Colour | 'picture' | null
}

export const plainAppearance: Appearance = {
  look: undefined,
  struck: false,
  shift: null,
  turned: false,
  inserted: false,
  folds: 0,
  gone: false,
  size: 16,
  colour: null,
  background: null
}

const struckBy = new Set(['del', 's', 'strike'])
/** Elements that say by their names how the text in them looks. */
const telling = new Set([...struckBy, 'sup', 'sub', 'ins', 'bdo', 'details', 'summary'])

/** @param sheet what the page's style sheets set for the element */
export function appearanceWithin(outer: Appearance, element: HtmlElement, sheet: Declarations | null): Appearance {
  const {tagName, attrs} = element
  const named = telling.has(tagName)
  if (!named && attrs.length === 0 && sheet === null) return outer
  const style = attribute(element, 'style')
  const own = style === null ? none : parseDeclarations(style)
  const plain = !named && own.size === 0 && sheet === null
  if (plain && !attrs.some(({name}) => presentational.has(name))) return outer
  return withLook({
    struck: outer.struck || struckBy.has(tagName) || strikes(sheet) || strikes(own),
    shift: outer.shift ?? shiftedBy(element) ?? shiftBy(element, sheet) ?? shiftBy(element, own),
    turned: outer.turned || isTurned(element) || turns(element, sheet) || turns(element, own),
    inserted: outer.inserted || tagName === 'ins',
    folds: outer.folds + foldsBy(element),
    gone: outer.gone || vanishes(sheet) || vanishes(own) || isHiddenBySheet(sheet, own),
    size: sizeWithin(outer.size, sheet, own),
    colour: colourWithin(outer.colour, element, sheet, own),
    background: backgroundWithin(outer.background, element, sheet, own)
  })
}

const none: Declarations = new Map()
const presentational = new Set(['style', 'dir', 'color', 'bgcolor', 'background'])

function withLook(appearance: Omit<Appearance, 'look'>): Appearance {
  const {struck, shift, turned, inserted, folds, gone, size, colour, background} = appearance
  const faint = folds > 0 || gone || size < TINY || isUnseenColour(colour, background)
  const looks: (Look | undefined)[] = [
    size < UNSEEN ? 'hidden' : undefined,
    struck ? 'struck' : undefined,
    faint ? 'faint' : undefined,
    turned ? 'turned' : undefined,
    shift ?? undefined,
    inserted ? 'inserted' : undefined
  ]
  return {look: strongest(looks), ...appearance}
}

/** In pixels: smaller type is not there at all, or cannot be read. */
const UNSEEN = 0.1
const TINY = 3

function isUnseenColour(colour: Appearance['colour'], background: Appearance['background']): boolean {
  if (colour === 'none') return true
  if (background === 'picture') return false
  return areAlike(colour ?? BLACK, background ?? WHITE)
}

const WHITE: Colour = [255, 255, 255]
const BLACK: Colour = [0, 0, 0]

function strikes(style: Declarations | null): boolean {
  const lines = (style?.get('text-decoration') ?? '') + (style?.get('text-decoration-line') ?? '')
  return lines.includes('line-through') || style?.get('text-line-through') === 'single'
}

function shiftedBy({tagName}: HtmlElement): Appearance['shift'] {
  return tagName === 'sup' ? 'raised' : tagName === 'sub' ? 'lowered' : null
}

/** Of a block these properties set where it stands in the page. */
function shiftBy(element: HtmlElement, style: Declarations | null): Appearance['shift'] {
  if (style === null || isBlock(element)) return null
  const align = style.get('vertical-align') ?? style.get('baseline-shift') ?? ''
  const place = `${align} ${style.get('font-variant-position') ?? ''}`
  if (place.includes('super')) return 'raised'
  if (place.includes('sub')) return 'lowered'
  const isRelative = style.get('position') === 'relative'
  const lengths = [
    cssLength(align, 16),
    cssLength(style.get('mso-text-raise'), 16),
    isRelative ? cssLength(style.get('bottom'), 16) : null,
    isRelative ? -(cssLength(style.get('top'), 16) ?? 0) : null
  ]
  const by = lengths.find(length => length !== null && Math.abs(length) >= 1) ?? null
  return by === null ? null : by > 0 ? 'raised' : 'lowered'
}

/** A closed `details` folds away all in it but its first `summary`. */
function foldsBy(element: HtmlElement): number {
  if (element.tagName === 'details') return isFolded(element) ? 1 : 0
  const {parentNode: outer} = element
  const isItsSummary = element.tagName === 'summary' && outer !== null && 'tagName' in outer && isFolded(outer)
  return isItsSummary && outer.childNodes.find(isNamed('summary')) === element ? -1 : 0
}

function isFolded(element: HtmlElement): boolean {
  return element.tagName === 'details' && attribute(element, 'open') === null
}

function isNamed(name: string): (node: HtmlNode) => boolean {
  return node => isElement(node) && node.tagName === name
}

function isTurned(element: HtmlElement): boolean {
  return element.tagName === 'bdo' || attribute(element, 'dir')?.toLowerCase() === 'rtl'
}

function turns(element: HtmlElement, style: Declarations | null): boolean {
  if (style === null) return false
  const value = (property: string): string => style.get(property) ?? ''
  return (
    value('direction') === 'rtl' ||
    value('unicode-bidi').includes('override') ||
    /scalex\(-|scale\(-|rotate\(|matrix/.test(value('transform')) ||
    Number.parseFloat(value('rotate')) > 0 ||
    value('scale').includes('-') ||
    isOrdered(style) ||
    (!isBlock(element) && isMovedInLine(style))
  )
}

/** Of a box whose parts are shown in an order of their own, or one of these parts. */
function isOrdered(style: Declarations): boolean {
  const direction = (style.get('flex-direction') ?? '') + (style.get('flex-flow') ?? '')
  return direction.includes('reverse') || Number.parseInt(style.get('order') ?? '0', 10) !== 0
}

/** To a side of the line, or drawn over what stands before it. */
function isMovedInLine(style: Declarations): boolean {
  const float = style.get('float')
  const isDrawnOver = drawing.some(property => cssLengths(style.get(property), 16).some(length => length <= -MUCH))
  return float === 'left' || float === 'right' || isDrawnOver
}

const drawing = wordsIn('letter-spacing word-spacing margin margin-left margin-right margin-inline-start')

/** In pixels, of characters of 16: Word sets type closer by one or two. */
const MUCH = 4

function vanishes(style: Declarations | null): boolean {
  if (style === null || style.size === 0) return false
  const value = (property: string): string => style.get(property) ?? ''
  if (isNought(style.get('opacity')) || isNought(style.get('scale')) || isNought(style.get('zoom'))) return true
  if (hidingProperties.some(property => isSet(style.get(property)))) return true
  if (value('content-visibility') === 'hidden' || fades(value('filter')) || value('content').includes('url('))
    return true
  if (placing.some(property => cssLengths(style.get(property), 16).some(isFar))) return true
  if (shrinks(value('transform')) || turnsAway(`${value('transform')} ${value('rotate')}`)) return true
  if (clips(style.get('clip')) || clips(style.get('clip-path'))) return true
  const boxes = ['width', 'height', 'max-width', 'max-height'].map(property => cssLength(style.get(property), 16))
  const overflow = `${value('overflow')} ${value('overflow-x')} ${value('overflow-y')}`
  return /hidden|clip|auto|scroll/.test(overflow) && boxes.some(side => side !== null && side <= 1)
}

/** What sets where an element stands. */
const placing = wordsIn('left top right bottom inset text-indent margin margin-left margin-top transform translate')

/** Whatever these are set to, it is not known what is left to be seen. */
const hidingProperties = wordsIn('mask mask-image -webkit-mask -webkit-mask-image mix-blend-mode -webkit-text-security')

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== 'none' && value !== 'normal' && value !== 'initial'
}

/** Of a factor: next to nothing, or reckoned in a way that is not followed. */
function isNought(value: string | undefined): boolean {
  if (value === undefined) return false
  const factor = Number.parseFloat(value) * (value.endsWith('%') ? 0.01 : 1)
  return factor < 0.1 || /^(?:calc|var|min|max|clamp)\(/.test(value)
}

function fades(filter: string): boolean {
  const opacity = /opacity\(\s*([\d.]+%?)/.exec(filter)?.[1]
  const blur = /blur\(\s*([\d.]+[a-z]*)/.exec(filter)?.[1]
  return isNought(opacity) || (cssLength(blur, 16) ?? 0) > 3
}

function shrinks(transform: string): boolean {
  return ['scale(', 'scalex(', 'scaley('].some(call => {
    const at = transform.indexOf(call)
    return at >= 0 && Math.abs(Number.parseFloat(transform.slice(at + call.length))) < 0.1
  })
}

/** Turned about a line in the plane of the page: seen from the edge, or from behind. */
function turnsAway(transform: string): boolean {
  return /rotate[xy3]|(?:^|\s)[xy]\s+[\d.]/.test(transform)
}

/** In pixels: nothing of a page stands so far outside of it. */
function isFar(length: number): boolean {
  return Math.abs(length) >= 900
}

function clips(value: string | undefined): boolean {
  if (value === undefined || value === 'auto' || value === 'none') return false
  return (
    /^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)/.test(value) ||
    /^(?:inset|circle)\((?:0|[5-9]\d%|100%)/.test(value) ||
    /^(?:polygon|path|shape|ellipse|url|xywh)\(/.test(value)
  )
}

/** A sheet hides, and the element itself does not say otherwise; what itself says is not read at all (see `isHidden`). */
function isHiddenBySheet(sheet: Declarations | null, own: Declarations): boolean {
  const value = (property: string): string => own.get(property) ?? sheet?.get(property) ?? ''
  return /^(?:none|var\()/.test(value('display')) || /^(?:hidden|collapse)/.test(value('visibility'))
}

function sizeWithin(outer: number, sheet: Declarations | null, own: Declarations): number {
  const value = fontSizeOf(own) ?? (sheet === null ? undefined : fontSizeOf(sheet))
  return cssLength(value, outer) ?? (value !== undefined && KEYWORD_SIZES.has(value) ? 16 : outer)
}

/** `font: 0/0 a` sets it too; a number without a unit before it is a weight. */
function fontSizeOf(style: Declarations): string | undefined {
  const words = (style.get('font') ?? '').split(/[\s/]+/, MOST_WORDS_OF_FONT)
  return style.get('font-size') ?? words.find(word => /^[\d.]/.test(word) && !/^[1-9]\d*$/.test(word))
}

const MOST_WORDS_OF_FONT = 20

const KEYWORD_SIZES = new Set(['xx-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'initial'])

const FILL = '-webkit-text-fill-color'

function colourWithin(
  outer: Appearance['colour'],
  element: HtmlElement,
  sheet: Declarations | null,
  own: Declarations
): Appearance['colour'] {
  const filled = own.get(FILL) ?? sheet?.get(FILL)
  const value = filled ?? own.get('color') ?? sheet?.get('color') ?? attribute(element, 'color') ?? undefined
  if (value === undefined || value === 'inherit') return outer
  return colourOf(value)
}

function backgroundWithin(
  outer: Appearance['background'],
  element: HtmlElement,
  sheet: Declarations | null,
  own: Declarations
): Appearance['background'] {
  const of = (style: Declarations | null): string | undefined =>
    style?.get('background-color') ?? style?.get('background') ?? (style?.has('background-image') ? 'url()' : undefined)
  const value = of(own) ?? of(sheet) ?? attribute(element, 'bgcolor') ?? undefined
  if (value === undefined) return attribute(element, 'background') === null ? outer : 'picture'
  const colour = colourOf(value)
  if (colour === 'none' || value === 'none' || value === 'inherit') return outer
  return colour ?? (value.startsWith('windowtext') ? outer : 'picture')
}

/** Whether an element that is no block by its name is shown as one: on lines of its own. */
export function standsAlone(element: HtmlElement, sheet: Declarations | null): boolean {
  const style = attribute(element, 'style')
  if (style === null && sheet === null) return false
  const own = parseDeclarations(style ?? '')
  const value = (property: string): string => own.get(property) ?? sheet?.get(property) ?? ''
  const display = value('display')
  return blockDisplays.has(display) || (display === 'inline-block' && value('width') === '100%')
}

const blockDisplays = wordSet('block flex grid table list-item flow-root')
