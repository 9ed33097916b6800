/** GitHub Actions workflow commands: annotations on the lines of a pull request. GitHub shows ten of each kind a step. */

import type {Diagnostic, Location, Severity} from '../../diagnostic.ts'
import {printable} from '../../printable.ts'
import {plainFinding} from '../advice.ts'
import {type Entry, entriesOf, hasLines, shownFindings, type UnjudgedGroup} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import {slashed} from '../path.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

type Layout = Pick<FormatOptions, 'locale' | 'quiet'> & {readonly words: FormatWords}

/** The most severe come first, over all files, because GitHub shows no more than the first ones. */
export function github(run: Run, options: Pick<FormatOptions, 'locale' | 'quiet'>): Iterable<string> {
  const layout = {...options, words: formatWords[options.locale]}
  const lines = entriesOf(run).flatMap(entry => annotations(entry, layout))
  const order = Object.values(commands)
  return lines
    .sort((left, right) => order.indexOf(left.command) - order.indexOf(right.command))
    .map(({text}) => `${text}\n`)
    .concat(relaxedTexts(run.results, options.locale).map(text => `::notice title=nianbao-lint::${escapeData(text)}\n`))
}

interface Annotation {
  readonly command: string
  readonly text: string
}

function annotations(entry: Entry, layout: Layout): Annotation[] {
  if (entry.verdict === 'skipped') return []
  return [
    ...shownFindings(entry, layout.quiet).map(diagnostic => findingAnnotation(diagnostic, entry, layout)),
    ...entry.unjudged.map(group => unjudgedAnnotation(group, entry, layout))
  ]
}

function findingAnnotation(diagnostic: Diagnostic, entry: Entry, {words, locale}: Layout): Annotation {
  const {severity, rule, location} = diagnostic
  const where = hasLines(diagnostic) ? '' : `${position(location, locale)} `
  const title = `${rule}${words.colon}${where}${location.place}`
  return annotate(commands[severity], {
    path: entry.path,
    location,
    title,
    message: plainFinding(diagnostic, entry, words)
  })
}

function unjudgedAnnotation({rule, parts, gravity}: UnjudgedGroup, {path}: Entry, {words}: Layout): Annotation {
  const title = rule === null ? words.notJudged : `${words.notJudged}${words.colon}${rule}`
  const message = parts.map(part => printable(part.message)).join('\n')
  const location = parts.find(part => part.location !== undefined)?.location
  return annotate(commands[gravity], {path, location, title, message})
}

interface Annotated {
  readonly path: string
  readonly location: Location | undefined
  readonly title: string
  readonly message: string
}

function annotate(command: string, {path, location, title, message}: Annotated): Annotation {
  const properties = {file: printable(slashed(path)), ...lineProperties(location), title: printable(title)}
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return {command, text: `::${command} ${pairs.join(',')}::${escapeData(message)}`}
}

/** GitHub takes columns only where the annotation stays on one line. */
function lineProperties(location: Location | undefined): Record<string, number> {
  if (location === undefined || !hasLines({location})) return {}
  const {start, end} = location.range
  if (start.line !== end.line) return {line: start.line, endLine: end.line}
  return {line: start.line, endLine: end.line, col: start.column, endColumn: Math.max(end.column, start.column)}
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
