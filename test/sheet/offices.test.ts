/** Workbooks as offices keep them: only the tables, a sheet to each, named 表二, 表三 and 表四. */

import {describe, expect, test} from 'vitest'
import {standardById} from '../../src/standard/index.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {figuresIn, figuresOf, lintBytes} from '../word/reading.ts'
import {makeXlsx, renderXlsx} from './make-xlsx.ts'

const names = {2: '表二', 3: '表三', 4: '表四'} as const

/** The report without its prose: the title, then the sections that have a table. */
function onlyTables(truth: Truth): Truth {
  const sections = truth.sections
    .filter(({number}) => standardById(truth.standard).tables.some(table => table.section === number))
    .map(section => ({...section, blocks: []}))
  return {...truth, introduction: [], sections}
}

const clean = onlyTables(inventTruth(151, {size: 'many'}))
const broken = withFigures(clean, {'requests.results.total.business': '99999', 'disputes.reconsideration.total': '777'})

describe.each([
  ['each with its heading', {oneSheet: false, names, headings: true}],
  ['with no words but those of the tables', {oneSheet: false, names, headings: false}],
  ['beginning at C5', {oneSheet: false, names, headings: false, top: 4, left: 2}]
])('sheets named 表二, 表三, 表四, %s', (_, options) => {
  test('have all figures, and what is wrong in them is found', async () => {
    expect(figuresOf(await lintBytes(renderXlsx(clean, options), 'a.xlsx'))).toEqual(figuresIn(clean))
    const of = async (truth: Truth): Promise<string[]> => {
      const {diagnostics} = await lintBytes(renderXlsx(truth, options), 'a.xlsx')
      return diagnostics
        .filter(({location}) => location.figure !== undefined)
        .map(({location}) => location.figure ?? '')
    }
    expect(await of(clean)).toEqual([])
    expect(await of(broken)).toEqual(
      expect.arrayContaining(['requests.results.total.business', 'disputes.reconsideration.total'])
    )
  })

  test('a finding names the sheet', async () => {
    const {diagnostics} = await lintBytes(renderXlsx(broken, options), 'a.xlsx')
    const parts = diagnostics.map(({location}) => location.origin?.part)
    expect(parts).toContain('表三')
    expect(parts).toContain('表四')
  })

  test('nothing is said to be missing that is no table, and the reader is told', async () => {
    const {diagnostics, outcomes, notices} = await lintBytes(renderXlsx(clean, options), 'a.xlsx')
    expect(diagnostics).toEqual([])
    expect(outcomes).toMatchObject({
      'section-missing': 'not-applicable',
      'fee-note': 'not-applicable',
      'cross-sum': 'passed',
      'results-sum': 'passed'
    })
    expect(notices.map(({message}) => message).join()).toContain('只核对了表格')
  })

  test('without a title they are no less a report', async () => {
    const {unreadable} = await lintBytes(renderXlsx({...clean, title: '附件'}, options), 'a.xlsx')
    expect(unreadable).toBeNull()
  })
})

test('a workbook with prose beside its tables is checked as a whole report', async () => {
  const whole = inventTruth(152, {size: 'many'})
  const {outcomes} = await lintBytes(renderXlsx(whole), 'a.xlsx')
  expect(outcomes['section-missing']).toBe('passed')
})

test('a workbook of other tables is no report', async () => {
  const cell = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = [
    `<row r="1">${cell('A1', '科目')}${cell('B1', '总计')}</row>`,
    `<row r="2">${cell('A2', '办公费')}<c r="B2"><v>5</v></c></row>`,
    `<row r="3">${cell('A3', '总计')}<c r="B3"><v>5</v></c></row>`
  ]
  expect((await lintBytes(makeXlsx([{name: '预算', rows}]), 'a.xlsx')).unreadable).toBe('not-a-report')
})
