/** Puts what a paragraph says in its place in a report: places within its own text become places in the source. */

import type {Paragraph} from '../model.ts'
import type {Spot} from '../spot.ts'
import type {Breakdown, Change, Claim, Counted, CountedList, CountedShare} from './claim.ts'
import type {ClaimInSentence, ParagraphReading, ToldBesides} from './paragraph-reading.ts'

/** A spot in a paragraph by itself: its span are offsets of the paragraph's text. */
export function spotOfText(start: number, end: number): Spot {
  return {span: {start, end}, place: ''}
}

/**
 * @param reading with spots as {@link spotOfText} makes them, and sentences that count from the paragraph's first
 * @param before how many sentences of the report stand before the paragraph
 */
export function placedIn(paragraph: Paragraph, reading: ParagraphReading, before: number): ParagraphReading {
  const placing = new Placing(paragraph, before)
  return {sentences: reading.sentences.map(placing.sentence), ...placing.besides(reading)}
}

/** What was disclosed, as another paragraph may go on about it. */
export function placedCounted({at}: Pick<Paragraph, 'at'>, counted: Counted): Counted {
  return {...counted, at: at(counted.at.span.start, counted.at.span.end)}
}

class Placing {
  readonly #paragraph: Paragraph
  readonly #before: number
  /** A claim may be named by another one. */
  readonly #claims = new Map<Change['claim'], Claim>()

  constructor(paragraph: Paragraph, before: number) {
    this.#paragraph = paragraph
    this.#before = before
  }

  readonly sentence = (found: readonly ClaimInSentence[]): ClaimInSentence[] =>
    found.map(({claim, marks}) => ({claim: this.#claim(claim), marks}))

  besides({changes, breakdowns, lists, shares}: ToldBesides): ToldBesides {
    return {
      changes: changes.map(one => this.#change(one)),
      breakdowns: breakdowns.map(one => this.#withParts(one)),
      lists: lists.map(one => this.#withParts(one)),
      shares: shares.map(one => this.#countedShare(one))
    }
  }

  #spot({span}: Spot): Spot {
    return this.#paragraph.at(span.start, span.end)
  }

  #claim(claim: Claim): Claim {
    const known = this.#claims.get(claim)
    if (known !== undefined) return known
    const placed: Claim = {
      ...claim,
      sentence: claim.sentence + this.#before,
      at: this.#spot(claim.at),
      clause: this.#spot(claim.clause),
      share: claim.share === null ? null : this.#moved(claim.share),
      growth: claim.growth === null ? null : this.#moved(claim.growth),
      ...(claim.whole !== undefined && {whole: this.#claim(claim.whole)})
    }
    this.#claims.set(claim, placed)
    return placed
  }

  #change(change: Change): Change {
    const claim = this.#claims.get(change.claim) ?? this.#moved(change.claim)
    return {...change, claim, growth: this.#moved(change.growth)}
  }

  #withParts<Listed extends Breakdown | CountedList>(listed: Listed): Listed {
    return {...listed, whole: this.#moved(listed.whole), parts: listed.parts.map(part => this.#moved(part))}
  }

  #countedShare(share: CountedShare): CountedShare {
    return {...share, part: this.#moved(share.part), whole: this.#moved(share.whole), at: this.#spot(share.at)}
  }

  #moved<Placed extends {readonly at: Spot}>(one: Placed): Placed {
    return {...one, at: this.#spot(one.at)}
  }
}
