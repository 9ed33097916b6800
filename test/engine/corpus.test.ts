/** Rules over all reports of a run. */

import {describe, expect, it} from 'vitest'
import type {Location} from '../../src/diagnostic.ts'
import {createLinter} from '../../src/engine/linter.ts'
import type {Result} from '../../src/engine/result.ts'
import type {Rule} from '../../src/rule/define.ts'
import {defineRule, findingIn, unjudgedIn} from '../../src/rule/define.ts'
import {registry, report} from './made-up.ts'

/** Finds a first section that two reports share; does not judge one that says 略. */
const sharedRule = defineRule({
  id: 'made-up-shared',
  title: {zh: '两份报告相同', en: 'two reports are the same'},
  group: 'corpus',
  basis: [],
  scope: 'corpus',
  messages: {
    same: {severity: 'warning', zh: '与“{other}”的正文相同。', en: 'The same as “{other}”.'},
    left: {severity: 'unjudged', zh: '正文从略，未能核对。', en: 'Left out.'}
  },
  digest({report: {paragraphs}, locate}): {text: string; at: Location} | null {
    const [body] = paragraphs.filter(({section, kind}) => section === 1 && kind === 'paragraph')
    return body === undefined ? null : {text: body.text, at: locate(body)}
  },
  *check({entries}) {
    for (const [index, entry] of entries.entries()) {
      const {text, at} = entry.digest
      if (text === '略。') yield unjudgedIn(entry, 'left', {at, data: {}})
      const other = entries.slice(0, index).find(({digest}) => digest.text === text && text !== '略。')
      if (other !== undefined) yield findingIn(entry, 'same', {at, data: {other: other.path}})
      if (text.includes('出错')) throw new Error('made-up failure')
    }
  }
})

function run(rule: Rule, ...texts: string[]) {
  const linter = createLinter({}, registry(rule))
  const results = texts.map((text, index) => linter.lint(text, {path: `${index + 1}.md`}))
  // Across workers or a cache only plain data goes.
  const plain = results.map(result => ({...result, digests: JSON.parse(JSON.stringify(result.digests))}))
  return linter.lintCorpus(plain)
}

describe('a corpus rule', () => {
  it('is not applicable to one report by itself', () => {
    const result = createLinter({}, registry(sharedRule)).lint(report('甲。'))
    expect(result.outcomes).toEqual({'made-up-shared': 'not-applicable'})
    expect(result.digests).toHaveProperty('made-up-shared.digest.text', '甲。')
  })

  it('finds in each report what it shares with another', () => {
    const results = run(sharedRule, report('甲。'), report('乙。'), report('甲。'))
    expect(results.map(({outcomes}) => outcomes['made-up-shared'])).toEqual(['passed', 'passed', 'failed'])
    expect(results[2]?.diagnostics).toMatchObject([
      {message: '与“1.md”的正文相同。', severity: 'warning', location: {quote: '甲。', range: {start: {line: 5}}}}
    ])
    expect(results[2]?.diagnostics[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })

  it('keeps of each result what is asked for, as soon as it is made', () => {
    const linter = createLinter({}, registry(sharedRule))
    const results = [report('甲。'), report('甲。')].map((text, index) => linter.lint(text, {path: `${index}.md`}))
    const keep = (made: Result, of: Result) => ({...made, path: `${of.path}: ${made.diagnostics.length}`})
    expect(linter.lintCorpus(results, {keep}).map(({path}) => path)).toEqual(['0.md: 0', '1.md: 1'])
    expect(() => linter.lintCorpus(results, {keep: 'all' as never})).toThrow(
      new TypeError('options.keep: a function is wanted, not “all”')
    )
  })

  it('leaves alone what it has no digest of', () => {
    const [, empty, other] = run(sharedRule, report('甲。'), '', report('甲。'))
    expect(empty).toMatchObject({unreadable: 'empty', outcomes: {'made-up-shared': 'not-judged'}})
    expect(other?.diagnostics).toHaveLength(1)
  })

  it('does not judge one report and judges the others', () => {
    const results = run(sharedRule, report('略。'), report('甲。'))
    expect(results.map(({outcomes}) => outcomes['made-up-shared'])).toEqual(['not-judged', 'passed'])
    expect(results[0]?.unjudged).toMatchObject([{rule: 'made-up-shared', message: '正文从略，未能核对。'}])
  })

  it('that crashes has crashed for every report, and what it had found is kept', () => {
    const results = run(sharedRule, report('甲。'), report('甲。'), report('出错。'))
    expect(results.map(({outcomes}) => outcomes['made-up-shared'])).toEqual(['crashed', 'crashed', 'crashed'])
    expect(results.map(({diagnostics}) => diagnostics.length)).toEqual([0, 1, 0])
    expect(results[0]?.unjudged[0]?.message).toContain('made-up failure')
  })

  it('whose digest crashes says so for that report', () => {
    const crashing: Rule = {
      ...sharedRule,
      scope: 'corpus',
      digest: () => {
        throw new Error('made-up failure')
      },
      check: () => []
    }
    expect(run(crashing, report('甲。'))[0]).toMatchObject({outcomes: {'made-up-shared': 'crashed'}})
  })
})
