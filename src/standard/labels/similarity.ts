/** How alike two labels are, for telling a misprint from another label. */

/** Longer labels are compared by their beginnings: the form's longest has 42 characters. */
const MAX_LENGTH = 200

/**
 * One less the share of characters that must be put in, left out or replaced: 1 for equal texts, 0 for wholly different ones.
 * Give it normalised labels. Takes time in proportion to both lengths, at most 200 each, and less the higher the bound is.
 * @param atLeast below this the exact value is of no interest: 0 may be returned for it, sooner
 */
export function similarity(left: string, right: string, atLeast = 0): number {
  if (left === right) return 1
  const leftIsShort = left.length <= right.length
  const short = (leftIsShort ? left : right).slice(0, MAX_LENGTH)
  const long = (leftIsShort ? right : left).slice(0, MAX_LENGTH)
  const allowed = Math.floor((1 - atLeast) * long.length + 1e-9)
  const distance = editDistance(short, long, allowed)
  return distance > allowed ? 0 : 1 - distance / long.length
}

const rows: readonly [Uint16Array, Uint16Array] = [new Uint16Array(MAX_LENGTH + 2), new Uint16Array(MAX_LENGTH + 2)]

/** Levenshtein's distance, looked for within `limit` of the diagonal; a number above `limit` where it is above `limit`. */
function editDistance(short: string, long: string, limit: number): number {
  const far = limit + 1
  if (long.length - short.length > limit) return far
  let [previous, current] = rows
  for (let column = 0; column <= short.length; column++) previous[column] = column
  for (let row = 1; row <= long.length; row++) {
    const from = Math.max(1, row - limit)
    const to = Math.min(short.length, row + limit)
    current[from - 1] = from === 1 ? row : far
    let best = far
    const unit = long.charCodeAt(row - 1)
    for (let column = from; column <= to; column++) {
      // Behind the band of the row before stands nothing that could be of use.
      const above = column === row + limit ? far : (previous[column] ?? far)
      const replaced = (previous[column - 1] ?? far) + (unit === short.charCodeAt(column - 1) ? 0 : 1)
      const value = Math.min(above + 1, (current[column - 1] ?? far) + 1, replaced)
      current[column] = value
      if (value < best) best = value
    }
    if (best > limit) return far
    ;[previous, current] = [current, previous]
  }
  return previous[short.length] ?? far
}
