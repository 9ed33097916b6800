/** The findings of a report, and what could not be judged in it, as diagnostics of the protocol. */

import type {Diagnostic as LspDiagnostic} from 'vscode-languageserver'
import type {Diagnostic, Unjudged} from '../../diagnostic.ts'
import {hash64} from '../../engine/findings/fingerprint.ts'
import type {PlainResult, Unreadable} from '../../engine/result.ts'
import {productName} from '../../product.ts'
import type {Source} from '../../source.ts'
import type {Locale} from '../../words.ts'
import type {ClientFacts} from '../client.ts'
import {Positions} from '../documents/positions.ts'
import {servedPageOf} from '../rule-pages.ts'
import type {ConfigFault, Found, Standing} from '../threads/jobs.ts'
import {say} from '../words.ts'
import {lspSeverities, TOP} from './problem.ts'

/** Rules whose findings are on something idle (tag 1) or outdated (tag 2). */
const tags: Readonly<Record<string, 1 | 2>> = {'suppression/unused': 1, 'form-outdated': 2}

export interface ClientView {
  readonly uri: string
  readonly locale: Locale
  readonly client: ClientFacts
  /** Whether what could not be judged is shown. */
  readonly unjudged: boolean
}

const silent: ReadonlySet<Unreadable> = new Set(['not-a-report', 'own-output', 'empty'])

/**
 * All that a result has to say in an editor. Text that is no report has nothing to say: it was not asked to be one.
 * @param source the text that the editor has; null where it has none: the file could not be read, or is no text
 */
export function toLspDiagnostics(result: PlainResult, source: Source | null, view: ClientView): LspDiagnostic[] {
  const {unreadable} = result
  if (unreadable !== null && silent.has(unreadable)) return []
  const positions = source === null ? null : new Positions(source, view.client.encoding)
  const found = result.diagnostics.map(diagnostic => toFinding(diagnostic, positions, view))
  const undetermined = view.unjudged || unreadable !== null ? result.unjudged : []
  return [...found, ...undetermined.map(unjudged => toUndetermined(unjudged, positions, view))]
}

/** With a name that is the same as long as the diagnostics are. */
export function named(
  diagnostics: readonly LspDiagnostic[],
  standing: Standing,
  faults: readonly ConfigFault[] = []
): Found {
  return {diagnostics, faults, standing, resultId: hash64(JSON.stringify(diagnostics))}
}

/** What the client sends back with a request for actions; our own is looked up by it. */
interface DiagnosticData {
  readonly fingerprint: string
}

/**
 * A finding as it is sent to the client.
 * @param positions of the text that the editor has; null where it has none: the place is then given in words
 */
export function toFinding(
  diagnostic: Diagnostic,
  positions: Positions | null,
  {uri, locale, client}: Pick<ClientView, 'uri' | 'locale' | 'client'>
): LspDiagnostic {
  const {rule, messageId, severity, message, location, related, fingerprint} = diagnostic
  const tag = tags[`${rule}/${messageId}`] ?? tags[rule]
  const data: DiagnosticData = {fingerprint}
  return {
    range: positions?.fromRange(location.range) ?? TOP,
    severity: lspSeverities[severity],
    source: productName,
    code: rule,
    message: positions === null ? say('placed', locale, {place: location.place, message}) : message,
    ...pageLink(rule, client),
    ...(tag !== undefined && client.tags.includes(tag) && {tags: [tag]}),
    ...(client.related &&
      positions !== null &&
      related.length > 0 && {
        relatedInformation: related.map(other => ({
          location: {uri, range: positions.fromRange(other.location.range)},
          message: other.message
        }))
      }),
    ...(client.data && {data})
  }
}

function toUndetermined(
  {rule, message, location}: Unjudged,
  positions: Positions | null,
  view: ClientView
): LspDiagnostic {
  const range = location !== undefined && positions !== null ? positions.fromRange(location.range) : TOP
  const isPlaced = positions === null && location !== undefined
  const told = isPlaced ? say('placed', view.locale, {place: location.place, message}) : message
  return {
    range,
    severity: lspSeverities.info,
    source: productName,
    code: rule ?? 'not-judged',
    message: say('unjudged', view.locale, {message: told}),
    ...(rule !== null && pageLink(rule, view.client))
  }
}

function pageLink(rule: string, client: ClientFacts): Pick<LspDiagnostic, 'codeDescription'> {
  const page = client.codeDescription ? servedPageOf(rule) : null
  return page === null ? {} : {codeDescription: {href: page.href}}
}
