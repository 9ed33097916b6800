/** The other commands: `figures`, `explain`, `rules`, `init`, `new`, `waive`, and the options that write or watch. */

import {chmodSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../src/index.ts'
import {Folder} from './harness.ts'
import {advised, agency, bad, good, last, reportWith, warned} from './reports.ts'

const notes = '# 会议纪要\n\n这里没有年度报告。\n'

describe('figures', () => {
  it('prints the tables as JSON', async () => {
    const {stdout, exitCode} = await new Folder({'a.md': good, 'notes.md': notes}).run(['figures', '.'])
    expect(exitCode).toBe(0)
    const {formatVersion, files} = JSON.parse(stdout)
    expect(formatVersion).toBe(1)
    expect(files.map((file: {path: string}) => file.path)).toEqual(['a.md'])
    expect(Object.keys(files[0].figures)).toHaveLength(200)
  })

  it('prints the tables as CSV, to a file too', async () => {
    const made = new Folder({'a.md': good})
    expect(await made.run(['figures', 'a.md', '--format', 'csv=out.csv'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: ''
    })
    expect(made.read('out.csv')).toMatch(/^\uFEFF单位,年度,格式版本,指标,栏目,数值,计量单位,状态,原文,文件\r\n/)
  })

  it('has no concern with findings', async () => {
    expect((await new Folder({'a.md': bad}).run(['figures', 'a.md'])).exitCode).toBe(0)
  })

  it.each([
    ['a file that is not there', ['figures', 'gone.md'], '没有这个文件'],
    ['a file that cannot be read', ['figures', 'a.pdf'], 'PDF'],
    ['text that is no report', ['figures', 'notes.md'], '年度报告']
  ])('ends with 2 for %s, and says why', async (_, argv, words) => {
    const {exitCode, stderr, stdout} = await new Folder({'a.pdf': '%PDF-1.7', 'notes.md': notes}).run(argv)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(words)
    expect(JSON.parse(stdout).files).toMatchObject([{agency: null, year: null, standard: null, figures: {}}])
  })

  it('ends with 2 where nothing in a folder is a report', async () => {
    expect((await new Folder({'notes.md': notes}).run(['figures', '.'])).exitCode).toBe(2)
  })
})

describe('explain', () => {
  it.each(rules.map(({id}) => [id]))('prints the page of %s', async id => {
    const {stdout, exitCode} = await new Folder().run(['explain', id])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(new RegExp(`^# \`${id}\` `))
  })

  it('takes the name of a message for its rule', async () => {
    expect((await new Folder().run(['explain', 'cross-sum/unequal'])).stdout).toMatch(/^# `cross-sum`/)
  })

  it('asks for one rule', async () => {
    expect((await new Folder().run(['explain'])).exitCode).toBe(2)
    expect((await new Folder().run(['explain', 'cross-sum', 'title'])).exitCode).toBe(2)
  })

  it('does not go out of its folder', async () => {
    const {exitCode, stdout} = await new Folder().run(['explain', '../../package'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  })
})

describe('rules', () => {
  it('lists every rule with its severities and title', async () => {
    const {stdout, exitCode} = await new Folder().run(['rules'])
    expect(exitCode).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length)
    expect(stdout).toMatch(/^cross-sum +error +勾稽关系不成立$/m)
  })

  it('lists them as JSON', async () => {
    const {stdout} = await new Folder().run(['rules', '--format', 'json'])
    const listed: {id: string; messages: Record<string, string>}[] = JSON.parse(stdout).rules
    expect(listed.map(({id}) => id)).toEqual(rules.map(({id}) => id))
    expect(listed.find(({id}) => id === 'cross-sum')?.messages).toMatchObject({unequal: 'error'})
  })
})

describe('init', () => {
  it('writes a config that is taken', async () => {
    const made = new Folder({'a.md': good})
    expect((await made.run(['init'])).exitCode).toBe(0)
    expect(made.read('nianbao.config.mjs')).toContain('// ')
    expect((await made.run(['a.md'])).exitCode).toBe(0)
  })

  it('writes nothing over a config', async () => {
    const made = new Folder({'nianbao.config.json': '{}'})
    expect((await made.run(['init'])).exitCode).toBe(2)
    expect(readdirSync(made.path)).toEqual(['nianbao.config.json'])
  })
})

describe('a config', () => {
  it('is found upwards from each file', async () => {
    const made = new Folder({
      'nianbao.config.json': '{"rules": {"table-label": "off"}}',
      'a/1.md': warned,
      'b/nianbao.config.json': '{"rules": {"table-label": "error"}}',
      'b/2.md': warned
    })
    const {stdout, exitCode} = await made.run(['.'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('a/1.md：通过')
    expect(stdout).toContain('b/2.md：不通过')
    expect((await made.run(['.', '--no-config'])).exitCode).toBe(0)
    expect((await made.run(['b', '--config', 'nianbao.config.json', '--max-warnings', '0'])).exitCode).toBe(0)
  })

  it('holds for the files it names', async () => {
    const made = new Folder({
      'nianbao.config.mjs': `export default [{files: ['city/**'], rules: {'table-label': 'error'}}, {ignores: ['old/']}]`,
      'city/1.md': warned,
      'town/1.md': warned,
      'old/1.md': bad
    })
    const {stdout} = await made.run(['.'])
    expect(stdout).toContain('city/1.md：不通过')
    expect(stdout).toContain('town/1.md：通过')
    expect(stdout).not.toContain('old/1.md')
    expect((await made.run(['old/1.md'])).stdout).toContain('old/1.md：不通过')
    expect((await made.run(['old'])).exitCode).toBe(2)
  })

  it('may bring rules of its own', async () => {
    const rule = `{id: 'never', title: {zh: '总是', en: 'always'}, group: 'own', scope: 'report', basis: [],
      messages: {always: {severity: 'error', zh: '总是错。', en: 'Always wrong.'}},
      *check({report}) { yield {kind: 'finding', messageId: 'always', at: report.title, data: {}, related: [], fixes: []} }}`
    const made = new Folder({
      'nianbao.config.mjs': `export default {plugins: [{name: 'own', rules: [${rule}]}]}`,
      'a.md': good
    })
    const {stdout, exitCode} = await made.run(['a.md'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('总是错。')
    expect((await made.run(['a.md', '--rule', 'never: off'])).exitCode).toBe(0)
  })

  it.each([
    ['an unknown rule', '{"rules": {"croos-sum": "off"}}', 'rules：没有名为“croos-sum”的规则。是不是“cross-sum”？'],
    ['an unknown preset', '{"extends": "recomended"}', '没有名为“recomended”的预设。是不是“recommended”？'],
    ['an unknown option', '{"rules": {"fee-unit": ["warning", {"decimal": 4}]}}', '是不是“fee-unit.decimals”？'],
    ['an unknown setting', '{"ruels": {}}', 'ruels：没有这个设置。是不是“rules”？'],
    ['broken JSON', '{', '配置文件读不了']
  ])('with %s is told of by file and key, before anything is checked', async (_, config, words) => {
    const {exitCode, stdout, stderr} = await new Folder({'nianbao.config.json': config, 'a.md': bad}).run(['a.md'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain('nianbao.config.json：')
    expect(stderr).toContain(words)
  })

  it('may ask for English', async () => {
    const made = new Folder({'nianbao.config.json': '{"locale": "en"}', 'a.md': bad})
    const {stdout} = await made.run(['a.md'])
    expect(stdout).toContain('a.md: failed')
    expect(stdout).not.toMatch(/错误|不通过/)
    expect((await made.run(['a.md', '--locale', 'zh'])).stdout).toContain('a.md：不通过')
  })

  it('does not bear the blame for --rule', async () => {
    const {stderr} = await new Folder({'nianbao.config.json': '{}', 'a.md': good}).run([
      'a.md',
      '--rule',
      'croos-sum: off'
    ])
    expect(stderr).not.toContain('nianbao.config.json')
  })

  it('is printed as it is in force', async () => {
    const made = new Folder({
      'nianbao.config.json':
        '[{"rules": {"table-label": "error"}}, {"files": ["*.txt"], "rules": {"cross-sum": "off"}, "standard": "2021"}]'
    })
    const printed = JSON.parse((await made.run(['--print-config', 'a.txt'])).stdout)
    expect(printed).toMatchObject({
      config: join(made.path, 'nianbao.config.json'),
      extends: ['recommended'],
      standard: '2021'
    })
    expect(new Set(Object.values(printed.rules['table-label'].messages))).toEqual(new Set(['error']))
    expect(printed.rules).not.toHaveProperty('cross-sum')
    const other = JSON.parse((await made.run(['--print-config', 'a.md'])).stdout)
    expect(other.rules).toHaveProperty('cross-sum')
  })
})

describe('--previous', () => {
  /** Names last year's report, where a report has one. */
  const probe = `{id: 'probe', title: {zh: '探针', en: 'probe'}, group: 'own', scope: 'years', basis: [],
    messages: {met: {severity: 'info', zh: '上年：{path}', en: '{path}'}},
    *check({report, previous}) {
      yield {kind: 'finding', messageId: 'met', at: report.title, data: {path: previous.path}, related: [], fixes: []}
    }}`
  const files = {
    'nianbao.config.mjs': `export default {plugins: [{name: 'own', rules: [${probe}]}]}`,
    '2023/a.md': last,
    '2023/b.md': last.replaceAll(agency, '朗樾县人民政府'),
    '2023/notes.md': notes,
    '2024/a.md': good
  }

  it.each([['2023/a.md'], ['2023'], ['.'], ['2023/*.md']])(
    '%s leads to the report of the year before',
    async previous => {
      const {stdout} = await new Folder(files).run(['2024/a.md', '--previous', previous, '-f', 'compact'])
      expect(stdout).toContain('info probe/met: 上年：2023/a.md')
    }
  )

  it('holds for standard input too', async () => {
    const {stdout} = await new Folder(files).run(['-', '--previous', '2023', '-f', 'compact'], {stdin: good})
    expect(stdout).toContain('上年：2023/a.md')
  })

  it('that holds no report of this agency changes nothing', async () => {
    const made = new Folder({...files, '2023/a.md': notes})
    const {stdout, exitCode} = await made.run(['2024/a.md', '--previous', '2023', '-f', 'json'])
    expect(JSON.parse(stdout).files[0].outcomes.probe).toBe('not-applicable')
    expect(exitCode).toBe(0)
  })

  it('pairs the reports of one folder', async () => {
    const {stdout} = await new Folder(files).run(['.', '--previous', '.', '-f', 'compact'])
    expect(stdout.split('\n').filter(line => line.includes('probe'))).toEqual([
      expect.stringMatching(/^2024\/a\.md:.*上年：2023\/a\.md/)
    ])
  })
})

describe('--fix', () => {
  it('writes safe fixes back, atomically and with the permissions kept', async () => {
    const made = new Folder({'a.md': advised, 'b.md': good})
    chmodSync(join(made.path, 'a.md'), 0o640)
    const {exitCode, stderr} = await made.run(['.', '--fix'])
    expect(exitCode).toBe(0)
    expect(stderr).toBe('已改正 1 处。\n')
    expect(made.read('a.md')).toBe(good)
    expect(statSync(join(made.path, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(made.path)).toEqual(['a.md', 'b.md'])
  })

  it('keeps line endings and the byte order mark', async () => {
    const made = new Folder({'a.md': `\ufeff${advised.replaceAll('\n', '\r\n')}`})
    await made.run(['a.md', '--fix'])
    expect(made.read('a.md')).toBe(`\ufeff${good.replaceAll('\n', '\r\n')}`)
  })

  it('leaves numbers, names and legal words alone', async () => {
    const made = new Folder({'a.md': warned, 'b.md': bad})
    expect((await made.run(['.', '--fix'])).exitCode).toBe(1)
    expect(made.read('a.md')).toBe(warned)
    expect(made.read('b.md')).toBe(bad)
  })

  it('is shown by --fix-dry-run as a diff, and nothing is written', async () => {
    const made = new Folder({'a.md': advised, 'b.md': good})
    const {stdout, stderr, exitCode} = await made.run(['.', '--fix-dry-run'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
    expect(stdout).not.toContain('b.md')
    expect(stdout).toMatch(/^-.*2024年,/m)
    expect(stdout).toMatch(/^\+.*2024年，/m)
    expect(stderr).toContain('共 2 份')
    expect(made.read('a.md')).toBe(advised)
  })
})

describe('waive', () => {
  it('records every present finding, with reason, who and until when', async () => {
    const made = new Folder({'2024/a.md': bad, 'b.md': last})
    const {exitCode, stdout} = await made.run([
      'waive',
      '--all',
      '.',
      '--reason',
      '已与统计口径核对',
      '--who',
      '张三',
      '--until',
      '2999-12-31'
    ])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^已在 nianbao\.waivers\.json 登记 \d 处豁免。\n$/)
    const {waivers} = JSON.parse(made.read('nianbao.waivers.json'))
    expect(waivers.length).toBeGreaterThan(0)
    for (const waiver of waivers) {
      expect(waiver).toMatchObject({path: '2024/a.md', reason: '已与统计口径核对', who: '张三', until: '2999-12-31'})
      expect(waiver.fingerprint).not.toBe('')
    }
    const ran = await made.run(['.', '-f', 'json'])
    expect(ran.exitCode).toBe(0)
    expect(JSON.parse(ran.stdout).summary).toMatchObject({passed: 2, failed: 0, error: 0, suppressed: waivers.length})
  })

  it('holds from whichever folder the check is started', async () => {
    const made = new Folder({'2024/a.md': bad})
    await made.run(['waive', '--all', '2024/a.md', '--reason', '已核对'])
    expect((await made.run([join(made.path, '2024', 'a.md')])).exitCode).toBe(0)
  })

  it('can be determined which rule', async () => {
    const made = new Folder({'a.md': bad})
    await made.run(['waive', '--only', 'applicant-sum', 'a.md', '--reason', '已核对'])
    const {waivers} = JSON.parse(made.read('nianbao.waivers.json'))
    expect(waivers.map(({rule}: {rule: string}) => rule)).toEqual(['applicant-sum'])
    expect((await made.run(['a.md'])).exitCode).toBe(1)
  })

  it('adds to what is there, one a line, in a stable order', async () => {
    const made = new Folder({'a.md': bad, 'b.md': warned})
    await made.run(['waive', '--all', 'b.md', '--reason', '乙'])
    await made.run(['waive', '--all', 'a.md', '--reason', '甲'])
    const both = made.read('nianbao.waivers.json')
    await made.run(['waive', '--all', 'b.md', '--reason', '乙'])
    expect(made.read('nianbao.waivers.json')).toBe(both)
    const lines = both.split('\n').filter(line => line.includes('fingerprint'))
    expect(lines).toHaveLength(JSON.parse(both).waivers.length)
    expect(lines).toEqual([...lines].sort())
  })

  it('that has ended does not hold', async () => {
    const made = new Folder({'a.md': bad})
    await made.run(['waive', '--all', 'a.md', '--reason', '已核对', '--until', '2999-12-31'])
    expect((await made.run(['a.md'])).exitCode).toBe(0)
    made.write('nianbao.waivers.json', made.read('nianbao.waivers.json').replaceAll('2999-12-31', '2001-01-01'))
    expect((await made.run(['a.md'])).exitCode).toBe(1)
  })

  it('that silences nothing any more is told of', async () => {
    const made = new Folder({'a.md': bad, 'b.md': good})
    await made.run(['waive', '--all', 'a.md', '--reason', '已核对'])
    expect((await made.run(['.'])).stderr).toBe('')
    made.write('a.md', good)
    expect((await made.run(['.'])).stderr).toMatch(/^豁免清单中有 \d 条已用不上，可以删去：a\.md applicant-sum；/)
    expect((await made.run(['b.md'])).stderr).toBe('')
  })

  it.each([
    ['no reason', ['waive', '--all', 'a.md']],
    ['a blank reason', ['waive', '--all', 'a.md', '--reason', ' ']],
    ['neither --all nor --only', ['waive', 'a.md', '--reason', 'x']],
    ['both --all and --only', ['waive', '--all', '--only', 'title', 'a.md', '--reason', 'x']],
    ['a day that is past', ['waive', '--all', 'a.md', '--reason', 'x', '--until', '2001-01-01']],
    ['a day that does not exist', ['waive', '--all', 'a.md', '--reason', 'x', '--until', '2025-02-30']],
    ['no file', ['waive', '--all', '--reason', 'x']]
  ])('with %s writes nothing', async (_, argv) => {
    const made = new Folder({'a.md': bad})
    expect((await made.run(argv)).exitCode).toBe(2)
    expect(readdirSync(made.path)).toEqual(['a.md'])
  })

  it.each([
    ['broken JSON', '{', '豁免清单读不了'],
    ['another shape', '[]', '应为 {"waivers": […]}'],
    ['a waiver without a reason', '{"waivers": [{"fingerprint": "x", "rule": "title"}]}', 'waivers[0].reason'],
    [
      'an unknown setting',
      '{"waivers": [{"fingerprint": "x", "rule": "title", "reason": "", "util": "x"}]}',
      'waivers[0].util'
    ],
    [
      'a day that does not exist',
      '{"waivers": [{"fingerprint": "x", "rule": "title", "reason": "", "until": "2025-13-01"}]}',
      'waivers[0].until'
    ]
  ])('refuses a file with %s', async (_, text, words) => {
    const {exitCode, stderr, stdout} = await new Folder({'nianbao.waivers.json': text, 'a.md': good}).run(['a.md'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain(words)
  })
})

describe('comments in a report', () => {
  const commented = bad.replace('\n一、', '\n<!-- nianbao-disable applicant-sum, cross-sum -- 征求意见稿 -->\n\n一、')

  it('silence rules, unless --no-inline', async () => {
    const made = new Folder({'a.md': commented})
    expect((await made.run(['a.md'])).exitCode).toBe(0)
    expect((await made.run(['a.md', '--no-inline'])).exitCode).toBe(1)
  })
})

describe('new', () => {
  it('writes a report that lacks only what a person must write', async () => {
    const made = new Folder()
    expect((await made.run(['new', 'a.md', '--agency', '沐垣县水务局', '--year', '2024'])).exitCode).toBe(0)
    const {stdout} = await made.run(['a.md', '-f', 'json'])
    const [file] = JSON.parse(stdout).files
    expect(file.report).toEqual({
      title: '沐垣县水务局2024年政府信息公开工作年度报告',
      agency: '沐垣县水务局',
      year: 2024,
      standard: '2021'
    })
    const toWrite = ['section-empty', 'cell-blank', 'fee-note', 'measures-missing', 'overview-topic-missing']
    const found: string[] = file.diagnostics.map(({rule}: {rule: string}) => rule)
    expect(found.filter(rule => !toWrite.includes(rule))).toEqual([])
    expect(found).toContain('cell-blank')
  })

  it('takes the form in force in its year', async () => {
    const {stdout} = await new Folder().run(['new', '--agency', '沐垣县水务局', '--year', '2020'])
    expect(stdout).toContain('国办公开办函〔2019〕60号')
    expect(stdout).toContain('| 本年新制作数量 |')
  })

  it('holds every figure of the form', async () => {
    const made = new Folder()
    await made.run(['new', 'a.md', '--agency', '沐垣县水务局', '--year', '2024'])
    const {stdout} = await made.run(['figures', 'a.md'])
    expect(new Set(Object.values(JSON.parse(stdout).files[0].figures))).toEqual(new Set([null]))
    const csv = (await made.run(['figures', 'a.md', '-f', 'csv'])).stdout.trimEnd().split('\r\n').slice(1)
    expect(csv).toHaveLength(200)
    expect(csv.filter(line => !line.endsWith(',空,,a.md'))).toEqual([])
  })

  it("carries last year's figures over", async () => {
    const made = new Folder({
      'last.md': reportWith({
        'requests.carriedOut.naturalPerson': '3',
        'requests.carriedOut.total': '3',
        'proactive.normativeDocuments.inForce': '12'
      })
    })
    expect((await made.run(['new', 'a.md', '--from', 'last.md'])).exitCode).toBe(0)
    const {stdout} = await made.run(['figures', 'a.md'])
    const [file] = JSON.parse(stdout).files
    expect(file).toMatchObject({agency, year: 2025})
    expect(file.figures).toMatchObject({'requests.carriedIn.naturalPerson': 3, 'requests.carriedIn.total': 3})
    expect(file.figures['requests.received.total']).toBeNull()
    expect(file.figures['proactive.normativeDocuments.inForce']).toBeNull()
    expect(made.read('a.md')).toMatch(/<!-- 上年报告的现行有效件数：.*行政规范性文件 12 件/)
  })

  it.each(['a.docx', 'a.html', 'a.HTM', 'a.markdown'])('writes %s by its extension, and says what', async name => {
    const made = new Folder({
      'last.md': reportWith({'requests.carriedOut.business': '4', 'requests.carriedOut.total': '4'})
    })
    const {exitCode, stdout, stderr} = await made.run(['new', name, '--from', 'last.md'])
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    expect(stdout).toBe(
      `已写入 ${name}：${agency}2025年政府信息公开工作年度报告，用格式〔2021〕30号。由上年报告带入上年结转 7 格，其余空格待填。\n`
    )
    const [file] = JSON.parse((await made.run(['figures', name])).stdout).files
    expect(file).toMatchObject({agency, year: 2025, standard: '2021'})
    expect(file.figures).toMatchObject({'requests.carriedIn.business': 4, 'requests.carriedIn.total': 4})
    expect(Object.values(file.figures).filter(value => value !== null)).toHaveLength(7)
  })

  it.each(['a.doc', 'a.wps', 'a.pdf', 'a.xlsx', 'a.txt', '年报'])(
    'does not write %s under a wrong name',
    async name => {
      const made = new Folder()
      const {exitCode, stderr} = await made.run(['new', name, '--agency', '沐垣县水务局', '--year', '2024'])
      expect({exitCode, files: readdirSync(made.path)}).toEqual({exitCode: 2, files: []})
      expect(stderr).toContain('.docx（Word）')
    }
  )

  it("takes another agency's figures only when it is told", async () => {
    const made = new Folder({'last.md': good})
    const {exitCode, stderr} = await made.run(['new', 'a.docx', '--agency', '砚溪市档案局', '--from', 'last.md'])
    expect({exitCode, files: readdirSync(made.path)}).toEqual({exitCode: 2, files: ['last.md']})
    expect(stderr).toContain(`是“${agency}”的，不是“砚溪市档案局”的`)
    const argv = ['new', 'a.docx', '--agency', '砚溪市档案局', '--from', 'last.md', '--renamed']
    expect((await made.run(argv)).exitCode).toBe(0)
    const shorter = agency.slice(2)
    expect((await made.run(['new', 'b.docx', '--agency', `虚州${shorter}`, '--from', 'last.md'])).exitCode).toBe(2)
  })

  it('never writes over a file', async () => {
    const made = new Folder({'a.md': good})
    expect((await made.run(['new', 'a.md', '--agency', '沐垣县水务局', '--year', '2024'])).exitCode).toBe(2)
    expect(made.read('a.md')).toBe(good)
  })

  it.each([
    ['no agency', ['--year', '2024']],
    ['no year', ['--agency', '甲局']],
    ['a year that is none', ['--agency', '甲局', '--year', '二〇二四']],
    ['a year without a form', ['--agency', '甲局', '--year', '2018']],
    ['a report of another year', ['--year', '2024', '--from', 'good.md']],
    ['a report that is not there', ['--year', '2024', '--from', 'gone.md']],
    ['text that is no report', ['--agency', '甲局', '--year', '2024', '--from', 'notes.md']]
  ])('refuses %s', async (_, argv) => {
    const {exitCode, stdout} = await new Folder({'good.md': good, 'notes.md': notes}).run(['new', ...argv])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  })
})

describe('--watch', () => {
  it('checks again when a file changes, until it is stopped', async () => {
    const made = new Folder({'a.md': bad})
    const stopping = new AbortController()
    let seen = 0
    const ran = made.run(['a.md', '--watch'], {
      stop: stopping.signal,
      onStderr: text => {
        const waits = text.split('正在等待文件改动').length - 1
        if (waits === seen) return
        seen = waits
        if (waits === 1) setTimeout(() => made.write('a.md', good), 50)
        else stopping.abort()
      }
    })
    const {stdout, stderr, exitCode} = await ran
    expect(stdout).toMatch(/a\.md：不通过.*a\.md：通过/s)
    expect(stderr).toMatch(/──── \d\d:\d\d:\d\d 再次核对 ────/)
    const [first = ''] = stdout.split('a.md：通过')
    expect(first).not.toContain('与上次相比')
    expect(stdout.slice(first.length)).toMatch(/与上次相比：新增 0 处，仍在 0 处，已改正 [1-9]\d* 处/)
    expect(exitCode).toBe(0)
  })
})
