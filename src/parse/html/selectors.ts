/**
 * Selectors of style sheets: names, classes, ids, attributes and places among siblings, one within or behind the other. What
 * depends on a visitor (`:hover`) or on what is in an element (`:has`) is not read.
 */

import {splitOutside} from './css.ts'
import {attribute, type HtmlElement, isElement} from './tree.ts'

/** One element of a selector: `td.num#total[lang]:first-child`. */
interface Compound {
  readonly name: string | null
  readonly id: string | null
  readonly classes: readonly string[]
  readonly tests: readonly ((element: HtmlElement) => boolean)[]
  /** How the element stands to the one before it in the selector. */
  readonly relation: 'within' | 'next' | 'behind'
}

/** From the outermost to the element itself. */
export type SelectorPath = readonly Compound[]

const MOST_COMPOUNDS = 8
const MOST_CLASSES = 50

export function classesOf(element: HtmlElement): string[] {
  const names = attribute(element, 'class')
  return names === null ? [] : names.split(/\s+/, MOST_CLASSES).filter(name => name !== '')
}

/** Null for a selector that is not read. */
export function parseSelector(text: string): SelectorPath | null {
  const path: Compound[] = []
  let relation: Compound['relation'] = 'within'
  for (const part of partsOf(text)) {
    if (part === '+' || part === '~') relation = part === '+' ? 'next' : 'behind'
    else if (part !== '>') {
      const compound = path.length < MOST_COMPOUNDS ? parseCompound(part, relation) : null
      if (compound === null) return null
      path.push(compound)
      relation = 'within'
    }
  }
  return path.length === 0 ? null : path
}

/** Compounds and the signs between them; what stands in brackets stays together. */
function partsOf(text: string): string[] {
  return splitOutside(text.replaceAll('\t', ' ').replaceAll('\n', ' ').replaceAll('\r', ' '), ' ')
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

/** The piece that a text begins with; null where it is none that is read. */
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
  const name = /^:[a-z-]+/.exec(text)?.[0]
  if (name === undefined) return null
  if (text[name.length] !== '(') return {whole: name, kind: 'pseudo'}
  const end = text.indexOf(')')
  return end < 0 ? null : {whole: text.slice(0, end + 1), kind: 'pseudo'}
}

function parseCompound(text: string, relation: Compound['relation']): Compound | null {
  let name: string | null = null
  let id: string | null = null
  const classes: string[] = []
  const tests: Compound['tests'][number][] = []
  for (let rest = text; rest !== ''; ) {
    const piece = firstPiece(rest)
    if (piece === null) return null
    const {whole, kind} = piece
    rest = rest.slice(whole.length)
    if (kind === 'attribute') tests.push(attributeTest(whole.slice(1, -1)))
    else if (kind === 'pseudo') {
      const open = whole.indexOf('(')
      const test =
        open < 0 ? pseudoTest(whole.slice(1), '') : pseudoTest(whole.slice(1, open), whole.slice(open + 1, -1))
      if (test === null) return null
      tests.push(test)
    } else if (whole.startsWith('.')) classes.push(whole)
    else if (whole.startsWith('#')) id = whole
    else if (whole !== '*') name = whole.toLowerCase()
  }
  return {name, id, classes, tests, relation}
}

/** Of comparisons only that with the whole value is made; with the others it is enough that the attribute is there. */
function attributeTest(text: string): Compound['tests'][number] {
  const equals = text.indexOf('=')
  const before = equals < 0 ? text : text.slice(0, equals)
  const isWhole = equals >= 0 && !/[~|^$*]$/.test(before)
  const name = (isWhole || equals < 0 ? before : before.slice(0, -1)).trim().toLowerCase()
  const wanted = text.slice(equals + 1).trim()
  const isQuoted = wanted.startsWith('"') || wanted.startsWith("'")
  const value = isQuoted ? wanted.slice(1, -1) : wanted
  return element => {
    const own = attribute(element, name)
    return own !== null && (!isWhole || own === value)
  }
}

function pseudoTest(name: string, argument: string): Compound['tests'][number] | null {
  if (name === 'is' || name === 'where' || name === 'not') {
    const inner = splitOutside(argument, ',').map(each => parseCompound(each.trim(), 'within'))
    const known = inner.filter(each => each !== null)
    if (known.length < inner.length) return null
    return element => known.some(each => fits(element, each)) !== (name === 'not')
  }
  if (name === 'first-child') return isFirst
  if (name === 'last-child') return isLast
  if (name === 'only-child') return element => isFirst(element) && isLast(element)
  const among = name === 'nth-child' ? 1 : name === 'nth-last-child' ? -1 : null
  const [step, first] = among === null ? [] : (everyOf(argument) ?? [])
  if (among === null || step === undefined || first === undefined) return null
  return element => {
    const from = placeOf(element, among) - first
    return step === 0 ? from === 0 : from % step === 0 && from / step >= 0
  }
}

function isFirst(element: HtmlElement): boolean {
  return beside(element, -1) === null
}

function isLast(element: HtmlElement): boolean {
  return beside(element, 1) === null
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

/** More siblings than this are counted no further. */
const MOST_SIBLINGS = 200

/** From 1, among the elements beside it: from the first, or backwards from the last. */
function placeOf(element: HtmlElement, direction: 1 | -1): number {
  let place = 1
  for (let other = beside(element, -direction); other !== null && place < MOST_SIBLINGS; place++) {
    other = beside(other, -direction)
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
    if (found === null) return false
    current = found
    ;({relation} = compound)
  }
  return true
}

function fitting(from: HtmlElement, compound: Compound, relation: Compound['relation']): HtmlElement | null {
  const step = (element: HtmlElement): HtmlElement | null => {
    if (relation !== 'within') return beside(element, -1)
    const outer = element.parentNode
    return outer !== null && 'tagName' in outer && isElement(outer) ? outer : null
  }
  let count = 0
  for (let other = step(from); other !== null && count < MOST_SIBLINGS; other = step(other)) {
    if (fits(other, compound)) return other
    if (relation === 'next') return null
    count++
  }
  return null
}

function fits(element: HtmlElement, {name, id, classes, tests}: Compound): boolean {
  if (name !== null && name !== element.tagName) return false
  if (id !== null && `#${attribute(element, 'id') ?? ''}` !== id) return false
  if (!tests.every(test => test(element))) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every(each => own.includes(each.slice(1)))
}
