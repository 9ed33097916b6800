/** The pages of the rules and of what they rest on, as they are packaged: their addresses, and the parts of their text. */

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rules} from '../index.ts'
import {packageRoot} from '../node/package.ts'
import {hadOrMade} from '../remembered.ts'
import type {Instrument} from '../standard/law/instruments.ts'

export interface ServedPage {
  readonly href: string
  readonly text: string
}

const pages = new Map<string, ServedPage | null>()

/** The page of a rule of this package; null for rules of other packages and of the engine itself. Read once. */
export function servedPageOf(id: string): ServedPage | null {
  return hadOrMade(pages, id, () => {
    const rule = rules.find(candidate => candidate.id === id)
    return rule === undefined ? null : readPage(rule.group, rule.id)
  })
}

/** The page of an instrument: what it is called, and which rules rest on which of its provisions. */
export function servedPageOfInstrument({id}: Instrument): ServedPage | null {
  return hadOrMade(pages, `instruments/${id}`, () => readPage('instruments', id))
}

function readPage(folder: string, id: string): ServedPage | null {
  const path = join(packageRoot, 'rules', folder, `${id}.md`)
  return existsSync(path) ? {href: pathToFileURL(path).href, text: readFileSync(path, 'utf8')} : null
}

/** The text under a heading of a page; '' where there is none. */
export function pagePart({text}: ServedPage, heading: string): string {
  const lines = text.split('\n')
  const start = lines.indexOf(`## ${heading}`)
  if (start < 0) return ''
  const length = lines.slice(start + 1).findIndex(line => line.startsWith('## '))
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim()
}

/** The sentence in English under the title of a page; '' where there is none. */
export function pageInEnglish({text}: ServedPage): string {
  return text
    .split('\n')
    .filter(line => line.startsWith('> '))
    .map(line => line.slice(2))
    .join(' ')
}
