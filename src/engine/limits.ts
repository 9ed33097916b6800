/** The bounds of the engine; those of the readers of files are in `parse/limits.ts`. */

export const engineLimits = {
  /** UTF-16 units of a text with its markup. */
  textLength: 20_000_000,
  /** Comments that silence rules; any more silence nothing. */
  comments: 1000,
  /** Names of rules in these comments together; any more silence nothing. */
  names: 1000,
  /** Findings of all rules in one report, and things that they could not judge. */
  yields: 40_000,
  /** Findings of one rule in one report that are listed; the others are counted. */
  findings: 500,
  /** Findings of one rule in one report that comments and waivers are held against; the others are only counted. */
  drafts: 5000,
  /** Rounds of fixing before a text that does not come to rest is given back as it was. */
  fixRounds: 10
} as const
