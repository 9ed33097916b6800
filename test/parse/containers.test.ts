/** What the readers of containers share: the parameters of header fields, the names of parts. */

import {describe, expect, it} from 'vitest'
import {parameterOf} from '../../src/parse/containers/mime.ts'
import {partNamed} from '../../src/parse/containers/part-names.ts'
import {archivedPageOf} from '../../src/parse/containers/web-archive.ts'

describe('a parameter of a header field', () => {
  it.each([
    ['text/html; charset=gb18030', 'charset', 'gb18030'],
    ['text/html;Charset = "utf-8" ; x=1', 'charset', 'utf-8'],
    ['multipart/related; type="text/html; charset=x"; boundary="--=_a;b"', 'boundary', '--=_a;b'],
    ['form-data; name="file"; filename="甲;乙.docx"', 'filename', '甲;乙.docx'],
    ['form-data; filename="without an end; name=x', 'filename', 'without an end; name=x'],
    ['text/html; charset=', 'charset', '']
  ])('of %s: %s', (field, name, value) => {
    expect(parameterOf(field, name)).toBe(value)
  })

  it.each([
    ['charset=utf-8', 'charset'],
    ['form-data; filename*=utf-8; x="name=a"', 'filename'],
    ['form-data; filename="; name=a"', 'name']
  ])('is not in %s: %s', (field, name) => {
    expect(parameterOf(field, name)).toBeNull()
  })

  it('tells the parts of a web archive whose boundary holds a semicolon', () => {
    const text =
      'Content-Type: multipart/related; boundary="a;b"\r\n\r\n--a;b\r\nContent-Type: text/html\r\n\r\n<p>页</p>\r\n--a;b--\r\n'
    const {bytes} = archivedPageOf(new TextEncoder().encode(text))
    expect(new TextDecoder().decode(bytes)).toBe('<p>页</p>\r\n')
  })
})

describe('the name of a part', () => {
  it.each([
    ['document.xml', 'OFD.xml', 'document.xml'],
    ['media/1.png', 'word/document.xml', 'word/media/1.png'],
    ['/word/styles.xml', 'word/document.xml', 'word/styles.xml'],
    ['../Doc_0/./Pages//Page.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page.xml'],
    ['Pages\\Page.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page.xml'],
    ['../../../x', 'a/b', 'x']
  ])('%s in %s is %s', (reference, from, name) => {
    expect(partNamed(reference, from)).toBe(name)
  })
})
