/** The tables of rules, made from the rules and their pages. */

import {readFileSync} from 'node:fs'
import {type Preset, presets, type Rule, rules} from '../../src/index.ts'
import {groupTitles as groups} from '../../src/rule/groups.ts'
import type {OptionForm} from '../../src/rule/options.ts'
import {citedForAll} from '../../src/standard/law/citing.ts'
import {parsePage} from '../../src/testing/index.ts'
import type {Locale, Words} from '../../src/words.ts'
import {table} from './blocks.ts'

const severityWords = {
  zh: {error: '错误', warning: '警告', info: '提示', unjudged: '不判'},
  en: {error: 'error', warning: 'warning', info: 'info', unjudged: 'not judged'}
} as const

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

/** For the READMEs: the groups, with how many rules each has. */
export function ruleGroups(locale: Locale): string {
  const head =
    locale === 'zh'
      ? ['组', '规则', '其中默认不启用', '查什么']
      : ['Group', 'Rules', 'Off by default', 'What they check']
  const page = locale === 'zh' ? 'docs/zh/rules.md' : 'docs/rules.md'
  const rows = Object.entries(groups).map(([group, words]) => {
    const own = rules.filter(rule => rule.group === group)
    const off = own.filter(({id}) => offByDefault.has(id))
    const heading = groupHeading(words, locale)
    return [
      `[${words[locale]}](${page}#${anchorOf(heading)})`,
      `${own.length}`,
      `${off.length}`,
      subjectOf(group, locale)
    ]
  })
  return table(head, rows)
}

function groupHeading({zh, en}: Words, locale: Locale): string {
  return locale === 'zh' ? zh : `${en} ${zh}`
}

/** As GitHub makes the anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

/** What a group looks at, from the table of `rules/README.md`, which has it in both languages. */
function subjectOf(group: string, locale: Locale): string {
  const line = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8')
    .split('\n')
    .find(text => text.startsWith(`| \`${group}/\` | `))
  const [zh, en] = line?.split('|')[2]?.trim().split(' · ') ?? []
  if (zh === undefined || en === undefined) throw new RangeError(`rules/README.md says nothing of ${group}`)
  return locale === 'zh' ? zh : en
}

/** For `docs/rules.md` and `docs/zh/rules.md`: every rule with its messages, provisions and options. */
export function rulesInFull(locale: Locale): string {
  return Object.entries(groups)
    .map(([group, words]) => {
      const own = rules.filter(rule => rule.group === group)
      return [`## ${groupHeading(words, locale)}`, ...own.map(rule => ruleInFull(rule, locale))].join('\n\n')
    })
    .join('\n\n')
}

function ruleInFull(rule: Rule, locale: Locale): string {
  const {id, title, messages, basis, options = {}, needs} = rule
  const labels = inFull[locale]
  const messageRows = Object.entries(messages).map(([name, {severity, zh, en}]) => [
    `\`${name}\``,
    severityWords[locale][severity],
    locale === 'zh' ? zh : `${zh}<br>${en}`
  ])
  const optionRows = Object.entries(options).map(([name, form]) => [
    `\`${name}\``,
    valuesOf(form, locale),
    `\`${JSON.stringify(form.default)}\``,
    locale === 'zh' ? form.describe.zh : `${form.describe.zh}<br>${form.describe.en}`
  ])
  return [
    `### [\`${id}\`](${labels.root}${pageOf(rule)}) ${title.zh}`,
    ...introduction(rule, locale),
    table(labels.messages, messageRows),
    ...(optionRows.length === 0 ? [] : [table(labels.options, optionRows)]),
    [
      `- ${labels.scope(rule.scope, needs === undefined ? null : needWords(needs))}`,
      ...citedForAll(basis).map(({instrument, article, confidence}) => `- ${confidence}: ${instrument}${article ?? ''}`)
    ].join('\n')
  ].join('\n\n')
}

/** What ends the sentence of a page whose rule is off. */
const OFF = 'Off by default.'

/** The sentence below the heading: the Chinese title says it already. */
function introduction(rule: Rule, locale: Locale): readonly string[] {
  const off = offByDefault.has(rule.id)
  if (locale === 'zh') return off ? ['默认不启用。'] : []
  const sentence = englishSentence(rule)
  return [off && !sentence.endsWith(OFF) ? `${sentence} ${OFF}` : sentence]
}

/** What is not a rule's own on the pages with every rule in full. */
const inFull = {
  zh: {
    root: '../../',
    messages: ['提示名', '级别', '文字'],
    options: ['选项', '可取的值', '默认', '含义'],
    scope: (scope: Rule['scope'], needs: string | null) =>
      `${scope === 'corpus' ? '看一批报告' : '看一份报告'}${needs === null ? '' : `；读取 ${needs}`}`
  },
  en: {
    root: '../',
    messages: ['Message', 'Severity', 'Text'],
    options: ['Option', 'Values', 'Default', 'Meaning'],
    scope: (scope: Rule['scope'], needs: string | null) => `Scope: ${scope}${needs === null ? '' : `; reads ${needs}`}`
  }
} as const

function needWords(needs: NonNullable<Rule['needs']>): string {
  return needs === 'tables' ? 'the tables' : `${Object.keys(needs)[0]} \`${Object.values(needs)[0]}\``
}

function valuesOf(form: OptionForm, locale: Locale): string {
  switch (form.type) {
    case 'choice':
      return form.values.map(value => `\`${JSON.stringify(value)}\``).join(', ')
    case 'number':
      return `${form.minimum}${locale === 'zh' ? '–' : ' to '}${form.maximum}`
    case 'text':
      return locale === 'zh' ? '文字' : 'text'
  }
}

/** What a preset changes, and why. */
export function presetTable(name: string, locale: Locale): string {
  const preset: Preset | undefined = Object.entries(presets).find(([candidate]) => candidate === name)?.[1]
  if (preset === undefined) throw new RangeError(`There is no preset ${name}`)
  const rows = preset.settings.map(({rule, set, because}) => [
    `\`${rule}\``,
    `\`${typeof set === 'string' ? set : JSON.stringify(set)}\``,
    locale === 'zh' ? because.zh : `${because.zh}<br>${because.en}`
  ])
  const head = locale === 'zh' ? ['规则或提示', '级别', '为什么'] : ['Rule or message', 'Level', 'Why']
  return `${preset.describe[locale]}\n\n${table(head, rows)}`
}
