/**
 * The style sheets within a page, as far as they bear on how text looks: rules whose selectors are made of names, classes
 * and ids, one within the other. Other selectors and the sheets of other files are not known.
 */

import {type Declarations, parseDeclarations, splitOutside} from './css.ts'
import {attribute, descendants, type HtmlElement, type HtmlParent, isElement, isText} from './tree.ts'

/** One element of a selector: `td.num#total`. */
interface Compound {
  readonly name: string | null
  readonly id: string | null
  readonly classes: readonly string[]
}

interface Rule {
  /** From the outermost to the element itself. */
  readonly path: readonly Compound[]
  readonly weight: number
  readonly declarations: Declarations
}

/** More rules than any office's page holds itself, and more comparisons than its elements need: then the rest is not known. */
const MOST_RULES = 3000
const MOST_COMPARISONS = 300_000

const TELLING =
  /decoration|vertical-align|font-size|opacity|color|background|visibility|display|indent|left|clip|direction|bidi|transform|float|overflow|position/i

export class StyleSheets {
  readonly #byKey = new Map<string, Rule[]>()
  #rules = 0
  #comparisons = 0

  /** Reads the `style` elements of a page. */
  constructor(page: HtmlParent) {
    for (const element of descendants(page)) {
      if (element.tagName !== 'style' || /print/i.test(attribute(element, 'media') ?? '')) continue
      for (const node of element.childNodes) if (isText(node)) this.#read(node.value)
    }
  }

  /** What the sheets set for an element; null where nothing that bears on its looks. */
  of(element: HtmlElement): Declarations | null {
    if (this.#rules === 0) return null
    const matching = keysOf(element)
      .flatMap(key => this.#byKey.get(key) ?? [])
      .filter(rule => this.#comparisons++ < MOST_COMPARISONS && matches(element, rule.path))
    const [only, ...others] = matching.sort((left, right) => left.weight - right.weight)
    if (only === undefined) return null
    if (others.length === 0) return only.declarations
    return new Map(matching.flatMap(rule => [...rule.declarations]))
  }

  /** Goes through the blocks: those of rules, and those of `@media` for the screen, which hold rules. */
  #read(text: string): void {
    const css = withoutComments(text)
    let start = 0
    const open: boolean[] = []
    for (let index = 0; index < css.length; index++) {
      const character = css[index]
      if (character === ';' && css.slice(start, index).trimStart().startsWith('@')) start = index + 1
      else if (character === '}') {
        open.pop()
        start = index + 1
      } else if (character === '{') {
        const prelude = css.slice(start, index).trim()
        const isGroup = prelude.startsWith('@')
        if (!isGroup) {
          const end = css.indexOf('}', index)
          const block = css.slice(index + 1, end < 0 ? css.length : end)
          if (open.every(shown => shown)) this.#add(prelude, block)
          index = end < 0 ? css.length : end
        } else open.push(/^@media\b(?!.*\bprint\b)/i.test(prelude) || /^@(?:layer|supports)\b/i.test(prelude))
        start = index + 1
      }
    }
  }

  #add(selectors: string, block: string): void {
    if (!TELLING.test(block)) return
    const declarations = parseDeclarations(block)
    for (const selector of splitOutside(selectors, ',')) {
      const path = parseSelector(selector.trim())
      const last = path?.at(-1)
      if (path === null || last === undefined || this.#rules >= MOST_RULES) continue
      const key = last.classes[0] ?? last.id ?? last.name ?? ''
      if (key === '') continue
      const rules = this.#byKey.get(key)
      const rule = {path, declarations, weight: weightOf(path) + this.#rules / MOST_RULES}
      if (rules === undefined) this.#byKey.set(key, [rule])
      else rules.push(rule)
      this.#rules++
    }
  }
}

function withoutComments(text: string): string {
  let result = ''
  let from = 0
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', from)) {
    result += text.slice(from, start)
    const end = text.indexOf('*/', start + 2)
    if (end < 0) return result
    from = end + 2
  }
  return result + text.slice(from).replaceAll('<!--', '').replaceAll('-->', '')
}

/** `.`, `#` and the name of an element as they are in the keys of rules. */
function keysOf(element: HtmlElement): string[] {
  const id = attribute(element, 'id')
  return [element.tagName, ...classesOf(element).map(name => `.${name}`), ...(id === null ? [] : [`#${id}`])]
}

function classesOf(element: HtmlElement): string[] {
  const names = attribute(element, 'class')
  return names === null ? [] : names.split(/\s+/, MOST_CLASSES).filter(name => name !== '')
}

const MOST_CLASSES = 50

/** Null for a selector with anything but names, classes and ids. */
function parseSelector(selector: string): Compound[] | null {
  const parts = selector.split(/[\s>]+/).filter(part => part !== '')
  if (parts.length === 0 || parts.length > MOST_COMPOUNDS) return null
  const path: Compound[] = []
  for (const part of parts) {
    const names = part.match(/[.#]?[\w\u0080-\uffff-]+/g)
    if (names === null || names.join('') !== part) return null
    const [first = ''] = names
    path.push({
      name: /^[.#]/.test(first) ? null : first.toLowerCase(),
      id: names.find(name => name.startsWith('#')) ?? null,
      classes: names.filter(name => name.startsWith('.'))
    })
  }
  return path
}

const MOST_COMPOUNDS = 8

function weightOf(path: readonly Compound[]): number {
  return path.reduce(
    (weight, {name, id, classes}) =>
      weight + (id === null ? 0 : 10_000) + classes.length * 100 + (name === null ? 0 : 1),
    0
  )
}

/** The element fits the last compound, and those around it fit the ones before, in order. */
function matches(element: HtmlElement, path: readonly Compound[]): boolean {
  let position = path.length - 1
  const last = path[position]
  if (last === undefined || !fits(element, last)) return false
  position--
  for (let outer = element.parentNode; outer !== null && position >= 0; ) {
    if (!('tagName' in outer) || !isElement(outer)) return false
    const compound = path[position]
    if (compound !== undefined && fits(outer, compound)) position--
    outer = outer.parentNode
  }
  return position < 0
}

function fits(element: HtmlElement, {name, id, classes}: Compound): boolean {
  if (name !== null && name !== element.tagName) return false
  if (id !== null && `#${attribute(element, 'id') ?? ''}` !== id) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every(each => own.includes(each.slice(1)))
}
