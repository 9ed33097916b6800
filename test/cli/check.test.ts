/** `check`: exit codes, what is counted, and what is said where nothing was checked. */

import {describe, expect, it} from 'vitest'
import {Folder, type RunOptions} from './harness.ts'
import {advised, bad, good, warned} from './reports.ts'

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])
const notes = '# 会议纪要\n\n这里没有年度报告。\n'

describe('the exit code', () => {
  const files = {
    'good.md': good,
    'bad.md': bad,
    'warned.md': warned,
    'advised.md': advised,
    'notes.md': notes,
    'old.doc': OLE,
    'empty.md': '',
    'goods/1.md': good,
    'goods/2.md': good,
    'goods/notes.md': notes,
    'notes/notes.md': notes,
    'olds/a.doc': OLE,
    'olds/b.md': good
  }

  it.each<[string, readonly string[], number]>([
    ['a report that passes', ['good.md'], 0],
    ['a report that passes with warnings', ['warned.md'], 0],
    ['a report that fails', ['bad.md'], 1],
    ['one that fails among others that pass', ['good.md', 'bad.md'], 1],
    ['one that fails beside one that is not judged', ['bad.md', 'old.doc'], 1],
    ['one that is not judged among others that pass', ['good.md', 'old.doc'], 2],
    ['text that is no report, named', ['notes.md'], 2],
    ['an empty file', ['empty.md'], 2],
    ['a folder whose reports pass', ['goods'], 0],
    ['a folder in which nothing is a report', ['notes'], 2],
    ['a folder with a type that cannot be read', ['olds'], 2],
    ['a file that is not there', ['gone.md'], 2],
    ['a file that is not there beside one that passes', ['good.md', 'gone.md'], 2],
    ['a file that is not there beside one that fails', ['bad.md', 'gone.md'], 1],
    ['a pattern that matches nothing', ['gone/*.md'], 2],
    ['nothing at all', [], 2],
    ['the word check', ['check', 'good.md'], 0],
    ['--fail-on warning with a warning', ['--fail-on', 'warning', 'warned.md'], 1],
    ['--fail-on warning with advice', ['--fail-on', 'warning', 'advised.md'], 0],
    ['--fail-on info with advice', ['--fail-on=info', 'advised.md'], 1],
    ['--max-warnings 0 with a warning', ['--max-warnings', '0', 'warned.md'], 1],
    ['--max-warnings 1 with a warning', ['--max-warnings', '1', 'warned.md'], 0],
    ['--require of a rule that was judged', ['--require', 'cross-sum', 'good.md'], 0],
    ['--require of a rule that did not apply', ['--require', 'carry-over', 'good.md'], 2],
    ['--require of a rule that does not exist', ['--require', 'croos-sum', 'good.md'], 2],
    ['--rule that switches the finding off', ['--rule', 'table-label: off', '--max-warnings', '0', 'warned.md'], 0],
    ['--rule that makes an error of a warning', ['--rule', 'table-label: error', 'warned.md'], 1],
    ['--rule with a name that does not exist', ['--rule', 'table-lable: off', 'good.md'], 2],
    ['--rule without a level', ['--rule', 'table-label', 'good.md'], 2],
    ['--rule with a level that does not exist', ['--rule', 'table-label: fatal', 'good.md'], 2],
    ['an unknown option', ['--fial-on', 'error', 'good.md'], 2],
    ['an option without its value', ['good.md', '--fail-on'], 2],
    ['an option whose value is an option', ['--config', '--quiet', 'good.md'], 2],
    ['a flag with a value', ['--quiet=yes', 'good.md'], 2],
    ['an option of another command', ['--reason', 'x', 'good.md'], 2],
    ['--fail-on with a word that is no severity', ['--fail-on', 'fatal', 'good.md'], 2],
    ['--max-warnings with a word that is no number', ['--max-warnings', 'many', 'good.md'], 2],
    ['--standard with a year without a form', ['--standard', '2020', 'good.md'], 2],
    ['--locale with another language', ['--locale', 'fr', 'good.md'], 2],
    ['a format that does not exist', ['--format', 'xml', 'good.md'], 2],
    ['a config that is not there', ['--config', 'gone.json', 'good.md'], 2],
    ['--previous that leads to nothing', ['--previous', 'gone.md', 'good.md'], 2],
    ['--previous with nothing that can be read', ['--previous', 'notes', 'good.md'], 2],
    ['--help', ['--help'], 0],
    ['--version', ['--version'], 0]
  ])('for %s', async (_, argv, expected) => {
    const {exitCode, stderr} = await new Folder(files).run(argv)
    expect({exitCode, stderr}).toMatchObject({exitCode: expected})
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('mistakes on the command line', () => {
  it.each([
    [['--fial-on', 'error', 'a.md'], '没有选项 --fial-on。是不是“--fail-on”？\n'],
    [['--locale=en', '--quite', 'a.md'], 'There is no option --quite. Did you mean “--quiet”?\n'],
    [['a.md', '--config'], '选项 --config 缺少值。\n'],
    [['--quiet=1', 'a.md'], '选项 --quiet 不带值。\n'],
    [['rules', '--fix'], '命令 rules 没有选项 --fix。\n'],
    [['--format', 'jsno', 'a.md'], '是不是“json”？\n'],
    [['explain', 'croos-sum'], '没有名为“croos-sum”的规则。是不是“cross-sum”？\n'],
    [['--require', 'croos-sum', 'a.md'], '--require 的“croos-sum”不是已启用的规则。是不是“cross-sum”？\n'],
    [['chekc', 'a.md'], '没有命令 chekc，也没有这个文件或文件夹。是不是“check”？\n'],
    [['--select', 'a.md'], '没有选项 --select。\n'],
    [['--rule', 'croos-sum: off', 'a.md'], '没有名为“croos-sum”的规则。是不是“cross-sum”？\n'],
    [['--config', 'a.json', '--no-config', 'a.md'], '--config 与 --no-config 不能同时使用。\n'],
    [
      ['--format', 'json', '--format', 'pretty', 'a.md'],
      '两种输出格式写到了同一处。请用“--format 名称=文件”分开写。\n'
    ],
    [['--format', 'json=', 'a.md'], '“--format json=”缺少文件名。\n'],
    [['--fix', '-'], '标准输入不能用 --fix 改正。\n'],
    [['--watch', '-'], '标准输入不能用 --watch。\n']
  ])('%j are told in one line', async (argv, expected) => {
    const {exitCode, stdout, stderr} = await new Folder({'a.md': good, 'a.json': '{}'}).run(argv)
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr.endsWith(expected), stderr).toBe(true)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})

describe('the closing line', () => {
  it('counts every file and every finding', async () => {
    const files = {'1.md': good, '2.md': bad, '3.md': warned, 'notes.md': notes, '5.pdf': '%PDF-1.7'}
    const {stdout} = await new Folder(files).run(['.', '--rule', 'version-conflict: off'])
    expect(stdout).toContain('共 5 份文件：不通过 1 份，通过但有待核实 1 份，通过 1 份，未能核对 1 份，跳过 1 份。\n')
    expect(stdout).toMatch(/错误 \d 处，警告 1 处，提示 0 处，已豁免 0 处。\n$/)
    expect(stdout).toContain('notes.md：不是年度报告，跳过')
    expect(stdout).toContain('5.pdf：未能核对')
  })

  it('is there in English too', async () => {
    const {stdout} = await new Folder({'1.md': good}).run(['1.md', '--locale', 'en'])
    expect(stdout).toBe(
      '1.md: passed\n1 file: 0 failed, 0 passed with warnings, 1 passed, 0 not judged, 0 skipped.\n0 errors, 0 warnings, 0 info, 0 suppressed.\n'
    )
  })
})

describe('what cannot be read', () => {
  const text = new TextEncoder().encode(good)
  it.each<[string, string, string | Uint8Array, string]>([
    ['a broken Word file of the old format', '2024.doc', OLE, '复合文档'],
    ['a broken WPS file', '2024.wps', OLE, '复合文档'],
    ['a broken Word file of the old format named .docx', '2024.docx', OLE, '复合文档'],
    ['a broken PDF file', '2024.pdf', '%PDF-1.7\n', 'PDF'],
    ['an image', '2024.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), '图片'],
    ['a zip archive that is no document', '2024.md', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), ''],
    ['bytes that are no text', '2024.md', new Uint8Array([...text.subarray(0, 300), 0, 0, 0, 1, 2]), ''],
    ['nothing but blanks', '2024.md', ' \n\t\n', ''],
    ['nothing but a byte order mark', '2024.md', '\ufeff', '']
  ])('is not judged, with the reason: %s', async (_, name, content, advice) => {
    const {exitCode, stdout} = await new Folder({[name]: content}).run([name])
    expect(exitCode).toBe(2)
    expect(stdout).toContain(`${name}：未能核对`)
    expect(stdout).toContain(advice)
    expect(stdout).toContain('共 1 份文件：不通过 0 份，通过但有待核实 0 份，通过 0 份，未能核对 1 份，跳过 0 份。')
  })

  it('is told of folder by folder', async () => {
    const {stdout, exitCode} = await new Folder({'empty/.keep': '', 'a.md': good}).run([
      'a.md',
      'empty',
      'gone',
      '*.txt'
    ])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('empty：未能核对')
    expect(stdout).toContain('文件夹里没有可以核对的文件。')
    expect(stdout).toContain('没有这个文件或文件夹。')
    expect(stdout).toContain('没有与此匹配的文件。')
  })
})

describe('standard input', () => {
  it('is checked under its name', async () => {
    const {stdout, exitCode} = await new Folder().run(['-', '--stdin-filename', '城区/2024.md'], {stdin: bad})
    expect(exitCode).toBe(1)
    expect(stdout).toContain('城区/2024.md：不通过')
  })

  it('is checked beside files', async () => {
    const {stdout, exitCode} = await new Folder({'a.md': good}).run(['a.md', '-'], {stdin: good})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('<stdin>：通过')
    expect(stdout).toContain('共 2 份文件：不通过 0 份，通过但有待核实 0 份，通过 2 份')
  })

  it('that is empty is not judged', async () => {
    expect((await new Folder().run(['-'], {stdin: ''})).exitCode).toBe(2)
  })
})

describe('outputs', () => {
  it('go to files, several at once, without colours', async () => {
    const made = new Folder({'a.md': bad})
    const options: RunOptions = {terminal: true, env: {FORCE_COLOR: '1'}}
    const ran = await made.run(['a.md', '--format', 'json=out.json', '--format=compact=out.txt'], options)
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain('共 1 份文件：不通过 1 份，通过但有待核实 0 份，通过 0 份')
    expect(JSON.parse(made.read('out.json'))).toMatchObject({formatVersion: 2, summary: {failed: 1}})
    expect(made.read('out.txt')).toMatch(/^a\.md:\d+:\d+: error /m)
    expect(made.read('out.txt')).not.toContain('\u001b')
  })

  it('go to a file and to standard output together', async () => {
    const made = new Folder({'a.md': good})
    const ran = await made.run(['a.md', '-f', 'pretty', '-f', 'json=out.json'])
    expect(ran.stdout).toContain('a.md：通过')
    expect(ran.stderr).toBe('')
    expect(made.read('out.json')).toContain('"passed": 1')
  })

  it('that cannot be written are told of', async () => {
    const {exitCode, stderr} = await new Folder({'a.md': good}).run(['a.md', '-f', 'json=a.md/out.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('不能写入')
  })

  it.each<[string, RunOptions, readonly string[], boolean]>([
    ['on a terminal', {terminal: true}, [], true],
    ['in a pipe', {terminal: false}, [], false],
    ['with NO_COLOR', {terminal: true, env: {NO_COLOR: '1'}}, [], false],
    ['with FORCE_COLOR in a pipe', {env: {FORCE_COLOR: '1'}}, [], true],
    ['with FORCE_COLOR=0 on a terminal', {terminal: true, env: {FORCE_COLOR: '0'}}, [], false],
    ['with --no-color', {terminal: true, env: {FORCE_COLOR: '1'}}, ['--no-color'], false],
    ['on a dumb terminal', {terminal: true, env: {TERM: 'dumb'}}, [], false]
  ])('are coloured or not %s', async (_, options, argv, coloured) => {
    const {stdout} = await new Folder({'a.md': bad}).run(['a.md', ...argv], options)
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })

  it('are short with --quiet, and count the same', async () => {
    const files = {'1.md': good, '2.md': warned, '3.md': bad, 'notes.md': notes}
    const {stdout} = await new Folder(files).run(['.', '--quiet', '--rule', 'version-conflict: off'])
    expect(stdout).not.toMatch(/[12]\.md|notes\.md|table-label/)
    expect(stdout).toContain('3.md：不通过')
    expect(stdout).toContain('共 4 份文件：不通过 1 份，通过但有待核实 1 份，通过 1 份，未能核对 0 份，跳过 1 份。')
    expect(stdout).toContain('警告 1 处')
  })
})

describe('hostile names', () => {
  it('do no harm to a terminal', async () => {
    const name = '\u001b[31m年报\u0007\n.md'
    const {stdout, exitCode} = await new Folder({[name]: good}).run([name])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('␛[31m年报␇↵.md：通过')
  })

  it('are no options and no patterns behind --', async () => {
    const {stdout, exitCode} = await new Folder({'--fix': good, '[a].md': good}).run(['--', '--fix', '[a].md'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('共 2 份文件：不通过 0 份，通过但有待核实 0 份，通过 2 份')
  })

  it('that no file can have are told of', async () => {
    const {exitCode, stderr} = await new Folder().run(['a\0b.md', '', '/dev/null/x', 'x'.repeat(5000)])
    expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: ''})
  })
})
