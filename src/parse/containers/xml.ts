/**
 * XML of Word, Excel and OFD to a plain tree, with the place of every element in its text.
 *
 * Names are given with the usual prefixes (`w:p`) whatever prefixes the file chose. There is no DOCTYPE, so no entity
 * beyond XML's own five and nothing is ever fetched.
 */

import {SaxesParser} from 'saxes'
import type {Span} from '../../source.ts'
import {ElementBudget, LimitExceeded, limits} from '../limits.ts'
import {damaged, isRefusal} from '../refusal.ts'
import {decodeText} from '../text/encoding.ts'

export interface XmlElement extends Span {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly within, children left out. */
  readonly text: string
  /** Behind its start tag; equal to `end` where it has no content (`<w:p/>`). */
  readonly contentStart: number
}

export interface XmlDocument {
  readonly root: XmlElement
  /** The text that the places refer to. */
  readonly text: string
}

interface Building {
  name: string
  attributes: Record<string, string>
  children: Building[]
  text: string
  start: number
  contentStart: number
  end: number
}

/** Namespaces, the transitional and the strict one by their common end, and the prefix that everyone uses. */
const prefixes: readonly (readonly [string, string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/spreadsheetml/2006/main', ''],
  ['/spreadsheetml/main', ''],
  ['/officeDocument/relationships', 'r'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/markup-compatibility/2006', 'mc'],
  ['/word/2010/wordml', 'w14'],
  ['/word/2010/wordprocessingShape', 'wps'],
  ['/package/2006/content-types', ''],
  ['/package/2006/relationships', ''],
  ['ofdspec.org/2016', ''],
  [':xmlns:office:1.0', 'office'],
  [':xmlns:text:1.0', 'text'],
  [':xmlns:table:1.0', 'table'],
  [':xmlns:style:1.0', 'style'],
  [':xmlns:drawing:1.0', 'draw'],
  [':xmlns:xsl-fo-compatible:1.0', 'fo']
]

/** The name of a piece of text among elements, where a format mixes the two. */
export const TEXT = '#text'

interface XmlOptions {
  /** Text becomes a child of its own (`#text`), so that its place among the elements is kept. */
  readonly mixed?: boolean
  /** Of the file that it is a part of; a part by itself has one of its own. */
  readonly budget?: ElementBudget
}

/**
 * Parses a part.
 * @param name the part's name, for the refusal
 * @throws Refused where it is not well-formed or has a DOCTYPE; LimitExceeded where it goes beyond the limits
 */
export function parseXml(bytes: Uint8Array, name: string, options: XmlOptions = {}): XmlDocument {
  const {mixed = false, budget = new ElementBudget()} = options
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) throw damaged(`${name} 不是文本`, `${name} is no text`)
  const {text} = decoded
  const tree = new TreeBuilder(text, mixed, budget)
  const parser = new SaxesParser({xmlns: false as const})
  parser.on('doctype', () => {
    throw damaged(`${name} 含有 DOCTYPE`, `${name} has a DOCTYPE`)
  })
  parser.on('error', () => {
    throw damaged(`${name} 格式有误`, `${name} is not well-formed`)
  })
  parser.on('opentagstart', tag => tree.open(tag.name, parser.position))
  parser.on('opentag', tag => tree.enter(tag.attributes, parser.position))
  parser.on('closetag', () => tree.close(parser.position))
  parser.on('text', value => tree.addText(value))
  parser.on('cdata', value => tree.addText(value))
  parser.write(text).close()
  if (!tree.root) throw damaged(`${name} 是空的`, `${name} is empty`)
  return {root: tree.root, text}
}

class TreeBuilder {
  root: XmlElement | null = null
  readonly #text: string
  readonly #mixed: boolean
  readonly #budget: ElementBudget
  readonly #open: Building[] = []
  readonly #names = new Map<string, string>()
  readonly #prefixes = new Map<string, string>()

  constructor(text: string, mixed: boolean, budget: ElementBudget) {
    this.#text = text
    this.#mixed = mixed
    this.#budget = budget
  }

  open(name: string, position: number): void {
    this.#budget.spend()
    if (this.#open.length >= limits.depth) throw new LimitExceeded('depth')
    const start = this.#text.lastIndexOf('<', position - 1)
    const element: Building = {name, attributes: {}, children: [], text: '', start, contentStart: start, end: start}
    this.#open.at(-1)?.children.push(element)
    if (this.#open.length === 0) this.root = element
    this.#open.push(element)
  }

  enter(attributes: Record<string, string>, position: number): void {
    const element = this.#open.at(-1)
    if (!element) return
    for (const name of Object.keys(attributes)) if (name.startsWith('xmlns')) this.#bind(name, attributes[name] ?? '')
    element.name = this.#canonical(element.name)
    element.contentStart = position
    for (const name of Object.keys(attributes)) {
      // A default namespace is for elements; an attribute without a prefix has none.
      element.attributes[name.includes(':') ? this.#canonical(name) : name] = attributes[name] ?? ''
    }
  }

  close(position: number): void {
    const element = this.#open.pop()
    if (element) element.end = position
  }

  addText(value: string): void {
    const element = this.#open.at(-1)
    if (!element) return
    if (!this.#mixed) element.text += value
    else if (value !== '')
      element.children.push({name: TEXT, attributes: {}, children: [], text: value, start: 0, contentStart: 0, end: 0})
  }

  #bind(attribute: string, uri: string): void {
    const usual = prefixes.find(([end]) => uri.endsWith(end))?.[1]
    if (usual === undefined) return
    this.#prefixes.set(attribute.slice('xmlns:'.length), usual)
    this.#names.clear()
  }

  #canonical(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = colon === -1 ? '' : name.slice(0, colon)
    const usual = this.#prefixes.get(prefix) ?? prefix
    const local = name.slice(colon + 1)
    const canonical = usual === '' ? local : `${usual}:${local}`
    this.#names.set(name, canonical)
    return canonical
  }
}

/** The first child of this name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find(each => each.name === name) ?? null
}

export function childrenNamed(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter(each => each.name === name) ?? []
}

/** An attribute, `null` where it is not there. */
export function value(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes[name] ?? null
}

/** Every element below, in order. */
export function* xmlDescendants(element: XmlElement): Generator<XmlElement> {
  const waiting = [...element.children].reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const below = next.children[index]
      if (below) waiting.push(below)
    }
  }
}
