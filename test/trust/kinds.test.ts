/** Files that show one report to readers and hold another for whoever goes by their first bytes: none of them is read. */

import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/parse/bytes.ts'
import {isRefusal} from '../../src/parse/refusal.ts'
import {Folder} from '../cli/harness.ts'
import {badPage, good, goodPage, goodTruth} from '../cli/reports.ts'
import {compound} from '../offices/make-doc.ts'
import {oneOfEach} from '../offices/one-of-each.ts'
import {docReport, odtReport, rtfReport} from '../offices/reports.ts'
import {docxFiles, makeDocx, paragraph, run} from '../word/make-docx.ts'

let folder: Folder

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map(part => (typeof part === 'string' ? encode(part) : part)))
}

const pdf = oneOfEach().find(({path}) => path.endsWith('.pdf'))?.bytes ?? ''
const ofd = oneOfEach().find(({path}) => path.endsWith('.ofd'))?.bytes ?? ''

/** The part of the file that a browser shows stands behind what the first bytes are the beginning of. */
const pages: readonly (readonly [string, Uint8Array])[] = [
  ['RTF', joined('{\\rtf1<!--', rtfReport(goodTruth).subarray(6), '-->', badPage)],
  ['a PDF', joined(pdf, badPage)],
  ['an old Word file', joined(docReport(goodTruth), badPage)],
  ['an archive', odtReport(goodTruth)],
  [
    'a web archive',
    joined(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n',
      ...[goodPage, '\r\n--x\r\nContent-Type: image/png\r\n\r\n', badPage, '\r\n--x--\r\n']
    )
  ]
]

describe('the name of a file', () => {
  it.each(pages)('is not that of a page where its first bytes are those of %s', async (_, bytes) => {
    folder = new Folder({'a.html': bytes, 'a.md': bytes, 'a.txt': bytes, 'a.pdf': bytes})
    for (const name of ['a.html', 'a.md', 'a.txt']) {
      const {exitCode, stdout} = await folder.run([name, '--gate'])
      expect({name, exitCode}).toEqual({name, exitCode: 2})
      expect(stdout).toContain('结尾，内容却是')
    }
  })

  it('is not that of a PDF where viewers find one behind the beginning of an archive, or of a text', async () => {
    folder = new Folder({
      'zip.pdf': zipSync({a: [joined(pdf), {level: 0}], ...docxFiles(paragraph(run('甲')))}),
      'text.pdf': `${good}%PDF-1.7`,
      'text.ofd': good,
      'text.mht': good
    })
    const {exitCode, stdout} = await folder.run(['zip.pdf', 'text.pdf', 'text.ofd', 'text.mht', '--gate'])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('未能核对 4 份')
  })

  it('is no matter where programs open a file by what is in it', async () => {
    for (const name of ['a.doc', 'a.wps', 'a.rtf', 'a'])
      expect(isRefusal(await readBytes(odtReport(goodTruth), {path: name}))).toBe(false)
  })
})

const relation = (type: string, target: string, id: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...given: readonly string[]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given.join('')}</Relationships>`
  )
const body = docxFiles(paragraph(run('甲')))
const main = relation('officeDocument', 'word/document.xml', 'a')

/** An end record that counts one entry less than there are. */
function shortCount(archive: Uint8Array): Uint8Array {
  const made = archive.slice()
  const view = new DataView(made.buffer)
  const end = made.length - 22
  for (const at of [8, 10]) view.setUint16(end + at, view.getUint16(end + at, true) - 1, true)
  return made
}

/** The second of the streams is named as the first is. */
function sameNames(): Uint8Array {
  const made = compound({WordDocument: new Uint8Array(5000), WordDocumenX: new Uint8Array(5000)})
  const at = Buffer.from(made).indexOf(Buffer.from('WordDocumenX', 'utf16le'))
  made[at + 22] = 't'.charCodeAt(0)
  return made
}

const start = (parts: string, type = 'multipart/related') =>
  encode(`MIME-Version: 1.0\r\nContent-Type: ${type}; boundary="x"${parts}--x--\r\n`)
const page = (text: string, id: string) =>
  `--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <${id}>\r\n\r\n${text}\r\n`

describe('what leaves it to a program which report is shown', () => {
  it.each([
    [
      'a Word file that is an OpenDocument, too',
      'docx',
      zipSync({...body, mimetype: strToU8('application/vnd.oasis.opendocument.text')})
    ],
    ['a Word file that is an OFD, too', 'ofd', zipSync({...body, 'OFD.xml': strToU8('<OFD/>')})],
    [
      'two main parts',
      'docx',
      zipSync({...body, '_rels/.rels': relations(main, relation('officeDocument', 'b.xml', 'b'))})
    ],
    [
      'two parts of one identifier',
      'docx',
      zipSync({...body, '_rels/.rels': relations(main, relation('x', 'b.xml', 'a'))})
    ],
    ['an archive with more entries than it counts', 'docx', shortCount(makeDocx(paragraph(run('甲'))))],
    ['two streams of one name', 'doc', sameNames()],
    [
      'a web archive that begins with another of its pages',
      'mht',
      start(`; start="<b>"\r\n\r\n${page('甲', 'a')}${page('乙', 'b')}`)
    ],
    [
      'a web archive of alternative pages',
      'mht',
      start(`\r\n\r\n${page('甲', 'a')}${page('乙', 'b')}`, 'multipart/alternative')
    ],
    ['a web archive with a header twice', 'mht', start(`\r\nContent-Type: text/html\r\n\r\n${page('甲', 'a')}`)]
  ])('%s is damaged', async (_, extension, bytes) => {
    expect(await readBytes(bytes, {path: `a.${extension}`})).toMatchObject({reason: 'damaged'})
  })

  it('is not taken for such: the pages of frames behind the page', async () => {
    const bytes = start(`\r\n\r\n${page(goodPage, 'a')}${page('<p>框架</p>', 'b')}`)
    expect(isRefusal(await readBytes(bytes, {path: 'a.mht'}))).toBe(false)
    expect(isRefusal(await readBytes(joined(ofd), {path: 'a.ofd'}))).toBe(false)
  })
})
