/** The figures of a report, each by its path. */

import type {Location, Origin} from '../diagnostic.ts'
import {type ExactNumber, toNumber} from '../exact.ts'
import type {Source, Span} from '../source.ts'
import type {FigureForm} from '../standard/standard.ts'
import type {Words} from '../words.ts'
import type {Figure, FigureState, Figures, Ground} from './model.ts'
import type {Spot} from './spot.ts'

/** What the reader of a table found for a figure. */
export interface FigureReading {
  readonly state: FigureState
  readonly span: Span
  /** The text of the cell as a person reads it; '' where there is none. */
  readonly text?: string
  readonly exact?: ExactNumber | null
  readonly remark?: string | null
  readonly ground?: Ground
  readonly reason?: Words | null
  readonly origin?: Origin | undefined
}

export class ReadFigure implements Figure {
  readonly form: FigureForm
  readonly figure: string
  readonly place: string
  readonly state: FigureState
  readonly span: Span
  readonly raw: string
  readonly exact: ExactNumber | null
  readonly remark: string | null
  readonly ground: Ground
  readonly reason: Words | null
  readonly origin?: Origin
  readonly #source: Source

  constructor(source: Source, form: FigureForm, reading: FigureReading) {
    this.#source = source
    this.form = form
    this.figure = form.path
    this.place = form.place
    this.state = reading.state
    this.span = reading.span
    this.raw = reading.text ?? ''
    this.exact = reading.exact ?? null
    this.remark = reading.remark ?? null
    this.ground = reading.ground ?? 'none'
    this.reason = reading.reason ?? null
    if (reading.origin !== undefined) this.origin = reading.origin
  }

  get value(): number | null {
    return this.exact === null ? null : toNumber(this.exact)
  }

  get location(): Location {
    return locationOf(this.#source, this)
  }
}

export function locationOf(source: Source, spot: Spot): Location {
  return {
    range: source.range(spot.span),
    place: spot.place,
    ...(spot.figure !== undefined && {figure: spot.figure}),
    ...(spot.origin !== undefined && {origin: spot.origin})
  }
}

/** The figures of the form in its order, and those of rows that stand for several (which do not count in `size`). */
export class FigureMap implements Figures {
  readonly #figures: ReadonlyMap<string, Figure>
  readonly #extra: ReadonlyMap<string, Figure>

  constructor(figures: ReadonlyMap<string, Figure>, extra: ReadonlyMap<string, Figure>) {
    this.#figures = figures
    this.#extra = extra
  }

  get size(): number {
    return this.#figures.size
  }

  get(path: string): Figure | undefined {
    return this.#figures.get(path) ?? this.#extra.get(path)
  }

  [Symbol.iterator](): Iterator<Figure> {
    return this.#figures.values()
  }
}
