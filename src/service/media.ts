/** The media types of what the service takes and gives. */

import {type FormatName, formats} from '../format/index.ts'
import {isSourceText} from '../parse/kinds/identify-text.ts'
import {kindOfMedia, kinds} from '../parse/kinds/kinds.ts'

/** What a caller is given who would take these and others just as well; the rest follow as the outputs are listed. */
const preferred: readonly FormatName[] = ['json', 'html']

const listed = Object.keys(formats) as readonly FormatName[]
const names: readonly FormatName[] = [...new Set([...preferred, ...listed])]

/**
 * The output that a caller wants.
 * @param name as `?format=` says it; undefined where it does not
 * @param accept the header, which then decides
 * @returns null where no output fits
 */
export function wantedFormat(name: string | undefined, accept: string | undefined): FormatName | null {
  if (name !== undefined) return names.find(candidate => candidate === name) ?? null
  const wanted = rangesOf(accept ?? '*/*')
  for (const range of wanted) {
    const found = names.find(candidate => matches(range, formats[candidate].media))
    if (found !== undefined) return found
  }
  return wanted.length === 0 ? 'json' : null
}

/** The media ranges of the header, the most wanted first. */
function rangesOf(accept: string): readonly string[] {
  const ranges = accept.split(',').map(part => {
    const [range = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
    const quality = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
    return {range, quality: quality === undefined ? 1 : Number(quality)}
  })
  return ranges
    .filter(({range, quality}) => range !== '' && quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map(({range}) => range)
}

function matches(range: string, type: string): boolean {
  return range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
}

/** The header of an output. All text is UTF-8; JSON is by its nature. */
export function contentType(format: FormatName): string {
  const type = formats[format].media
  return type.startsWith('text/') || type === 'application/xml' ? `${type}; charset=utf-8` : type
}

/** The name of a report that is sent without one: by its type, and where that says nothing Markdown, if it is a text. */
export function nameFor(type: string | undefined, bytes: Uint8Array): string {
  const media = (type ?? '').split(';', 1).join('').trim().toLowerCase()
  const kind = kindOfMedia(media)
  if (kind !== null) return `report.${kinds[kind].names[0]}`
  return isSourceText(bytes, '') ? `report.${kinds.markdown.names[0]}` : 'report'
}
