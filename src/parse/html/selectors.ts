/**
 * Selectors of style sheets: names, classes, ids, attributes, places among siblings and what is in an element (`:has`), one
 * within or behind the other. What depends on a visitor (`:hover`) never fits; of what is not read it is taken that it fits,
 * so that nothing passes as seen that such a rule hides.
 *
 * A matcher of its own, as those at hand (css-select, nwsapi) answer yes or no and throw at what they do not know, and go
 * back and try again for each `a b c`: on a page made to do harm that takes its depth to the power of the parts. This one
 * goes up once and stops at a bound.
 */

import {wordsIn} from '../../text.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {splitOutside} from './css.ts'
import {attribute, descendants, type HtmlElement, isElement} from './tree.ts'

type Test = (element: HtmlElement) => boolean

/** One element of a selector: `td.num#total[lang]:first-child`. */
interface Compound {
  readonly name: string | null
  readonly id: string | null
  /** Without their dots. */
  readonly classes: readonly string[]
  readonly tests: readonly Test[]
  /** How the element stands to the one before it in the selector. */
  readonly relation: 'within' | 'next' | 'behind'
}

/** From the outermost to the element itself. */
export type SelectorPath = readonly Compound[]

/** Of a longer selector the last parts are compared. */
const MOST_COMPOUNDS = 8

/** @throws LimitExceeded */
export function classesOf(element: HtmlElement): string[] {
  return wordsIn(classNames(element))
}

function classNames(element: HtmlElement): string {
  const names = attribute(element, 'class') ?? ''
  if (names.length > limits.classNames) throw new LimitExceeded('classNames')
  return names
}

/** Looked for in the attribute as it stands: an element is compared with very many rules. */
function hasClass(names: string, wanted: string): boolean {
  for (let at = names.indexOf(wanted); at >= 0; at = names.indexOf(wanted, at + 1)) {
    if (isBlankAt(names, at - 1) && isBlankAt(names, at + wanted.length)) return true
  }
  return false
}

function isBlankAt(text: string, index: number): boolean {
  const character = text[index]
  return character === undefined || /\s/.test(character)
}

/** Null for a selector that fits no element: of a visitor's doings, or of what stands before or behind a text. */
export function parseSelector(text: string): SelectorPath | null {
  const path: Compound[] = []
  let relation: Compound['relation'] = 'within'
  for (const part of partsOf(text)) {
    if (part === '+' || part === '~') relation = part === '+' ? 'next' : 'behind'
    else if (part !== '>') {
      const compound = parseCompound(part, relation)
      if (compound === null) return null
      path.push(compound)
      relation = 'within'
    }
  }
  return path.length === 0 ? null : path.slice(-MOST_COMPOUNDS)
}

/** Compounds and the signs between them; what stands in brackets stays together. */
function partsOf(text: string): string[] {
  // Of a name space, and of the rule around, nothing is known.
  const plain = text.replaceAll('*|', '').replaceAll('&', '*')
  return splitOutside(plain.replaceAll('\t', ' ').replaceAll('\n', ' ').replaceAll('\r', ' '), ' ')
    .flatMap(part => splitOutside(part, '>').flatMap((each, index) => (index === 0 ? [each] : ['>', each])))
    .flatMap(part => splitOutside(part, '~').flatMap((each, index) => (index === 0 ? [each] : ['~', each])))
    .flatMap(part => splitOutside(part, '+').flatMap((each, index) => (index === 0 ? [each] : ['+', each])))
    .filter(part => part !== '')
}

/** A piece of a compound, and what it is of: `.num`, `[lang]`, `:first-child`. */
interface Piece {
  readonly whole: string
  readonly kind: 'name' | 'attribute' | 'pseudo'
}

/** The piece that a text begins with; null where it is not one that is read. */
function firstPiece(text: string): Piece | null {
  if (text.startsWith('*')) return {whole: '*', kind: 'name'}
  if (text.startsWith('[')) {
    const end = text.indexOf(']')
    return end < 0 ? null : {whole: text.slice(0, end + 1), kind: 'attribute'}
  }
  if (!text.startsWith(':')) {
    const whole = /^[.#]?[\w\u0080-\uffff-]+/.exec(text)?.[0]
    return whole === undefined ? null : {whole, kind: 'name'}
  }
  const name = /^::?[a-z-]+/i.exec(text)?.[0]
  if (name === undefined) return null
  return {whole: text[name.length] === '(' ? text.slice(0, closeOf(text, name.length)) : name, kind: 'pseudo'}
}

/** Behind the bracket that closes the one at a place; the end of the text where none does. */
function closeOf(text: string, start: number): number {
  let depth = 0
  for (let index = start; index < text.length; index++) {
    if (text[index] === '(') depth++
    else if (text[index] === ')' && --depth === 0) return index + 1
  }
  return text.length
}

function parseCompound(text: string, relation: Compound['relation']): Compound | null {
  let name: string | null = null
  let id: string | null = null
  const classes: string[] = []
  const tests: Test[] = []
  for (let rest = text; rest !== ''; ) {
    const piece = firstPiece(rest)
    if (piece === null) return null
    const {whole, kind} = piece
    rest = rest.slice(whole.length)
    if (kind === 'attribute') tests.push(attributeTest(whole.slice(1, -1)))
    else if (kind === 'pseudo') {
      const test = testOfPseudo(whole)
      if (test === null) return null
      tests.push(test)
    } else if (whole.startsWith('.')) classes.push(whole.slice(1))
    else if (whole.startsWith('#')) id = whole
    else if (whole !== '*') name = whole.toLowerCase()
  }
  return {name, id, classes, tests, relation}
}

/** Of comparisons only that with the whole value is made; with the others it is enough that the attribute is there. */
function attributeTest(text: string): Test {
  const equals = text.indexOf('=')
  const before = equals < 0 ? text : text.slice(0, equals)
  const isWhole = equals >= 0 && !/[~|^$*]$/.test(before)
  const name = (isWhole || equals < 0 ? before : before.slice(0, -1)).trim().toLowerCase()
  const wanted = text.slice(equals + 1).trim()
  const quote = wanted.startsWith('"') || wanted.startsWith("'") ? wanted.charAt(0) : ''
  const value = quote === '' ? wanted : wanted.slice(1, wanted.lastIndexOf(quote))
  // Behind the value may stand whether its case counts: it never does here.
  return element => {
    const own = attribute(element, name)
    return own !== null && (!isWhole || own.toLowerCase() === value.toLowerCase())
  }
}

/** What a visitor does or has done, and what is put before, behind or beside the text of an element. */
const never = new Set([
  ...['hover', 'active', 'focus', 'focus-within', 'focus-visible', 'visited', 'target', 'invalid', 'user-invalid'],
  ...['before', 'after', 'marker', 'placeholder', 'placeholder-shown', 'selection', 'backdrop', 'fullscreen']
])

/** Whether an element is as a pseudo-class wants it. Null where none is; what is not known is taken to fit. */
function testOfPseudo(whole: string): Test | null {
  const open = whole.indexOf('(')
  const start = whole.startsWith('::') ? 2 : 1
  const name = whole.slice(start, open < 0 ? undefined : open).toLowerCase()
  const argument = open < 0 ? '' : whole.slice(open + 1, -1)
  if (name === '-webkit-any') return testOfInner('is', argument)
  if (name === 'is' || name === 'where' || name === 'not' || name === 'has') return testOfInner(name, argument)
  if (never.has(name) || name.startsWith('-')) return null
  return plainTests.get(name) ?? testOfPlace(name, argument) ?? fitsAlways
}

const plainTests: ReadonlyMap<string, Test> = new Map([
  ['root', element => element.tagName === 'html'],
  ['empty', element => element.childNodes.every(({nodeName}) => nodeName === '#comment')],
  ['link', element => attribute(element, 'href') !== null],
  ['any-link', element => attribute(element, 'href') !== null],
  ['checked', element => attribute(element, 'checked') !== null || attribute(element, 'selected') !== null],
  ['disabled', element => attribute(element, 'disabled') !== null]
])

/** `nth-child` and its kin; null for anything else, and for what counts in a way that is not read. */
function testOfPlace(name: string, argument: string): Test | null {
  const parts = /^(nth|first|last|only|nth-last)-(child|of-type)$/.exec(name)
  if (parts === null) return null
  const isOfType = parts[2] === 'of-type'
  const count = parts[1]
  const every = count?.startsWith('nth') === true ? everyOf(argument) : ([0, 1] as const)
  if (every === null) return null
  const isAt = (element: HtmlElement, direction: 1 | -1): boolean => {
    const place = placeOf(element, direction, isOfType)
    const [step, first] = every
    return (
      place === null || (step === 0 ? place === first : (place - first) % step === 0 && (place - first) / step >= 0)
    )
  }
  if (count === 'only') return element => isAt(element, 1) && isAt(element, -1)
  return element => isAt(element, count === 'last' || count === 'nth-last' ? -1 : 1)
}

const fitsAlways: Test = () => true

function testOfInner(name: 'is' | 'where' | 'not' | 'has', argument: string): Test | null {
  const inner = splitOutside(argument, ',').map(each => parseSelector(each))
  const known = inner.filter(each => each !== null)
  // `:not(:hover)` is how it mostly is.
  if (name === 'not') return known.some(isGuessed) ? fitsAlways : element => !known.some(each => matches(element, each))
  if (known.length === 0) return null
  if (name !== 'has') return element => known.some(each => matches(element, each))
  let visited = 0
  return element => {
    for (const below of descendants(element)) {
      if (++visited > MOST_VISITED || known.some(each => matches(below, each))) return true
    }
    // What stands behind an element is not looked through.
    return known.some(([first]) => first?.relation !== 'within')
  }
}

/** After this many elements within others, a `:has()` is assumed to match. */
const MOST_VISITED = 50_000

/** Whether a selector has a part that is assumed to match. */
function isGuessed(path: SelectorPath): boolean {
  return path.some(({tests}) => tests.includes(fitsAlways))
}

/** `2n+1` is every second from the first. */
function everyOf(text: string): readonly [number, number] | null {
  const plain = text.replaceAll(' ', '').toLowerCase()
  if (plain === 'odd') return [2, 1]
  if (plain === 'even') return [2, 0]
  const match = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(plain)
  if (match === null || plain === '') return null
  const [, step, first] = match
  const sign = step === '' || step === '+' ? 1 : step === '-' ? -1 : Number(step ?? '0')
  return [sign, Number(first ?? '0')]
}

/** More siblings, or elements around one, are looked at no further: then a selector is taken to fit. */
const MOST_SIBLINGS = 200

/** From 1, among the elements beside it, or those of its name: from the first, or backwards. Null where there are too many. */
function placeOf(element: HtmlElement, direction: 1 | -1, isOfType: boolean): number | null {
  let place = 1
  let count = 0
  for (let other = beside(element, -direction); other !== null; other = beside(other, -direction)) {
    if (++count >= MOST_SIBLINGS) return null
    if (!isOfType || other.tagName === element.tagName) place++
  }
  return place
}

const places = new WeakMap<object, ReadonlyMap<unknown, number>>()

/** The element before or behind another one. */
function beside(element: HtmlElement, direction: number): HtmlElement | null {
  const parent = element.parentNode
  if (parent === null) return null
  const siblings = parent.childNodes
  let own = places.get(siblings)
  if (own === undefined) {
    own = new Map(siblings.map((node, index) => [node, index]))
    places.set(siblings, own)
  }
  for (let at = (own.get(element) ?? 0) + direction; ; at += direction) {
    const node = siblings[at]
    if (node === undefined) return null
    if (isElement(node)) return node
  }
}

/** The element fits the last compound, and those around and before it fit the ones before, in order. */
export function matches(element: HtmlElement, path: SelectorPath): boolean {
  const last = path.at(-1)
  if (last === undefined || !fits(element, last)) return false
  let {relation} = last
  let current = element
  for (const compound of path.slice(0, -1).reverse()) {
    const found = fitting(current, compound, relation)
    if (found === null || found === 'perhaps') return found !== null
    current = found
    ;({relation} = compound)
  }
  return true
}

function fitting(
  from: HtmlElement,
  compound: Compound,
  relation: Compound['relation']
): HtmlElement | 'perhaps' | null {
  const step = (element: HtmlElement): HtmlElement | null => {
    if (relation !== 'within') return beside(element, -1)
    const outer = element.parentNode
    return outer !== null && 'tagName' in outer && isElement(outer) ? outer : null
  }
  let count = 0
  for (let other = step(from); other !== null; other = step(other)) {
    if (count++ >= MOST_SIBLINGS) return 'perhaps'
    if (fits(other, compound)) return other
    if (relation === 'next') return null
  }
  return null
}

function fits(element: HtmlElement, {name, id, classes, tests}: Compound): boolean {
  if (name !== null && name !== element.tagName) return false
  if (id !== null && `#${attribute(element, 'id') ?? ''}` !== id) return false
  if (!tests.every(test => test(element))) return false
  if (classes.length === 0) return true
  const own = classNames(element)
  return classes.every(each => hasClass(own, each))
}
