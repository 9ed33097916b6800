/** Outputs are made report by report, so that a run of ten thousand is never held as one text. */

import fc from 'fast-check'
import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {writeWorkbook} from '../../src/format/documents/workbook.ts'
import {type Format, formats} from '../../src/format/index.ts'
import {jsonPieces, LazyList, OneLine} from '../../src/format/machine/json-pieces.ts'
import {options, runOf, samples} from './sample-run.ts'

const COUNT = 50
const many = runOf(Array.from({length: COUNT}, (_, index) => ({...samples.bad, path: `${index}.md`})))
const one = runOf([{...samples.bad, path: '0.md'}])

/** A note of bounded length, what a platform shows first of a whole run, and files for which there is a folder. */
const OTHERS = ['markdown', 'github', 'letter']

type InPieces = Exclude<Format, {kind: 'folder'}>

const inPieces = Object.entries<Format>(formats).filter(
  (entry): entry is [string, InPieces] => !OTHERS.includes(entry[0])
)

describe.each(inPieces)('%s', (_name, format) => {
  it('has no piece that grows with the run', async () => {
    const make = await format.load()
    const lengthsOf = (run: typeof many) => [...make(run, options)].map(({length}) => length)
    const lengths = lengthsOf(many)
    expect(lengths.length).toBeGreaterThan(format.kind === 'text' ? COUNT : 1)
    // Some have a list of all reports, of a line each, before the reports.
    const most = format.kind === 'text' ? 2 * Math.max(...lengthsOf(one)) + 400 * COUNT : 64 * 1024
    expect(Math.max(...lengths)).toBeLessThan(most)
  })
})

describe('JSON in pieces', () => {
  it('is what JSON.stringify makes of the whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, list) => {
        const whole = {value, list, nested: [{list}], none: undefined, empty: []}
        const lazy = {
          value,
          list: new LazyList(list),
          nested: [{list: new LazyList(list)}],
          none: undefined,
          empty: new LazyList([])
        }
        expect([...jsonPieces(lazy)].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`)
      })
    )
  })

  it('can have a value in one line', () => {
    const text = [...jsonPieces({a: 1, shard: new OneLine({b: [1, 2]})})].join('')
    expect(text).toBe('{\n  "a": 1,\n  "shard": {"b":[1,2]}\n}\n')
  })
})

describe('a workbook', () => {
  it('asks for a row when the rows before it are written', () => {
    const asked: number[] = []
    function* rows() {
      for (let number = 0; number < 20_000; number++) {
        asked.push(number)
        yield [`甲${number}`, number]
      }
    }
    const columns = [
      {head: '文字', width: 10},
      {head: '数字', width: 10}
    ]
    const font = {name: 'SimSun', size: 10}
    const sheets = [{name: '表', columns, rows: rows(), stickyColumns: 1}]
    const pieces = writeWorkbook({font, styles: {head: {bold: true}}, headStyle: 'head', sheets})
    const first = pieces.next()
    expect(first.done).toBe(false)
    expect(asked.length).toBeLessThan(20_000)
    const bytes = Buffer.concat([first.value ?? new Uint8Array(), ...pieces])
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    expect(sheet.match(/<row /g)).toHaveLength(20_001)
    expect(sheet).toContain('<c r="A20001" t="inlineStr"><is><t xml:space="preserve">甲19999</t></is></c>')
    expect(sheet).toContain('<c r="B20001"><v>19999</v></c>')
    expect(sheet).toContain('<autoFilter ref="A1:B20001"/>')
  })
})
