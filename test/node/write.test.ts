/** Files are replaced whole or not at all. */

import {chmodSync, lstatSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it} from 'vitest'
import {replaceFile} from '../../src/node/write.ts'
import {Folder} from '../cli/harness.ts'

let folder: Folder
beforeEach(() => {
  folder = new Folder()
})

it('replaces a file and keeps its permissions', async () => {
  const path = join(folder.path, 'a.md')
  folder.write('a.md', '旧')
  chmodSync(path, 0o606)
  await replaceFile(path, '新')
  expect(folder.read('a.md')).toBe('新')
  expect(statSync(path).mode & 0o777).toBe(0o606)
  expect(readdirSync(folder.path)).toEqual(['a.md'])
})

it('makes a file that is not there', async () => {
  await replaceFile(join(folder.path, 'a.md'), '新')
  expect(folder.read('a.md')).toBe('新')
})

it('replaces what a link points at, not the link', async () => {
  folder.write('a.md', '旧')
  symlinkSync('a.md', join(folder.path, 'link.md'))
  await replaceFile(join(folder.path, 'link.md'), '新')
  expect(lstatSync(join(folder.path, 'link.md')).isSymbolicLink()).toBe(true)
  expect(folder.read('a.md')).toBe('新')
})

it('leaves nothing behind where it fails', async () => {
  await expect(replaceFile(join(folder.path, 'no', 'a.md'), '新')).rejects.toThrow('ENOENT')
  expect(readdirSync(folder.path)).toEqual([])
})

it('replaces a file whose name is as long as a name can be', async () => {
  const name = `${'长'.repeat(84)}.md`
  await replaceFile(join(folder.path, name), '新')
  expect(readdirSync(folder.path)).toEqual([name])
  expect(folder.read(name)).toBe('新')
})
