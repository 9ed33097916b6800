import {expect, it} from 'vitest'
import {createLinter, defineRule, finding} from '../../src/index.ts'
import {standardFor, standards} from '../../src/standard/index.ts'
import {citedFor, citedForAll} from '../../src/standard/law/citing.ts'
import {disclosureRegulations, regulationsArticle, wholeOf} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'

const article = regulationsArticle('第五十条')
const [oldest] = standards
if (oldest === undefined) throw new RangeError('There is no form')

it('cites the provision of the form that the report uses', () => {
  for (const standard of standards) {
    expect(citedFor([form.labels, article], standard)).toEqual([standard.provisions.labels, article])
  }
})

it('cites no form for a report from before the first', () => {
  expect(standardFor(oldest.inForce.from - 1)).toBeNull()
  expect(citedFor([form.labels, article], null)).toEqual([article])
})

it('cites nothing of a form that has no such provision', () => {
  expect(oldest.provisions.feeNote).toBeUndefined()
  expect(citedFor([form.feeNote, article], oldest)).toEqual([article])
})

it('names the provisions of all forms for the rule itself, the newest first', () => {
  const all = [...standards].reverse().map(({provisions}) => provisions.labels)
  expect(citedForAll([form.labels, article])).toEqual([...all, article])
})

it('lets a finding name its own provisions', () => {
  const rule = defineRule({
    id: 'own-provisions',
    title: {zh: '自有依据', en: 'provisions of its own'},
    group: 'structure',
    basis: [form.notice, article],
    scope: 'report',
    messages: {
      own: {severity: 'info', zh: '自有。', en: 'Its own.'},
      usual: {severity: 'info', zh: '照常。', en: 'As usual.'}
    },
    *check({report}) {
      const {anchor: at} = report.section(1)
      yield finding('own', {at, data: {}, basis: [wholeOf(disclosureRegulations)]})
      yield finding('usual', {at, data: {}})
    }
  })
  const linter = createLinter({rules: {'own-provisions': 'info'}, plugins: [{name: 'own', rules: [rule]}], extends: []})
  const {diagnostics} = linter.lint('示例区水务局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n正文。', {
    path: 'a.md'
  })
  const found = new Map(diagnostics.map(({messageId, basis}) => [messageId, basis]))
  expect(found.get('own')).toEqual([wholeOf(disclosureRegulations)])
  expect(found.get('usual')).toEqual([standardFor(2024)?.provisions.notice, article])
})
