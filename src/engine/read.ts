/** From a text, or a document that was parsed from bytes, to a report, or to the reason why there is none. */

import type {Root, RootContent} from 'mdast'
import type {ParsedDocument} from '../parse/document.ts'
import {isSourceText} from '../parse/kinds/identify-text.ts'
import {LimitExceeded, limits} from '../parse/limits.ts'
import type {Notice} from '../parse/notice.ts'
import {parseDocument} from '../parse/parse.ts'
import {beyondLimit, damaged, isRefusal, type Refusal} from '../parse/refusal.ts'
import {readTextFile} from '../parse/text/text-file.ts'
import {buildReport} from '../report/build.ts'
import type {Report} from '../report/model.ts'
import type {ReadingMemory} from '../report/prose/memory.ts'
import {type FileWriter, fileWriter} from '../rewrite/writer.ts'
import {Source} from '../source.ts'
import {currentStandard, type StandardId} from '../standard/index.ts'
import {isWideDigit} from '../text.ts'
import {thrownText} from '../thrown.ts'
import type {Words} from '../words.ts'
import {engineLimits} from './limits.ts'
import type {TextProblem} from './reasons.ts'
import {textProblemWords, traditionalCharacters} from './reasons.ts'
import type {Unreadable} from './result.ts'
import {isTraditionalReport} from './script.ts'

export interface ReadOptions {
  /** Its extension tells how the text is read. */
  readonly path?: string | undefined
  /** The form, agency and year, where the caller knows them better than the text tells. */
  readonly standard?: StandardId | undefined
  readonly agency?: string | undefined
  readonly year?: number | undefined
  /** A piece of a report is read as it stands; it is not refused for what it lacks. For examples and tests. */
  readonly fragment?: boolean | undefined
  /** Of the same text as it was before: what stands there again need not be read again. One for each text that is edited. */
  readonly memory?: ReadingMemory | undefined
}

export type ReadOutcome =
  | {readonly report: Report; readonly unreadable: null; readonly notices: readonly Notice[]}
  | {readonly report: null; readonly unreadable: Unreadable; readonly words: Words}

export function readText(text: string, options: ReadOptions): ReadOutcome {
  const problem = textProblem(text)
  if (problem !== null) return refusedText(problem)
  return guarded(() => readDocument(parseDocument(new Source(text), {path: options.path}), options))
}

/** The result of reading a file, and how changes of its text get back into it; null where they cannot. */
export interface FileReading {
  readonly outcome: ReadOutcome
  readonly writer: FileWriter | null
}

/** Reads the bytes of a file, whatever its format. The readers of other formats than text are loaded only where they are needed. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  try {
    const read = await readFile(bytes, options.path ?? '')
    if (isRefusal(read)) return {outcome: refused(read.reason, read.message), writer: null}
    const outcome = readDocument(read.document, options)
    if (outcome.report === null || read.origin === null) return {outcome, writer: null}
    return {outcome, writer: await fileWriter(bytes, read.origin)}
  } catch (error) {
    return {outcome: refusedFor(error), writer: null}
  }
}

async function readFile(bytes: Uint8Array, path: string) {
  if (isSourceText(bytes, path)) return readTextFile(bytes, path)
  const {readFile} = await import('../parse/bytes.ts')
  return await readFile(bytes, {path})
}

/** @param parse reads the bytes of a file into a document, or refuses them */
export function readParsed(parse: () => ParsedDocument | Refusal, options: ReadOptions): ReadOutcome {
  return guarded(() => {
    const document = parse()
    return isRefusal(document) ? refused(document.reason, document.message) : readDocument(document, options)
  })
}

export function readDocument(document: ParsedDocument, options: ReadOptions): ReadOutcome {
  return guarded(() => {
    boundProse(document)
    const {standard, agency, year, memory, fragment = false} = options
    if (isRulePage(document.source.text)) return refusedText('not-a-report')
    if (isTraditionalReport(document.source.text)) return refused('unsupported', traditionalCharacters)
    const report = buildReport(document, {
      ...(standard !== undefined && {standard}),
      ...(agency !== undefined && {agency}),
      ...(year !== undefined && {year}),
      ...(memory !== undefined && {memory})
    })
    if (document.isOwnOutput === true && !fragment) return refusedText('own-output')
    if (!fragment && !looksLikeReport(report)) {
      return refusedText(problemOf(report))
    }
    return {
      report,
      unreadable: null,
      notices: [...(document.notices ?? []), ...(report.tablesOnly ? [tablesOnly] : [])]
    }
  })
}

/** @throws LimitExceeded where a document has more text than the rules can look at in some seconds */
function boundProse({tree, source}: ParsedDocument): void {
  // What the nodes hold stands in the text, and a block takes more than a character: most documents need not be walked.
  if (source.text.length <= limits.lines) return
  let [length, blocks, mentions] = [0, 0, 0]
  const waiting: (Root | RootContent)[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem') blocks++
    if ('value' in node) {
      length += node.value.length
      mentions += mentionsIn(node.value)
    } else if ('children' in node && node.type !== 'table') for (const child of node.children) waiting.push(child)
  }
  if (length > limits.prose) throw new LimitExceeded('prose')
  if (blocks > limits.lines) throw new LimitExceeded('lines')
  if (mentions > limits.mentions) throw new LimitExceeded('mentions')
}

/** How many numbers and title marks a text has: what is read of prose is read at these. */
function mentionsIn(text: string): number {
  let count = 0
  let inNumber = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isDigit = isWideDigit(code)
    if ((isDigit && !inNumber) || code === OPENING_MARK || code === CLOSING_MARK) count++
    inNumber = isDigit
  }
  return count
}

/** 《 and 》 */
const OPENING_MARK = 0x300a
const CLOSING_MARK = 0x300b

const tablesOnly: Notice = {
  kind: 'tables-only',
  words: {
    zh: '工作簿里只有表格，没有年度报告各部分的文字，只核对了表格。',
    en: 'The workbook holds tables and none of the report’s prose; only the tables were checked.'
  },
  span: null
}

export function refused(unreadable: Unreadable, words: Words): ReadOutcome {
  return {report: null, unreadable, words}
}

function refusedText(problem: TextProblem): ReadOutcome {
  return refused(problem, textProblemWords[problem])
}

function textProblem(text: string): TextProblem | null {
  if (text.length > engineLimits.textLength) return 'too-large'
  if (text.includes('\0')) return 'binary'
  return text.trim() === '' ? 'empty' : null
}

/**
 * The page of a rule, ours or of a plugin: its heading is the name of the rule as code, as the title of no report is. Its
 * examples are pieces of reports, most of them wrong on purpose.
 */
function isRulePage(text: string): boolean {
  const start = text.search(/\S/)
  if (start < 0 || !text.startsWith('# `', start)) return false
  const end = text.indexOf('`', start + 3)
  const id = end < 0 ? '' : text.slice(start + 3, end)
  return (
    id !== '' &&
    Array.from(id).every(
      letter => letter === '-' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
    )
  )
}

/** A title of a report, or two of the six section titles; or a workbook with tables of the form. */
function looksLikeReport({title, sections, tablesOnly}: Report): boolean {
  return tablesOnly || title !== null || sections.filter(({state}) => state === 'present').length >= 2
}

/** Why a text that does not look like a report is not checked: it may be one all the same, which is not passed over in a folder. */
function problemOf(report: Report): TextProblem {
  if (holdsRequests(report)) return 'no-headings'
  return runsTogether(report.source.text) ? 'run-together' : 'not-a-report'
}

/** Of the six section titles, how many a text has within its lines that is a report without its line breaks. */
const TITLES_IN_LINES = 4

/** Whether the section titles are there and head nothing: a page whose paragraphs and cells were copied into one line. */
function runsTogether(text: string): boolean {
  return currentStandard.sections.filter(({heading}) => text.includes(heading)).length >= TITLES_IN_LINES
}

/**
 * Whether the numbers of table three are there: no form and no page about reports holds them. A report is not passed over
 * in a folder because it has no title.
 */
function holdsRequests({figures}: Report): boolean {
  const states = [...figures].filter(({form}) => form.table.id === 'requests').map(({state}) => state)
  return states.length > 0 && states.filter(state => state === 'number').length * 2 > states.length
}

/** A reader that fails must not take the other files of a run with it. */
function guarded(read: () => ReadOutcome): ReadOutcome {
  try {
    return read()
  } catch (error) {
    return refusedFor(error)
  }
}

function refusedFor(error: unknown): ReadOutcome {
  if (error instanceof LimitExceeded) {
    const {reason, message} = beyondLimit(error.limit)
    return refused(reason, message)
  }
  const detail = thrownText(error)
  const {reason, message} = damaged(detail, detail).refusal
  return refused(reason, message)
}
