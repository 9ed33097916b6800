/** What spares a reader repetition: short names, lines that say the same as one, the next step. */

import {describe, expect, it} from 'vitest'
import type {Basis, Diagnostic, Location, Unjudged} from '../../src/diagnostic.ts'
import {tellingRelated} from '../../src/diagnostic.ts'
import type {Result} from '../../src/engine/result.ts'
import {NamedInstruments} from '../../src/format/bases.ts'
import {nextSteps} from '../../src/format/next-step.ts'
import {formatWords} from '../../src/format/output-words.ts'
import {alikeUnjudged, othersText} from '../../src/format/unjudged.ts'
import {createLinter} from '../../src/index.ts'
import {instruments} from '../../src/standard/index.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {agency, good} from '../cli/reports.ts'
import {runOf} from './sample-run.ts'

const point = {line: 1, column: 1, offset: 0}

function locationAt(place: string, quote: string): Location {
  return {range: {start: point, end: point}, place, quote, figure: 'requests.received.total'}
}

describe('instruments', () => {
  it('are named in full once, two provisions of one on one line', () => {
    const named = new NamedInstruments()
    const notice = instruments.find(({number}) => number === '国办公开办函〔2021〕30号')?.citation ?? ''
    const ofForm = (article: string | null): Basis => ({instrument: notice, article, confidence: 'A'})
    const responsibility = ofForm('（四）明确责任')
    const content = ofForm('内容要求：不能遗漏，也不宜泛化')
    const bases = [responsibility, regulationsArticle('第五十条'), content, responsibility]
    const [form = '', regulations = ''] = named.lines(bases)
    expect(form).toMatch(/^《国务院办公厅.*〔2021〕30号） （四）明确责任；内容要求：不能遗漏，也不宜泛化$/)
    expect(regulations).toMatch(/^《中华人民共和国政府信息公开条例》.* 第五十条$/)
    expect(named.lines([ofForm(null), regulationsArticle('第十四条')])).toEqual([
      '格式〔2021〕30号',
      '《条例》 第十四条'
    ])
  })
})

describe('addends', () => {
  const finding = (quotes: readonly string[]): Diagnostic => ({
    ...{rule: 'made-up', messageId: 'found', severity: 'error', message: '虚构', basis: [], fixes: [], fingerprint: ''},
    location: locationAt('表三', '5'),
    related: quotes.map(quote => ({message: quote, location: locationAt('表三', quote)}))
  })
  const shown = (quotes: readonly string[]) => tellingRelated(finding(quotes)).map(({message}) => message)

  it('of nothing are not listed, unless there is no other', () => {
    expect(shown(['0', '3', '10'])).toEqual(['3', '10'])
    expect(shown(['0', '0'])).toEqual(['0', '0'])
  })
})

describe('what was not judged', () => {
  const item = (messageId: string | null, place: string): Unjudged => ({
    rule: 'made-up',
    message: `“${place}”未能核对。`,
    ...(messageId !== null && {messageId}),
    location: locationAt(`表三 · ${place}`, '')
  })

  it('is one line for each message of a rule, with the other places', () => {
    const [totals, crash, ...others] = alikeUnjudged([item('total', '甲'), item(null, '乙'), item('total', '丙')])
    expect(others).toEqual([])
    expect(totals && othersText(totals, formatWords.zh)).toBe('同样未能核对的另有 1 处：丙。')
    expect(totals && othersText(totals, formatWords.en)).toBe('The same at 1 more place: 丙.')
    expect(crash && othersText(crash, formatWords.zh)).toBe('')
  })
})

describe('the next step', () => {
  const steps = (path: string, text: string) => {
    return nextSteps(runOf([createLinter({}).lint(text, {path})]), {locale: 'zh'})
  }
  const comma = good.replace('，', ',')

  it('names the command for a Word file with findings, and for what --fix can do', () => {
    expect(steps('甲 局.DOCX', comma)).toContain('下一步：把问题写成 Word 批注：nianbao-lint annotate "甲 局.DOCX"')
    expect(steps('甲局.md', comma)).toEqual([expect.stringMatching(/^下一步：标点等 \d+ 处可以自动修改/)])
    expect(steps('甲局.md', good)).toEqual([])
  })

  it('is --previous where two years of one agency were checked side by side, and not compared', () => {
    const linter = createLinter({})
    const before = linter.lint(good.replaceAll('2024', '2023'), {path: '甲 乙/2023.md'})
    const told = (now: Result) => {
      const rules = linter.rules.map(({rule}) => rule)
      return nextSteps({...runOf([now, before]), rules}, {locale: 'zh'}).filter(step => step.includes('--previous'))
    }
    expect(told(linter.lint(good, {path: '2024.md'}))).toEqual([
      expect.stringMatching(/有 1 份（[^（）]+）.*--previous "甲 乙"$/)
    ])
    expect(told(linter.lint(good, {path: '2024.md', previous: before}))).toEqual([])
    expect(told(linter.lint(good.replaceAll(agency, '示例区林业局'), {path: '2024.md'}))).toEqual([])
  })
})
