/**
 * The style sheets within a page, as far as they bear on how text looks. The sheets of other files are not known, nor what
 * `selectors.ts` does not read.
 */

import {addTo, type Group} from '../../grouping.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {type Declarations, parseDeclarations, splitOutside, withoutComments, withoutEscapes} from './css.ts'
import {classesOf, matches, parseSelector, type SelectorPath} from './selectors.ts'
import {attribute, descendants, type HtmlElement, type HtmlParent, isText} from './tree.ts'

interface Rule {
  /** From the outermost to the element itself. */
  readonly path: SelectorPath
  readonly weight: number
  readonly declarations: Declarations
}

const TELLING =
  /decoration|vertical-align|font|opacity|color|background|visibility|display|indent|left|inset|margin|clip|direction|bidi|transform|translate|scale|rotate|zoom|filter|mask|float|overflow|position|content|blend|security|order|flex|grid|spacing/i

export class StyleSheets {
  readonly #byKey = new Map<string, Group<Rule>>()
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
      .filter(rule => this.#compare(element, rule))
    const [only, ...others] = matching.sort((left, right) => left.weight - right.weight)
    if (only === undefined) return null
    if (others.length === 0) return only.declarations
    return new Map(matching.flatMap(rule => [...rule.declarations]))
  }

  #compare(element: HtmlElement, {path}: Rule): boolean {
    if (++this.#comparisons > limits.styleComparisons) throw new LimitExceeded('styleComparisons')
    return matches(element, path)
  }

  /** Goes through the blocks: those of rules, which may hold others, and those of `@media` for the screen. */
  #read(text: string): void {
    const css = withoutEscapes(withoutComments(text.replaceAll('<!--', '').replaceAll('-->', '')))
    let start = 0
    const open: Block[] = []
    for (let index = 0; index < css.length; index++) {
      const character = css[index]
      if (character === ';' && css.slice(start, index).trimStart().startsWith('@')) start = index + 1
      else if (character === '}') {
        open.pop()
        start = index + 1
      } else if (character === '{') {
        const outer = open.at(-1) ?? outermost
        // In front of a rule within another one stand declarations of that one.
        const before = css.slice(start, index)
        const end = outer.selector === null ? 0 : before.lastIndexOf(';') + 1
        if (end > 0) this.#add(outer, before.slice(0, end))
        const prelude = before.slice(end).trim()
        const block = blockOf(prelude, outer)
        const close = css.indexOf('}', index)
        const inner = css.indexOf('{', index + 1)
        const isPlain = block.selector !== null && (inner < 0 || close < 0 || close < inner)
        if (isPlain) {
          this.#add(block, css.slice(index + 1, close < 0 ? css.length : close))
          index = close < 0 ? css.length : close
        } else if (open.push(block) > limits.depth) throw new LimitExceeded('depth')
        start = index + 1
      }
    }
  }

  #add({selector: selectors, isShown}: Block, text: string): void {
    if (selectors === null || !isShown || !TELLING.test(text)) return
    const declarations = parseDeclarations(text)
    for (const selector of splitOutside(selectors, ',')) {
      const path = parseSelector(selector)
      const last = path?.at(-1)
      if (path === null || last === undefined) continue
      if (this.#rules >= limits.styleRules) throw new LimitExceeded('styleRules')
      const [first] = last.classes
      const key = (first === undefined ? null : `.${first}`) ?? last.id ?? last.name ?? ANY
      addTo(this.#byKey, key, {path, declarations, weight: weightOf(path) + this.#rules / limits.styleRules})
      this.#rules++
    }
  }
}

interface Block {
  /** Of a rule; null of `@media` and its like. */
  readonly selector: string | null
  /** Whether it is for the screen. */
  readonly isShown: boolean
}

const outermost: Block = {selector: null, isShown: true}
const LONGEST_SELECTOR = 2000

function blockOf(prelude: string, outer: Block): Block {
  if (!prelude.startsWith('@')) return {selector: nestedIn(outer.selector, prelude), isShown: outer.isShown}
  const isForScreen =
    /^@media\b(?!.*\bprint\b)/i.test(prelude) || /^@(?:layer|supports|container|scope)\b/i.test(prelude)
  return {selector: outer.selector, isShown: outer.isShown && isForScreen}
}

/** The selectors of a rule within another one: each within each of those around it, or in the place of `&`. */
function nestedIn(outer: string | null, inner: string): string {
  if (outer === null) return inner
  // Of so long ones only the inner one is compared.
  if (outer.length + inner.length > LONGEST_SELECTOR) return inner.replaceAll('&', '*')
  const own = splitOutside(inner, ',')
  const around = splitOutside(outer, ',')
  return around
    .flatMap(each => own.map(one => (one.includes('&') ? one.replaceAll('&', each) : `${each} ${one}`)))
    .join(',')
}

/** The key of rules whose last element has no name, class or id. */
const ANY = '*'

/** `.`, `#` and the name of an element as they are in the keys of rules. */
function keysOf(element: HtmlElement): string[] {
  const id = attribute(element, 'id')
  const classes = classesOf(element).map(name => `.${name}`)
  return [ANY, element.tagName, ...classes, ...(id === null ? [] : [`#${id}`])]
}

function weightOf(path: SelectorPath): number {
  return path.reduce(
    (weight, {name, id, classes, tests}) =>
      weight + (id === null ? 0 : 10_000) + (classes.length + tests.length) * 100 + (name === null ? 0 : 1),
    0
  )
}
