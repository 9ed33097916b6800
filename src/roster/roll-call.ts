/** Who of a list has reported: by what the reports say of themselves, and where they say nothing, by the names of files. */

import type {CorpusOptions} from '../engine/linter.ts'
import type {PlainResult, Result, RosterRecord} from '../engine/result.ts'
import {isSkipped} from '../engine/verdict.ts'
import {grouped} from '../grouping.ts'
import {printable} from '../printable.ts'
import type {Words} from '../words.ts'
import type {Roster, RosterEntry} from './roster.ts'

/** What a run lacks of a list, and what it has besides. */
export interface RollCall {
  readonly missing: readonly {readonly entry: RosterEntry; readonly words: Words}[]
  /** The line that each result belongs to, in the order of the results; null for none. What is no report, and only has the name of an office, answers nothing. */
  readonly answers: readonly (RosterEntry | null)[]
  /** The agencies of reports that are not on the list, each once. */
  readonly unlisted: readonly string[]
  /** The paths of files that may be the report of anyone. */
  readonly nameless: readonly string[]
}

/** Above this, looking for a name that is nearly the same would take longer than the check. */
const MOST_NAMES_COMPARED = 500

/** Names are compared without blanks, and otherwise as they are written: nothing is guessed, but a near name is pointed out. */
export function callRoll({entries}: Roster, results: readonly PlainResult[]): RollCall {
  const lines = grouped(entries, ({agency}) => plain(agency))
  const names = [...lines.keys()].sort((left, right) => right.length - left.length)
  const answers = results.map(result => answerOf(result, lines, names))
  const isSkippedAt = (index: number) => results[index] !== undefined && isSkipped(results[index])
  const answered = new Set(answers.filter((_, index) => !isSkippedAt(index)).flat())
  const agencies = new Set(results.flatMap(({head}) => (head?.agency == null ? [] : [head.agency])))
  const unlisted = [...agencies].filter(agency => !lines.has(plain(agency)))
  const known = [...new Set([...agencies, ...entries.map(({agency}) => agency)])]
  const absent = entries.filter(entry => !answered.has(entry))
  const compared = known.length > MOST_NAMES_COMPARED ? [] : known
  return {
    missing: absent.map(entry => ({entry, words: missingWords(entry, nearTo(entry, compared, lines))})),
    answers: answers.map(([first = null]) => first),
    unlisted,
    nameless: results
      .filter((result, index) => answers[index]?.length === 0 && isNameless(result))
      .map(({path}) => path)
  }
}

/**
 * The results, each with the line of the list that it answers.
 * @param keep what to hold of each, as in `lintCorpus`
 */
export function withAnswers<Some extends PlainResult>(
  results: readonly Some[],
  {answers}: RollCall,
  keep: NonNullable<CorpusOptions<Some>['keep']> = made => made
): readonly Some[] {
  return results.map((result, index) => {
    const entry = answers[index] ?? null
    return entry === null ? result : keep({...result, roster: recordOf(entry)}, result)
  })
}

/**
 * An office without a report, as one of the results.
 * @param refused the result of a file that is missing
 */
export function absent(refused: Result, entry: RosterEntry): Result {
  const {agency, year} = entry
  return {...refused, head: {title: null, agency, year, standard: null}, roster: recordOf(entry)}
}

/** Where an entry stands in the list, in place of the path of a file. */
export function pathOf({path}: Roster, {line}: RosterEntry): string {
  return `${path}:${line}`
}

function recordOf({line, agency, year, details}: RosterEntry): RosterRecord {
  return {line, agency, year, details}
}

/** By the agency, without blanks. */
type Lines = ReadonlyMap<string, readonly RosterEntry[]>

function plain(agency: string): string {
  return agency.replace(/\s/g, '')
}

/**
 * The lines that a result answers, the most exact first. What it does not say itself may be in the name of its file; a
 * year that is in neither is no matter where the list has only one line of the agency.
 */
function answerOf(result: PlainResult, lines: Lines, names: readonly string[]): readonly RosterEntry[] {
  const {head, path} = result
  const file = plain(path.split(/[/\\]/).at(-1) ?? path)
  const name = head?.agency == null ? names.find(candidate => file.includes(candidate)) : plain(head.agency)
  const own = name === undefined ? [] : (lines.get(name) ?? [])
  const year = head?.year ?? null
  const years = year === null ? yearsIn(file) : [year]
  const exact = own.filter(entry => entry.year !== null && years.includes(entry.year))
  const any = own.filter(entry => entry.year === null || (years.length === 0 && own.length === 1))
  return [...exact, ...any]
}

/** Every four digits that are a year of this century. */
function yearsIn(name: string): readonly number[] {
  return name
    .split(/\D+/)
    .filter(digits => digits.length === 4 && digits.startsWith('20'))
    .map(Number)
}

/** A file that may be anyone's report: it could not be read, or does not say whose it is. */
function isNameless(result: PlainResult): boolean {
  const {head} = result
  return !isSkipped(result) && (head === null || head.agency === null || head.year === null)
}

/** A name nearly like that of the entry, and where it was met. */
interface Near {
  readonly agency: string
  /** The line of the list that has this name; null where only a report does. */
  readonly line: number | null
}

function nearTo({agency}: RosterEntry, known: readonly string[], lines: Lines): Near | null {
  const name = plain(agency)
  for (const other of known) {
    const line = lines.get(plain(other))?.[0]?.line ?? null
    if (isAbridged(name, plain(other)) || (line === null && isMisspelt(name, plain(other))))
      return {agency: other, line}
  }
  return null
}

/** 市, 县 or 人民. */
const MOST_LEFT_OUT = 2

/** Whether one name is the other with a word left out: 甲林业局 of 甲市林业局. */
function isAbridged(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const leftOut = long.length - short.length
  if (leftOut === 0 || leftOut > MOST_LEFT_OUT || short.at(-1) !== long.at(-1)) return false
  let matched = 0
  for (const character of long) if (character === short[matched]) matched += 1
  return matched === short.length
}

/** Whether one character is another. Offices that both are on a list differ so, too: 甲市农业局, 甲市林业局. */
function isMisspelt(left: string, right: string): boolean {
  if (left.length !== right.length) return false
  return Array.from(left).filter((character, index) => character !== right[index]).length === 1
}

function missingWords({line, agency, year}: RosterEntry, near: Near | null): Words {
  const hint = near === null ? {zh: '', en: ''} : hintWords(near)
  return {
    zh: `名单第 ${line} 行：没有“${agency}”${year === null ? '' : ` ${year} 年度`}的报告。${hint.zh}`,
    en: `Line ${line} of the list: there is no report of “${agency}”${year === null ? '' : ` for ${year}`}.${hint.en}`
  }
}

function hintWords({agency, line}: Near): Words {
  if (line === null) {
    return {
      zh: `名单之外有“${agency}”的报告，是不是名称写法不同？`,
      en: ` There is a report of “${agency}”, which is not on the list: is it the same?`
    }
  }
  return {
    zh: `名单第 ${line} 行是“${agency}”，是不是同一个机关？`,
    en: ` Line ${line} of the list has “${agency}”: is it the same?`
  }
}

// ---- Notes ---------------------------------------------------------------------------------------------------------

/** What the list and the reports do not have in common besides, in a sentence each. */
export function rosterNotes({missing, unlisted, nameless}: RollCall): readonly Words[] {
  return [
    ...(unlisted.length === 0 ? [] : [unlistedWords(unlisted)]),
    ...(missing.length === 0 || nameless.length === 0 ? [] : [namelessWords(nameless)])
  ]
}

function unlistedWords(agencies: readonly string[]): Words {
  return {
    zh: `不在名单上的有 ${agencies.length} 个机关：${listed(agencies, '、')}`,
    en: `Agencies that are not on the list (${agencies.length}): ${listed(agencies, ', ')}`
  }
}

function namelessWords(paths: readonly string[]): Words {
  return {
    zh: `有 ${paths.length} 份文件没有读出机关或年度，未报送的可能在其中：${listed(paths, '、')}`,
    en: `Of ${paths.length} files agency or year could not be determined; what is missing may be among them: ${listed(paths, ', ')}`
  }
}

const MOST_NAMED = 10

function listed(names: readonly string[], comma: string): string {
  const first = names.slice(0, MOST_NAMED).map(printable).join(comma)
  return names.length > MOST_NAMED ? `${first}……` : first
}
