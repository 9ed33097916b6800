/** What is read and written stays within what was named. */

import {execFileSync} from 'node:child_process'
import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {advised, bad, good} from '../cli/reports.ts'

let folder: Folder

function link(target: string, name: string): void {
  symlinkSync(target, join(folder.path, name))
}

describe('a link in a folder', () => {
  it.each([
    ['to a folder outside', '../outside', 'in/link'],
    ['to the root of the disk', '/', 'in/link'],
    ['to a report outside', '../outside/bad.md', 'in/link.md']
  ])('%s is not followed, and is told of', async (_, target, name) => {
    folder = new Folder({'in/a.md': good, 'outside/bad.md': bad})
    link(target, name)
    for (const operand of ['in', 'in/**']) {
      const {exitCode, stdout} = await folder.run([operand, '-f', 'json'])
      const {files} = JSON.parse(stdout)
      expect(files.filter(({verdict}: {verdict: string}) => verdict === 'failed')).toEqual([])
      expect({operand, exitCode}).toEqual({operand, exitCode: 2})
      expect(stdout).toContain('--follow-links')
    }
  })

  it('is followed when that is asked for, and where it is named itself', async () => {
    folder = new Folder({'in/a.md': good, 'outside/bad.md': bad})
    link('../outside', 'in/link')
    expect(await folder.run(['in', '--follow-links'])).toMatchObject({exitCode: 1})
    expect(await folder.run(['in/link'])).toMatchObject({exitCode: 1})
  })

  it('is no matter where it stays within what was named, or the config takes it out', async () => {
    folder = new Folder({'in/2024/a.md': good, 'outside/bad.md': bad})
    link('2024', 'in/latest')
    link('2024/a.md', 'in/b.md')
    const {exitCode, stdout} = await folder.run(['in', '-f', 'compact'])
    expect({exitCode, stdout}).toMatchObject({exitCode: 0})
    link('../outside', 'in/link')
    folder.write('nianbao.config.json', '[{"ignores": ["in/link"]}]')
    expect(await folder.run(['in'])).toMatchObject({exitCode: 0})
  })

  it('to another folder that was named is no matter either', async () => {
    folder = new Folder({'one/a.md': good, 'two/b.md': good})
    link('../two', 'one/link')
    expect(await folder.run(['one', 'two'])).toMatchObject({exitCode: 0})
  })
})

describe('a pipe', () => {
  it('is not waited for: named, listed or met', async () => {
    folder = new Folder({'in/a.md': good})
    execFileSync('mkfifo', [join(folder.path, 'in/pipe.md')])
    for (const argv of [['in/pipe.md'], ['in'], ['in/*.md'], ['--files-from', '-']]) {
      const {exitCode, stdout} = await folder.run(argv, {stdin: 'in/pipe.md\n'})
      expect({argv, exitCode}).toEqual({argv, exitCode: 2})
      expect(stdout).toContain('不是普通文件')
    }
  })

  it('is not waited for in the place of the waivers', async () => {
    folder = new Folder({'a.md': good})
    execFileSync('mkfifo', [join(folder.path, 'nianbao.waivers.json')])
    const {exitCode, stderr} = await folder.run(['a.md'])
    expect({exitCode, stderr}).toMatchObject({exitCode: 2, stderr: expect.stringContaining('不是普通文件')})
    expect((await folder.run(['a.md', '--gate'])).exitCode).toBe(0)
  })

  it('that is no report is nobody’s concern', async () => {
    folder = new Folder({'in/a.md': good})
    execFileSync('mkfifo', [join(folder.path, 'in/pipe')])
    expect(await folder.run(['in'])).toMatchObject({exitCode: 0})
  })
})

describe('a file by the name of an option', () => {
  it('is never taken for the option, as where a shell has put the names of files', async () => {
    folder = new Folder({'a.md': bad, '--no-config': '', '--config=evil.md': 'throw 1', '-f': ''})
    for (const name of ['--no-config', '--config=evil.md', '-f']) {
      const {exitCode, stderr} = await folder.run([name, 'a.md'])
      expect({name, exitCode}).toEqual({name, exitCode: 2})
      expect(stderr).toContain(`这里有一个文件就叫“${name}”`)
      expect((await folder.run(['a.md', '--', name])).exitCode).toBe(1)
    }
  })
})

describe('--fix', () => {
  it('writes to nothing that a link leads to outside what was named', async () => {
    folder = new Folder({'in/a.md': advised, 'outside/b.md': advised})
    link('../outside/b.md', 'in/b.md')
    const {stderr} = await folder.run(['in', '--fix', '--follow-links'])
    expect(stderr).toContain('in/b.md 没有自动改：链接指向所写的文件和文件夹之外')
    expect(folder.read('outside/b.md')).toBe(advised)
    expect(folder.read('in/a.md')).toBe(good)
  })

  it('writes to the file that a named link leads to', async () => {
    folder = new Folder({'a.md': advised})
    link('a.md', 'link.md')
    await folder.run(['link.md', '--fix'])
    expect(folder.read('a.md')).toBe(good)
  })

  it.each([
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${advised}`, 'utf16le'))],
    ['GB18030', gb18030(advised)]
  ])('promises it for a text in %s, and keeps to it', async (_, bytes) => {
    folder = new Folder({'a.md': bytes})
    expect((await folder.run(['a.md'])).stdout).toContain('可用 --fix 自动修改')
    const {stdout} = await folder.run(['a.md', '--fix'])
    expect(stdout).not.toContain('halfwidth-punctuation')
    expect(readFileSync(join(folder.path, 'a.md')).subarray(0, 2)).toEqual(Buffer.from(bytes).subarray(0, 2))
  })

  it('promises it for a text in UTF-8', async () => {
    folder = new Folder({'a.md': advised})
    expect((await folder.run(['a.md'])).stdout).toContain('可用 --fix 自动修改')
  })
})

/** By the table that the decoder has. */
function gb18030(text: string): Uint8Array {
  const known = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) known.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap(character => {
      const code = character.charCodeAt(0)
      const bytes = code < 0x80 ? [code] : known.get(character)
      if (bytes === undefined) throw new RangeError(character)
      return bytes
    })
  )
}
