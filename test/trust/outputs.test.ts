/** No output takes the place of what the run reads, whatever name leads to it. */

import {linkSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {bad, good, last} from '../cli/reports.ts'

let folder: Folder

const config = '[{"rules": {"heading-level": "off"}}]'

describe('an output over an input', () => {
  it.each([
    ['the report itself', ['a.md', '-f', 'markdown=a.md']],
    ['the same by another name', ['a.md', '-f', 'html=./sub/../a.md']],
    ['a link to it', ['a.md', '-f', 'html=link.md']],
    ['a hard link to it', ['a.md', '-f', 'json=hard.md']],
    ['a report named by its link', ['link.md', '-f', 'json=a.md']],
    ['a report in a folder', ['.', '-f', 'compact=a.md']],
    ['a list of files', ['--files-from', 'list.txt', '-f', 'json=list.txt']],
    ['the list of who reports', ['a.md', '--roster', 'roster.csv', '-f', 'csv=roster.csv']],
    ["last year's report", ['a.md', '--previous', 'last.md', '-f', 'json=last.md']],
    ['the config', ['a.md', '-f', 'json=nianbao.config.json']],
    ['the tables as data', ['figures', 'a.md', '-f', 'json=a.md']]
  ])('%s is refused before anything is written', async (_, argv) => {
    const files = {
      'a.md': bad,
      'last.md': last,
      'list.txt': 'a.md\n',
      'roster.csv': '机关\n示例局\n',
      'nianbao.config.json': config,
      'sub/b.md': good
    }
    folder = new Folder(files)
    symlinkSync('a.md', join(folder.path, 'link.md'))
    linkSync(join(folder.path, 'a.md'), join(folder.path, 'hard.md'))
    const {exitCode, stderr} = await folder.run([...argv, '-f', 'json=other.json'])
    expect({exitCode, stderr}).toMatchObject({exitCode: 2, stderr: expect.stringContaining('会把它覆盖')})
    for (const [name, content] of Object.entries(files)) expect(folder.read(name)).toBe(content)
    expect(() => folder.read('other.json')).toThrow('ENOENT')
  })

  it('is refused to merge and to a file of a folder too', async () => {
    folder = new Folder({'a.md': bad})
    await folder.run(['a.md', '--shard', '1/1', '-f', 'json=1.json'])
    const part = folder.read('1.json')
    expect(await folder.run(['merge', '1.json', '-f', 'json=1.json'])).toMatchObject({exitCode: 2})
    expect(folder.read('1.json')).toBe(part)
  })

  it('is none where a folder holds what is no report', async () => {
    folder = new Folder({'2024/a.md': good, '2024/结果.md': 'alt'})
    expect(await folder.run(['2024', '-f', 'markdown=2024/结果.md'])).toMatchObject({exitCode: 0})
    expect(await folder.run(['2024', '-f', 'markdown=2024/结果.md'])).toMatchObject({exitCode: 0})
    expect(folder.read('2024/结果.md')).not.toBe('alt')
  })
})
