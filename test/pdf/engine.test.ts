/** What reads PDF files may be missing: that is no fault of the file. */

import {expect, test, vi} from 'vitest'
import {readBytes} from '../../src/parse/bytes.ts'
import {isRefusal} from '../../src/parse/refusal.ts'
import {MadePdf} from './made.ts'

test('an engine that cannot be loaded is said to be missing, not the file to be damaged', async () => {
  const given = process.getBuiltinModule
  const gone = (name: string): unknown => {
    if (name === 'fs') throw new Error('not to be read')
    return given(name)
  }
  vi.spyOn(process, 'getBuiltinModule').mockImplementation(gone as typeof given)
  const read = await readBytes(new MadePdf().text(60, 100, '一、总体情况').bytes(), {path: 'a.pdf'})
  expect(isRefusal(read) && read).toMatchObject({reason: 'unsupported'})
  expect(isRefusal(read) && read.message.zh).toContain('没有装入读取 PDF 的组件')
})
