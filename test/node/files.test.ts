/** Finding files: folders, patterns, links, and everything that can go wrong on a disk. */

import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {findFiles} from '../../src/node/files.ts'
import {kinds} from '../../src/parse/kinds/kinds.ts'
import {Folder} from '../cli/harness.ts'

let folder: Folder
let cwd = ''
beforeEach(() => {
  folder = new Folder()
  cwd = folder.path
})

function put(...paths: string[]): void {
  for (const path of paths) folder.write(path, '内容')
}

async function find(...patterns: string[]): Promise<{paths: string[]; missed: string[]}> {
  const {files, missed} = await findFiles(patterns, {cwd})
  return {paths: files.map(({path}) => path), missed: missed.map(({path, words}) => `${path}: ${words.zh}`)}
}

describe('a folder', () => {
  it('means every file in it of a known type, in a stable order', async () => {
    put(
      'b/乙局.md',
      'b/甲局.docx',
      'a/1.txt',
      'a/2.HTML',
      'a/deep/3.htm',
      'a/4.markdown',
      'a/5.xlsx',
      'a/image.png',
      'a/x.zip',
      'README'
    )
    expect(await find('.')).toEqual({
      paths: [
        'a/1.txt',
        'a/2.HTML',
        'a/4.markdown',
        'a/5.xlsx',
        'a/deep/3.htm',
        'a/image.png',
        'a/x.zip',
        'b/乙局.md',
        'b/甲局.docx'
      ],
      missed: []
    })
  })

  it('also means the types that cannot be read, so that they are told of', async () => {
    const names = Object.values(kinds).flatMap(kind => kind.names.map(name => `a.${name}`))
    put(...names, 'a.css', 'a.json')
    expect((await find('.')).paths).toEqual(names.toSorted())
  })

  it('passes over the pictures of a page that a browser has saved', async () => {
    put('年报.html', '年报_files/logo.png', '年报.files/logo.jpg', '扫描件.png')
    expect((await find('.')).paths).toEqual(['年报.html', '扫描件.png'])
  })

  it('is searched without packages, hidden files and lock files of Word', async () => {
    put('node_modules/x/a.md', '.git/a.md', '.hidden.md', '~$报告.docx', 'a.md')
    expect((await find('.')).paths).toEqual(['a.md'])
  })

  it('that holds nothing to check is told of', async () => {
    mkdirSync(join(cwd, 'empty'))
    expect(await find('empty')).toEqual({paths: [], missed: ['empty: 文件夹里没有可以核对的文件。']})
  })

  it('that links lead back to is entered once', async () => {
    put('a/1.md')
    symlinkSync(join(cwd, 'a'), join(cwd, 'a', 'loop'))
    symlinkSync('self.md', join(cwd, 'self.md'))
    expect(await find('.')).toEqual({paths: ['a/1.md'], missed: ['self.md: 链接互相指向，找不到文件。']})
  })

  it('with a link to a file that is gone tells of it', async () => {
    put('a.md')
    symlinkSync(join(cwd, 'gone.md'), join(cwd, 'link.md'))
    expect(await find('.')).toEqual({paths: ['a.md'], missed: ['link.md: 没有这个文件或文件夹。']})
  })

  it.skipIf(process.getuid?.() === 0)('that may not be entered is told of', async () => {
    put('a.md', 'closed/b.md')
    chmodSync(join(cwd, 'closed'), 0)
    const found = await find('.')
    chmodSync(join(cwd, 'closed'), 0o755)
    expect(found).toEqual({paths: ['a.md'], missed: ['closed: 没有权限。']})
  })
})

describe('a name', () => {
  it('leads to its file, whatever its type', async () => {
    put('report.bin', '.hidden.md', 'node_modules/a.md')
    expect((await find('report.bin', '.hidden.md', 'node_modules/a.md')).paths).toEqual([
      'report.bin',
      '.hidden.md',
      'node_modules/a.md'
    ])
  })

  it('that does not exist is told of', async () => {
    expect((await find('没有.md', '没有/没有.md')).missed).toEqual([
      '没有.md: 没有这个文件或文件夹。',
      '没有/没有.md: 没有这个文件或文件夹。'
    ])
  })

  it('that goes on behind a file is told of', async () => {
    put('a.md')
    expect((await find('a.md/b.md')).missed).toEqual(['a.md/b.md: 没有这个文件或文件夹。'])
  })

  it('that looks like a pattern is a name first', async () => {
    put('报告[1].md', '报告1.md')
    expect((await find('报告[1].md')).paths).toEqual(['报告[1].md'])
  })

  it('full of nonsense is told of and harms nothing', async () => {
    const {paths, missed} = await find('a\0b.md', '', 'x'.repeat(5000), '\ud800.md')
    expect(paths).toEqual([])
    expect(missed).toHaveLength(4)
  })
})

describe('a pattern', () => {
  it('leads to files in a stable order, without packages', async () => {
    put('2024/乙.md', '2024/甲.md', '2023/甲.md', '2024/甲.txt', 'node_modules/a/甲.md')
    expect((await find('**/*.md')).paths).toEqual(['2023/甲.md', '2024/乙.md', '2024/甲.md'])
    expect((await find(join(cwd, '2024/*.md'))).paths).toEqual([join(cwd, '2024/乙.md'), join(cwd, '2024/甲.md')])
  })

  it('that matches nothing is told of', async () => {
    expect(await find('*.md')).toEqual({paths: [], missed: ['*.md: 没有与此匹配的文件。']})
  })
})

describe('a file that is met twice', () => {
  it('is checked once, as named', async () => {
    put('a/1.md', 'a/2.md')
    const {files} = await findFiles(['a', '**/*.md', 'a/2.md', './a/1.md'], {cwd})
    expect(files.map(({path, inFolder}) => [path, inFolder])).toEqual([
      ['./a/1.md', false],
      ['a/2.md', false]
    ])
  })
})

describe('ignores', () => {
  it('hold for what is met, not for what is named', async () => {
    put('a/1.md', 'a/2.md')
    const ignores = (absolute: string) => absolute.endsWith('1.md')
    const {files} = await findFiles(['a', 'a/1.md'], {cwd, ignores})
    expect(files.map(({path}) => path)).toEqual(['a/2.md', 'a/1.md'])
    const none = await findFiles(['a'], {cwd, ignores: () => true})
    expect(none.missed.map(({path}) => path)).toEqual(['a'])
  })
})
