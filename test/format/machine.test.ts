/** JUnit, Checkstyle, GitHub, GitLab and CSV: each read back by a parser that shares nothing with the writer. */

import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {checkstyle as checkstylePieces} from '../../src/format/machine/checkstyle.ts'
import {csv as csvPieces} from '../../src/format/machine/csv.ts'
import {github as githubPieces} from '../../src/format/machine/github.ts'
import {gitlab as gitlabPieces} from '../../src/format/machine/gitlab.ts'
import {junit as junitPieces} from '../../src/format/machine/junit.ts'
import {everything, onlyFinding, options, runOf, samples} from './sample-run.ts'
import {whole} from './whole.ts'
import {departures, type Element, type Forms, parseXml} from './xml.ts'

const checkstyle = whole(checkstylePieces)
const csv = whole(csvPieces)
const github = whole(githubPieces)
const gitlab = whole(gitlabPieces)
const junit = whole(junitPieces)

/** The elements of Jenkins's `junit-10.xsd`, as far as they are used. */
const junitForms: Forms = {
  testsuites: {attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite']},
  testsuite: {
    attributes: ['!name', '!tests', '!failures', '!errors', 'skipped', 'time', 'timestamp', 'hostname', 'id'],
    children: ['testcase', 'properties', 'system-out', 'system-err']
  },
  testcase: {
    attributes: ['!name', 'classname', 'time', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err']
  },
  failure: {attributes: ['type', 'message'], children: []},
  error: {attributes: ['type', 'message'], children: []},
  skipped: {attributes: ['type', 'message'], children: []},
  'system-out': {attributes: [], children: []}
}

function suitesOf(text: string): Element[] {
  return parseXml(text).children
}

function stateOf(suite: Element | undefined, rule: string): string {
  const found = suite?.children.find(({attributes}) => attributes.name?.split(' ')[0] === rule)
  return found === undefined ? 'missing' : (found.children[0]?.name ?? 'passed')
}

describe('junit', () => {
  const document = parseXml(junit(everything, options))

  it('has the elements and attributes of the published schema, whatever the results', () => {
    expect(departures(document, junitForms)).toEqual([])
    expect(departures(parseXml(junit(runOf([]), options)), junitForms)).toEqual([])
  })

  it('counts what it holds', () => {
    for (const suite of document.children) {
      const of = (name: string) => suite.children.filter(({children}) => children[0]?.name === name).length
      expect(suite.attributes).toMatchObject({
        tests: String(suite.children.length),
        failures: String(of('failure')),
        errors: String(of('error')),
        skipped: String(of('skipped'))
      })
    }
    expect(document.attributes.tests).toBe(
      String(document.children.reduce((sum, {children}) => sum + children.length, 0))
    )
  })

  it('fails where the report fails, and only there', () => {
    const [bad] = suitesOf(junit(runOf([samples.bad]), options))
    expect(stateOf(bad, 'applicant-sum')).toBe('failure')
    expect(stateOf(bad, 'results-sum')).toBe('passed')
    const [warned] = suitesOf(junit(runOf([samples.warned]), options))
    expect(stateOf(warned, 'table-label')).toBe('system-out')
    const [strict] = suitesOf(junit(runOf([samples.warned], {failOn: 'warning'}), options))
    expect(stateOf(strict, 'table-label')).toBe('failure')
  })

  it('says of what was not judged that it could not be run, of what does not apply that it was skipped', () => {
    const [undetermined] = suitesOf(junit(runOf([samples.undetermined]), options))
    expect(stateOf(undetermined, 'cross-sum')).toBe('error')
    expect(stateOf(undetermined, 'carry-over')).toBe('skipped')
    const [required] = suitesOf(junit(runOf([samples.good], {require: ['carry-over']}), options))
    expect(stateOf(required, 'carry-over')).toBe('error')
    const [empty] = suitesOf(junit(runOf([samples.empty]), options))
    expect(stateOf(empty, '未能核对')).toBe('error')
  })

  it('tells what, where and what to write', () => {
    const [warned] = suitesOf(junit(runOf([samples.warned], {failOn: 'warning'}), options))
    const failed = warned?.children.find(({children}) => children[0]?.name === 'failure')?.children[0]
    expect(failed?.text).toMatch(/^警告 \d+:\d+ 表三 · .*\n.*应为.*\n建议：.*\n依据：/)
    expect(failed?.attributes.message).toMatch(/^警告 .*应为/)
  })
})

const checkstyleForms: Forms = {
  checkstyle: {attributes: ['!version'], children: ['file']},
  file: {attributes: ['!name'], children: ['error']},
  error: {attributes: ['line', 'column', '!severity', '!message', '!source'], children: []}
}

describe('checkstyle', () => {
  const document = parseXml(checkstyle(everything, options))
  const errorsOf = (path: string) => document.children.find(({attributes}) => attributes.name === path)?.children ?? []

  it('has the elements and attributes that Checkstyle writes', () => {
    expect(departures(document, checkstyleForms)).toEqual([])
    const severities = document.children.flatMap(({children}) => children.map(({attributes}) => attributes.severity))
    expect(new Set(severities)).toEqual(new Set(['error', 'warning', 'info']))
  })

  it('has a line for each finding, and none where the file has no lines', () => {
    const {start} = onlyFinding(samples.warned).location.range
    expect(errorsOf('C:/报告/警告.md')[0]?.attributes).toMatchObject({
      line: String(start.line),
      column: String(start.column),
      severity: 'warning',
      source: 'nianbao-lint.table-label'
    })
    expect(errorsOf('甲局.docx')[0]?.attributes.line).toBeUndefined()
    expect(errorsOf('甲局.docx')[0]?.attributes.message).toMatch(/^第 2 个表格第 6 行第 4 列 表三/)
  })

  it('lists a file without findings, tells what was not judged, and leaves out what is no report', () => {
    expect(document.children.map(({attributes}) => attributes.name)).toContain('2024/好.md')
    expect(document.children.map(({attributes}) => attributes.name)).not.toContain('纪要.md')
    expect(errorsOf('旧.doc')[0]?.attributes).toMatchObject({severity: 'error', source: 'nianbao-lint.not-judged'})
  })
})

/** As the runner of GitHub Actions reads a line of output. */
function parseCommand(line: string) {
  const match = /^::(\w+) (.*?)::(.*)$/s.exec(line)
  if (match === null) throw new Error(`No command: ${line}`)
  const [, command = '', properties = '', data = ''] = match
  const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const value = (text: string) => decode(text.replaceAll('%3A', ':').replaceAll('%2C', ',')).replaceAll('%25', '%')
  const pairs = properties
    .split(',')
    .map(pair => [pair.slice(0, pair.indexOf('=')), value(pair.slice(pair.indexOf('=') + 1))])
  return {command, message: decode(data).replaceAll('%25', '%'), properties: Object.fromEntries(pairs)}
}

describe('github', () => {
  const lines = github(everything, options).trimEnd().split('\n')
  const parsed = lines.map(parseCommand)

  it('has one command a line, the most severe first', () => {
    const order = parsed.map(({command}) => ['error', 'warning', 'notice'].indexOf(command))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort())
    expect(new Set(order).size).toBe(3)
    const keys = new Set(parsed.flatMap(({properties}) => Object.keys(properties)))
    expect(keys).toEqual(new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']))
  })

  it('points at the characters', () => {
    const {start, end} = onlyFinding(samples.warned).location.range
    const found = parsed.find(({properties}) => properties.file === 'C:/报告/警告.md')
    expect(found?.properties).toMatchObject({
      line: String(start.line),
      endLine: String(end.line),
      col: String(start.column),
      endColumn: String(end.column)
    })
    expect(found?.properties.title).toMatch(/^table-label：表三 · /)
    expect(found?.message).toMatch(/应为.*\n建议：.*\n依据：/)
  })

  it('escapes what would end a property or the command', () => {
    const text = '甲:乙,丙%0A丁::戊\n::error::己'
    const diagnostic = onlyFinding(samples.warned)
    const location = {...diagnostic.location, place: text}
    const result = {...samples.warned, path: '甲,乙:丙%2C.md', diagnostics: [{...diagnostic, message: text, location}]}
    const output = github(runOf([result]), options)
    expect(output.split('\n')).toHaveLength(2)
    const {properties, message} = parseCommand(output.trimEnd())
    expect(properties.file).toBe('甲,乙:丙%2C.md')
    expect(properties.title).toBe('table-label：甲:乙,丙%0A丁::戊↵::error::己')
    expect(message.split('\n')[0]).toBe('甲:乙,丙%0A丁::戊↵::error::己')
  })

  it('shows errors and what was not judged only, when quiet', () => {
    expect(github(runOf([samples.warned]), {...options, quiet: true})).toBe('')
    expect(github(runOf([samples.empty]), {...options, quiet: true})).toContain(
      '::error file=/绝对/空白.md,title=未能核对::'
    )
  })
})

/** What GitLab documents of a code quality report. */
const gitlabSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: {type: 'string', minLength: 1},
      check_name: {type: 'string', minLength: 1},
      fingerprint: {type: 'string', minLength: 1},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: {type: 'string', pattern: '^(?!\\./)'},
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: {begin: {type: 'integer', minimum: 1}, end: {type: 'integer', minimum: 1}}
          }
        }
      }
    }
  }
}

describe('gitlab', () => {
  const issues = JSON.parse(gitlab(everything, options))
  const validate = new Ajv2020({strict: true}).compile(gitlabSchema)

  it('has the fields that GitLab documents', () => {
    expect(validate(issues) ? '' : JSON.stringify(validate.errors)).toBe('')
    expect(validate([{...issues[0], severity: 'error'}])).toBe(false)
    expect(validate([{...issues[0], more: 1}])).toBe(false)
  })

  it('tells every issue apart by its fingerprint, also the same finding in two files', () => {
    const prints = issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
    const twice = JSON.parse(gitlab(runOf([samples.warned, {...samples.warned, path: '另一份.md'}]), options))
    expect(twice[0].fingerprint).not.toBe(twice[1].fingerprint)
  })

  it('keeps a fingerprint when lines move', () => {
    const [before] = JSON.parse(gitlab(runOf([samples.warned]), options))
    const diagnostic = onlyFinding(samples.warned)
    const {start, end} = diagnostic.location.range
    const range = {start: {...start, line: start.line + 5}, end: {...end, line: end.line + 5}}
    const moved = {...samples.warned, diagnostics: [{...diagnostic, location: {...diagnostic.location, range}}]}
    const [after] = JSON.parse(gitlab(runOf([moved]), options))
    expect(after.location.lines.begin).toBe(before.location.lines.begin + 5)
    expect(after.fingerprint).toBe(before.fingerprint)
  })

  it('tells what was not judged, lest it look passed', () => {
    const [issue] = JSON.parse(gitlab(runOf([samples.refused]), options))
    expect(issue).toMatchObject({
      check_name: 'not-judged',
      severity: 'major',
      location: {path: '旧.doc', lines: {begin: 1}}
    })
    expect(issue.description).toContain('请另存为 .docx')
  })
})

/** RFC 4180, character by character. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (quoted) {
      if (character !== '"') field += character
      else if (text[index + 1] === '"') {
        field += '"'
        index += 1
      } else quoted = false
    } else if (character === '"' && field === '') quoted = true
    else if (character === ',' || (character === '\r' && text[index + 1] === '\n')) {
      rows.at(-1)?.push(field)
      field = ''
      if (character === '\r') {
        rows.push([])
        index += 1
      }
    } else field += character
  }
  return rows.slice(0, -1)
}

describe('csv', () => {
  const english = {...options, locale: 'en'} as const
  const [header = [], ...rows] = parseCsv(csv(everything, english))
  const records = rows.map(row => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
  const of = (path: string) => records.filter(({file}) => file === path)

  it('has as many fields in every row as in its header', () => {
    expect(header).toContain('fingerprint')
    for (const row of rows) expect(row).toHaveLength(header.length)
  })

  it('has one row for each finding, each thing not judged, and each report without either', () => {
    const expected = Object.values(samples).map(result => {
      const unjudged = result === samples.skipped ? 0 : result.unjudged.length
      return Math.max(1, result.diagnostics.length + result.suppressed.length + unjudged)
    })
    expect(rows).toHaveLength(expected.reduce((sum, count) => sum + count, 0))
    expect(of('2024/好.md')).toEqual([expect.objectContaining({verdict: 'passed', severity: '', rule: ''})])
    expect(of('旧.doc')).toEqual([expect.objectContaining({verdict: 'not-judged', severity: 'not-judged'})])
  })

  it('tells what, where, and by whom it was silenced', () => {
    expect(of('意见稿.md')).toEqual([
      expect.objectContaining({rule: 'table-label', suppressed_by: 'inline', reason: '征求意见稿', severity: 'warning'})
    ])
    const {start} = onlyFinding(samples.warned).location.range
    expect(of('C:\\报告\\警告.md')[0]).toMatchObject({
      line: String(start.line),
      column: String(start.column),
      origin: '',
      year: '2024'
    })
    expect(of('甲局.docx')[0]).toMatchObject({line: '', origin: 'table 2, row 6, column 4'})
  })

  it('is for readers of Chinese in a spreadsheet where that is the language', () => {
    const text = csv(everything, options)
    expect(text.startsWith('\uFEFF文件,单位,年度,结论,')).toBe(true)
    const [heads = [], ...lines] = parseCsv(text.slice(1))
    const of = (path: string) =>
      lines.filter(line => line[0] === path).map(line => (name: string) => line[heads.indexOf(name)])
    expect(heads).toHaveLength(header.length)
    expect(of('2024/好.md')[0]?.('结论')).toBe('通过')
    expect(of('意见稿.md')[0]?.('豁免方式')).toBe('报告内注释')
    expect(of('旧.doc')[0]?.('级别')).toBe('未能核对')
    for (const line of lines) expect(line[heads.indexOf('级别')]).not.toMatch(/[a-z]/)
  })

  it('holds nothing that a spreadsheet would run', () => {
    const attack = {
      ...samples.warned,
      path: '=cmd|"/c calc"!A1',
      diagnostics: [{...onlyFinding(samples.warned), message: '+1'}]
    }
    const [, row = []] = parseCsv(csv(runOf([attack]), english))
    expect(row[0]).toBe(`'=cmd|"/c calc"!A1`)
    expect(row[header.indexOf('message')]).toBe("'+1")
    for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
  })
})
