/** Names for files that are made one for each report: from what a report says of itself, yet harmless on every system. */

const LONGEST = 80
/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A part of a file name without what any file system refuses or gives a meaning to.
 * @returns `report` where nothing is left
 */
export function safeName(text: string): string {
  const kept = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\s<>:"/\\|?*]+/gu, '_')
    .replace(/^[._]+/, '')
  const characters = Array.from(kept).slice(0, LONGEST)
  while (['.', '_'].includes(characters.at(-1) ?? '')) characters.pop()
  const short = characters.join('')
  return short === '' || DEVICES.test(short) ? `report${short === '' ? '' : `_${short}`}` : short
}

/** Gives each name out once; a second one of the same name gets a number. Case makes no difference on some systems. */
export class UniqueNames {
  readonly #taken = new Set<string>()

  take(name: string): string {
    let unique = name
    for (let number = 2; this.#taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`
    this.#taken.add(unique.toLowerCase())
    return unique
  }
}
