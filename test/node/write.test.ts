/** Files are replaced whole or not at all. */

import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {replaceFile} from '../../src/node/write.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

it('replaces a file and keeps its permissions', async () => {
  const path = join(folder, 'a.md')
  writeFileSync(path, '旧')
  chmodSync(path, 0o606)
  await replaceFile(path, '新')
  expect(readFileSync(path, 'utf8')).toBe('新')
  expect(statSync(path).mode & 0o777).toBe(0o606)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

it('makes a file that is not there', async () => {
  const path = join(folder, 'a.md')
  await replaceFile(path, '新')
  expect(readFileSync(path, 'utf8')).toBe('新')
})

it('replaces what a link points at, not the link', async () => {
  writeFileSync(join(folder, 'a.md'), '旧')
  symlinkSync('a.md', join(folder, 'link.md'))
  await replaceFile(join(folder, 'link.md'), '新')
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('新')
})

it('leaves nothing behind where it fails', async () => {
  await expect(replaceFile(join(folder, 'no', 'a.md'), '新')).rejects.toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual([])
})

it('replaces a file whose name is as long as a name can be', async () => {
  const path = join(folder, `${'长'.repeat(84)}.md`)
  await replaceFile(path, '新')
  expect(readdirSync(folder)).toEqual([`${'长'.repeat(84)}.md`])
  expect(readFileSync(path, 'utf8')).toBe('新')
})
