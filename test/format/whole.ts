/** For tests that look at a text as a whole. */

/** A format whose pieces are put together. */
export function whole<Given extends readonly unknown[]>(
  format: (...given: Given) => Iterable<string>
): (...given: Given) => string {
  return (...given) => [...format(...given)].join('')
}
