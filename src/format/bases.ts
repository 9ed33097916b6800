/**
 * The provisions that findings rest on, for a person who reads many of them: an instrument has its whole name where it is
 * first named, and is short after that.
 */

import type {Basis} from '../diagnostic.ts'
import {printable} from '../printable.ts'
import {hadOrMade} from '../remembered.ts'
import {instruments} from '../standard/index.ts'

/** What has been named so far in one output, or in one part of it that is read by itself. */
export class NamedInstruments {
  readonly #named = new Set<string>()

  /** A line for each instrument, its provisions together: 格式〔2021〕30号 （四）明确责任；格式：表三总计. */
  lines(bases: readonly Basis[]): string[] {
    const articles = new Map<string, Set<string>>()
    for (const {instrument, article} of bases) {
      const known = hadOrMade(articles, instrument, () => new Set())
      if (article !== null) known.add(article)
    }
    return Array.from(articles, ([instrument, own]) =>
      printable(`${this.#name(instrument)} ${[...own].join('；')}`.trimEnd())
    )
  }

  #name(citation: string): string {
    if (!this.#named.has(citation)) {
      this.#named.add(citation)
      return citation
    }
    return instruments.find(instrument => instrument.citation === citation)?.short ?? citation
  }
}
