/**
 * Both languages everywhere: no words lack one, no placeholder differs, and English holds no Chinese but that of reports: what the
 * text before it says, the words of the form, and the names and numbers of instruments.
 */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {commandNames} from '../src/cli/options/commands.ts'
import {helpText} from '../src/cli/options/help.ts'
import type {Diagnostic} from '../src/diagnostic.ts'
import {createLinter} from '../src/engine/linter.ts'
import type {Result} from '../src/engine/result.ts'
import {rules} from '../src/index.ts'
import type {Rule} from '../src/rule/define.ts'
import {instruments, standards} from '../src/standard/index.ts'
import {type CaseInput, parsePage} from '../src/testing/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// ---- What is written in the code -----------------------------------------------------------------------------------

interface Pair {
  readonly file: string
  readonly zh: string
  readonly en: string
}

/** Every object in the code that has a field `zh` or `en`, with the text of each; '' for one that is not there. */
function pairsOf(file: string): Pair[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const pairs: Pair[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const zh = fieldText(node, 'zh')
      const en = fieldText(node, 'en')
      if (zh !== null || en !== null) pairs.push({file, zh: zh ?? '', en: en ?? ''})
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pairs
}

function fieldText(node: ts.ObjectLiteralExpression, name: string): string | null {
  const field = node.properties.find(property => property.name?.getText() === name)
  if (field === undefined) return null
  return ts.isPropertyAssignment(field) ? field.initializer.getText() : name
}

const pairs = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root}).sort().flatMap(pairsOf)

/** The words of the form and of the instruments, and terms that reports and laws use besides. */
const terms = [
  JSON.stringify(standards),
  JSON.stringify(instruments),
  '政府信息公开工作年度报告 信息处理费 本年度未收取信息处理费 保留4位小数 行政法规 社会组织 国务院令第 万元 发布日期'
].join(' ')

/** The Chinese in an English text that is neither quoted nor a word of `known`. */
function strayChinese(text: string, known: string): string[] {
  const bare = text.replace(/“[^”]*”|《[^》]*》|\$\{[^}]*\}/g, ' ')
  const runs =
    bare.match(/[\p{Script=Han}\d（）〔〕、，。：；·—…＋－＝]*\p{Script=Han}[\p{Script=Han}\d（）〔〕]*/gu) ?? []
  return runs.flatMap(run => run.match(/\p{Script=Han}+/gu) ?? []).filter(word => !known.includes(word))
}

describe('the words in the code', () => {
  it('are found', () => {
    expect(pairs.length).toBeGreaterThan(400)
  })

  it('are there in both languages', () => {
    // The rows of the forms have their Chinese name as the form prints it, in another field.
    const named = pairs.filter(({file}) => !file.startsWith('src/standard/'))
    expect(named.filter(({zh, en}) => (zh === '') !== (en === ''))).toEqual([])
  })

  it('have no Chinese in English but that of reports', () => {
    const stray = pairs.flatMap(({file, en}) => strayChinese(en, terms).map(word => `${file}: ${word}: ${en}`))
    expect(stray).toEqual([])
  })

  it('are Chinese in Chinese', () => {
    const words = (text: string) => text.replace(/\$?\{[^}]*\}/g, '')
    const bare = pairs.filter(
      ({zh, en}) => zh !== en && /^['`]/.test(zh) && /[a-z]{3}/i.test(words(zh)) && !/\p{Script=Han}/u.test(words(zh))
    )
    expect(bare.map(({file, zh}) => `${file}: ${zh}`)).toEqual([])
  })
})

describe('the help', () => {
  it.each([null, ...commandNames])('of %s has no Chinese in English', command => {
    expect(strayChinese(helpText(command, 'en'), '机关年度上级')).toEqual([])
    expect(helpText(command, 'zh')).toMatch(/\p{Script=Han}/u)
  })
})

// ---- What rules say of their examples ------------------------------------------------------------------------------

function lintInEnglish(rule: Rule, input: CaseInput): Result {
  const {options = {}} = input
  const linter = createLinter(
    {rules: {[rule.id]: {severity: 'on', options}}, locale: 'en'},
    {rules: [rule], presets: {}}
  )
  const lint = ({text, language, standard, agency, year, previous}: CaseInput, name: string): Result =>
    linter.lint(text, {
      standard,
      agency,
      year,
      path: `${name}.${language}`,
      fragment: true,
      previous: previous && lint(previous, 'previous')
    })
  const results = [input, ...(input.others ?? [])].map((piece, index) => lint(piece, `example-${index + 1}`))
  const [own] = rule.scope === 'corpus' ? linter.lintCorpus(results) : results
  if (own === undefined) throw new RangeError('There is no result')
  return own
}

function wordsOf({message, related, fixes}: Diagnostic): string[] {
  return [message, ...related.map(other => other.message), ...fixes.map(({title}) => title)]
}

function textsOf({text, agency = '', previous, others = []}: CaseInput): string {
  return [text, agency, ...(previous === undefined ? [] : [textsOf(previous)]), ...others.map(textsOf)].join('\n')
}

it.each(rules.map(rule => [rule.id, rule] as const))('%s speaks English', (_, rule) => {
  const page = parsePage(readFileSync(join(root, 'rules', rule.group, `${rule.id}.md`), 'utf8'))
  const strays = page.examples.flatMap(({input}) => {
    const known = `${terms}\n${textsOf(input).replace(/\s/g, '')}`
    const {diagnostics, unjudged} = lintInEnglish(rule, input)
    return [...diagnostics.flatMap(wordsOf), ...unjudged.map(({message}) => message)].flatMap(message =>
      strayChinese(message, known).map(word => `${word}: ${message}`)
    )
  })
  expect(strays).toEqual([])
  expect(page.english).toMatch(/^[A-Z《].*\.$/s)
  expect(strayChinese(page.english, terms)).toEqual([])
})
