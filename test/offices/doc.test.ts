/** Binary Word files, written by hand: what stands where, and what is not certain. */

import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {inventTruth} from '../invented/truth.ts'
import {figuresIn, figuresOf, lintBytes, readDocument, readRefusal} from '../word/reading.ts'
import {bytesOf, compound, type DocOptions, type DocParagraph, joined, makeDoc, u16} from './make-doc.ts'
import {docReport} from './reports.ts'

const line = (text: string, modifiers = ''): DocParagraph => ({
  runs: text === '' ? [] : [{text}],
  end: 'paragraph',
  modifiers: bytesOf(modifiers)
})

async function textOf(paragraphs: readonly DocParagraph[], options?: DocOptions): Promise<string> {
  return (await readDocument(makeDoc(paragraphs, options), 'a.doc')).source.text
}

describe('a whole report', () => {
  const truth = inventTruth(91, {size: 'many'})

  test.each<[string, DocOptions]>([
    ['in the order of its text', {}],
    ['saved fast: pieces out of order', {shuffled: true}],
    ['digits of one byte a character', {narrow: true}],
    ['both', {shuffled: true, narrow: true}]
  ])('%s', async (_, options) => {
    expect(figuresOf(await lintBytes(docReport(truth, options), 'report.doc'))).toEqual(figuresIn(truth))
  })

  test('is told by its bytes, whatever its name', async () => {
    for (const name of ['report.wps', 'report.docx', 'report'])
      expect(figuresOf(await lintBytes(docReport(truth), name))).toEqual(figuresIn(truth))
  })

  test('what a fast save has struck through is unread, with the reason', async () => {
    const result = await lintBytes(docReport(truth, {onPieces: '370801'}), 'report.doc')
    const figures = [...(result.report?.figures ?? [])].filter(({state}) => state === 'unread')
    expect(figures.length).toBeGreaterThan(100)
    expect(figures.filter(({reason}) => reason === null)).toEqual([])
    expect([...(result.report?.figures ?? [])].filter(({exact}) => exact !== null)).toEqual([])
  })

  test('what a piece says comes behind what its characters say', async () => {
    const plain = figuresOf(await lintBytes(docReport(truth), 'report.doc'))
    expect(figuresOf(await lintBytes(docReport(truth, {onPieces: '370800'}, '370801'), 'report.doc'))).toEqual(plain)
  })
})

test('automatic numbers are read, list by list', async () => {
  const lists = [
    {format: 37, before: '', after: '、'},
    {format: 0, before: '（', after: '）'}
  ]
  const numbered = (text: string, list: number): DocParagraph =>
    line(text, `0a26000b46${list.toString(16).padStart(2, '0')}00`)
  const paragraphs = [numbered('A', 1), numbered('B', 2), numbered('C', 2), numbered('D', 1), line('E')]
  expect(await textOf(paragraphs, {lists})).toBe('一、A\n\n（1）B\n\n（2）C\n\n二、D\n\nE')
})

test('deleted text is left out, with a notice; a deleted mark joins two paragraphs', async () => {
  const paragraphs: DocParagraph[] = [
    {runs: [{text: 'A'}, {text: 'no', modifiers: '000801'}], end: 'paragraph', endModifiers: '000801'},
    {runs: [{text: 'B', modifiers: '010801'}], end: 'paragraph'}
  ]
  const document = await readDocument(makeDoc(paragraphs), 'a.doc')
  expect(document.source.text).toBe('AB')
  expect(document.notices?.map(({kind}) => kind)).toEqual(['tracked-changes'])
})

/** The end of a row of cells of one width. */
function rowEnd(cells: number, depth = 1): DocParagraph {
  const size = 1 + (cells + 1) * 2 + cells * 20
  const borders = Array.from({length: cells + 1}, (_, index) => u16(index * 1000))
  const definition = joined(
    bytesOf('08d6'),
    u16(size + 1),
    Uint8Array.of(cells),
    ...borders,
    new Uint8Array(cells * 20)
  )
  const marks = depth === 1 ? '162401172401' : '1624014966020000004b24014c2401'
  return {runs: [], end: depth === 1 ? 'cell' : 'paragraph', modifiers: joined(bytesOf(marks), definition)}
}

const cell = (text: string): DocParagraph => ({runs: [{text}], end: 'cell', modifiers: bytesOf('162401')})
/** In a table that stands in a cell: its cells end with marks of paragraphs. */
const inner = (text: string): DocParagraph => ({
  runs: [{text}],
  end: 'paragraph',
  modifiers: bytesOf('1624014966020000004b2401')
})

test('a table in a cell is a table of its own', async () => {
  const paragraphs = [inner('1'), inner('2'), rowEnd(2, 2), cell('A'), cell('B'), rowEnd(2), line('C')]
  const {tables, source} = await readDocument(makeDoc(paragraphs), 'a.doc')
  const texts = tables.map(({grid}) => grid.rows.map(({slots}) => slots.map(slot => slot.cell.text.trim())))
  expect(texts).toEqual([[['1', '2']]])
  expect(source.text.split('\n').filter(each => each !== '')).toEqual(['1\t2', 'A', 'B', 'C'])
})

test('a row with more cells than it defines is refused: nobody knows where they stand', async () => {
  expect(await readRefusal(makeDoc([cell('1'), cell('2'), rowEnd(1)]), 'a.doc')).toMatchObject({reason: 'damaged'})
})

test('wide rows, whose cells are defined in another stream', async () => {
  const cells = Array.from({length: 30}, (_, index) => cell(String(index)))
  const {tables} = await readDocument(makeDoc([...cells, rowEnd(30), line('A')]), 'a.doc')
  expect(tables[0]?.grid.rows[0]?.slots.map(slot => slot.cell.text)).toEqual(cells.map(({runs}) => runs[0]?.text))
})

describe('refused with the true reason', () => {
  const text = [line('A')]

  test('encrypted', async () => {
    expect((await readRefusal(makeDoc(text, {flags: 0x0100}), 'a.doc')).message.zh).toContain('加密')
  })

  test('of Word 95', async () => {
    const bytes = makeDoc(text)
    const header = bytes.findIndex((byte, index) => byte === 0xec && bytes[index + 1] === 0xa5)
    bytes[header + 2] = 0x68
    expect((await readRefusal(bytes, 'a.doc')).message.zh).toContain('Word 95')
  })

  test('a compound file without the streams, or cut off', async () => {
    const bare = compound({WordDocument: new Uint8Array(5000)})
    expect(await readRefusal(bare, 'a.doc')).toMatchObject({reason: 'damaged'})
    const whole = makeDoc(text)
    for (const length of [600, 1500, 4000, whole.length - 4000])
      expect(await readRefusal(whole.subarray(0, length), 'a.doc')).toMatchObject({reason: 'damaged'})
  })
})

test('no damage of single bytes makes it throw', async () => {
  const whole = makeDoc([cell('1'), cell('2'), rowEnd(2), line('A', '0a26000b460100')], {
    lists: [{format: 37, before: '', after: '、'}],
    onPieces: '370800'
  })
  const linter = createLinter()
  let refused = 0
  for (let at = 0; at < whole.length; at += 37) {
    const bytes = whole.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    const {report} = await linter.lintBytes(bytes, {path: 'a.doc'})
    if (report === null) refused++
  }
  expect(refused).toBeGreaterThan(5)
})
