/** Files that cannot be read: each is determined by what is in it, whatever its name, and the reader is told what to do. */

import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {encodeUtf16} from '../encoding/encode.ts'
import {docxFiles, makeDocx, paragraph, run} from './make-docx.ts'
import {readDocument, readRefusal} from './reading.ts'

const compound = (content: Uint8Array): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...content])

test.each<[string, string, Uint8Array, RegExp]>([
  ['an encrypted file', 'nb.docx', compound(encodeUtf16('EncryptedPackage', 'le')), /加密.*密码/],
  ['a PNG', 'nb.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /图片或扫描件/],
  ['a JPEG named .docx', 'nb.docx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /图片或扫描件/],
  ['a zip that is no document', 'nb.zip', zipSync({'a.txt': strToU8('甲')}), /压缩包/],
  ['a zip named .docx', 'nb.docx', zipSync({'a.txt': strToU8('甲')}), /压缩包/]
])('%s is not supported', async (_, path, bytes, words) => {
  const refusal = await readRefusal(bytes, path)
  expect(refusal.reason).toBe('unsupported')
  expect(refusal.message.zh).toMatch(words)
})

test('a presentation is not supported', async () => {
  const type =
    '<Types><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>'
  const relations =
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>'
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(type),
    '_rels/.rels': strToU8(relations),
    'ppt/presentation.xml': strToU8('<p/>')
  })
  expect((await readRefusal(bytes, 'a.pptx')).message.zh).toContain('演示文稿')
})

test('Word files with macros and templates are read like plain ones, whatever the case of their part names', async () => {
  const plain = docxFiles(paragraph(run('一、总体情况')))
  const types = new TextDecoder().decode(plain['[Content_Types].xml'])
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  expect(types).toContain(type)
  const kin = [
    'application/vnd.ms-word.document.macroEnabled.main+xml',
    'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
  ]
  for (const other of kin) {
    const bytes = zipSync({...plain, '[Content_Types].xml': strToU8(types.replace(type, other))})
    expect((await readDocument(bytes, 'a.docm')).source.text).toBe('一、总体情况')
  }
  const shouting = Object.fromEntries(
    Object.entries(plain).map(([name, content]) => [name.replace('word/document', 'Word/Document'), content])
  )
  expect((await readDocument(zipSync(shouting), 'a.docx')).source.text).toBe('一、总体情况')
})

/** The same archive with the records of ZIP64 before its end record, as some programs write them always. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const record = new DataView(new ArrayBuffer(56 + 20))
  record.setUint32(0, 0x06064b50, true)
  record.setUint32(4, 44, true)
  record.setUint32(24, data.getUint16(end + 10, true), true)
  record.setUint32(32, data.getUint16(end + 10, true), true)
  record.setUint32(40, data.getUint32(end + 12, true), true)
  record.setUint32(48, data.getUint32(end + 16, true), true)
  record.setUint32(56, 0x07064b50, true)
  record.setUint32(64, end, true)
  const last = bytes.slice(end)
  last.fill(0xff, 8, 20)
  return new Uint8Array([...bytes.subarray(0, end), ...new Uint8Array(record.buffer), ...last])
}

test('an archive with the end record of ZIP64 is read', async () => {
  const bytes = withZip64(makeDocx(paragraph(run('一、总体情况'))))
  expect((await readDocument(bytes, 'a.docx')).source.text).toBe('一、总体情况')
})

test.each([
  [
    'XML of Word 2003',
    'nb.xml',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
    /Word 2003/
  ],
  ['a rar', 'nb.docx', 'Rar!\x1a\x07\x01', /压缩包/]
])('%s is told by its bytes', async (_, path, text, words) => {
  expect((await readRefusal(strToU8(text), path)).message.zh).toMatch(words)
})

test.each(['nb.doc', 'nb.wps', 'nb.docx'])('a compound file without a document is damaged: %s', async path => {
  expect(await readRefusal(compound(new Uint8Array()), path)).toMatchObject({reason: 'damaged'})
})

test('an encrypted entry is told as encrypted', async () => {
  const bytes = makeDocx(paragraph(run('甲')))
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const record = data.getUint32(bytes.length - 6, true)
  data.setUint16(record + 8, 1, true)
  expect((await readRefusal(bytes, 'a.docx')).message.zh).toContain('加密')
})

test('text named .docx is damaged; a page named .doc is a page', async () => {
  expect(await readRefusal(strToU8('一、总体情况'), 'a.docx')).toMatchObject({reason: 'damaged'})
  const page = await readDocument(strToU8('<html><body><p>一、总体情况</p></body></html>'), 'a.doc')
  expect(page.dialect).toBe('html')
})

test('a Word file without its document, or without a body, is damaged or none', async () => {
  const {'word/document.xml': _, ...rest} = docxFiles('')
  expect((await readRefusal(zipSync(rest), 'a.docx')).reason).toBe('unsupported')
  const empty = {
    ...rest,
    'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')
  }
  expect((await readRefusal(zipSync(empty), 'a.docx')).reason).toBe('damaged')
})
