/** What a command is given, and what it gives back. */

import type {Locale} from '../words.ts'
import type {Io} from './io.ts'
import type {Arguments} from './options/arguments.ts'

/** 130: stopped by Ctrl-C, as shells have it. */
export type ExitCode = 0 | 1 | 2 | 130

/** The command line as it was given. Options are read from it once, where a command begins, and then handed on as data. */
export interface Invocation extends Arguments {
  readonly io: Io
  readonly locale: Locale
}
