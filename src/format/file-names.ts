/** Names for files that are made one for each report: from what a report says of itself, yet harmless on every system. */

const LONGEST = 80
/** Bytes in UTF-8. A file system takes 255, and what is made has an ending and a number behind this. */
const MOST_BYTES = 200
/** Names that Windows keeps for devices, whatever follows behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/i

const encoder = new TextEncoder()

/**
 * A part of a file name without what any file system refuses or gives a meaning to.
 * @returns `report` where nothing is left
 */
export function safeName(text: string): string {
  const kept = text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\s<>:"/\\|?*]+/gu, '_')
    .replace(/^[._]+/, '')
  const characters = Array.from(kept).slice(0, LONGEST)
  while (encoder.encode(characters.join('')).length > MOST_BYTES) characters.pop()
  while (['.', '_'].includes(characters.at(-1) ?? '')) characters.pop()
  const short = characters.join('')
  return short === '' || DEVICES.test(short) ? `report${short === '' ? '' : `_${short}`}` : short
}

/**
 * Gives each name out once; a second one of the same name gets a number. Neither case nor how an accent is written makes a
 * difference on some systems.
 */
export class UniqueNames {
  readonly #taken = new Set<string>()
  /** By name, the number that is tried next. */
  readonly #next = new Map<string, number>()

  take(name: string): string {
    const key = folded(name)
    let number = this.#next.get(key) ?? 1
    let unique = number === 1 ? name : `${name}-${number}`
    while (this.#taken.has(folded(unique))) unique = `${name}-${++number}`
    this.#next.set(key, number + 1)
    this.#taken.add(folded(unique))
    return unique
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
