/** The head and the foot of pages, and what stands there and is no part of the text: page numbers, running heads. */

import {normaliseLabel} from '../../standard/labels/labels.ts'
import {isBareNumber, isPageNumber, isPageNumberWithoutDash, runningHeadKey} from '../furniture.ts'
import {type PageLine, textOf} from './lines.ts'
import type {Page} from './page.ts'

/** Of the height of the page, at its head and at its foot. */
const OUTER = 0.1

/** The lines of each page without its furniture. */
export function withoutFurniture(pages: readonly Page[], lines: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>()
  for (const [index, own] of lines.entries()) {
    const texts = new Set(own.filter(line => isOuter(line, pages[index])).map(keyOf))
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const often = Math.max(2, pages.length / 2)
  return lines.map((own, index) =>
    own.filter(line => {
      if (!isOuter(line, pages[index])) return true
      return !countsPages(textOf(line)) && (counts.get(keyOf(line)) ?? 0) < often
    })
  )
}

function isOuter({box}: PageLine, page: Page | undefined): boolean {
  const height = page?.height ?? 0
  return box[3] < height * OUTER || box[1] > height * (1 - OUTER)
}

function keyOf(line: PageLine): string {
  return runningHeadKey(textOf(line))
}

/** At the edge of a page a number counts it without a word or a dash too. */
function countsPages(text: string): boolean {
  return isPageNumber(text) || isPageNumberWithoutDash(text) || isBareNumber(normaliseLabel(text))
}
