/** One claim of a text made wrong, everything else left as it agrees: a number in the words, or else the tables. */

import {type Claim, type Entry, printedNumber, printLike} from './entry.ts'
import {groups} from './quantities.ts'
import {Contradiction, type Facts, tablesFor} from './tables.ts'

type Figures = ReadonlyMap<string, string>

export interface Version {
  readonly text: string
  readonly figures: Figures
}

/** What a text claims of the figures, by the names of quantities.ts; where it is wrong, what it ought to say. */
function factsOf({claims, of}: Entry): Facts {
  const said = new Map<string, number>()
  for (const {words, relation, truth} of claims) {
    if (truth !== undefined) {
      if ('quantity' in relation && truth !== null) said.set(relation.quantity.name, truth)
    } else if (relation.kind === 'equal') said.set(relation.quantity.name, printedNumber(words) ?? 0)
    else if (relation.kind === 'none' || relation.kind === 'done') said.set(relation.quantity.name, 0)
  }
  const sinks: string[] = []
  for (const {relation, truth} of claims) {
    if (relation.kind !== 'all' || truth !== undefined) continue
    sinks.push(groups[relation.quantity.name]?.[0] ?? relation.quantity.name)
    const whole = said.get(relation.of.name)
    if (whole !== undefined) said.set(relation.quantity.name, whole)
  }
  return {said, sinks, of}
}

/** @throws {Error} for a text that contradicts itself: a mistake of the corpus. */
export function agreeing(entry: Entry, besides: Readonly<Record<string, number>> = {}): Version {
  const facts = factsOf(entry)
  try {
    return {
      text: entry.text,
      figures: tablesFor({...facts, said: new Map([...facts.said, ...Object.entries(besides)])})
    }
  } catch (error) {
    if (error instanceof Contradiction) throw new Error(`${entry.id}: ${error.message}`)
    throw error
  }
}

export function broken(entry: Entry, claim: Claim, figures: Figures): Version {
  const {text} = entry
  const {words, start, relation} = claim
  const number = printedNumber(words)
  if (number !== null && relation.kind !== 'none') {
    const other = printLike(words, wrongNumber(claim, number, entry, figures))
    return {text: text.slice(0, start) + other + text.slice(start + words.length), figures}
  }
  if (!('quantity' in relation)) throw new Error(`${entry.id}: “${words}” has no number to break`)
  const value = relation.kind === 'all' ? sumOf(relation.of.paths, figures) - 1 : 3
  return {text, figures: tablesOtherwise(entry, relation.quantity.name, value)}
}

function sumOf(paths: readonly string[], figures: Figures): number {
  return paths.reduce((sum, path) => sum + Number(figures.get(path) ?? 0), 0)
}

/** Neither the right number nor one that another figure or number of the text would bear out. */
function wrongNumber({relation}: Claim, number: number, {text, claims}: Entry, figures: Figures): number {
  if (relation.kind === 'share' || relation.kind === 'growth') return number + 7
  if (relation.kind === 'part') return Math.max(number, 1) * 9 + 400
  if (relation.kind === 'whole') return Math.floor(number / 2)
  const right = new Set([...figures].filter(([path]) => path.endsWith('.total')).map(([, value]) => Number(value)))
  for (const {words} of claims) right.add(printedNumber(words) ?? 0)
  for (const digits of text.split(/\D/)) right.add(Number(digits))
  let wrong = number + 1
  while (right.has(wrong)) wrong += 1
  return wrong
}

/**
 * Tables in which one quantity has another value and every sum still holds. Where the other claims settle that quantity, one of
 * them has to give way.
 */
function tablesOtherwise(entry: Entry, name: string, value: number): Figures {
  const {said, sinks, of} = factsOf(entry)
  const others = sinks.filter(sink => sink !== name)
  for (const dropped of [null, ...said.keys()]) {
    if (dropped === name) continue
    const facts = new Map([...said, [name, value]])
    if (dropped !== null) facts.delete(dropped)
    try {
      return tablesFor({said: facts, sinks: others, of})
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error
    }
  }
  throw new Error(`${entry.id}: no tables with another ${name}`)
}
