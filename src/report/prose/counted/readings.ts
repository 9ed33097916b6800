/** What a label means in the form of the report: the figures of its tables, with groups of rows added up. */

import {rememberedFor} from '../../../remembered.ts'
import {figuresFor} from '../../../standard/wording.ts'
import type {Claim, Label} from '../claim.ts'
import type {Frame} from '../sentences/frame.ts'

/** The readings of a label as figures of the report's form: the groups in their paths are added up. */
export function readingsOf({readings}: Label, {standard}: Frame): Claim['readings'] {
  return figuresIn(standard)(readings)
}

/** By form and by label: a report says the same of few labels, and of these again and again. */
const figuresIn = rememberedFor((standard: Frame['standard']) =>
  rememberedFor((readings: Label['readings']): Claim['readings'] =>
    readings.flatMap(({words, paths}) => {
      const sums = paths.map(path => figuresFor(standard, path))
      const together = sums.reduce<readonly (readonly string[])[]>(
        (lists, sum) => lists.flatMap(list => sum.map(more => [...list, ...more])),
        [[]]
      )
      return together.map(figures => ({words, paths: figures}))
    })
  )
)
