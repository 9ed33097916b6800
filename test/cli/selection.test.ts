/** Rules by name, title and group: `--only`, `--skip`, `rules`, `explain`, those of plugins too; `--print-config` and `--show-files`. */

import {describe, expect, it} from 'vitest'
import {rules} from '../../src/index.ts'
import {Folder} from './harness.ts'
import {agency, bad, good} from './reports.ts'

const config = `export default [
  {name: '本市', plugins: [{name: 'own', rules: [{
    id: 'own-rule', title: {zh: '本市的规则', en: 'a rule of the city'}, group: 'own', scope: 'report', basis: [],
    messages: {met: {severity: 'warning', zh: '见到了“{title}”。', en: 'There is “{title}”.'}},
    *check({report}) {
      yield {kind: 'finding', messageId: 'met', at: report.title, data: {title: report.title.text}, related: [], fixes: []}
    }
  }]}]},
  {rules: {'own-rule': 'info', 'table-label': 'off'}}
]`
const files = {'a.md': bad, 'nianbao.config.mjs': config}

async function found(argv: readonly string[]): Promise<readonly string[]> {
  const {stdout} = await new Folder(files).run(['a.md', '--format', 'json', ...argv])
  const [file] = JSON.parse(stdout).files
  return [...new Set<string>(file.diagnostics.map(({rule}: {rule: string}) => rule))].sort()
}

describe('--only and --skip', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['--only', 'cross-sum'], ['cross-sum']],
    [['--only', '勾稽关系不成立'], ['cross-sum']],
    [
      ['--only', 'cross-sum', '--only', 'own-rule'],
      ['cross-sum', 'own-rule']
    ],
    [['--only', 'own'], ['own-rule']],
    [['--only', '表格', '--skip', 'cross-sum'], ['applicant-sum']],
    [['--only', 'tables', '--skip', '表格'], []]
  ])('%j leaves %j', async (argv, left) => {
    expect(await found(argv)).toEqual(left)
  })

  it('take out what is skipped, and nothing else', async () => {
    const all = await found([])
    expect(all).toEqual(expect.arrayContaining(['cross-sum', 'applicant-sum', 'own-rule']))
    expect(await found(['--skip', '本市的规则'])).toEqual(all.filter(rule => rule !== 'own-rule'))
  })

  it('run a rule that is named though it is off, of a group those that are on', async () => {
    const outcomes = async (name: string) => {
      const {stdout} = await new Folder(files).run(['a.md', '--format', 'json', '--only', name])
      return Object.keys(JSON.parse(stdout).files[0].outcomes)
    }
    expect(await outcomes('table-label')).toEqual(['table-label'])
    expect(await outcomes('表格')).not.toContain('table-label')
  })

  it('say what was not looked at, and know no other names', async () => {
    const {stderr, stdout, exitCode} = await new Folder(files).run(['a.md', '--only', '表各'])
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr).toBe('没有名为“表各”的规则或规则组。是不是“表格”？\n')
    const other = await new Folder(files).run(['a.md', '--skip', '勾稽'])
    expect(other.stderr).toContain('没有名为“勾稽”的规则或规则组。规则组有 结构、表格、收费')
    const narrow = await new Folder(files).run(['a.md', '--only', 'cross-sum'])
    expect(narrow.stdout).toMatch(/^只运行 1 条规则：cross-sum；其余 \d+ 条关闭。$/m)
  })
})

describe('rules and explain', () => {
  it('know the rules of a config, and list messages with --all', async () => {
    const made = new Folder(files)
    const {stdout} = await made.run(['rules'])
    expect(stdout).toMatch(/^own-rule +warning +本市的规则$/m)
    expect(stdout).toMatch(/^table-label .*（未启用）$/m)
    expect((await made.run(['rules', '--no-config'])).stdout).not.toContain('own-rule')
    const all = await made.run(['rules', '--all', '--locale', 'en'])
    expect(all.stdout).toContain('  met (warning): There is “{title}”.\n')
    const json = JSON.parse((await made.run(['rules', '--format', 'json'])).stdout)
    expect(json.rules.find(({id}: {id: string}) => id === 'table-label')).toMatchObject({enabled: false})
    expect(json.rules.at(-1)).toMatchObject({id: 'own-rule', group: 'own', enabled: true})
  })

  it.each([
    ['cross-sum', '# `cross-sum` '],
    ['勾稽关系不成立', '# `cross-sum` '],
    ['本市的规则', '# `own-rule` 本市的规则\n'],
    ['own-rule/met', '# `own-rule` 本市的规则\n']
  ])('explain takes %s', async (name, beginning) => {
    const {stdout, exitCode} = await new Folder(files).run(['explain', name])
    expect([exitCode, stdout.slice(0, beginning.length)]).toEqual([0, beginning])
  })

  it('explain gives the pages of a group, and of all', async () => {
    const pages = async (argv: readonly string[]) => {
      const {stdout} = await new Folder(files).run(['explain', ...argv])
      return Array.from(stdout.matchAll(/^# `([a-z-]+)`/gm), match => match[1])
    }
    expect(await pages(['收费'])).toEqual(rules.filter(({group}) => group === 'fees').map(({id}) => id))
    expect(await pages(['--all'])).toEqual([...rules.map(({id}) => id), 'own-rule'])
    const {exitCode, stderr} = await new Folder(files).run(['explain', 'own-ruel'])
    expect([exitCode, stderr]).toEqual([2, '没有名为“own-ruel”的规则。是不是“own-rule”？\n'])
  })
})

describe('--print-config', () => {
  it('says where each setting comes from', async () => {
    const argv = ['--print-config', 'a.md', '--rule', 'cross-sum: warning', '--skip', '收费', '--standard', '2021']
    const printed = JSON.parse((await new Folder(files).run(argv)).stdout)
    expect(printed.from).toEqual({
      extends: 'default',
      standard: '--standard',
      locale: 'default',
      plugins: 'nianbao.config.mjs [0] “本市”'
    })
    expect(printed.rules['own-rule']).toEqual({
      messages: {met: 'info'},
      options: {},
      from: {messages: {met: 'nianbao.config.mjs [1]'}, options: {}}
    })
    expect(new Set(Object.values(printed.rules['cross-sum'].from.messages))).toEqual(new Set(['--rule']))
    expect(printed.rules['results-sum'].from.messages).toMatchObject({unequal: 'default'})
    expect(printed.off).toMatchObject({
      'table-label': 'nianbao.config.mjs [1]',
      'fee-unit': '--skip',
      'all-zero': 'preset recommended'
    })
  })

  it('tells options from severities, and messages from rules', async () => {
    const own = {rules: {'fee-unit': {options: {decimals: 'any'}}, 'fee-unit/noUnit': 'off'}}
    const made = new Folder({'a.md': good, 'nianbao.config.json': JSON.stringify(own)})
    const {rules: printed} = JSON.parse((await made.run(['--print-config', 'a.md'])).stdout)
    expect(printed['fee-unit'].from.options).toMatchObject({decimals: 'nianbao.config.json [0]', heading: 'default'})
    expect(printed['fee-unit'].from.messages).toMatchObject({noUnit: 'nianbao.config.json [0]', otherUnit: 'default'})
  })
})

describe('--show-files', () => {
  it('lists what would be checked, and what not and why', async () => {
    const made = new Folder({
      '2024/a.md': good,
      '2024/notes.md': '# 会议纪要\n\n这里没有年度报告。\n',
      '2024/b.pdf': '%PDF-1.7',
      '2024/logo.psd': 'x',
      '2024/~$a.docx': 'x',
      'old/c.md': good,
      'old/d.md': good,
      'nianbao.config.json': JSON.stringify([{ignores: ['old/c*']}, {rules: {}}])
    })
    const {stdout, stderr, exitCode} = await made.run(['2024', 'old', '--show-files'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(`核对      2024/a.md  ${agency} 2024`)
    expect(lines[1]).toMatch(/^读不了 {4}2024\/b\.pdf {2}.*PDF/)
    expect(lines[2]).toMatch(/^跳过 {6}2024\/notes\.md {2}.*年度报告/)
    expect(lines.slice(-3)).toEqual([
      '不看      2024/~$a.docx  隐藏的、程序包的或 Word 正打开的',
      '不看      2024/logo.psd  扩展名不是报告的格式',
      '不看      old/c.md  配置的 ignores 排除'
    ])
    expect([stderr, exitCode]).toEqual([`将核对 2 份，另外 ${lines.length - 2} 份不核对。\n`, 0])
  })

  it('ends with 2 where nothing would be checked', async () => {
    const {exitCode} = await new Folder({'notes.md': '# 会议纪要\n\n没有。\n'}).run(['.', '--show-files'])
    expect(exitCode).toBe(2)
  })
})
