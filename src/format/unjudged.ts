/**
 * What one rule could not determine for one reason, in one piece: a blank table leaves every row and every column
 * undetermined, and forty lines that say the same are read by nobody.
 */

import type {Unjudged} from '../diagnostic.ts'
import {printable} from '../printable.ts'
import type {FormatWords} from './output-words.ts'

export interface AlikeUnjudged {
  readonly first: Unjudged
  /** Those that only the place tells from the first. */
  readonly others: readonly Unjudged[]
}

/** Groups what is said by the same message of the same rule, in the order in which the messages first occur. */
export function alikeUnjudged(items: readonly Unjudged[]): readonly AlikeUnjudged[] {
  const groups = new Map<string, {first: Unjudged; others: Unjudged[]}>()
  for (const item of items) {
    const key = `${item.rule ?? ''}/${item.messageId ?? item.message}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, {first: item, others: []})
    else group.others.push(item)
  }
  return [...groups.values()]
}

/** More places are only counted. */
const MOST_PLACES = 8

/** 另有 6 处相同：商业企业、科研机构…… Empty where there is no other. */
export function othersText({first, others}: AlikeUnjudged, words: FormatWords): string {
  if (others.length === 0) return ''
  const shared = first.location?.place.split(' · ').at(0) ?? ''
  const places = others.flatMap(({location}) => (location === undefined ? [] : [nameWithin(shared, location.place)]))
  const shown = [...new Set(places)].filter(place => place !== '')
  return printable(words.alike(others.length, shown.slice(0, MOST_PLACES), shown.length > MOST_PLACES))
}

/** The address without the table that all of a group have in common. */
function nameWithin(shared: string, place: string): string {
  const head = `${shared} · `
  return place.startsWith(head) ? place.slice(head.length) : place
}
