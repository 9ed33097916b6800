/**
 * The automatic numbers of a Word file. A 一、 or 2. that Word counts is not in the text of the document; without it a
 * heading is no heading and a row of table three cannot be determined.
 */

import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {TextBudget} from '../limits.ts'
import {LITERAL_NUMBER} from './build.ts'
import {writeNumeral} from './numerals.ts'
import {isOn, type Styles} from './styles.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1、`: the number of level 1 and a mark. */
  readonly text: string
  /** All numbers in digits, whatever their levels say. */
  readonly plain: boolean
  /** 0: never restarts. Null: after any higher level. */
  readonly restart: number | null
  readonly style: string | null
  /** What stands between number and text: tab, space, nothing. */
  readonly suffix: string
}

interface List {
  readonly id: string
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

const LEVELS = 9

export class Numbering {
  readonly #lists = new Map<string, List>()
  /** How far each list has counted, by its abstract definition: lists that share one go on counting. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #restarted = new Set<string>()
  readonly #budget = new TextBudget()
  readonly #styles: Styles

  constructor(root: XmlElement | null, styles: Styles) {
    this.#styles = styles
    const abstracts = new Map(
      childrenNamed(root, 'w:abstractNum').map(each => [value(each, 'w:abstractNumId') ?? '', each])
    )
    const numbers = childrenNamed(root, 'w:num')
    for (const element of numbers) {
      const id = value(element, 'w:numId') ?? ''
      const abstractId = followStyle(value(child(element, 'w:abstractNumId'), 'w:val') ?? '', abstracts)
      const levels = readLevels(abstracts.get(abstractId) ?? null)
      const starts = new Map<number, number>()
      for (const override of childrenNamed(element, 'w:lvlOverride')) {
        const index = Number(value(override, 'w:ilvl') ?? '0')
        const start = value(child(override, 'w:startOverride'), 'w:val')
        if (start !== null) starts.set(index, Number(start))
        const level = child(override, 'w:lvl')
        if (level) levels.set(index, readLevel(level))
      }
      this.#lists.set(id, {id, abstractId, levels, starts})
    }
  }

  /** The number of the next paragraph with these properties, ready to stand before its text; '' where it has none. */
  next(properties: XmlElement | null): string {
    const literal = value(child(properties, LITERAL_NUMBER), 'w:val')
    if (literal !== null) return literalNumber(literal)
    const reference = this.#styles.numbering(properties)
    const list = reference ? this.#lists.get(reference.numId) : undefined
    if (!reference || !list) return ''
    const index = reference.level ?? this.#levelOfStyle(list, properties)
    const level = list.levels.get(index)
    if (!level) return ''
    const counts = this.#count(list, index, level)
    if (level.format === 'bullet') return ''
    this.#budget.spend(level.text.length)
    const number = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const shown = list.levels.get(Number(digit) - 1)
      const count = counts[Number(digit) - 1] ?? shown?.start ?? 1
      return writeNumeral(count, level.plain ? 'decimal' : (shown?.format ?? 'decimal'))
    })
    return level.suffix === 'nothing' ? number : apart(number)
  }

  #levelOfStyle(list: List, properties: XmlElement | null): number {
    const ids = this.#styles.styleIds(properties)
    for (const [index, level] of list.levels) if (level.style !== null && ids.includes(level.style)) return index
    return 0
  }

  #count(list: List, index: number, level: Level): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.abstractId) ?? new Array<number | undefined>(LEVELS)
    this.#counts.set(list.abstractId, counts)
    const start = list.starts.get(index)
    const key = `${list.id}/${index}`
    if (start !== undefined && !this.#restarted.has(key)) {
      this.#restarted.add(key)
      counts[index] = start
    } else counts[index] = (counts[index] ?? (start ?? level.start) - 1) + 1
    for (let below = index + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? null
      if (restart === null || (restart !== 0 && index < restart)) counts[below] = undefined
    }
    return counts
  }
}

/** A number that ends in a letter or digit is kept from the text behind it. */
function apart(number: string): string {
  return /[\p{L}\p{N}]$/u.test(number) ? `${number} ` : number
}

/** A mark of a list without a letter or digit is no number. */
function literalNumber(text: string): string {
  const number = text.trim()
  return /[\p{L}\p{N}]/u.test(number) ? apart(number) : ''
}

/** A definition may only point at another one by way of a style. */
function followStyle(id: string, abstracts: ReadonlyMap<string, XmlElement>): string {
  const link = value(child(abstracts.get(id), 'w:numStyleLink'), 'w:val')
  if (link === null) return id
  for (const [other, element] of abstracts) if (value(child(element, 'w:styleLink'), 'w:val') === link) return other
  return id
}

function readLevels(abstract: XmlElement | null): Map<number, Level> {
  return new Map(childrenNamed(abstract, 'w:lvl').map(each => [Number(value(each, 'w:ilvl') ?? '0'), readLevel(each)]))
}

function readLevel(element: XmlElement): Level {
  const of = (name: string): string | null => value(child(element, name), 'w:val')
  const restart = of('w:lvlRestart')
  return {
    start: Number(of('w:start') ?? '1'),
    format: of('w:numFmt') ?? 'decimal',
    text: of('w:lvlText') ?? '',
    plain: isOn(child(element, 'w:isLgl')),
    restart: restart === null ? null : Number(restart),
    style: of('w:pStyle'),
    suffix: of('w:suff') ?? 'tab'
  }
}
