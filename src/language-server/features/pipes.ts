/** A line of a table in Markdown. */

/**
 * The cells of a line between its first and its last pipe; a pipe behind a backslash is part of its cell.
 * @returns null for a line that does not begin and end with a pipe
 */
export function cellsOf(text: string): string[] | null {
  const line = text.trim()
  if (line.length < 2 || !line.startsWith('|') || !line.endsWith('|') || line.endsWith('\\|')) return null
  const cells: string[] = []
  let start = 1
  for (let at = 1; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|') {
      cells.push(line.slice(start, at).trim())
      start = at + 1
    }
  }
  return cells
}

export function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
