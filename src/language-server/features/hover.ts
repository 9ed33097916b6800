/** Hover: what the finding, the cell, the citation or the number under the cursor is about. */

import type {Hover, Position} from 'vscode-languageserver'
import type {Diagnostic, Repair} from '../../diagnostic.ts'
import {formatExact, sum} from '../../exact.ts'
import {basisText, findingWords} from '../../finding-words.ts'
import type {Claim, Figure, Report} from '../../report/model.ts'
import {offsetsOf} from '../../source.ts'
import {capitalised} from '../../text.ts'
import type {Locale} from '../../words.ts'
import {type OpenReport, spotAt, touches} from '../documents/subject.ts'
import {pageInEnglish, pagePart, servedPageOf} from '../rule-pages.ts'
import {citationNotes, type Note} from './citations.ts'
import {figureAt, figureText, sumsWith, sumText, sumTitles} from './figures.ts'

export function hover(subject: OpenReport, at: Position): Hover | null {
  const {report, positions, locale, client} = subject
  if (report === null) return null
  const offset = positions.offset(at)
  const notes = [
    ...findingNotes(subject, offset),
    ...cellNotes(report, offset, locale),
    ...citationNotes(report, offset, locale),
    ...claimNotes(report, offset, locale)
  ]
  const [first] = notes
  if (first === undefined) return null
  const text = notes.map(note => note.text).join('\n\n---\n\n')
  return {
    contents: client.markdown ? {kind: 'markdown', value: text} : {kind: 'plaintext', value: plainText(text)},
    range: positions.range(first.span)
  }
}

/** Markdown for a client that shows it as it stands. */
function plainText(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll('`', '')
}

// ---- Findings ------------------------------------------------------------------------------------------------------

function findingNotes({result, locale, linter}: OpenReport, offset: number): Note[] {
  const found = result.diagnostics.filter(({location}) => touches(offsetsOf(location), offset))
  const rules = new Map(found.map(diagnostic => [diagnostic.rule, diagnostic]))
  return [...rules.values()].map(diagnostic => {
    const title = linter.rules.find(({rule}) => rule.id === diagnostic.rule)?.rule.title[locale] ?? ''
    const head = `**${`${title} \`${diagnostic.rule}\``.trim()}**`
    return {
      span: offsetsOf(diagnostic.location),
      // What it says is shown by every editor already.
      text: [
        head,
        ...causeLines(diagnostic, result.repairs, locale),
        ...ruleText(diagnostic, locale),
        basisLine(diagnostic, locale)
      ]
        .filter(part => part !== '')
        .join('\n\n')
    }
  })
}

/** What the page of the rule refers to as 先改这里: the cells to correct. */
function causeLines({fingerprint}: Diagnostic, repairs: readonly Repair[], locale: Locale): string[] {
  const {cause, possibleCause, colon} = findingWords[locale]
  return repairs
    .filter(({findings}) => findings.includes(fingerprint))
    .map(
      ({alternatives, message}) => `**${capitalised(alternatives === 0 ? cause : possibleCause)}**${colon}${message}`
    )
}

function ruleText({rule}: Diagnostic, locale: Locale): string[] {
  const page = servedPageOf(rule)
  if (page === null) return []
  return locale === 'en' ? [pageInEnglish(page)] : [pagePart(page, '怎么改')]
}

function basisLine({basis}: Diagnostic, locale: Locale): string {
  if (basis.length === 0) return ''
  const words = findingWords[locale]
  return capitalised(words.basis) + words.colon + basis.map(basisText).join(words.separator)
}

// ---- Cells ---------------------------------------------------------------------------------------------------------

/** The official names of row and column, not those that the report gives them, and each sum with its numbers. */
function cellNotes(report: Report, offset: number, locale: Locale): Note[] {
  const figure = figureAt(report, offset)
  if (figure === null) return []
  const {row, column} = figure.form
  const names = [
    ...(row.label === '' ? [] : [`${{zh: '行：', en: 'Row: '}[locale]}${[...row.under, row.label].join(' › ')}`]),
    `${{zh: '列：', en: 'Column: '}[locale]}${[...column.under, column.label].join(' › ')}`
  ]
  const sums = sumsWith(report, figure).map(
    evaluation =>
      `- ${sumTitles[evaluation.identity.name][locale]}（${evaluation.identity.subject}）\n  ${sumText(evaluation, locale)}`
  )
  const parts = [
    `**${figure.place}** \`${figure.figure}\``,
    valueText(figure, locale),
    names.join('\n\n'),
    sums.join('\n')
  ]
  return [{span: figure.span, text: parts.filter(part => part !== '').join('\n\n')}]
}

function valueText(figure: Figure, locale: Locale): string {
  if (figure.state === 'number') return `${{zh: '读作 ', en: 'read as '}[locale]}${figureText(figure, locale)}`
  const words = {
    blank: {zh: '这一格空着', en: 'The cell is blank'},
    'stand-in': {zh: '这里没有数字，只有代替的符号', en: 'A stand-in, no number'},
    'not-a-number': {zh: '这里不是数字', en: 'This is no number'},
    unread: {zh: '未能读取', en: 'It could not be read'},
    absent: {zh: '报告中没有这一格', en: 'The report has no such cell'}
  }[figure.state]
  return words[locale] + (figure.reason === null ? '' : findingWords[locale].colon + figure.reason[locale])
}

// ---- Numbers in prose ----------------------------------------------------------------------------------------------

function claimNotes(report: Report, offset: number, locale: Locale): Note[] {
  const claim = spotAt(
    report.prose.claims.map(one => ({span: one.at.span, claim: one})),
    offset
  )?.claim
  if (claim === undefined || claim.readings.length === 0) return []
  const lines = claim.readings.map(
    ({words, paths}) => `- ${words[locale]}${findingWords[locale].colon}${tableSays(report, paths, locale)}`
  )
  const head = {
    zh: `**正文：${claim.subject.zh} ${numberOf(claim)}**`,
    en: `**Text: ${claim.subject.en} ${numberOf(claim)}**`
  }
  return [{span: claim.at.span, text: `${head[locale]}\n\n${lines.join('\n')}`}]
}

function numberOf({denied, number}: Claim): string {
  return denied ? '0' : formatExact(number)
}

function tableSays({figures}: Report, paths: readonly string[], locale: Locale): string {
  const named = paths.flatMap(path => figures.get(path) ?? [])
  const exacts = named.flatMap(({exact}) => exact ?? [])
  if (exacts.length < paths.length) return {zh: '表中没有读到', en: 'not read in the tables'}[locale]
  const total = formatExact(sum(exacts))
  return named.length === 1 ? total : `${named.map(figure => figureText(figure, locale)).join('＋')}＝${total}`
}
