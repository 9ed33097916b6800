/** Files to bytes: whole ones, what has no size, and what is no file. */

import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {readFileBytes} from '../../src/node/read.ts'
import {limits} from '../../src/parse/limits.ts'
import {Folder} from '../cli/harness.ts'

let folder: Folder
beforeAll(() => {
  folder = new Folder({'report.txt': '示例区年度报告', 'empty.txt': ''})
})

async function textOf(path: string): Promise<string | null> {
  const read = await readFileBytes(path)
  return read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : null
}

it.each([
  ['report.txt', '示例区年度报告'],
  ['empty.txt', ''],
  ['.', null],
  ['none.txt', null]
])('%s', async (name, text) => {
  expect(await textOf(join(folder.path, name))).toBe(text)
})

it('a file as large as the limit is read, a larger one is not', async () => {
  folder.write('full.txt', 'a'.repeat(limits.fileBytes))
  folder.write('larger.txt', 'a'.repeat(limits.fileBytes + 1))
  expect((await textOf(join(folder.path, 'full.txt')))?.length).toBe(limits.fileBytes)
  expect(await readFileBytes(join(folder.path, 'larger.txt'))).toMatchObject({kind: 'refused'})
})

it.runIf(existsSync('/proc/self/status'))('a file of the system that tells no size is read to its end', async () => {
  expect(await textOf('/proc/self/status')).toContain('Threads:')
})
