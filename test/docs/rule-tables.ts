/** The tables of rules, made from the rules and their pages. */

import {readFileSync} from 'node:fs'
import {severities} from '../../src/diagnostic.ts'
import {type Preset, presets, type Rule, rules} from '../../src/index.ts'
import type {OptionForm} from '../../src/rule/options.ts'
import {citedForAll} from '../../src/standard/citing.ts'
import {parsePage} from '../../src/testing/index.ts'
import {table} from './blocks.ts'

type Locale = 'zh' | 'en'

const severityWords = {
  zh: {error: '错误', warning: '警告', info: '提示', unjudged: '不判'},
  en: {error: 'error', warning: 'warning', info: 'info', unjudged: 'not judged'}
} as const

/** The groups in the order of the catalogue, with what they look at. */
const groups: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  structure: {zh: '结构', en: 'Structure'},
  tables: {zh: '表格', en: 'Tables'},
  fees: {zh: '收费', en: 'Fees'},
  prose: {zh: '正文与表格', en: 'Prose against the tables, and against itself'},
  wording: {zh: '用词与标点', en: 'Wording'},
  years: {zh: '与上年报告', en: 'This year and last'},
  corpus: {zh: '同一批报告', en: 'All reports of a run'}
}

const offByDefault: ReadonlySet<string> = new Set(
  presets.recommended.settings.flatMap(({rule, set}) => (set === 'off' ? [rule] : []))
)

function pageOf({group, id}: Rule): string {
  return `rules/${group}/${id}.md`
}

/** The one English sentence of a rule's page. */
function englishSentence(rule: Rule): string {
  return parsePage(readFileSync(new URL(`../../${pageOf(rule)}`, import.meta.url), 'utf8')).english
}

function severitiesOf({messages}: Rule, locale: Locale): string {
  const used = new Set(Object.values(messages).map(({severity}) => severity))
  return severities
    .filter(severity => used.has(severity))
    .map(severity => severityWords[locale][severity])
    .join(locale === 'zh' ? '、' : ', ')
}

/** For the READMEs: every rule in a line, by group. */
export function rulesByGroup(locale: Locale): string {
  const head = locale === 'zh' ? ['规则', '级别', '查出什么'] : ['Rule', 'Severity', 'Reports']
  const offWord = locale === 'zh' ? '（默认不启用）' : ' (off by default)'
  return Object.entries(groups)
    .map(([group, words]) => {
      const rows = rules
        .filter(rule => rule.group === group)
        .map(rule => [
          `[\`${rule.id}\`](${pageOf(rule)})${offByDefault.has(rule.id) ? offWord : ''}`,
          severitiesOf(rule, locale),
          locale === 'zh' ? rule.title.zh : englishSentence(rule)
        ])
      return `**${words[locale]}**\n\n${table(head, rows)}`
    })
    .join('\n\n')
}

/** For `docs/rules.md`: every rule with its messages, provisions and options. */
export function rulesInFull(): string {
  return Object.entries(groups)
    .map(([group, words]) => {
      const own = rules.filter(rule => rule.group === group)
      return [`## ${words.en} ${words.zh}`, ...own.map(ruleInFull)].join('\n\n')
    })
    .join('\n\n')
}

function ruleInFull(rule: Rule): string {
  const {id, title, messages, basis, options = {}, needs} = rule
  const messageRows = Object.entries(messages).map(([name, {severity, zh, en}]) => [
    `\`${name}\``,
    severityWords.en[severity],
    `${zh}<br>${en}`
  ])
  const optionRows = Object.entries(options).map(([name, form]) => [
    `\`${name}\``,
    valuesOf(form),
    `\`${JSON.stringify(form.default)}\``,
    `${form.describe.zh}<br>${form.describe.en}`
  ])
  return [
    `### [\`${id}\`](../${pageOf(rule)}) ${title.zh}`,
    `${englishSentence(rule)}${offByDefault.has(id) ? ' Off by default.' : ''}`,
    table(['Message', 'Severity', 'Text'], messageRows),
    ...(optionRows.length === 0 ? [] : [table(['Option', 'Values', 'Default', 'Meaning'], optionRows)]),
    [
      `- Scope: ${rule.scope}${needs === undefined ? '' : `; reads ${needWords(needs)}`}`,
      ...citedForAll(basis).map(({instrument, article, confidence}) => `- ${confidence}: ${instrument}${article ?? ''}`)
    ].join('\n')
  ].join('\n\n')
}

function needWords(needs: NonNullable<Rule['needs']>): string {
  return needs === 'tables' ? 'the tables' : `${Object.keys(needs)[0]} \`${Object.values(needs)[0]}\``
}

function valuesOf(form: OptionForm): string {
  switch (form.type) {
    case 'choice':
      return form.values.map(value => `\`${JSON.stringify(value)}\``).join(', ')
    case 'number':
      return `${form.minimum} to ${form.maximum}`
    case 'text':
      return 'text'
  }
}

/** What a preset changes, and why. */
export function presetTable(name: string): string {
  const preset: Preset | undefined = Object.entries(presets).find(([candidate]) => candidate === name)?.[1]
  if (preset === undefined) throw new RangeError(`There is no preset ${name}`)
  const rows = preset.settings.map(({rule, set, because}) => [
    `\`${rule}\``,
    `\`${typeof set === 'string' ? set : JSON.stringify(set)}\``,
    `${because.zh}<br>${because.en}`
  ])
  return `${preset.describe.en}\n\n${table(['Rule or message', 'Level', 'Why'], rows)}`
}
