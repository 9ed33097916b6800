/** Diagnostics that say why there are no others: the tool failed, or settings are wrong. They need no linter. */

import type {Diagnostic, Range} from 'vscode-languageserver'
import type {Severity} from '../../diagnostic.ts'
import {productName} from '../../product.ts'
import {thrownText} from '../../thrown.ts'
import type {Locale} from '../../words.ts'
import {JobError} from '../threads/job-queue.ts'
import {say} from '../words.ts'

export const lspSeverities = {error: 1, warning: 2, info: 3} as const satisfies Record<Severity, Diagnostic['severity']>

/** Where something is said that concerns the whole document. */
export const TOP: Range = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/** Says at the top of a document why it was not checked. */
export function notChecked(message: string, code: 'config' | 'failed'): Diagnostic {
  return {range: TOP, severity: lspSeverities.error, source: productName, code, message}
}

/** Says at the top of a document why nothing can be said of it. */
export function notJudgedHere(message: string): Diagnostic {
  return {range: TOP, severity: lspSeverities.info, source: productName, code: 'not-judged', message}
}

/** The tool failed: that must not look like a report without findings. */
export function failure(error: unknown, locale: Locale): Diagnostic {
  const reason = error instanceof JobError ? error.reason : 'failed'
  const message = thrownText(error)
  const details = {
    'too-slow': say('tooSlow', locale),
    lost: say('lost', locale, {detail: message}),
    failed: message,
    cancelled: message
  }
  return notChecked(say('failed', locale, {detail: details[reason]}), 'failed')
}
