/** Words of a file that every object of JavaScript knows of itself: they are words without a meaning, as any other. */

import {strToU8} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/parse/bytes.ts'
import {shapesOf} from '../../src/parse/ofd/path.ts'
import {identity} from '../../src/parse/page/matrix.ts'
import {makeDocx} from '../word/make-docx.ts'

describe.each(['constructor', 'toString', 'valueOf', '__proto__', 'unknown'])('%s', word => {
  it('is no colour of a page', async () => {
    const page = `<p style="color:${word};background:${word};font-size:3${word}">甲</p><font color="${word}">乙</font>`
    expect(await readBytes(strToU8(page), {path: 'a.html'})).toMatchObject({source: {text: page}})
  })

  it('is no highlight of Word', async () => {
    const run = `<w:r><w:rPr><w:highlight w:val="${word}"/><w:color w:val="${word}"/></w:rPr><w:t>甲</w:t></w:r>`
    expect(await readBytes(makeDocx(`<w:p>${run}</w:p>`), {path: 'a.docx'})).toMatchObject({source: {text: '甲'}})
  })

  it('is no control word of RTF', async () => {
    const letters = word.replaceAll('_', '')
    const text = `{\\rtf1 a\\${letters} b{\\${letters} c}d\\par}`
    expect(await readBytes(strToU8(text), {path: 'a.rtf'})).toMatchObject({source: {text: 'abcd'}})
  })

  it('is no letter of a path of OFD', () => {
    const plain = shapesOf('M 0 0 L 1 0 L 1 1', identity)
    expect(shapesOf(`M 0 0 ${word} L 1 0 L 1 1`, identity)).toEqual(plain)
  })
})
