/** How alike two labels are, for telling a misprint from another label. */

/** Longer labels are compared by their beginnings: the form's longest has 42 characters. */
const MAX_LENGTH = 200

/**
 * One less the share of characters that must be put in, left out or replaced: 1 for equal texts, 0 for wholly different ones.
 * Give it normalised labels. Takes time in proportion to both lengths, at most 200 each.
 * @param atLeast below this the exact value is of no interest: 0 may be returned for it, sooner
 */
export function similarity(left: string, right: string, atLeast = 0): number {
  if (left === right) return 1
  const [short, long] =
    left.length <= right.length
      ? [left.slice(0, MAX_LENGTH), right.slice(0, MAX_LENGTH)]
      : [right.slice(0, MAX_LENGTH), left.slice(0, MAX_LENGTH)]
  if (long.length === 0) return 1
  const allowed = Math.floor((1 - atLeast) * long.length + 1e-9)
  const distance = editDistance(short, long, allowed)
  return distance > allowed ? 0 : 1 - distance / long.length
}

/** Levenshtein's distance; any number above `limit` where it is above `limit`. */
function editDistance(short: string, long: string, limit: number): number {
  if (long.length - short.length > limit) return limit + 1
  let previous = Array.from({length: short.length + 1}, (_, index) => index)
  for (let row = 1; row <= long.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= short.length; column++) {
      const cost = long.charCodeAt(row - 1) === short.charCodeAt(column - 1) ? 0 : 1
      const value = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost
      )
      current.push(value)
      if (value < best) best = value
    }
    if (best > limit) return limit + 1
    previous = current
  }
  return previous[short.length] ?? 0
}
