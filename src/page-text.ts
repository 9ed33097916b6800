/** What the source of a web page is to its reader: tags are not seen, and some of them part what they stand between. */

import {lookup} from './lookup.ts'
import {isBlank, wordSet} from './text.ts'

/** `<html` or a doctype, be it behind an XML declaration, a comment of the browser that saved the page, or a mark. */
export function beginsAsPage(text: string): boolean {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null
    if (close === null) return /^<(?:!doctype html|html)\b/i.test(text.slice(at, at + 20))
    const end = text.indexOf(close, at)
    if (end < 0) return false
    at = end + close.length
  }
}

/** A stretch of a page's source, and what is seen in its place. */
export interface SeenStretch {
  readonly start: number
  readonly end: number
  /**
   * `words`: what is written there. `sign`: the character that is written by its name or number. `cell`: where one begins; `cell-end`: nothing,
   * behind its words. `blank`: between blocks, and `&nbsp;`.
   */
  readonly kind: 'words' | 'sign' | 'cell' | 'cell-end' | 'blank'
}

/** What is seen of a part of a page's source, in order. Tags within a line of words are left out. */
export function seenIn(text: string, from: number, to: number): SeenStretch[] {
  const seen: SeenStretch[] = []
  let start = endOfTagAround(text, from, to)
  while (start < to) {
    const {start: end, end: next} = nextMarkup(text, start, to)
    if (end > start) seen.push({start, end, kind: 'words'})
    const kind = kindOf(text.slice(end, Math.min(next, end + LONGEST_NAME)))
    if (kind !== null) seen.push({start: end, end: next, kind})
    start = next
  }
  return seen
}

/** Tags are not longer, but for pictures that are written into them. */
const LONGEST_TAG = 4000
const LONGEST_NAME = 14
const TAG = /^<[a-z!/?]/i

/** Whether a place of a page's source is within a tag: what is written there is seen elsewhere, or nowhere. */
export function isWithinTag(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_TAG)
  const before = text.slice(from, at)
  const open = before.lastIndexOf('<')
  return open > before.lastIndexOf('>') && TAG.test(text.slice(from + open, from + open + 2))
}

/** Where what is seen begins from a place on. */
function endOfTagAround(text: string, from: number, to: number): number {
  if (!isWithinTag(text, from)) return from
  const end = text.slice(from, to).indexOf('>')
  return end < 0 ? to : from + end + 1
}

const signs = lookup<string>({
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  middot: '·',
  hellip: '…',
  times: '×'
})
const MARKUP = /<[a-z!/?]|&(?:nbsp|[lg]t|amp|quot|apos|[lr][ds]quo|mdash|middot|hellip|times|#\d{1,7}|#x[\da-f]{1,6});/i

/** The character that a name or a number stands for: `&lt;`, `&#8220;`; null where there is none. */
export function signOf(written: string): string | null {
  const name = written.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return signs.get(name) ?? null
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}

/** The next tag, comment or named character; the end of the part where there is none. */
function nextMarkup(text: string, from: number, to: number): {start: number; end: number} {
  const part = text.slice(from, to)
  const at = part.search(MARKUP)
  if (at < 0) return {start: to, end: to}
  const close = part[at] === '&' ? ';' : part.startsWith('<!--', at) ? '-->' : '>'
  const end = part.indexOf(close, at)
  return {start: from + at, end: end < 0 ? to : from + end + close.length}
}

const cells = wordSet('td th')
const blocks = wordSet('p div br tr li ul ol table tbody thead h1 h2 h3 h4 h5 h6 section article dd dt dl center hr')

function kindOf(markup: string): SeenStretch['kind'] | null {
  if (markup.startsWith('&')) return signOf(markup) === null ? 'blank' : 'sign'
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(markup) ?? []
  if (cells.has(name.toLowerCase())) return slash === '' ? 'cell' : 'cell-end'
  return blocks.has(name.toLowerCase()) ? 'blank' : null
}
