/** Code actions: fixes of each finding, of a rule and of the file; waivers; the page of the rule. */

import type {CodeAction, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import {type Diagnostic, type Fix, safeFixOf} from '../../diagnostic.ts'
import {fixesOf} from '../../format/causes.ts'
import {offsetsOf} from '../../source.ts'
import {ALIGN_TABLES, FIX_ALL, serverCommands} from '../commands.ts'
import {toFinding} from '../diagnostics/diagnostics.ts'
import {type OpenReport, touches} from '../documents/subject.ts'
import {viewedFile} from '../documents/uris.ts'
import {servedPageOf} from '../rule-pages.ts'
import type {CodeActionQuery} from '../threads/jobs.ts'
import {say} from '../words.ts'
import {alignTables} from './align.ts'
import {allSafeEdits, editsOf, safeEdits} from './edits.ts'
import {insertionsFor} from './insertions.ts'

const QUICK_FIX = 'quickfix'

/** The findings are looked up by the range that is asked about; those that the client sends with it are not read. */
export function actions(subject: OpenReport, {range, only}: CodeActionQuery): CodeAction[] {
  const {positions, result, client} = subject
  const wanted = positions.span(range)
  const found = result.diagnostics.filter(({location}) => {
    const span = offsetsOf(location)
    return touches(span, wanted.start) || touches(span, wanted.end) || touches(wanted, span.start)
  })
  const all = [
    ...(isWanted(QUICK_FIX, only) ? quickFixes(found, subject) : []),
    ...(isWanted(FIX_ALL, only) ? fixAll(subject) : []),
    ...(isWanted(ALIGN_TABLES, only) ? alignment(subject) : [])
  ]
  // What is read from a Word file or PDF cannot be written back.
  const isReadOnly = viewedFile(subject.uri) !== null
  return client.actionLiterals && !isReadOnly ? all : all.filter(action => action.command !== undefined)
}

/** A kind is wanted where it or one that it belongs to is named. */
function isWanted(kind: string, only: readonly string[] | null): boolean {
  return only === null || only.some(name => name === '' || kind === name || kind.startsWith(`${name}.`))
}

function quickFixes(found: readonly Diagnostic[], subject: OpenReport): CodeAction[] {
  const rules = unique(found, ({rule}) => rule)
  // Editors select the first one beforehand: a waiver never is, where there is anything else.
  return distinct([
    ...found.flatMap(diagnostic => ownFixes(diagnostic, subject)),
    ...found.flatMap(diagnostic => insertions(diagnostic, subject)),
    ...rules.flatMap(diagnostic => ruleFixes(diagnostic, subject)),
    ...rules.flatMap(diagnostic => explanation(diagnostic, subject)),
    ...found.flatMap(diagnostic => waiver(diagnostic, subject))
  ]).map(({action, diagnostic}) => ({...action, diagnostics: [toFinding(diagnostic, subject.positions, subject)]}))
}

/** An action with the finding that it is for. */
interface Offer {
  readonly action: CodeAction
  readonly diagnostic: Diagnostic
}

/** Actions that would be called the same are told apart by what their findings say. */
function distinct(offers: readonly Offer[]): readonly Offer[] {
  const titles = offers.map(({action}) => action.title)
  return offers.map(offer => {
    const {action, diagnostic} = offer
    if (titles.indexOf(action.title) === titles.lastIndexOf(action.title)) return offer
    const title = `${action.title}：${diagnostic.message}`
    return {diagnostic, action: {...action, title, ...(action.command && {command: {...action.command, title}})}}
  })
}

function unique(found: readonly Diagnostic[], key: (diagnostic: Diagnostic) => string): Diagnostic[] {
  return [...new Map(found.map(diagnostic => [key(diagnostic), diagnostic])).values()]
}

function ownFixes(diagnostic: Diagnostic, subject: OpenReport): Offer[] {
  return fixesOf(diagnostic, subject.result.repairs, subject.locale).flatMap(fix => {
    const isSafe = fix.safety === 'safe'
    const edits = isSafe ? safeEdits([{...diagnostic, fixes: [fix]}], subject) : editsOf(fix, subject)
    if (edits.length === 0) return []
    const title = titleOf(fix, subject)
    const action = {
      title: say(isSafe ? 'safe' : 'suggestion', subject.locale, {title}),
      kind: QUICK_FIX,
      isPreferred: isSafe,
      edit: editOf(edits, subject)
    }
    return [{action, diagnostic}]
  })
}

/** What is missing, to be put in: what to say there is left to the writer. */
function insertions(diagnostic: Diagnostic, subject: OpenReport): Offer[] {
  const {positions} = subject
  return insertionsFor(diagnostic, subject).map(({title, offset, text}) => {
    const edits = [{range: positions.range({start: offset, end: offset}), newText: text}]
    return {diagnostic, action: {title, kind: QUICK_FIX, edit: editOf(edits, subject)}}
  })
}

function alignment(subject: OpenReport): CodeAction[] {
  const edits = alignTables(subject)
  if (edits.length === 0) return []
  return [{title: say('alignTables', subject.locale), kind: ALIGN_TABLES, edit: editOf(edits, subject)}]
}

/** A title that does not show what will be written is given it. */
function titleOf({title, edits}: Fix, {report, locale}: OpenReport): string {
  const hidden = edits.filter(({text}) => text === '' || !title.includes(text))
  const [first] = hidden
  if (first === undefined || report === null) return title
  const from = report.source.text.slice(first.range.start.offset, first.range.end.offset)
  return say('writes', locale, {title, from, to: first.text})
}

/** All safe fixes of a rule in the file, where there is more than one. */
function ruleFixes(diagnostic: Diagnostic, subject: OpenReport): Offer[] {
  const {rule} = diagnostic
  const {result, locale} = subject
  const fixable = result.diagnostics.filter(other => other.rule === rule && safeFixOf(other))
  const edits = fixable.length < 2 ? [] : safeEdits(fixable, subject)
  if (edits.length === 0) return []
  const title = say('fixRule', locale, {title: ruleTitle(rule, subject), count: fixable.length})
  return [{diagnostic, action: {title, kind: QUICK_FIX, edit: editOf(edits, subject)}}]
}

function fixAll(subject: OpenReport): CodeAction[] {
  if (!subject.result.diagnostics.some(safeFixOf)) return []
  const edits = allSafeEdits(subject)
  if (edits.length === 0) return []
  return [{title: say('fixAll', subject.locale), kind: FIX_ALL, edit: editOf(edits, subject)}]
}

/** The engine's own findings on waivers cannot be waived. */
function waiver(diagnostic: Diagnostic, subject: OpenReport): Offer[] {
  const {rule, fingerprint, location} = diagnostic
  if (rule === 'suppression') return []
  const {uri, locale} = subject
  const title = say('waive', locale, {title: ruleTitle(rule, subject), place: location.place})
  const command = {title, command: serverCommands.waive, arguments: [uri, fingerprint]}
  return [{diagnostic, action: {title, kind: QUICK_FIX, command}}]
}

function explanation(diagnostic: Diagnostic, subject: OpenReport): Offer[] {
  const {rule} = diagnostic
  if (servedPageOf(rule) === null) return []
  const title = say('explain', subject.locale, {rule, title: ruleTitle(rule, subject)})
  const command = {title, command: serverCommands.explain, arguments: [rule]}
  return [{diagnostic, action: {title, kind: QUICK_FIX, command}}]
}

function ruleTitle(id: string, {linter, locale}: OpenReport): string {
  return linter.rules.find(({rule}) => rule.id === id)?.rule.title[locale] ?? id
}

/** For the version that was checked, where the client can be determined of it: it then refuses the edit of an older text. */
function editOf(edits: TextEdit[], {uri, version, client}: OpenReport): WorkspaceEdit {
  if (client.versionedEdits) return {documentChanges: [{textDocument: {uri, version}, edits}]}
  return {changes: {[uri]: edits}}
}
