/** Which groups of an RTF file hold text of the report. */

import {lookup} from '../../lookup.ts'
import {wordsIn} from '../../text.ts'
import type {Destination} from './state.ts'

/** Groups that open with one of these words. */
const named = lookup<Destination>({
  fonttbl: 'fonts',
  colortbl: 'colours',
  listtext: 'number',
  pntext: 'number',
  fldinst: 'instruction',
  ...Object.fromEntries(
    wordsIn(`
      stylesheet info header headerl headerr headerf footer footerl footerr footerf footnote annotation
      atnid atnauthor pict object nonshppict shprslt nonesttables revtbl listtable listoverridetable
      bkmkstart bkmkend xe tc upr falt panose template
    `).map(name => [name, 'skipped'])
  )
})

/** Groups that a program may pass over if it does not know them (`\*`), and that are known here. */
const knownIgnorable = new Set(['shppict', 'nesttableprops', 'ud', 'fldinst'])

/** @param ignorable whether the group is marked as one that may be passed over */
export function destinationOf(name: string, ignorable: boolean): Destination | null {
  const found = named.get(name)
  if (found !== undefined) return found
  return ignorable && !knownIgnorable.has(name) ? 'skipped' : null
}
