/** `annotate` on the command line: copies with comments, the files themselves untouched; every mistake reported in one line. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'
import {comments, textOf} from './looking.ts'

let folder: Folder

const clean = inventTruth(91, {size: 'few'})
const report = renderDocx(withFigures(clean, {'disputes.reconsideration.total': '777'}))
const good = renderDocx(clean)

function open(files: Record<string, string | Uint8Array>): void {
  folder = new Folder(files)
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder.path, name)))
const commentTexts = (name: string): string[] => comments(bytesOf(name)).map(textOf)

test('writes a copy beside the file, with the verdict, each finding and each cell to correct', async () => {
  open({'年报.docx': report})
  const {exitCode, stdout} = await folder.run(['annotate', '年报.docx'])
  const {diagnostics, repairs} = await lintBytes(report, 'a.docx')
  const cells = repairs.flatMap(repair => repair.cells)
  expect(cells.map(({to}) => to)).toEqual([1])
  expect(exitCode).toBe(0)
  expect(stdout).toBe(`已写入 年报.校核.docx：${diagnostics.length + cells.length} 条批注，第一条是核对结论。\n`)
  expect(bytesOf('年报.docx')).toEqual(report)
  expect((await lintBytes(bytesOf('年报.校核.docx'), 'a.docx')).diagnostics).toEqual(diagnostics)
  const [first, ...others] = commentTexts('年报.校核.docx')
  expect(first).toMatch(/不通过错误 [1-9]\d* 处，/)
  expect(others).toHaveLength(diagnostics.length + cells.length)
})

test('names in the comment of a sum the cells that it is made of, with what stands in them', async () => {
  open({'年报.docx': report})
  await folder.run(['annotate', '年报.docx'])
  const sum = commentTexts('年报.校核.docx').find(text => text.includes('dispute-sum'))
  expect(sum).toMatch(/参见：表四 · 行政复议 · .{4}：\d+/)
})

test('says in the file what was not judged', async () => {
  const unread = renderDocx(withFigures(clean, {'requests.results.total.total': '约3件左右'}))
  open({'年报.docx': unread})
  const {stdout} = await folder.run(['annotate', '年报.docx'])
  expect(stdout).toMatch(/写明 \d+ 项未能核对/)
  const [first] = commentTexts('年报.校核.docx')
  expect(first).toMatch(/未能核对：.*“未能核对”不等于通过/)
  expect(first).toContain('（七）总计 · 总计')
})

test('goes through folders and several files, again and again, and takes no copy for a report', async () => {
  open({
    '甲/一.docx': report,
    '甲/乙/二.docx': good,
    '甲/会议.docx': makeDocx(paragraph(run('会议纪要'))),
    '甲/三.md': '# 纪要'
  })
  const first = await folder.run(['annotate', '甲'])
  expect(first).toMatchObject({exitCode: 0, stderr: ''})
  expect(first.stdout.trim().split('\n')).toHaveLength(2)
  const second = await folder.run(['annotate', '甲'])
  expect(second).toMatchObject({exitCode: 0, stdout: first.stdout, stderr: ''})
  expect(readdirSync(join(folder.path, '甲')).sort()).toEqual(['一.docx', '一.校核.docx', '三.md', '乙', '会议.docx'])
  expect(commentTexts('甲/乙/二.校核.docx')).toEqual([expect.stringContaining('通过')])
})

test('puts the copies of several files into the folder of -o, each under its own name', async () => {
  open({'甲/年报.docx': report, '乙/年报.docx': good})
  const {exitCode} = await folder.run(['annotate', '甲/年报.docx', '乙/年报.docx', '-o', '批注'])
  expect(exitCode).toBe(0)
  expect(readdirSync(join(folder.path, '批注')).sort()).toEqual(['年报.校核-2.docx', '年报.校核.docx'])
})

test.each<[string, Uint8Array]>([
  ['a report', good],
  ['something else', new TextEncoder().encode('要紧的内容')],
  ['a Word file with the comment of a person', makeDocx(paragraph(run('批注')))]
])('writes nothing over %s that no check has written', async (_, other) => {
  open({'年报.docx': report, '年报.校核.docx': other})
  const {exitCode, stderr} = await folder.run(['annotate', '年报.docx'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('没有覆盖')
  expect(bytesOf('年报.校核.docx')).toEqual(other)
})

test('does not take the comments of a blank form for those of a check', async () => {
  open({'年报.docx': report})
  await folder.run(['new', '年报.校核.docx', '--agency', '示例区水务局', '--year', '2025'])
  const form = bytesOf('年报.校核.docx')
  expect((await folder.run(['annotate', '年报.docx'])).exitCode).toBe(2)
  expect(bytesOf('年报.校核.docx')).toEqual(form)
})

test.each<[string, string[], RegExp]>([
  ['no file', ['-o', 'b.docx'], /请写明 Word 文件/],
  ['standard input', ['-'], /请写明 Word 文件/],
  ['the file itself', ['a.docx', '-o', './a.docx'], /是这次要读的文件|不能是原文件/],
  ['another format', ['a.docx', '-o', 'b.pdf'], /扩展名应为 \.docx/],
  ['no extension', ['a.docx', '-o', 'out'], /扩展名应为 \.docx/],
  ['a file that is not there', ['c.docx', '-o', 'b.docx'], /没有这个文件/],
  ['a text', ['a.md'], /只能写进 Word 文件/],
  ['no report', ['d.docx', '-o', 'b.docx'], /年度报告/],
  ['a folder without any', ['leer'], /没有可以写批注/]
])('%s: exit code 2 and one line', async (_, argv, words) => {
  open({
    'a.docx': report,
    'a.md': '# 某某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n二、主动公开政府信息情况\n',
    'd.docx': makeDocx(paragraph(run('会议纪要'))),
    'leer/a.txt': '会议纪要'
  })
  const {exitCode, stderr} = await folder.run(['annotate', ...argv])
  expect(exitCode).toBe(2)
  expect(stderr.trim()).toMatch(words)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(existsSync(join(folder.path, 'b.docx'))).toBe(false)
})

test('its help names its own exit codes', async () => {
  open({})
  expect((await folder.run(['annotate', '--help'])).stdout).toContain('退出码：0 各份都已写好')
  expect((await folder.run(['--help'])).stdout).toContain('退出码：0 全部通过')
})
