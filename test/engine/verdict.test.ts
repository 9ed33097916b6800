/** The table of verdicts, cell by cell. */

import {describe, expect, it} from 'vitest'
import type {Diagnostic, Severity} from '../../src/diagnostic.ts'
import type {Result} from '../../src/engine/result.ts'
import {judge, judgeReport} from '../../src/engine/verdict.ts'
import {madeUpResult} from './made-up.ts'

const point = {line: 1, column: 1, offset: 0}

function diagnostic(severity: Severity): Diagnostic {
  return {
    rule: 'made-up',
    messageId: 'found',
    severity,
    message: '虚构。',
    location: {range: {start: point, end: point}, place: '标题'},
    related: [],
    basis: [],
    fixes: [],
    fingerprint: '0'
  }
}

const found = (...severities: Severity[]) =>
  madeUpResult({outcomes: {'made-up': 'failed'}, diagnostics: severities.map(diagnostic)})
const clean = madeUpResult({outcomes: {'made-up': 'passed'}, highest: {'made-up': 'error'}})
const undetermined = (highest: Record<string, Severity>) =>
  madeUpResult({
    outcomes: {'made-up': 'not-judged', other: 'passed'},
    highest,
    unjudged: [{rule: 'made-up', message: '看不清。'}]
  })
const notAReport = (inFolder: boolean) =>
  madeUpResult({unreadable: 'not-a-report', inFolder, unjudged: [{rule: null, message: '不是年报。'}]})

describe('the verdict of a report', () => {
  it.each<[string, Result, Severity, string]>([
    ['nothing found', clean, 'error', 'passed'],
    ['an error', found('error'), 'error', 'failed'],
    ['a warning', found('warning'), 'error', 'passed'],
    ['a warning that is to fail', found('warning'), 'warning', 'failed'],
    ['advice that is to fail', found('info'), 'info', 'failed'],
    ['advice below the threshold', found('info'), 'warning', 'passed'],
    ['a rule not judged that could have failed it', undetermined({'made-up': 'error'}), 'error', 'not-judged'],
    ['a rule not judged that could only have warned', undetermined({'made-up': 'warning'}), 'error', 'passed'],
    ['the same where a warning fails', undetermined({'made-up': 'warning'}), 'warning', 'not-judged'],
    ['a rule not judged that can find nothing', undetermined({}), 'info', 'passed'],
    ['nothing applied', madeUpResult({outcomes: {'made-up': 'not-applicable'}}), 'error', 'not-judged'],
    ['no rule was on', madeUpResult({}), 'error', 'not-judged'],
    ['a file that cannot be read', madeUpResult({unreadable: 'unsupported'}), 'error', 'not-judged'],
    ['text that is no report, named', notAReport(false), 'error', 'not-judged'],
    ['text that is no report, in a folder', notAReport(true), 'error', 'skipped']
  ])('%s', (_, result, failOn, verdict) => {
    expect(judgeReport(result, {failOn})).toBe(verdict)
  })

  it('is failed where an error stands beside something not judged', () => {
    const both = {...undetermined({'made-up': 'error'}), diagnostics: [diagnostic('error')]}
    expect(judgeReport(both)).toBe('failed')
  })

  it('is not judged where advice stands beside something not judged of the same rule', () => {
    const both = {
      ...undetermined({'made-up': 'error'}),
      outcomes: {'made-up': 'failed'} as const,
      diagnostics: [diagnostic('info')]
    }
    expect(judgeReport(both)).toBe('not-judged')
  })

  it('is not judged where a required rule was not judged or did not apply', () => {
    const result = madeUpResult({outcomes: {'carry-over': 'not-applicable', 'cross-sum': 'passed'}})
    expect(judgeReport(result, {require: ['cross-sum']})).toBe('passed')
    expect(judgeReport(result, {require: ['cross-sum', 'carry-over']})).toBe('not-judged')
    expect(judgeReport(result, {require: ['never-heard-of']})).toBe('not-judged')
  })
})

describe('the verdict of a run', () => {
  it.each<[string, Result[], number]>([
    ['all passed', [clean, clean], 0],
    ['one failed', [clean, found('error')], 1],
    ['one failed and one not judged', [undetermined({'made-up': 'error'}), found('error')], 1],
    ['one not judged', [clean, undetermined({'made-up': 'error'})], 2],
    ['one skipped beside one passed', [clean, notAReport(true)], 0],
    ['all skipped: nothing was checked', [notAReport(true)], 2],
    ['nothing at all', [], 2]
  ])('%s', (_, results, exitCode) => {
    expect(judge(results).exitCode).toBe(exitCode)
  })

  it('fails on more warnings than are allowed, in all files together', () => {
    const results = [found('warning', 'warning'), found('warning')]
    expect(judge(results, {maxWarnings: 3})).toMatchObject({status: 'passed', exitCode: 0})
    expect(judge(results, {maxWarnings: 2})).toMatchObject({status: 'failed', exitCode: 1})
  })

  it('counts everything', () => {
    const suppressed = {...diagnostic('error'), by: 'inline' as const, reason: '虚构'}
    const results = [
      found('error', 'warning', 'info'),
      {...clean, suppressed: [suppressed]},
      undetermined({'made-up': 'error'}),
      notAReport(true)
    ]
    expect(judge(results)).toEqual({
      status: 'failed',
      exitCode: 1,
      files: ['failed', 'passed', 'not-judged', 'skipped'],
      counts: {
        ...{files: 4, passed: 1, passedWithWarnings: 0, failed: 1, notJudged: 1, missing: 0, skipped: 1},
        ...{error: 1, warning: 1, info: 1, suppressed: 1}
      }
    })
  })
})
