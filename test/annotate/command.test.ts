/** `annotate` on the command line: a copy with comments, the file itself untouched; every mistake told in one line. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'

let folder = new Folder()
afterEach(() => folder.dispose())

const truth = withFigures(inventTruth(91, {size: 'few'}), {'disputes.reconsideration.total': '777'})
const report = renderDocx(truth)

function open(files: Record<string, string | Uint8Array>): void {
  folder.dispose()
  folder = new Folder(files)
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder.path, name)))

test('writes a copy with a comment for each finding and each cell to correct', async () => {
  open({'年报.docx': report})
  const {exitCode, stdout} = await folder.run(['annotate', '年报.docx', '-o', '校核.docx'])
  const {diagnostics, repairs} = await lintBytes(report, 'a.docx')
  const cells = repairs.flatMap(repair => repair.cells)
  expect(cells.map(({to}) => to)).toEqual([1])
  expect(exitCode).toBe(0)
  expect(stdout).toContain(`已写入 校核.docx：${diagnostics.length + cells.length} 条批注。`)
  expect(bytesOf('年报.docx')).toEqual(report)
  expect((await lintBytes(bytesOf('校核.docx'), 'a.docx')).diagnostics).toEqual(diagnostics)
})

test.each<[string, string[], RegExp]>([
  ['no file', ['-o', 'b.docx'], /请写明一个 Word 文件/],
  ['two files', ['a.docx', 'a.md', '-o', 'b.docx'], /请写明一个 Word 文件/],
  ['no name for the copy', ['a.docx'], /请用 -o/],
  ['the file itself', ['a.docx', '-o', './a.docx'], /不能是原文件/],
  ['a file that is not there', ['c.docx', '-o', 'b.docx'], /没有这个文件/],
  ['a text', ['a.md', '-o', 'b.docx'], /只能写进 Word 文件/],
  ['no report', ['d.docx', '-o', 'b.docx'], /年度报告/],
  ['a folder that is not there', ['a.docx', '-o', 'x/b.docx'], /不能写入/]
])('%s: exit code 2 and one line', async (_, argv, words) => {
  open({
    'a.docx': report,
    'a.md': '# 某某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n二、主动公开政府信息情况\n',
    'd.docx': makeDocx(paragraph(run('会议纪要')))
  })
  const {exitCode, stderr} = await folder.run(['annotate', ...argv])
  expect(exitCode).toBe(2)
  expect(stderr.trim()).toMatch(words)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
