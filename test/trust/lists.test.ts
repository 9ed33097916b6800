/** Lists, names and cells that others wrote: what is made of them stays small, has a name of its own, and is no formula. */

import {strToU8} from 'fflate'
import {describe, expect, it} from 'vitest'
import {safeName, UniqueNames} from '../../src/format/file-names.ts'
import {harmless} from '../../src/format/machine/separated.ts'
import {readCarried} from '../../src/node/carried.ts'
import {readRoster} from '../../src/roster/roster.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'

describe('a list that is larger than any list of offices', () => {
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>机关</t></is></c></row>'
  const last = (at: number) => `<row r="${at}"><c r="XFD${at}"><v>1</v></c></row>`
  const wide = makeXlsx([{name: '名单', rows: [head, ...Array.from({length: 40_000}, (_, at) => last(at + 2))]}])

  it.each([
    ['rows that end in the last column of a workbook', wide, '名单太大'],
    ['a row of commas', strToU8(`机关${','.repeat(3_000_000)}\n`), '名单太大'],
    ['fields without end', strToU8(`机关\n${`${','.repeat(400)}\n`.repeat(6000)}`), '名单太大'],
    ['more offices than there are', strToU8(`机关\n${'示例局\n'.repeat(100_001)}`), '超过 100000 个']
  ])('is refused for %s', (_, bytes, words) => {
    expect(readRoster(bytes, 'a')).toMatchObject({kind: 'refused', words: {zh: expect.stringContaining(words)}})
  })

  it('is refused where it is to be carried on, too', () => {
    expect(readCarried(wide)).toMatchObject({kind: 'refused', words: {zh: expect.stringContaining('名单太大')}})
  })
})

describe('the name of a letter', () => {
  it.each(['长'.repeat(300), '\u{20000}'.repeat(300), 'é'.repeat(300)])(
    'fits a file system, whatever is in it',
    long => {
      expect(Buffer.byteLength(`${safeName(long)}-核查意见单-100000.docx`)).toBeLessThanOrEqual(255)
    }
  )

  it.each(['con', 'NUL.2024', 'aux.tar.gz', 'COM¹', 'lpt9.x', 'CONIN$'])('is not that of a device: %s', name => {
    expect(safeName(name)).toBe(`report_${name}`)
  })

  it('differs from the others by more than how an accent is written', () => {
    const names = new UniqueNames()
    expect(['\u00e9', 'e\u0301', 'x-2', 'x', 'x', 'x'].map(name => names.take(name))).toEqual([
      '\u00e9',
      'e\u0301-2',
      'x-2',
      'x',
      'x-3',
      'x-4'
    ])
  })

  it('is found at once where ten thousands have the same', () => {
    const names = new UniqueNames()
    const taken = Array.from({length: 50_000}, () => names.take('示例局2024'))
    // The runner's own limit ends what tries every number again.
    expect(new Set(taken).size).toBe(50_000)
    expect(taken.at(-1)).toBe('示例局2024-50000')
  })
})

describe('a cell of comma-separated values', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])('is no formula: %j', sign => {
    expect(harmless(`${sign}HYPERLINK("x")`)).toBe(`'${sign}HYPERLINK("x")`)
  })
})
