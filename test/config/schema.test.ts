/** The check of config files, and the JSON Schema that is made from it. */

import {readFileSync, writeFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {checkConfig, configJsonSchema} from '../../src/config/schema.ts'

const schemaFile = new URL('../../schema/config.schema.json', import.meta.url)

/** With `UPDATE_DOCS` set the schema is written again. */
if (process.env.UPDATE_DOCS) writeFileSync(schemaFile, `${JSON.stringify(configJsonSchema(), null, 2)}\n`)

const good: [string, unknown][] = [
  ['nothing', {}],
  ['an empty list', []],
  ['levels', {rules: {'cross-sum': 'off', 'fee-unit/no-decimals': 'warning'}}],
  ['a level with options', {rules: {'fee-unit': ['warning', {decimals: 'any'}]}}],
  ['options alone', {rules: {'fee-unit': {options: {decimals: 'any'}}}}],
  [
    'every setting',
    {
      name: '区县',
      files: ['a/**'],
      ignores: ['a/old/'],
      extends: ['strict'],
      rules: {},
      standard: '2021',
      locale: 'en',
      plugins: ['./mine.js']
    }
  ],
  ['several entries', [{extends: 'recommended'}, {files: ['*.txt'], rules: {title: 'off'}}]]
]

const bad: [string, unknown, string, string][] = [
  ['an unknown setting', {ruels: {}}, 'ruels', '没有这个设置。是不是“rules”？'],
  ['an unknown setting in the second entry', [{}, {file: ['a']}], '[1].file', '没有这个设置。是不是“files”？'],
  ['a setting that is like none', {whatever: 1}, 'whatever', '没有这个设置。'],
  ['an unknown part of a rule', {rules: {title: {severty: 'off'}}}, 'rules.title.severty', '是不是“severity”'],
  ['a level that does not exist', {rules: {title: 'fatal'}}, 'rules.title', 'off、on、error、warning、info'],
  ['a number for a level', {rules: {title: 2}}, 'rules.title', 'off、on、error、warning、info'],
  ['a text for patterns', {files: '*.md'}, 'files', '通配符的列表'],
  ['an empty pattern', {files: ['']}, 'files[0]', '通配符的列表'],
  ['a pattern with too many alternatives', {ignores: ['{a,b}'.repeat(20)]}, 'ignores[0]', '通配符的列表'],
  ['a form that does not exist', {standard: '2020'}, 'standard', '“2019”或“2021”'],
  ['a language that does not exist', {locale: 'fr'}, 'locale', '“zh”或“en”'],
  ['a plugin that is none', {plugins: [{name: 'mine'}]}, 'plugins[0]', '规则包'],
  ['null', null, '', '一组设置'],
  ['a text', 'strict', '', '一组设置'],
  ['a list in a list', [[]], '[0]', '一组设置']
]

describe('checkConfig', () => {
  it.each(good)('takes %s', (_, value) => {
    expect(checkConfig(value).problems).toEqual([])
    expect(checkConfig(value).entries).toEqual(Array.isArray(value) ? value : [value])
  })

  it.each(bad)('refuses %s and names the key', (_, value, key, words) => {
    const {entries, problems} = checkConfig(value)
    expect(entries).toEqual([])
    expect(problems.map(problem => problem.key)).toEqual([key])
    expect(problems[0]?.words.zh).toContain(words)
  })

  it('tells all problems at once', () => {
    expect(checkConfig([{a: 1}, {locale: 'fr', standard: 'x'}]).problems.map(({key}) => key)).toEqual([
      '[0].a',
      '[1].standard',
      '[1].locale'
    ])
  })
})

describe('schema/config.schema.json', () => {
  const published: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'))

  it('is the one made from the check', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())))
  })

  it('agrees with the check', () => {
    const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(published as object)
    for (const [name, value] of good) expect(validate(value), name).toBe(true)
    for (const [name, value] of bad) {
      // Braces are not looked into by a JSON Schema.
      if (!name.includes('alternatives')) expect(validate(value), name).toBe(false)
    }
  })
})
