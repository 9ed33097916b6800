/** What a failed test of a rule throws: any runner shows its message, and most the two sides. */

export class RuleTestError extends Error {
  readonly code = 'ERR_ASSERTION'
  readonly actual: unknown
  readonly expected: unknown

  constructor(message: string, sides: {readonly actual?: unknown; readonly expected?: unknown} = {}) {
    super(message)
    this.name = 'AssertionError'
    this.actual = sides.actual
    this.expected = sides.expected
  }
}
