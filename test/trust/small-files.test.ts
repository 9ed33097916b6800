/** A few bytes that stand for many: they are counted before the text that they stand for is made. */

import {strToU8, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {globMatcher} from '../../src/config/glob.ts'
import {readBytes} from '../../src/parse/bytes.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'
import {makeDocx} from '../word/make-docx.ts'

const LONG = '甲'.repeat(100_000)

const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
const numbering =
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1${LONG}"/></w:lvl>` +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const rows = Array.from({length: 2000}, (_, at) => `<row r="${at + 1}">${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`)
const namespaces = ['office', 'text'].map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
const blanks = `<office:document-content ${namespaces.join(' ')}><office:body><office:text><text:p>${'<text:s text:c="1000"/>'.repeat(100_000)}</text:p></office:text></office:body></office:document-content>`

it.each([
  ['the number of each paragraph of a list', 'docx', makeDocx(numbered.repeat(20_000), {numbering})],
  ['one string of many cells', 'xlsx', makeXlsx([{name: '表', rows}], [`${LONG}\t${LONG}`])],
  [
    'blanks that are counted',
    'odt',
    zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(blanks)})
  ],
  ['the cells of a row', 'rtf', strToU8(`{\\rtf1 \\trowd ${'\\cellx1'.repeat(500_000)} \\intbl a\\cell\\row}`)]
])('%s', async (_, extension, bytes) => {
  expect(await readBytes(bytes, {path: `a.${extension}`})).toMatchObject({reason: 'too-large'})
})

it('a page of which every character is escaped', async () => {
  const head = 'MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
  const read = async (text: string) => await readBytes(strToU8(head + text), {path: 'a.mht'})
  // A million marks took four hundred megabytes of pieces before; the runner's own limit ends what has no end.
  expect(await read('=41'.repeat(1_000_000))).toMatchObject({source: {text: 'A'.repeat(1_000_000)}})
  expect(await read('a=3D=e4=B8=ad=\r\nb=\nc=zz=')).toMatchObject({source: {text: 'a=中bc=zz='}})
})

it('a pattern of a config', () => {
  expect(() => globMatcher(`${'{'.repeat(400_000)}a${'}'.repeat(400_000)}`)).toThrow(RangeError)
})
