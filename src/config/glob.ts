/**
 * Whether a path matches a glob pattern: `*`, `?`, `**`, `{a,b}`, with `/` between the parts. As in .gitignore a pattern
 * without `/` matches a name in any folder, and a pattern that ends in `/` everything below a folder of that name.
 */

const MOST_ALTERNATIVES = 256
/** UTF-16 units. */
const LONGEST_PATTERN = 1000

/**
 * Compiles a pattern.
 * @returns a test for paths relative to the folder of the pattern, with `/`
 * @throws RangeError for a pattern that is too long, or whose braces stand for too many alternatives
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  if (pattern.length > LONGEST_PATTERN) throw new RangeError(`Too long: ${pattern.slice(0, 20)}…`)
  const alternatives = expandBraces(anchor(pattern)).map(alternative => alternative.split('/'))
  return path => {
    const names = path.split('/')
    return alternatives.some(parts => matchesParts(parts, names))
  }
}

function anchor(pattern: string): string {
  const plain = pattern.startsWith('./') ? pattern.slice(2) : pattern
  const folder = plain.endsWith('/') ? `${plain}**` : plain
  return plain.slice(0, -1).includes('/') || folder.startsWith('**') ? folder : `**/${folder}`
}

/** `a{b,c}d` is `abd` or `acd`; braces may be nested. A brace without its partner is a character. */
function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{')
  const close = open < 0 ? -1 : closingBrace(pattern, open)
  if (close < 0) return [pattern]
  const before = pattern.slice(0, open)
  const rests = expandBraces(pattern.slice(close + 1))
  const middles = splitAtCommas(pattern.slice(open + 1, close)).flatMap(expandBraces)
  if (rests.length * middles.length > MOST_ALTERNATIVES) throw new RangeError(`Too many alternatives: ${pattern}`)
  return middles.flatMap(middle => rests.map(rest => before + middle + rest))
}

function closingBrace(pattern: string, open: number): number {
  let depth = 0
  for (let index = open; index < pattern.length; index++) {
    if (pattern[index] === '{') depth += 1
    if (pattern[index] === '}') depth -= 1
    if (depth === 0) return index
  }
  return -1
}

function splitAtCommas(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

/** Row by row, as `**` may stand for any number of names: the time is the product of the two lengths. */
function matchesParts(parts: readonly string[], names: readonly string[]): boolean {
  let reachable = new Set([0])
  for (const part of parts) {
    const next = new Set<number>()
    for (const index of reachable) {
      if (part === '**') for (let to = index; to <= names.length; to++) next.add(to)
      else if (index < names.length && matchesName(part, names[index] ?? '')) next.add(index + 1)
    }
    reachable = next
  }
  return reachable.has(names.length)
}

/** `*` and `?` within one name; on a failure only the last `*` takes one character more. */
function matchesName(part: string, name: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < name.length) {
    if (part[at] === '*') {
      star = at
      at += 1
      resume = index
    } else if (at < part.length && (part[at] === '?' || part[at] === name[index])) {
      at += 1
      index += 1
    } else if (star >= 0) {
      resume += 1
      index = resume
      at = star + 1
    } else return false
  }
  while (part[at] === '*') at += 1
  return at === part.length
}
