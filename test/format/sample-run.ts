/** A run with one report of every kind, for the tests of outputs. */

import type {Diagnostic} from '../../src/diagnostic.ts'
import {type JudgeOptions, judge} from '../../src/engine/verdict.ts'
import type {FormatOptions} from '../../src/format/options.ts'
import type {Run} from '../../src/format/run.ts'
import {plain} from '../../src/format/terminal/style.ts'
import {createLinter, type Result, rules} from '../../src/index.ts'
import {advised, bad, good, reportWith, warned} from '../cli/reports.ts'

export const options: FormatOptions = {locale: 'zh', style: plain, width: 100, quiet: false, date: '2025-01-31'}

const linter = createLinter()
const lint = (text: string, path: string, inFolder = false): Result => linter.lint(text, {path, inFolder})

export function runOf(results: readonly Result[], judging: JudgeOptions = {}): Run {
  return {results, verdict: judge(results, judging), version: '1.2.3', judging, rules}
}

export function onlyFinding({diagnostics}: Result): Diagnostic {
  const [diagnostic] = diagnostics
  if (diagnostic === undefined || diagnostics.length > 1) throw new RangeError('There is not exactly one finding')
  return diagnostic
}

/** What a hostile report and a hostile path would like to be. */
export const HOSTILE = `<script>alert(1)</script>"'&]]>--><img src=x onerror=alert(2)>|\`@all https://evil.example www.evil.example a@evil.example\n::error::x\u0000\u001b[2J\u202e\ud800%0A=cmd()`

/** The finding of a report with hostile text in every field that could hold text of a report. */
function hostile(): Result {
  const result = lint(warned, `恶意/${HOSTILE}.md`)
  const diagnostic = onlyFinding(result)
  const location = {...diagnostic.location, place: HOSTILE, quote: HOSTILE}
  const edits = diagnostic.fixes.flatMap(({edits}) => edits)
  const finding: Diagnostic = {
    ...diagnostic,
    message: HOSTILE,
    location,
    related: [{message: HOSTILE, location}],
    basis: [{instrument: HOSTILE, article: HOSTILE, confidence: 'D'}],
    fixes: [{title: HOSTILE, safety: 'suggestion', edits}]
  }
  return {
    ...result,
    head: {title: HOSTILE, agency: HOSTILE, year: 2024, standard: '2021'},
    diagnostics: [finding],
    suppressed: [{...finding, by: 'inline', reason: HOSTILE}],
    unjudged: [{rule: HOSTILE, message: HOSTILE, location}],
    notices: [{message: HOSTILE, location}]
  }
}

/** A finding and a thing not judged at a cell of a Word file, which has no lines. */
function wordFile(): Result {
  const result = lint(bad, '甲局.docx')
  const origin = {part: 'word/document.xml', table: 2, row: 6, column: 4}
  const diagnostics = result.diagnostics.map(one => ({...one, location: {...one.location, origin}}))
  const location = diagnostics[0]?.location
  return {
    ...result,
    diagnostics,
    unjudged: [{rule: 'cross-sum', message: '读不出。', ...(location !== undefined && {location})}]
  }
}

function silenced(): Result {
  const comment = '<!-- nianbao-disable table-label -- 征求意见稿 -->'
  return lint(warned.replace('\n一、', `\n${comment}\n\n一、`), '意见稿.md')
}

function waived(): Result {
  const {fingerprint, rule} = onlyFinding(lint(warned, 'w.md'))
  return createLinter({waivers: [{rule, fingerprint, reason: '已与省里核实'}]}).lint(warned, {path: '豁免.md'})
}

export const samples = {
  good: lint(good, '2024/好.md'),
  bad: lint(bad, '2024/坏 1.md'),
  warned: lint(warned, 'C:\\报告\\警告.md'),
  advised: lint(advised, './提示.md'),
  undetermined: lint(
    reportWith({'requests.received.total': '', 'disputes.reconsideration.total': '9', 'proactive.fees.amount': '/'}),
    '空.md'
  ),
  silenced: silenced(),
  waived: waived(),
  word: wordFile(),
  empty: lint('', '/绝对/空白.md'),
  refused: linter.refuse('unsupported', {path: '旧.doc'}, {zh: '读不了，请另存为 .docx。', en: 'Save it as .docx.'}),
  skipped: lint('# 会议纪要', '纪要.md', true),
  hostile: hostile()
} as const satisfies Readonly<Record<string, Result>>

export const everything = runOf(Object.values(samples))
