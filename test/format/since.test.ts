/** A run beside an earlier one: what is the same finding, what was corrected, and what nobody can tell of. */

import {describe, expect, it} from 'vitest'
import {judge} from '../../src/engine/verdict.ts'
import {json as jsonPieces} from '../../src/format/machine/json.ts'
import {type PastRun, readPastRun} from '../../src/format/since/past-run.ts'
import {compareRuns} from '../../src/format/since/since.ts'
import {createLinter, type Result} from '../../src/index.ts'
import {advised, agency, bad, good, reportWith, warned} from '../cli/reports.ts'
import {runOf} from './sample-run.ts'
import {whole} from './whole.ts'

const json = whole(jsonPieces)
const linter = createLinter()
const lint = (text: string, path = 'a.md'): Result => linter.lint(text, {path})

/** What a run leaves behind, read again. */
function past(...results: readonly Result[]): PastRun {
  const read = readPastRun(JSON.parse(json(runOf(results))))
  if (read === null || read === 'part') throw new RangeError('The JSON is not read')
  return read
}

function onlyReport(before: PastRun, result: Result) {
  const {reports, counts, gone} = compareRuns(before, [result])
  const [report] = reports
  if (report === undefined) throw new RangeError('There is no report')
  return {...report, counts, gone, states: [...report.states.values()]}
}

const none = {new: 0, open: 0, fixed: 0, unsettled: 0, suppressed: 0, gone: 0}

describe('a finding', () => {
  it('is open as long as its rule says the same of the same place, whatever the numbers', () => {
    const again = lint(reportWith({'requests.received.total': '987655'}))
    const {states, counts, fixed} = onlyReport(past(lint(bad)), again)
    expect(states).toEqual(again.diagnostics.map(() => 'open'))
    expect(fixed).toEqual([])
    expect(counts).toEqual({...none, open: again.diagnostics.length})
    const before = lint(bad).diagnostics.map(({fingerprint}) => fingerprint)
    expect(again.diagnostics.every(({fingerprint}) => before.includes(fingerprint))).toBe(false)
  })

  it('is fixed where it is gone and its rule was judged, and new where it was not there', () => {
    const {states, fixed, counts} = onlyReport(past(lint(warned)), lint(advised))
    expect(states).toEqual(['new'])
    expect(fixed).toMatchObject([{rule: 'table-label', severity: 'warning', place: expect.stringContaining('表三')}])
    expect(counts).toEqual({...none, new: 1, fixed: 1})
  })

  it('stays open when lines move and when the language is another', () => {
    const moved = createLinter({locale: 'en'}).lint(warned.replace('\n一、', '\n\n\n一、'), {path: 'a.md'})
    expect(onlyReport(past(lint(warned)), moved).states).toEqual(['open'])
  })

  it('is matched one by one where there are several at one place', () => {
    const twice = (count: number) => {
      const result = lint(advised)
      const copies = result.diagnostics.flatMap(one =>
        Array.from({length: count}, (_, index) => ({
          ...one,
          fingerprint: `${one.fingerprint}${index}`,
          message: `${index}`
        }))
      )
      return {...result, diagnostics: copies}
    }
    const three = twice(3)
    const {diagnostics} = three
    const less = {...three, diagnostics: diagnostics.slice(2)}
    const {states, fixed} = onlyReport(past(three), less)
    expect(states).toEqual(['open'])
    expect(fixed.map(({message}) => message)).toEqual(['0', '1'])
    expect(onlyReport(past(less), three).counts).toEqual({...none, new: 2, open: 1})
  })

  it('is suppressed, not fixed, where somebody has waived it; when the waiver ends it is no new one', () => {
    const [finding] = lint(warned).diagnostics
    const waivers = [{rule: finding?.rule ?? '', fingerprint: finding?.fingerprint ?? '', reason: '已核实'}]
    const waived = createLinter({waivers}).lint(warned, {path: 'a.md'})
    expect(waived.suppressed).toHaveLength(1)
    expect(onlyReport(past(lint(warned)), waived).counts).toEqual({...none, suppressed: 1})
    expect(onlyReport(past(waived), lint(warned)).counts).toEqual({...none, open: 1})
    expect(onlyReport(past(waived), lint(good)).counts).toEqual(none)
  })

  it('is neither new nor fixed where its rule has more findings than are listed', () => {
    const result = lint(warned)
    const [finding] = result.diagnostics
    if (finding === undefined) throw new RangeError('There is no finding')
    const other = {...finding, location: {...finding.location, place: '别处'}, fingerprint: '1'}
    const more = {...finding, messageId: 'more', location: {...finding.location, place: ''}, count: 7, fingerprint: '2'}
    const crowded = {...result, diagnostics: [finding, more]}
    expect(onlyReport(past(crowded), {...result, diagnostics: [other]}).states).toEqual(['open'])
    expect(onlyReport(past({...result, diagnostics: [other]}), crowded).counts).toMatchObject({fixed: 0, unsettled: 1})
  })
})

describe('what is not judged now is not fixed', () => {
  const before = past(lint(bad))
  const found = lint(bad).diagnostics.length
  const unsettled = (result: Result) => onlyReport(before, result).counts

  it('where the rule is off, or only the message', () => {
    const [{rule = '', messageId = ''} = {}] = lint(warned).diagnostics
    for (const name of [rule, `${rule}/${messageId}`]) {
      const off = createLinter({rules: {[name]: 'off'}}).lint(good, {path: 'a.md'})
      expect(onlyReport(past(lint(warned)), off).counts).toEqual({...none, unsettled: 1})
    }
  })

  it('where the cells are blank', () => {
    const blank = lint(reportWith({'requests.received.total': ''}))
    const {fixed, counts} = onlyReport(before, blank)
    const undetermined = new Set(blank.unjudged.map(({rule}) => rule))
    expect(fixed.filter(({rule}) => undetermined.has(rule))).toEqual([])
    expect(counts.unsettled).toBeGreaterThan(0)
  })

  it('where the report cannot be read', () => {
    const refused = linter.refuse('damaged', {path: 'a.md'}, {zh: '坏了。', en: 'Damaged.'})
    expect(unsettled(refused)).toEqual({...none, unsettled: found})
  })

  it('where the report was not handed in any more, or was not checked', () => {
    const absent: Result = {
      ...linter.refuse('missing', {path: '名单.csv:2'}, {zh: '没有。', en: 'None.'}),
      head: {title: null, agency, year: 2024, standard: null}
    }
    expect(unsettled(absent)).toEqual({...none, unsettled: found})
    const {counts, gone, reports} = compareRuns(before, [])
    expect({counts, reports}).toEqual({counts: {...none, gone: 1}, reports: []})
    expect(gone).toMatchObject([{path: 'a.md', agency, year: 2024, verdict: 'failed'}])
  })
})

describe('a report', () => {
  it('is known by agency and year under another path', () => {
    const {before, counts} = onlyReport(past(lint(warned, '一稿.md')), lint(good, '二稿/定稿.md'))
    expect(before).toMatchObject({path: '一稿.md', verdict: 'passed'})
    expect(counts).toEqual({...none, fixed: 1})
  })

  it('is known by its path where it does not say whose it is', () => {
    const nameless = (result: Result): Result => ({...result, head: null})
    expect(onlyReport(past(nameless(lint(warned))), lint(warned)).counts).toEqual({...none, open: 1})
    expect(onlyReport(past(lint(warned)), nameless(lint(warned))).counts).toEqual({...none, open: 1})
    expect(onlyReport(past(nameless(lint(warned, 'b.md'))), nameless(lint(warned))).counts).toMatchObject({
      new: 1,
      gone: 1
    })
  })

  it('of another agency or year is another report, even under the same path', () => {
    const other = lint(warned.replaceAll(agency, '示例市财政局'))
    expect(other.head?.agency).toBe('示例市财政局')
    expect(onlyReport(past(lint(warned)), other).counts).toEqual({...none, new: 1, gone: 1})
  })

  it('that is there twice is matched by path first', () => {
    const now = [lint(good, 'a.md'), lint(warned, 'b.md')]
    const {reports} = compareRuns(past(lint(warned, 'b.md'), lint(good, 'a.md')), now)
    expect(reports.map(({before}) => before?.path)).toEqual(['a.md', 'b.md'])
  })

  it('that was missing and has come has only new findings', () => {
    const absent: Result = {
      ...linter.refuse('missing', {path: '名单.csv:2'}, {zh: '没有。', en: 'None.'}),
      head: {title: null, agency, year: 2024, standard: null}
    }
    const {before, counts} = onlyReport(past(absent), lint(warned))
    expect(before?.verdict).toBe('missing')
    expect(counts).toEqual({...none, new: 1})
  })
})

describe('the JSON of an earlier run', () => {
  const written = JSON.parse(json(runOf([lint(bad)])))

  it('is read in every format version, without what has come since', () => {
    const [file] = written.files
    const {repairs: _, relaxed: __, ...older} = file
    expect(readPastRun({...written, formatVersion: 1, files: [older]})).toEqual(readPastRun(written))
  })

  it('is refused where it is anything else', () => {
    const [file] = written.files
    const wrong = [null, [], 'x', {}, {...written, tool: {name: 'other', version: '1'}}, {...written, files: [null]}]
    const files = [
      {...file, verdict: 'green'},
      {...file, path: 1},
      {...file, diagnostics: [{rule: 'x'}]},
      {...file, suppressed: undefined}
    ]
    for (const value of [...wrong, ...files.map(one => ({...written, files: [one]}))]) {
      expect(readPastRun(value)).toBeNull()
    }
    expect(readPastRun({...written, shard: {}})).toBe('part')
  })

  it('may be that of a run that was itself compared', () => {
    const results = [lint(warned)]
    const since = compareRuns(past(lint(good)), results)
    const text = json({...runOf(results), since})
    expect(readPastRun(JSON.parse(text))).toEqual(past(...results))
    expect(judge(results).counts.warning).toBe(since.counts.new + since.counts.open)
  })
})
