/** Two forms of one report are equal; what somebody changed between two drafts is found, and nothing else. */

import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {compareReports, type Report} from '../../src/index.ts'
import {Folder} from '../cli/harness.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {docReport, odtReport, rtfReport} from '../offices/reports.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {renderDocx} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'

const truth = inventTruth(95, {size: 'many', standard: '2021'})
const changed = withFigures(truth, {'requests.received.naturalPerson': '99999'})
const otherwise: Truth = {...truth, title: `${truth.title}（稿）`}

async function reportOf(bytes: Uint8Array, path: string): Promise<Report> {
  const {report} = await lintBytes(bytes, path)
  if (report === null) throw new Error(`${path} is no report`)
  return report
}

const docx = (of: Truth): Promise<Report> => reportOf(renderDocx(of), 'a.docx')

test.each<[string, (of: Truth) => Uint8Array]>([
  ['doc', docReport],
  ['rtf', of => rtfReport(of)],
  ['odt', odtReport],
  ['md', of => new TextEncoder().encode(render(of, layoutNamed('gfm-aligned')).text)]
])('a report is equal to itself as .%s', async (extension, write) => {
  const comparison = compareReports(await docx(truth), await reportOf(write(truth), `b.${extension}`))
  expect(comparison).toEqual({differences: [], undetermined: [], equalFigures: 200, isTextCompared: true})
})

test('a figure that was changed is found with both places', async () => {
  const {differences, equalFigures} = compareReports(await docx(truth), await docx(changed))
  const figures = differences.flatMap(one => (one.kind === 'figure' ? [one] : []))
  expect(figures.map(({figure}) => figure)).toContain('requests.received.naturalPerson')
  const own = figures.find(({figure}) => figure === 'requests.received.naturalPerson')
  expect(own?.second?.value).toBe('99999')
  expect(own?.first?.value).toBe(truth.figures.get('requests.received.naturalPerson'))
  expect(own?.first?.location.origin).toEqual(own?.second?.location.origin)
  expect(figures.length + equalFigures).toBe(200)
})

test('words that were changed are found; where lines break is no difference', async () => {
  const {differences} = compareReports(await docx(truth), await docx(otherwise))
  expect(differences.map(({kind, first, second}) => [kind, first?.text, second?.text])).toEqual([
    ['paragraph', truth.title, otherwise.title]
  ])
  expect(compareReports(await docx(truth), await reportOf(renderDocx(truth, 'tracked'), 'b.docx')).differences).toEqual(
    []
  )
})

test('a figure that is not certain is neither equal nor different', async () => {
  const struck = await reportOf(docReport(truth, {}, '370801'), 'b.doc')
  const {differences, undetermined, equalFigures} = compareReports(await docx(truth), struck)
  expect(differences).toEqual([])
  expect(undetermined.length).toBeGreaterThan(100)
  expect(undetermined.length + equalFigures).toBe(200)
})

test('a file of the tables alone leaves the text uncompared, which is said', async () => {
  const bare = {...truth, sections: truth.sections.map(section => ({...section, blocks: []}))}
  const tables = await reportOf(renderXlsx(bare, {oneSheet: false, headings: false}), 'b.xlsx')
  const comparison = compareReports(await docx(truth), tables)
  expect(comparison).toMatchObject({differences: [], equalFigures: 200, isTextCompared: false})
})

test('reports of two forms: figures that one form does not have differ, the others are compared', async () => {
  const older = await docx(inventTruth(95, {size: 'many', standard: '2019'}))
  const {differences, equalFigures, undetermined} = compareReports(older, await docx(truth))
  const figures = differences.flatMap(one => (one.kind === 'figure' ? [one] : []))
  const alone = figures.filter(({first, second}) => first === null || second === null)
  expect(alone.length).toBeGreaterThan(0)
  expect(figures.length + equalFigures + undetermined.length).toBe(
    new Set([...older.figures].map(({figure}) => figure)).size + alone.filter(({first}) => first === null).length
  )
})

describe('the command', () => {
  const folder = new Folder({
    'a.docx': renderDocx(truth),
    'b.rtf': rtfReport(truth),
    'c.odt': odtReport(changed),
    'd.doc': docReport(truth, {}, '370801'),
    'notes.txt': '买菜'
  })

  test.each([
    ['equal', 'b.rtf', 0, '没有发现不同'],
    ['different', 'c.odt', 1, '99999'],
    ['not certain', 'd.doc', 2, '不能比较']
  ])('%s: %s', async (_, other, exitCode, words) => {
    const ran = await folder.run(['compare', 'a.docx', other])
    expect(ran).toMatchObject({exitCode, stderr: ''})
    expect(ran.stdout).toContain(words)
  })

  test('no report, one file, and an output over an input', async () => {
    expect(await folder.run(['compare', 'a.docx', 'notes.txt'])).toMatchObject({exitCode: 2, stdout: ''})
    expect((await folder.run(['compare', 'a.docx'])).stderr).toContain('两个文件')
    expect((await folder.run(['compare', 'a.docx', 'b.rtf', '-f', 'json=b.rtf'])).stderr).toContain('b.rtf')
  })

  test('JSON as its schema has it', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/compare.schema.json', import.meta.url), 'utf8'))
    const isValid = new Ajv2020().compile(schema)
    for (const other of ['b.rtf', 'c.odt', 'd.doc']) {
      const {stdout} = await folder.run(['compare', 'a.docx', other, '--format', 'json'])
      expect(isValid(JSON.parse(stdout)), JSON.stringify(isValid.errors)).toBe(true)
    }
  })
})
