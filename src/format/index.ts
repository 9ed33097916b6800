/** The outputs of `check` by name. Each is loaded when it is asked for, so that a quick start pays for none of the others. */

import type {NamedFile} from './documents/letter/letter.ts'
import type {FormatOptions} from './options.ts'
import type {Run} from './run.ts'

export type {NamedFile} from './documents/letter/letter.ts'

/** A format takes what it needs of the options. */
export type Format =
  /** One text in pieces, made one after the other: ten thousand reports make too long a one to be held whole. */
  | {readonly kind: 'text'; load(): Promise<(run: Run, options: FormatOptions) => Iterable<string>>}
  /** The bytes of one file, likewise in pieces; nothing for a terminal. */
  | {readonly kind: 'bytes'; load(): Promise<(run: Run, options: FormatOptions) => Iterable<Uint8Array>>}
  /** Several files, to be written into a folder one by one. */
  | {readonly kind: 'folder'; load(): Promise<(run: Run, options: FormatOptions) => AsyncIterable<NamedFile>>}

export const formats = {
  pretty: {kind: 'text', load: async () => (await import('./terminal/pretty.ts')).pretty},
  compact: {kind: 'text', load: async () => (await import('./terminal/compact.ts')).compact},
  json: {kind: 'text', load: async () => (await import('./machine/json.ts')).json},
  sarif: {kind: 'text', load: async () => (await import('./machine/sarif.ts')).sarif},
  junit: {kind: 'text', load: async () => (await import('./machine/junit.ts')).junit},
  github: {kind: 'text', load: async () => (await import('./machine/github.ts')).github},
  gitlab: {kind: 'text', load: async () => (await import('./machine/gitlab.ts')).gitlab},
  checkstyle: {kind: 'text', load: async () => (await import('./machine/checkstyle.ts')).checkstyle},
  markdown: {kind: 'text', load: async () => (await import('./documents/markdown.ts')).markdown},
  html: {kind: 'text', load: async () => (await import('./documents/html/html.ts')).html},
  csv: {kind: 'text', load: async () => (await import('./machine/csv.ts')).csv},
  xlsx: {kind: 'bytes', load: async () => (await import('./documents/xlsx/xlsx.ts')).xlsx},
  letter: {kind: 'folder', load: async () => (await import('./documents/letter/letter.ts')).letters}
} as const satisfies Readonly<Record<string, Format>>

/** @returns undefined where there is no format of that name */
export function formatNamed(name: string): Format | undefined {
  return Object.entries(formats).find(([candidate]) => candidate === name)?.[1]
}
