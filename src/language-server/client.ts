/**
 * What the client can do, read once from what it says at the start. Nothing it says is trusted to have the right shape:
 * whatever is not plainly there is taken for missing.
 */

import type {ClientCapabilities} from 'vscode-languageserver'
import {isObject, isRecord} from '../json.ts'
import type {Locale} from '../words.ts'
import type {PositionEncoding} from './documents/positions.ts'

/** Plain data: it is sent to the worker too. */
export type ClientFacts = Readonly<ReturnType<typeof readClient>>

/**
 * @param given the `capabilities` of initialize
 * @param options its `initializationOptions`
 * @param locale as it names the language of its user
 */
export function readClient(given: ClientCapabilities | null | undefined, options: unknown, locale: unknown) {
  const {textDocument, workspace, window, general} = given ?? {}
  const pushed = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  const either = (name: 'relatedInformation' | 'codeDescriptionSupport' | 'dataSupport') =>
    pushed?.[name] === true || pulled?.[name] === true
  const tags = pushed?.tagSupport?.valueSet ?? pulled?.tagSupport?.valueSet
  const can = (name: string) => isRecord(options) && options[name] === true
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    /** The language of its user, where neither settings nor config say another. */
    locale: localeOf(locale),
    /** The client asks for diagnostics; else they are sent to it. */
    pull: isObject(pulled),
    pullRefresh: workspace?.diagnostics?.refreshSupport === true,
    related: either('relatedInformation'),
    codeDescription: either('codeDescriptionSupport'),
    data: either('dataSupport'),
    /** The tags of diagnostics it knows: 1 unnecessary, 2 deprecated. */
    tags: (Array.isArray(tags) ? tags : []) as readonly number[],
    diagnosticVersions: pushed?.versionSupport === true,
    /** Edits may name the version of the document they are for. */
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    /** Edits may make a file. */
    createsFiles: includes(workspace?.workspaceEdit?.resourceOperations, 'create'),
    actionLiterals: isObject(textDocument?.codeAction?.codeActionLiteralSupport),
    markdown: includes(textDocument?.hover?.contentFormat, 'markdown'),
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    showDocument: window?.showDocument?.support === true,
    applyEdit: workspace?.applyEdit === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    hintRefresh: workspace?.inlayHint?.refreshSupport === true,
    /** It answers `nianbao/askReason`: it can ask its user for a line of text. */
    asksReason: can('asksReason'),
    /** It takes `nianbao/showPage`: it can show Markdown laid out. */
    showsPages: can('showsPages'),
    /** It takes `nianbao/standing`: it has a place for the verdict. */
    showsStanding: can('showsStanding')
  }
}

/** @param named as a client names the language of its user */
export function localeOf(named: unknown): Locale {
  return typeof named === 'string' && /^en\b/i.test(named) ? 'en' : 'zh'
}

/** UTF-16 wherever the client takes it, which every client has to; another only where that is all it offers. */
function chooseEncoding(offered: unknown): PositionEncoding {
  if (!Array.isArray(offered) || offered.length === 0 || offered.includes('utf-16')) return 'utf-16'
  return (['utf-32', 'utf-8'] as const).find(encoding => offered.includes(encoding)) ?? 'utf-16'
}

function includes(list: unknown, word: string): boolean {
  return Array.isArray(list) && list.includes(word)
}
