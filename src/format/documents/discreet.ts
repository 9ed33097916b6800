/**
 * The words of a finding as they may go to the office that wrote the report: without the path of another file, and without the name
 * of another office. What a message was made of is read off its template.
 */

import type {Rule} from '../../rule/define.ts'
import type {Locale, Words} from '../../words.ts'

interface Worded {
  readonly rule: string | null
  readonly messageId?: string
  readonly message: string
}

const another: Words = {zh: '另一单位', en: 'another agency'}

export class Discretion {
  readonly #rules: ReadonlyMap<string, Rule>
  readonly #locale: Locale

  constructor(rules: readonly Rule[] = [], locale: Locale) {
    this.#rules = new Map(rules.map(rule => [rule.id, rule]))
    this.#locale = locale
  }

  /** @param agency the office itself, whose name stays */
  message({rule, messageId, message}: Worded, agency: string | null): string {
    const messages = this.#rules.get(rule ?? '')?.messages ?? {}
    const template = messageId === undefined ? undefined : messages[messageId]?.[this.#locale]
    const parts = template === undefined ? null : partsOf(message, template)
    if (parts === null) return message
    const told = parts.map(({name, text}) => {
      if (name === 'path') return null
      return name === 'agency' && text !== agency ? another[this.#locale] : text
    })
    return joined(told)
  }
}

interface Part {
  /** Of the placeholder; null for the words of the template themselves. */
  readonly name: string | null
  readonly text: string
}

/** Null where the message was not made from the template. */
function partsOf(message: string, template: string): readonly Part[] | null {
  const pieces = piecesOf(template)
  const parts: Part[] = []
  let at = 0
  for (const [index, {literal, name}] of pieces.entries()) {
    if (!message.startsWith(literal, at)) return null
    at += literal.length
    parts.push({name: null, text: literal})
    if (name === null) continue
    const next = pieces[index + 1]
    const isLast = next === undefined || (next.name === null && next.literal === '')
    const end = isLast ? message.length : message.indexOf(next.literal, at)
    if (end < 0) return null
    parts.push({name, text: message.slice(at, end)})
    at = end
  }
  return at === message.length ? parts : null
}

/** The words before each placeholder, and its name, '' for several in one; the last has none. */
function piecesOf(template: string): readonly {readonly literal: string; readonly name: string | null}[] {
  const pieces: {literal: string; name: string | null}[] = []
  let at = 0
  for (;;) {
    const open = template.indexOf('{', at)
    const close = template.indexOf('}', open)
    if (open < 0 || close < 0) return [...pieces, {literal: template.slice(at), name: null}]
    const literal = template.slice(at, open)
    const before = pieces.at(-1)
    // Where nothing parts two values, nobody can tell where the one ends.
    if (literal === '' && before !== undefined) before.name = ''
    else pieces.push({literal, name: template.slice(open + 1, close)})
    at = close + 1
  }
}

const brackets = [
  ['（', '）'],
  [' (', ')']
] as const

/** A path goes with the brackets that it stands in. */
function joined(told: readonly (string | null)[]): string {
  let text = ''
  let closing = ''
  for (const part of told) {
    if (part === null) {
      const [open, close] = brackets.find(([open]) => text.endsWith(open)) ?? ['', '']
      text = text.slice(0, text.length - open.length)
      closing = close
    } else {
      text += part.startsWith(closing) ? part.slice(closing.length) : part
      closing = ''
    }
  }
  return text
}
