/** The kinds of file, from the list that they are told by. */

import {type FileKind, kinds} from '../../src/parse/kinds.ts'
import {unsupportedWords} from '../../src/parse/refusal.ts'
import {table} from './blocks.ts'

export function kindTable(): string {
  const all: readonly FileKind[] = Object.values(kinds)
  const rows = all.map(({names, en, refusal}) => [
    en,
    names.map(name => `\`.${name}\``).join(' '),
    refusal === null ? 'read' : `not judged: ${unsupportedWords[refusal].en}`
  ])
  return table(['Kind', 'Names', 'Read'], rows)
}
