/**
 * The corpus of prose as it is written down: sentences with their claims marked where they stand.
 *
 * `{37|received}` prints 37 and claims that the figure `received` (see quantities.ts) is 37. Further marks:
 * `{未收到…申请|none:received}` says that the figure is 0; `{均已办结|done}` that nothing is carried out;
 * `{均维持|all:recUpheld/reconsideration}` that the two figures are equal; `{40%|share:granted/received}` a share;
 * `{25%|growth:received/24}` and `{5件|difference:received/24}` a change against the base 24, which stands in the text;
 * `{9|channel}` parts that make up `received`; `{30|part}` parts that make up `{120|whole}`, which the tables do not hold.
 *
 * A claim that is wrong carries ≠ behind its words: `{39≠37|received}` where the tables hold 37, `{均已办结≠2|done}` where two are carried
 * out; `{45%≠|share:granted/finished}` where the text itself tells that it is wrong.
 */

import type {InventedKind} from '../../invented/agency.ts'
import {type Quantity, quantityNamed} from './quantities.ts'

/** Paragraphs by their id, of one kind of agency and in one place of the report. */
export interface Place {
  readonly of: InventedKind
  /** A subheading of section one, or 总体情况 for a paragraph straight below the section's heading. */
  readonly under: string
  readonly texts: Readonly<Record<string, string>>
}

export type Relation =
  | {readonly kind: 'equal'; readonly quantity: Quantity}
  | {readonly kind: 'none'; readonly quantity: Quantity}
  | {readonly kind: 'done'; readonly quantity: Quantity}
  | {readonly kind: 'all'; readonly quantity: Quantity; readonly of: Quantity}
  | {readonly kind: 'share'; readonly quantity: Quantity; readonly of: Quantity}
  | {readonly kind: 'growth' | 'difference'; readonly quantity: Quantity; readonly base: number}
  | {readonly kind: 'channel' | 'part' | 'whole'}

export interface Claim {
  readonly words: string
  /** Where its words begin in the entry's text. */
  readonly start: number
  readonly relation: Relation
  readonly class: string
  /** What the tables hold instead, where the claim is wrong; null where they hold no figure for it. */
  readonly truth?: number | null
}

export interface Entry {
  readonly id: string
  readonly of: InventedKind
  readonly under: string
  /** As printed, without the marks. */
  readonly text: string
  readonly claims: readonly Claim[]
}

export function readPlaces(places: readonly Place[]): readonly Entry[] {
  return places.flatMap(({of, under, texts}) =>
    Object.entries(texts).map(([id, marked]) => ({id, of, under, ...readMarks(marked)}))
  )
}

/** @throws {Error} where a mark is not closed or names a quantity that does not exist. */
export function readMarks(marked: string): Pick<Entry, 'text' | 'claims'> {
  const [opening = '', ...marks] = marked.split('{')
  const claims: Claim[] = []
  let text = opening
  for (const mark of marks) {
    const end = mark.indexOf('}')
    const bar = mark.indexOf('|')
    if (bar < 0 || end < bar) throw new Error(`A mark without | or }: {${mark}`)
    const [words = '', truth] = mark.slice(0, bar).split('≠')
    const relation = readRelation(mark.slice(bar + 1, end))
    const claim = {words, start: text.length, relation, class: classOf(relation)}
    claims.push(truth === undefined ? claim : {...claim, truth: truth === '' ? null : Number(truth)})
    text += words + mark.slice(end + 1)
  }
  return {text, claims}
}

function readRelation(mark: string): Relation {
  const [kind = '', rest = ''] = mark.split(':')
  const [name = '', other = ''] = rest.split('/')
  switch (kind) {
    case 'channel':
    case 'part':
    case 'whole':
      return {kind}
    case 'done':
      return {kind, quantity: quantityNamed('carriedOut')}
    case 'none':
      return {kind, quantity: quantityNamed(name)}
    case 'all':
    case 'share':
      return {kind, quantity: quantityNamed(name), of: quantityNamed(other)}
    case 'growth':
    case 'difference':
      return {kind, quantity: quantityNamed(name), base: Number(other)}
    default:
      return {kind: 'equal', quantity: quantityNamed(kind)}
  }
}

function classOf(relation: Relation): string {
  switch (relation.kind) {
    case 'equal':
      return relation.quantity.class
    case 'none':
      return relation.quantity.name === 'carriedOut' ? 'universals' : 'denials'
    case 'done':
      return 'universals'
    case 'all':
      return 'outcomes without a number'
    case 'share':
      return 'shares'
    case 'growth':
    case 'difference':
      return 'growth'
    case 'channel':
      return 'channels'
    case 'part':
    case 'whole':
      return 'disclosure breakdown'
  }
}

const chinese = '零一二三四五六七八九'

/** The number that a claim prints: 37, １２, 五, 40%, 36.5200. */
export function printedNumber(words: string): number | null {
  if (words.length === 1 && chinese.includes(words)) return chinese.indexOf(words)
  const plain = words.normalize('NFKC').replace('%', '')
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null
}

/** The same spelling of another number: of as many decimals, in the same digits. */
export function printLike(words: string, value: number): string {
  if (words.length === 1 && chinese.includes(words)) return chinese[value] ?? String(value)
  const plain = words.normalize('NFKC').replace('%', '')
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  const printed = value.toFixed(decimals)
  const wide = words !== words.normalize('NFKC')
  const digits = wide
    ? [...printed].map(digit => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('')
    : printed
  return words.includes('%') ? `${digits}%` : digits
}
