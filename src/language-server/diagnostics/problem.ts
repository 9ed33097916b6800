/** Diagnostics that say why there are no others: the tool failed, or settings are wrong. They need no linter. */

import {pathToFileURL} from 'node:url'
import type {Diagnostic, Range} from 'vscode-languageserver'
import type {Severity} from '../../diagnostic.ts'
import {productName} from '../../product.ts'
import {thrownText} from '../../thrown.ts'
import type {Locale} from '../../words.ts'
import type {ClientFacts} from '../client.ts'
import type {Project} from '../documents/project.ts'
import {JobError} from '../threads/job-queue.ts'
import type {ConfigFault} from '../threads/jobs.ts'
import {say} from '../words.ts'

export const lspSeverities = {error: 1, warning: 2, info: 3} as const satisfies Record<Severity, Diagnostic['severity']>

/** Where something is said that concerns the whole document. */
export const TOP: Range = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/**
 * Says at the top of a report that it was not checked, and which files have to be put right: what is wrong with them is told there.
 * Of settings, which are in no file, it says that itself.
 */
export function misconfigured(faults: readonly ConfigFault[], project: Project, client: ClientFacts): Diagnostic {
  const locale = project.plainLocale
  const places = faults.flatMap(({place}) => place ?? [])
  const settings = faults.filter(({place}) => place === null).map(({words}) => words[locale])
  const files = [...new Set(places.map(({file}) => project.nameOf(file)))].join(locale === 'zh' ? '、' : ', ')
  const lines = [
    ...(files === '' ? [] : [say('configWrong', locale, {files})]),
    ...(settings.length === 0 ? [] : [say('settingsWrong', locale, {detail: settings.join('\n')})])
  ]
  const related = places.map(({file, range}) => ({
    location: {uri: pathToFileURL(file).href, range},
    message: say('configWrongHere', locale)
  }))
  return {
    range: TOP,
    severity: lspSeverities.info,
    source: productName,
    code: 'config',
    message: lines.join('\n'),
    ...(client.related && related.length > 0 && {relatedInformation: related})
  }
}

/** Says in a config or a file of waivers what is wrong with it. */
export function configProblemAt(range: Range, message: string): Diagnostic {
  return {range, severity: lspSeverities.error, source: productName, code: 'config', message}
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
  return {
    range: TOP,
    severity: lspSeverities.error,
    source: productName,
    code: 'failed',
    message: say('failed', locale, {detail: details[reason]})
  }
}
