/** The outputs of `check` by name. Each is loaded when it is asked for, so that a quick start pays for none of the others. */

import type {NamedFile} from './documents/letter/letter.ts'
import type {FormatOptions} from './options.ts'
import type {Run} from './run.ts'

export type {NamedFile} from './documents/letter/letter.ts'

interface FormatOf<Kind extends string, Written> {
  readonly kind: Kind
  /** The media type by which it is sent; of a folder, that of its files. All text is UTF-8. */
  readonly media: string
  /** Gives what writes the output. It takes what it needs of the options. */
  load(): Promise<(run: Run, options: FormatOptions) => Written>
}

export type Format =
  /** One text in pieces, made one after the other: ten thousand reports make too long a one to be held whole. */
  | FormatOf<'text', Iterable<string>>
  /** The bytes of one file, likewise in pieces; nothing for a terminal. */
  | FormatOf<'bytes', Iterable<Uint8Array>>
  /** Several files, to be written into a folder one by one. */
  | FormatOf<'folder', AsyncIterable<NamedFile>>

const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const formats = {
  pretty: {kind: 'text', media: 'text/plain', load: async () => (await import('./terminal/pretty.ts')).pretty},
  compact: {kind: 'text', media: 'text/plain', load: async () => (await import('./terminal/compact.ts')).compact},
  json: {kind: 'text', media: 'application/json', load: async () => (await import('./machine/json.ts')).json},
  sarif: {kind: 'text', media: 'application/sarif+json', load: async () => (await import('./machine/sarif.ts')).sarif},
  junit: {kind: 'text', media: 'application/xml', load: async () => (await import('./machine/junit.ts')).junit},
  github: {kind: 'text', media: 'text/plain', load: async () => (await import('./machine/github.ts')).github},
  gitlab: {kind: 'text', media: 'application/json', load: async () => (await import('./machine/gitlab.ts')).gitlab},
  checkstyle: {kind: 'text', media: 'text/xml', load: async () => (await import('./machine/checkstyle.ts')).checkstyle},
  markdown: {
    kind: 'text',
    media: 'text/markdown',
    load: async () => (await import('./documents/markdown.ts')).markdown
  },
  html: {kind: 'text', media: 'text/html', load: async () => (await import('./documents/html/html.ts')).html},
  csv: {kind: 'text', media: 'text/csv', load: async () => (await import('./machine/csv.ts')).csv},
  xlsx: {
    kind: 'bytes',
    media: `${OFFICE}.spreadsheetml.sheet`,
    load: async () => (await import('./documents/xlsx/xlsx.ts')).xlsx
  },
  letter: {
    kind: 'folder',
    media: `${OFFICE}.wordprocessingml.document`,
    load: async () => (await import('./documents/letter/letter.ts')).letters
  }
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** @returns undefined where there is no format of that name */
export function formatNamed(name: string): Format | undefined {
  return Object.entries(formats).find(([candidate]) => candidate === name)?.[1]
}
