/** Binary workbooks, written by hand. */

import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {inventTruth} from '../invented/truth.ts'
import {figuresIn, figuresOf, lintBytes, readDocument, readRefusal} from '../word/reading.ts'
import {joined, u16} from './make-doc.ts'
import {makeXls} from './make-xls.ts'
import {xlsReport} from './reports.ts'

test('a whole report, whatever its name', async () => {
  const truth = inventTruth(93, {size: 'many'})
  for (const name of ['report.xls', 'report.et', 'report.xlsx'])
    expect(figuresOf(await lintBytes(xlsReport(truth), name))).toEqual(figuresIn(truth))
})

const shared = new URL('../../../shared/formats/', import.meta.url)
const [old, fresh] = ['cross-sum.xls', 'cross-sum.xlsx'].map(name => {
  try {
    return new Uint8Array(readFileSync(new URL(name, shared)))
  } catch {
    return null
  }
})

test.skipIf(!old || !fresh)('a workbook that LibreOffice wrote equals its source', async () => {
  const source = figuresOf(await lintBytes(fresh ?? new Uint8Array(), 'a.xlsx'))
  expect(Object.keys(source)).toHaveLength(200)
  expect(figuresOf(await lintBytes(old ?? new Uint8Array(), 'a.xls'))).toEqual(source)
})

test('hidden rows and sheets are left out, with a notice', async () => {
  const cells = [0, 1, 2].map(row => ({row, column: 0, value: [{text: `line ${row}`}]}))
  const document = await readDocument(makeXls(cells, {hiddenRows: [1]}), 'a.xls')
  expect(document.source.text).toBe('line 0\n\nline 2')
  expect(document.notices?.map(({kind}) => kind)).toEqual(['hidden-text'])
  const hidden = await readDocument(makeXls(cells, {hidden: true}), 'a.xls')
  expect(hidden.source.text).toBe('')
  expect(hidden.notices?.map(({kind}) => kind)).toEqual(['hidden-text'])
})

describe('refused with the true reason', () => {
  const cells = [{row: 0, column: 0, value: 1}]

  test('encrypted', async () => {
    const extra = joined(u16(0x2f), u16(2), u16(1))
    expect((await readRefusal(makeXls(cells, {extra}), 'a.xls')).message.zh).toContain('加密')
  })

  test('of Excel 95', async () => {
    expect((await readRefusal(makeXls(cells, {version: 0x0500}), 'a.xls')).message.zh).toContain('Excel 95')
  })

  test('cut off', async () => {
    const whole = makeXls(cells)
    for (const length of [600, 1200, 3000])
      expect(await readRefusal(whole.subarray(0, length), 'a.xls')).toMatchObject({reason: 'damaged'})
  })
})

test('no damage of single bytes makes it throw', async () => {
  const runs = [{text: '一、总体情况'}, {text: '1', font: 2}]
  const whole = makeXls(
    [
      {row: 0, column: 0, value: runs},
      {row: 1, column: 0, value: 3},
      {row: 1, column: 1, value: {result: 'x'}}
    ],
    {merges: [[0, 0, 0, 1]]}
  )
  const linter = createLinter()
  let refused = 0
  for (let at = 0; at < whole.length; at += 31) {
    const bytes = whole.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    const {report} = await linter.lintBytes(bytes, {path: 'a.xls'})
    if (report === null) refused++
  }
  expect(refused).toBeGreaterThan(1)
})
