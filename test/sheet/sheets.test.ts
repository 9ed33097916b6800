/** Workbooks: the figures of a report, merged cells, number formats, what is hidden or never calculated. */

import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {figuresIn, figuresOf, lintBytes, readDocument} from '../word/reading.ts'
import {makeXlsx, renderXlsx} from './make-xlsx.ts'

const linter = createLinter()

describe.each([{oneSheet: true}, {oneSheet: false}, {oneSheet: true, top: 4, left: 2}])('a workbook (%o)', options => {
  test.each([41, 42, 43])(
    'has the figures and the findings on tables of the report in Markdown (seed %i)',
    async seed => {
      const clean = inventTruth(seed, {size: 'many'})
      const broken = withFigures(clean, {
        'requests.results.granted.naturalPerson': '99999',
        'disputes.reconsideration.total': '777'
      })
      for (const truth of [clean, broken]) {
        const markdown = linter.lint(render(truth, layoutNamed('gfm-aligned')).text, {path: 'report.md'})
        const sheet = await lintBytes(renderXlsx(truth, options), 'report.xlsx')
        expect(figuresOf(sheet)).toEqual(figuresIn(truth))
        const ofTables = (result: typeof sheet): string[] =>
          result.diagnostics
            .filter(({basis, location}) => basis.length > 0 && location.figure !== undefined)
            .map(({rule, message}) => `${rule} ${message}`)
        expect(ofTables(sheet)).toEqual(ofTables(markdown))
        expect(ofTables(sheet).length).toBeGreaterThanOrEqual(truth === broken ? 2 : 0)
      }
    }
  )
})

test('a finding names its sheet and cell', async () => {
  const truth = withFigures(inventTruth(44, {size: 'many'}), {'requests.results.total.naturalPerson': '1'})
  const {diagnostics} = await lintBytes(renderXlsx(truth, {top: 2, left: 1}), 'report.xlsx')
  const found = diagnostics.find(({location}) => location.figure === 'requests.results.total.naturalPerson')
  expect(found?.location.origin).toMatchObject({part: '年报', cell: expect.stringMatching(/^E\d+$/)})
})

/** The text made of one sheet. */
async function shown(
  rows: readonly string[],
  more: {merges?: string[]; styles?: string; hidden?: boolean} = {}
): Promise<string> {
  const {styles = '', ...sheet} = more
  const document = await readDocument(
    makeXlsx(
      [
        {name: '表', rows, ...sheet},
        {name: '二', rows: []}
      ],
      [],
      styles
    ),
    'x.xlsx'
  )
  return document.source.text
}

describe('a cell', () => {
  test('shows its number as its format has it', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0000_ "/><numFmt numFmtId="165" formatCode="#,##0.00&quot;元&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>'
    const values = ['0.30000000000000004', '2.5', '1234.5', '45657', '0.125']
    const row = values.map((value, index) => `<c r="${'ABCDE'[index]}1" s="${index}"><v>${value}</v></c>`).join('')
    expect(await shown([`<row r="1">${row}</row>`], {styles})).toBe('0.3\t2.5000\t1234.50\t2024-12-31\t12.50%')
  })

  test('that was never calculated is no blank; a calculated one is its value', async () => {
    expect(
      await shown([
        '<row r="1"><c r="A1" t="str"><f>X</f><v>甲</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v>2</v></c></row>'
      ])
    ).toBe('甲\t［公式］\t2')
  })

  test('holds rich text and inline text', async () => {
    expect(
      await shown([
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="C1" t="inlineStr"><is><t>丙</t></is></c></row>'
      ])
    ).toBe('甲乙\t\t丙')
  })

  test('merged over rows and columns stands once', async () => {
    const rows = [
      '<row r="2"><c r="B2"><v>1</v></c><c r="C2"/><c r="D2"><v>2</v></c></row>',
      '<row r="3"><c r="D3"><v>3</v></c></row>'
    ]
    const document = await readDocument(makeXlsx([{name: '表', rows, merges: ['B2:C3']}]), 'x.xlsx')
    const [table] = document.tables
    expect(
      table?.grid.rows.map(row => row.slots.map(({cell, covered}) => (covered ? '·' : cell.text)).join('|'))
    ).toEqual(['1|·|2', '·|·|3'])
    expect(table?.grid.rows[1]?.slots[2]?.cell.origin).toMatchObject({cell: 'D3', row: 3, column: 4})
  })
})

test('hidden sheets and rows are left out, and that is said', async () => {
  const visible = {
    name: '表',
    rows: [
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      '<row r="2" hidden="1"><c r="A2"><v>9</v></c></row>'
    ]
  }
  const document = await readDocument(
    makeXlsx([visible, {name: '底稿', rows: ['<row r="1"><c r="A1"><v>8</v></c></row>'], hidden: true}]),
    'x.xlsx'
  )
  expect(document.source.text).toBe('1\t2')
  expect(document.notices?.map(({kind}) => kind)).toEqual(['hidden-text'])
})
