/**
 * What the client can do, read once from what it says at the start. Nothing it says is trusted to have the right shape:
 * whatever is not plainly there is taken for missing.
 */

import type {ClientCapabilities} from 'vscode-languageserver'
import type {Locale} from '../words.ts'
import type {PositionEncoding} from './positions.ts'

/** Plain data: the worker is told of it too. */
export interface ClientFacts {
  readonly encoding: PositionEncoding
  /** The language of its user, where neither settings nor config say another. */
  readonly locale: Locale
  /** The client asks for diagnostics; else they are sent to it. */
  readonly pull: boolean
  readonly pullRefresh: boolean
  readonly related: boolean
  readonly codeDescription: boolean
  readonly data: boolean
  /** The tags of diagnostics it knows: 1 unnecessary, 2 deprecated. */
  readonly tags: readonly number[]
  readonly diagnosticVersions: boolean
  /** Edits may name the version of the document they are for. */
  readonly versionedEdits: boolean
  /** Edits may make a file. */
  readonly createsFiles: boolean
  readonly actionLiterals: boolean
  readonly markdown: boolean
  readonly symbolTrees: boolean
  readonly definitionLinks: boolean
  readonly configuration: boolean
  readonly configurationChanges: boolean
  readonly watchedFiles: boolean
  readonly workspaceFolders: boolean
  readonly showDocument: boolean
  readonly applyEdit: boolean
  readonly lensRefresh: boolean
  readonly hintRefresh: boolean
  /** It answers `nianbao/askReason`: it can ask its user for a line of text. */
  readonly asksReason: boolean
  /** It takes `nianbao/showPage`: it can show Markdown laid out. */
  readonly showsPages: boolean
  /** It takes `nianbao/standing`: it has a place for the verdict. */
  readonly showsStanding: boolean
}

/**
 * @param given the `capabilities` of initialize
 * @param options its `initializationOptions`
 * @param locale as it names the language of its user
 */
export function readClient(
  given: ClientCapabilities | null | undefined,
  options: unknown,
  locale: unknown
): ClientFacts {
  const {textDocument, workspace, window, general} = given ?? {}
  const pushed = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  const either = (name: 'relatedInformation' | 'codeDescriptionSupport' | 'dataSupport') =>
    pushed?.[name] === true || pulled?.[name] === true
  const tags = pushed?.tagSupport?.valueSet ?? pulled?.tagSupport?.valueSet
  const can = (name: string) => isThere(options) && (options as Readonly<Record<string, unknown>>)[name] === true
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    locale: typeof locale === 'string' && /^en\b/i.test(locale) ? 'en' : 'zh',
    pull: isThere(pulled),
    pullRefresh: workspace?.diagnostics?.refreshSupport === true,
    related: either('relatedInformation'),
    codeDescription: either('codeDescriptionSupport'),
    data: either('dataSupport'),
    tags: Array.isArray(tags) ? tags : [],
    diagnosticVersions: pushed?.versionSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: includes(workspace?.workspaceEdit?.resourceOperations, 'create'),
    actionLiterals: isThere(textDocument?.codeAction?.codeActionLiteralSupport),
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
    asksReason: can('asksReason'),
    showsPages: can('showsPages'),
    showsStanding: can('showsStanding')
  }
}

/** UTF-16 wherever the client takes it, which every client has to; another only where that is all it offers. */
function chooseEncoding(offered: unknown): PositionEncoding {
  if (!Array.isArray(offered) || offered.length === 0 || offered.includes('utf-16')) return 'utf-16'
  return (['utf-32', 'utf-8'] as const).find(encoding => offered.includes(encoding)) ?? 'utf-16'
}

function isThere(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function includes(list: unknown, word: string): boolean {
  return Array.isArray(list) && list.includes(word)
}
