/**
 * The generated parts of the documents: what stands between `<!-- generated: name -->` and `<!-- end -->`. Behind the name
 * may follow an argument. The rest of a document is written by hand and left alone.
 */

const OPEN = /^<!-- generated: ([a-z-]+)(?: (.*))? -->$/
const CLOSE = '<!-- end -->'

/** Makes one part. */
export type Make = (name: string, argument: string) => string | Promise<string>

/**
 * The document with its generated parts made again.
 * @throws RangeError for a part that is never closed
 */
export async function regenerate(text: string, make: Make): Promise<string> {
  const lines = text.split('\n')
  const written: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    written.push(line)
    const [, name, argument = ''] = OPEN.exec(line) ?? []
    if (name === undefined) continue
    const end = lines.indexOf(CLOSE, index)
    if (end < 0) throw new RangeError(`Never closed: ${line}`)
    written.push('', (await make(name, argument)).trimEnd(), '', CLOSE)
    index = end
  }
  return written.join('\n')
}

/** A table; `|` within a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
