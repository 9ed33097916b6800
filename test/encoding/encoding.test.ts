/** Bytes in the encodings that Chinese files come in, rightly and wrongly labelled, whole and damaged. */

import {describe, expect, test} from 'vitest'
import {isRefusal} from '../../src/parse/refusal.ts'
import {decodeText} from '../../src/parse/text/encoding.ts'
import {inventTruth} from '../invented/truth.ts'
import {renderPage} from '../parse-html/pages.ts'
import {figuresIn, figuresOf, lintBytes, readDocument, readRefusal} from '../word/reading.ts'
import {encodeGb18030, encodeUtf16} from './encode.ts'

function decoded(bytes: Uint8Array): {text: string; encoding: string; notices: string[]} {
  const result = decodeText(bytes)
  if (isRefusal(result)) throw new Error(result.message.en)
  return {text: result.text, encoding: result.encoding, notices: result.notices.map(({kind}) => kind)}
}

const sample = '某某市2024年政府信息公开工作年度报告\n一、总体情况\n全年收到申请 12 件，㐀字与 😀 也在。\n'
const utf8 = new TextEncoder().encode(sample)

describe('text is decoded', () => {
  test('as UTF-8, with and without a mark', () => {
    expect(decoded(utf8)).toEqual({text: sample, encoding: 'utf-8', notices: []})
    expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])).text).toBe(`\uFEFF${sample}`)
  })

  test('as GB18030 without any label, four-byte characters too', () => {
    expect(decoded(encodeGb18030(sample))).toEqual({text: sample, encoding: 'gb18030', notices: []})
  })

  test.each(['le', 'be'] as const)('as UTF-16 %s, with and without a mark', order => {
    expect(decoded(encodeUtf16(sample, order))).toEqual({text: sample, encoding: `utf-16${order}`, notices: []})
    expect(decoded(encodeUtf16(`\uFEFF${sample}`, order)).text).toBe(`\uFEFF${sample}`)
  })

  test.each(['gb2312', 'GBK', 'gb_2312-80', 'gb18030'])('from a page that says %s and is GB18030', label => {
    const page = `<html><head><meta charset="${label}"></head><body>${sample}</body></html>`
    expect(decoded(encodeGb18030(page))).toEqual({text: page, encoding: 'gb18030', notices: []})
  })

  test('by its bytes where the page says otherwise, and that is noted', () => {
    const says = (label: string): string =>
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head>${sample}</html>`
    expect(decoded(new TextEncoder().encode(says('gb2312')))).toMatchObject({
      text: says('gb2312'),
      encoding: 'utf-8',
      notices: ['encoding-mismatch']
    })
    expect(decoded(encodeGb18030(says('utf-8')))).toMatchObject({
      text: says('utf-8'),
      encoding: 'gb18030',
      notices: ['encoding-mismatch']
    })
  })

  test('as what it says where only that can be known', () => {
    const page = new Uint8Array([...new TextEncoder().encode('<meta charset="big5">'), 0xa4, 0xa4, 0xa4, 0xe5])
    expect(decoded(page)).toMatchObject({text: '<meta charset="big5">中文', encoding: 'big5'})
  })
})

describe('damage is said', () => {
  test('UTF-8 with a broken character stays UTF-8', () => {
    const long = new TextEncoder().encode(sample.repeat(4))
    const broken = long.slice()
    broken[4] = 0x20
    const result = decoded(broken)
    expect(result.encoding).toBe('utf-8')
    expect(result.notices).toEqual(['encoding-damaged'])
    expect(result.text.endsWith(sample)).toBe(true)
  })

  test('GB18030 cut in the middle of a character', () => {
    const long = encodeGb18030('政府信息公开工作年度报告'.repeat(20))
    expect(decoded(long.subarray(0, long.length - 1))).toMatchObject({
      encoding: 'gb18030',
      notices: ['encoding-damaged']
    })
  })

  test('characters that were lost before', () => {
    expect(decoded(new TextEncoder().encode('收到申请�件，办结�件')).notices).toEqual(['encoding-damaged'])
  })
})

describe('what is no text is refused', () => {
  test('bytes of a program, random bytes', async () => {
    expect(
      await readRefusal(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0]), 'a.txt')
    ).toMatchObject({reason: 'binary'})
    const noise = Uint8Array.from({length: 5000}, (_, index) => 0x80 + ((index * 7919 + index * index * 31) % 127))
    expect(['binary', 'encoding']).toContain((await readRefusal(noise, 'a.txt')).reason)
  })

  test('nothing, blanks', async () => {
    expect(await readRefusal(new Uint8Array(), 'a.md')).toMatchObject({reason: 'empty'})
    expect(await readRefusal(new TextEncoder().encode('\uFEFF \n'), 'a.md')).toMatchObject({reason: 'empty'})
  })
})

test.each([
  ['GB18030', (text: string) => encodeGb18030(text)],
  ['UTF-16', (text: string) => encodeUtf16(`\uFEFF${text}`, 'le')],
  ['UTF-16 without a mark', (text: string) => encodeUtf16(text, 'be')]
])('a page in %s has the figures, each at its place in the text', async (_, encode) => {
  const truth = inventTruth(61, {size: 'many'})
  const page = renderPage(truth, 'word-paste', 'gb2312')
  expect(figuresOf(await lintBytes(encode(page), 'nb.htm'))).toEqual(figuresIn(truth))
  const {source, tables} = await readDocument(encode(page), 'nb.htm')
  expect(source.text).toBe(page)
  expect(tables).toHaveLength(3)
})
