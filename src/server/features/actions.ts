/** Code actions: fixes of each finding, of a rule and of the file; waivers; the page of the rule. */

import type {CodeAction, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {Diagnostic, Fix} from '../../diagnostic.ts'
import {fixesOf} from '../../format/causes.ts'
import {FIX_ALL, serverCommands} from '../commands.ts'
import type {CodeActionQuery} from '../jobs.ts'
import {servedPageOf} from '../pages.ts'
import {say} from '../say.ts'
import {type OpenReport, touches} from '../subject.ts'
import {allSafeEdits, editsOf, safeEdits} from './edits.ts'

const QUICK_FIX = 'quickfix'

/** The findings are looked up by the range that is asked about; those that the client sends with it are not read. */
export function actions(subject: OpenReport, {range, only}: CodeActionQuery): CodeAction[] {
  const {positions, result, client} = subject
  const wanted = positions.span(range)
  const found = result.diagnostics.filter(
    ({
      location: {
        range: {start, end}
      }
    }) =>
      touches({start: start.offset, end: end.offset}, wanted.start) ||
      touches({start: start.offset, end: end.offset}, wanted.end) ||
      touches(wanted, start.offset)
  )
  const all = [
    ...(isWanted(QUICK_FIX, only) ? quickFixes(found, subject) : []),
    ...(isWanted(FIX_ALL, only) ? fixAll(subject) : [])
  ]
  return client.actionLiterals ? all : all.filter(action => action.command !== undefined)
}

/** A kind is wanted where it or one that it belongs to is named. */
function isWanted(kind: string, only: readonly string[] | null): boolean {
  return only === null || only.some(name => name === '' || kind === name || kind.startsWith(`${name}.`))
}

function quickFixes(found: readonly Diagnostic[], subject: OpenReport): CodeAction[] {
  return [
    ...found.flatMap(diagnostic => ownFixes(diagnostic, subject)),
    ...unique(found, ({rule}) => rule).flatMap(diagnostic => ruleFixes(diagnostic, subject)),
    ...found.flatMap(diagnostic => waiver(diagnostic, subject)),
    ...unique(found, ({rule}) => rule).flatMap(diagnostic => explanation(diagnostic, subject))
  ]
}

function unique(found: readonly Diagnostic[], key: (diagnostic: Diagnostic) => string): Diagnostic[] {
  return [...new Map(found.map(diagnostic => [key(diagnostic), diagnostic])).values()]
}

function ownFixes(diagnostic: Diagnostic, subject: OpenReport): CodeAction[] {
  return fixesOf(diagnostic, subject.result.repairs, subject.locale).flatMap(fix => {
    const isSafe = fix.safety === 'safe'
    const edits = isSafe ? safeEdits([{...diagnostic, fixes: [fix]}], subject) : editsOf(fix, subject)
    if (edits.length === 0) return []
    const title = titleOf(fix, subject)
    return [
      {
        title: say(isSafe ? 'safe' : 'suggestion', subject.locale, {title}),
        kind: QUICK_FIX,
        isPreferred: isSafe,
        edit: editOf(edits, subject)
      }
    ]
  })
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
function ruleFixes({rule}: Diagnostic, subject: OpenReport): CodeAction[] {
  const {result, locale} = subject
  const fixable = result.diagnostics.filter(
    other => other.rule === rule && other.fixes.some(({safety}) => safety === 'safe')
  )
  const edits = fixable.length < 2 ? [] : safeEdits(fixable, subject)
  if (edits.length === 0) return []
  return [
    {
      title: say('fixRule', locale, {title: ruleTitle(rule, subject), count: fixable.length}),
      kind: QUICK_FIX,
      edit: editOf(edits, subject)
    }
  ]
}

function fixAll(subject: OpenReport): CodeAction[] {
  if (!subject.result.diagnostics.some(({fixes}) => fixes.some(({safety}) => safety === 'safe'))) return []
  const edits = allSafeEdits(subject)
  if (edits.length === 0) return []
  return [{title: say('fixAll', subject.locale), kind: FIX_ALL, edit: editOf(edits, subject)}]
}

/** The engine's own findings on waivers cannot be waived. */
function waiver({rule, fingerprint, location}: Diagnostic, subject: OpenReport): CodeAction[] {
  if (rule === 'suppression') return []
  const {uri, locale} = subject
  const title = say('waive', locale, {title: ruleTitle(rule, subject), place: location.place})
  return [{title, kind: QUICK_FIX, command: {title, command: serverCommands.waive, arguments: [uri, fingerprint]}}]
}

function explanation({rule}: Diagnostic, subject: OpenReport): CodeAction[] {
  if (servedPageOf(rule) === null) return []
  const title = say('explain', subject.locale, {rule, title: ruleTitle(rule, subject)})
  return [{title, kind: QUICK_FIX, command: {title, command: serverCommands.explain, arguments: [rule]}}]
}

function ruleTitle(id: string, {linter, locale}: OpenReport): string {
  return linter.rules.find(({rule}) => rule.id === id)?.rule.title[locale] ?? id
}

/** For the version that was checked, where the client can be determined of it: it then refuses the edit of an older text. */
function editOf(edits: TextEdit[], {uri, version, client}: OpenReport): WorkspaceEdit {
  if (client.versionedEdits) return {documentChanges: [{textDocument: {uri, version}, edits}]}
  return {changes: {[uri]: edits}}
}
