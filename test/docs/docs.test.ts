/**
 * The generated parts of the READMEs and of docs/ are those that the code makes today, and every link leads somewhere.
 * `UPDATE_DOCS=1` writes them again.
 */

import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {regenerate} from './blocks.ts'
import {commandTable, formatNames, optionTable} from './command-tables.ts'
import {configKeys} from './config-tables.ts'
import {kindTable} from './kind-tables.ts'
import {layerTable} from './layer-table.ts'
import {engineLimitTable, fileLimits, readingLimits} from './limit-tables.ts'
import {presetTable, ruleGroups, rulesInFull} from './rule-tables.ts'
import {consoleOf} from './runs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const documents = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md', 'test/README.md'], {
  cwd: root,
  ignore: ['**/node_modules/**']
}).sort()
const generated = documents.filter(path => read(path).includes('<!-- generated: '))

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

async function make(name: string, argument: string): Promise<string> {
  const [subject = '', ...more] = argument.split(' ')
  const locale = subject === 'zh' || more.includes('zh') ? 'zh' : 'en'
  switch (name) {
    case 'rule-groups':
      return ruleGroups(locale)
    case 'rules-in-full':
      return rulesInFull(locale)
    case 'preset':
      return presetTable(subject, locale)
    case 'commands':
      return commandTable(locale)
    case 'options':
      return optionTable(locale)
    case 'formats':
      return formatNames()
    case 'kinds':
      return kindTable(locale)
    case 'config-keys':
      return configKeys(locale)
    case 'file-limits':
      return fileLimits(locale)
    case 'engine-limits':
      return engineLimitTable(locale)
    case 'reading-limits':
      return readingLimits(locale)
    case 'layers':
      return layerTable()
    case 'run':
      return await consoleOf(argument)
  }
  throw new RangeError(`Nothing makes “${name}”`)
}

describe('the documents', () => {
  it('have generated parts where they are expected', () => {
    expect(generated).toEqual(
      expect.arrayContaining([
        'README.md',
        'README.zh-CN.md',
        'docs/architecture.md',
        'docs/limits.md',
        'docs/rules.md',
        'docs/configuration.md'
      ])
    )
  })

  it.each(generated)('%s is up to date', async path => {
    const text = read(path)
    const made = await regenerate(text, make)
    if (process.env.UPDATE_DOCS !== undefined) writeFileSync(join(root, path), made)
    else expect(text, 'run UPDATE_DOCS=1 npx vitest run test/docs').toBe(made)
  })

  it.each(documents)('%s has no dead link', path => {
    const links = Array.from(read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g), match => match[1] ?? '')
    expect(links.filter(link => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })

  it.each(documents)('%s names no file of the project that is not there', path => {
    const named = read(path).matchAll(/`((?:src|rules|test|examples|schema)\/[\w./-]+)`/g)
    expect(Array.from(named, ([, file]) => file ?? '').filter(file => !existsSync(join(root, file)))).toEqual([])
  })

  it('of the architecture names files and folders by the ends of their paths, which are there', () => {
    const files = globSync(['src/**', 'rules/**', 'test/**'], {cwd: root}).map(file => `/${file}`)
    const text = read('docs/architecture.md')
    const named = Array.from(text.matchAll(/`([\w./-]+(?:\.ts|\/))`/g), ([, end]) => end ?? '')
    expect(named).toContain('parse/projection.ts')
    const isThere = (end: string) =>
      files.some(file => (end.endsWith('/') ? file.includes(`/${end}`) : file.endsWith(`/${end}`)))
    expect(named.filter(end => !isThere(end))).toEqual([])
  })

  it.each(documents)('%s has a blank line behind every table', path => {
    const lines = read(path).split('\n')
    const isRow = (line: string | undefined) => line?.startsWith('|') === true
    expect(lines.filter((line, index) => line !== '' && !isRow(line) && isRow(lines[index - 1]))).toEqual([])
  })

  it('have the same parts in both READMEs', () => {
    const marks = (path: string) => Array.from(read(path).matchAll(/^<!-- generated: ([a-z-]+)/gm), match => match[1])
    expect(marks('README.md')).toEqual(marks('README.zh-CN.md'))
  })
})
