/** The public library, as its README shows it. */

import {describe, expect, it} from 'vitest'
import {annotate} from '../src/annotate.ts'
import {writeResults} from '../src/format.ts'
import {
  ConfigError,
  createLinter,
  defineConfig,
  defineRule,
  finding,
  judge,
  lint,
  presets,
  rules
} from '../src/index.ts'
import {lintFiles} from '../src/node.ts'
import {layoutNamed} from './invented/layouts/index.ts'
import {render} from './invented/render.ts'
import {inventTruth, withFigures} from './invented/truth.ts'

const truth = inventTruth(11, {size: 'many', kind: 'bureau', year: 2024})
const {text} = render(truth, layoutNamed('gfm-aligned'))
const broken = render(withFigures(truth, {'requests.results.total.total': '99999'}), layoutNamed('gfm-aligned')).text

describe('lint', () => {
  it('reads the report', () => {
    const {report} = lint(text, {path: '2024.md'})
    expect(report).toMatchObject({agency: truth.agency.name, year: 2024, standard: {id: '2021'}})
    const received = report?.figures.get('requests.received.total')
    expect(String(received?.value)).toBe(truth.figures.get('requests.received.total'))
    expect(received).toMatchObject({state: 'number', location: {place: expect.stringContaining('表三') as unknown}})
  })

  it('points at the cell that is wrong and at those that took part', () => {
    const {diagnostics} = lint(broken, {path: '2024.md'})
    const unequal = diagnostics.find(
      ({rule, location}) => rule === 'cross-sum' && location.figure === 'requests.results.total.total'
    )
    const {start, end} = unequal?.location.range ?? {}
    expect(broken.slice(start?.offset, end?.offset)).toBe('99999')
    expect(unequal?.related.length).toBeGreaterThan(1)
  })

  it('has an outcome for every rule that is on', () => {
    const {outcomes} = lint(text)
    expect(Object.keys(outcomes)).toEqual(createLinter().rules.map(({rule}) => rule.id))
    expect(Object.values(outcomes)).not.toContain('crashed')
  })

  it('takes form, agency and year from who knows them better', () => {
    const {report} = lint(text, {standard: '2019', agency: '虚构县', year: 2020})
    expect(report).toMatchObject({standard: {id: '2019'}, agency: '虚构县', year: 2020})
  })

  it('does not throw on anything that is a string', () => {
    for (const odd of ['', '\uFEFF', '\uD800', '<', '|', '\0', '一、总体情况', '|'.repeat(5000), '> '.repeat(5000)])
      expect(lint(odd).path).toBe('<text>')
  })
})

describe('what a caller without types passes', () => {
  const bytes = new TextEncoder().encode(text)
  const linter = createLinter()
  const options = {path: '2024.md'}

  it.each<[string, () => unknown]>([
    ['a Buffer', () => Buffer.from(bytes)],
    ['an ArrayBuffer', () => bytes.slice().buffer],
    ['a view in the middle of a buffer', () => new Uint8Array([1, ...bytes, 2]).subarray(1, -1)],
    ['a DataView', () => new DataView(bytes.slice().buffer)],
    ['a Blob', () => new Blob([bytes])]
  ])('is read: %s', async (_, input) => {
    const {diagnostics, unreadable} = await linter.lintBytes(input() as Uint8Array, options)
    expect({diagnostics, unreadable}).toEqual({diagnostics: lint(text, options).diagnostics, unreadable: null})
  })

  it.each<[unknown, unknown, RegExp]>([
    [text, options, /^bytes: .*not a string/],
    [null, options, /^bytes: .*not null/],
    [[1, 2], options, /^bytes: .*not a Array/],
    [Promise.resolve(bytes), options, /^bytes: .*not a Promise/],
    [bytes, undefined, /^options: .*not undefined/],
    [bytes, {}, /^options\.path: .*not undefined/],
    [bytes, '2024.md', /^options: .*not a string/]
  ])('is refused by the name of the argument: %#', async (input, given, words) => {
    const wrong = linter as unknown as Record<string, (input: unknown, given: unknown) => Promise<unknown>>
    for (const name of ['lintBytes', 'fixBytes', 'readHead'])
      await expect(wrong[name]?.(input, given)).rejects.toThrow(words)
  })

  it('is refused by lint too', () => {
    expect(() => lint(bytes as never)).toThrow(/^text: .*lintBytes/)
    expect(() => lint(undefined as never)).toThrow(/^text: .*not undefined/)
    expect(() => lint(text, {path: 5} as never)).toThrow(/^options\.path: .*not a number/)
  })

  it.each<[object, RegExp]>([
    [{rule: {}}, /^options\.rule: there is no such option\. There are path, standard, agency, year, previous/],
    [{previuos: text}, /^options\.previuos: .* Did you mean “previous”\?/],
    [{config: {}}, /^options\.config: there is no such option/],
    [{standard: '2020'}, /^options\.standard: “2019” or “2021” is wanted, not “2020”/],
    [{year: '2024'}, /^options\.year: a whole number is wanted, not “2024”/],
    [{year: 2024.5}, /^options\.year: a whole number is wanted, not a number/],
    [{agency: null}, /^options\.agency: a string is wanted, not null/],
    [{locale: 'de'}, /^options\.locale: “zh” or “en” is wanted/],
    [{inFolder: 'yes'}, /^options\.inFolder: true or false is wanted/],
    [{previous: {path: '2023.md'}}, /^options\.previous: last year’s report/],
    [
      {previous: JSON.parse(JSON.stringify({...lint(text), report: undefined}))},
      /^options\.previous: last year’s report/
    ]
  ])('has an option that is not taken: %o', async (given, words) => {
    expect(() => lint(text, given)).toThrow(words)
    expect(() => lint(text, given)).toThrow(TypeError)
    await expect(linter.lintBytes(bytes, {...options, ...given})).rejects.toThrow(words)
    await expect(linter.readHead(bytes, {...options, ...given})).rejects.toThrow(words)
    expect(() => linter.fix(text, given)).toThrow(words)
  })

  it('has options that are not taken elsewhere', async () => {
    const results = [lint(text)]
    expect(() => judge(results, {failon: 'info'} as never)).toThrow(/^options\.failon: .* Did you mean “failOn”\?/)
    expect(() => judge(results, {maxWarnings: -1})).toThrow(/^options\.maxWarnings: a number that is not below 0/)
    expect(() => linter.lintCorpus(results, {path: '2024.md'} as never)).toThrow(
      /^options\.path: there is no such option/
    )
    await expect(lintFiles([], {gate: true} as never)).rejects.toThrow(/^options\.gate: there is no such option/)
    await expect(lintFiles([], {config: false} as never)).rejects.toThrow(/^options\.config: a string or null/)
    expect(() => annotate(bytes, [], {summary: '通过'} as never)).toThrow(/^options\.summary: a list of strings/)
    await expect(writeResults(results, 'json', {failOn: 'fatal'} as never)).rejects.toThrow(/^options\.failOn: “error”/)
    await expect(writeResults(results, 'json', {rule: []} as never)).rejects.toThrow(/ Did you mean “rules”\?/)
  })

  it('may leave an option undefined', () => {
    const blank = {path: undefined, previous: undefined, year: undefined, locale: undefined, standard: undefined}
    expect(lint(text, blank).diagnostics).toEqual(lint(text).diagnostics)
  })
})

describe('judge', () => {
  it('decides over a run', () => {
    const [good, bad] = [lint(text), lint(broken)]
    expect(judge([good], {failOn: 'error'})).toMatchObject({status: 'passed', exitCode: 0})
    expect(judge([good, bad], {failOn: 'error', maxWarnings: 10})).toMatchObject({status: 'failed', exitCode: 1})
    expect(judge([lint('')])).toMatchObject({status: 'not-judged', exitCode: 2})
  })
})

describe('createLinter', () => {
  it('takes rules, presets and severities', () => {
    const config = defineConfig({
      extends: 'recommended',
      rules: {'cross-sum': 'warning', 'results-sum': 'off', 'applicant-sum': 'off'}
    })
    const result = createLinter(config).lint(broken)
    expect(result.outcomes).not.toHaveProperty('results-sum')
    expect(result.diagnostics.filter(({rule}) => rule === 'cross-sum').map(({severity}) => severity)).toContain(
      'warning'
    )
    expect(judge([result]).status).toBe('passed')
  })

  it('runs your own rules after its own', () => {
    const own = defineRule({
      id: 'made-up-own',
      title: {zh: '虚构', en: 'made up'},
      group: 'own',
      basis: [],
      scope: 'report',
      messages: {found: {severity: 'info', zh: '{agency}的报告。', en: 'A report of {agency}.'}},
      *check({report}) {
        if (report.title !== null) yield finding('found', {at: report.title, data: {agency: report.agency ?? ''}})
      }
    })
    const linter = createLinter({plugins: [{name: 'own', rules: [own]}], locale: 'en'})
    expect(linter.rules.at(-1)?.rule.id).toBe('made-up-own')
    const found = linter.lint(text).diagnostics.filter(({rule}) => rule === 'made-up-own')
    expect(found.map(({message}) => message)).toEqual([`A report of ${truth.agency.name}.`])
  })

  it.each<[object, string]>([
    [{rule: {'cross-sum': 'off'}}, '没有名为“rule”的选项。是不是“rules”？可以用的有 extends、rules、plugins'],
    [{files: ['*.md']}, '没有名为“files”的选项。'],
    [{rules: ['cross-sum']}, '选项“rules”的值不在允许的范围内。应为按规则写的设置 {规则: 级别}。'],
    [{plugins: [{rules: []}]}, '选项“plugins”的值不在允许的范围内。应为规则包 {name, rules} 的列表。'],
    [{extends: 5}, '选项“extends”的值不在允许的范围内。'],
    [{locale: 'de'}, '选项“locale”的值不在允许的范围内。应为“zh”或“en”。'],
    [{standard: 2021}, '选项“standard”的值不在允许的范围内。应为“2019”或“2021”。'],
    [{today: '2025-1-1'}, '选项“today”的值不在允许的范围内。应为一个日期，如“2025-01-31”。'],
    [{waivers: [{rule: 'cross-sum'}]}, '选项“waivers”的值不在允许的范围内。'],
    [{inline: 'no'}, '选项“inline”的值不在允许的范围内。应为 true 或 false。'],
    [{selection: {onyl: ['cross-sum']}}, '选项“selection”的值不在允许的范围内。']
  ])('refuses an option that is not taken: %o', (config, words) => {
    expect(() => createLinter(config)).toThrow(ConfigError)
    expect(() => createLinter(config)).toThrow(words)
  })

  it('refuses what is no configuration', () => {
    for (const odd of [null, 'recommended', [{rules: {}}]])
      expect(() => createLinter(odd as never)).toThrow(/^config: an object is wanted, not /)
  })

  it('refuses what does not exist, with what was probably meant', () => {
    expect(() => createLinter({rules: {'cross-smu': 'off'}})).toThrow(ConfigError)
    expect(() => createLinter({rules: {'cross-smu': 'off'}})).toThrow('是不是“cross-sum”？')
    expect(() => createLinter({extends: 'recomended'})).toThrow('是不是“recommended”？')
  })

  it.each(Object.keys(presets))('finds no fault with the preset %s', name => {
    const linter = createLinter({extends: name})
    expect(linter.rules.length).toBeGreaterThan(0)
    expect(linter.rules.length).toBeLessThanOrEqual(rules.length)
  })

  it('gives the same result twice, whatever was linted in between', () => {
    const linter = createLinter()
    const first = linter.lint(broken).diagnostics
    linter.lint(text)
    expect(linter.lint(broken).diagnostics).toEqual(first)
  })
})
