/**
 * What is wrong with a rule as it is written. Rules of plugins come without a check of types, and a field that is left out
 * or misspelt would make a rule that never runs, or one that blames the report or the tool.
 */

import {isSeverity} from '../../diagnostic.ts'
import {isRecord} from '../../json.ts'
import type {Rule} from '../../rule/define.ts'
import {type OptionForm, optionProblems as valueProblems} from '../../rule/options.ts'
import {meets, standards} from '../../standard/index.ts'
import {form} from '../../standard/law/provisions.ts'
import type {Need} from '../../standard/standard.ts'
import type {Words} from '../../words.ts'
import {placeholdersOf} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'
import {figureHint, isFigureName} from '../running/known-figures.ts'
import {ConfigError, type ConfigProblem, configProblem} from './config-problems.ts'

/** The field, in the rule, and what is expected there. */
export interface RuleProblem {
  readonly field: string
  readonly words: Words
}

const scopes = ['report', 'years', 'corpus']
const optionTypes = ['choice', 'number', 'text']

/** The mistakes of one rule, whatever it is. */
export function ruleProblems(rule: unknown): readonly RuleProblem[] {
  if (!isRecord(rule)) return [problem('', '应为 defineRule(…) 的结果', 'should be what defineRule(…) gives')]
  const {id, title, group, basis, scope, check, messages, options = {}} = rule
  return [
    ...(isText(id) && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
      ? []
      : [problem('id', '应为小写字母、数字和连字符组成的名称，以字母开头', 'should be kebab-case')]),
    ...wordProblems('title', title),
    ...(isText(group) ? [] : [problem('group', '应为组名', 'should be the name of a group')]),
    ...basisProblems(basis),
    ...(scopes.some(known => known === scope)
      ? []
      : [
          problem(
            'scope',
            `应为 ${scopes.join('、')} 之一，写的是${shown(scope)}`,
            `should be one of ${scopes.join(', ')}, not ${shown(scope)}`
          )
        ]),
    ...(typeof check === 'function'
      ? []
      : [problem('check', '应为生成器函数 *check(…) {…}', 'should be a generator *check(…) {…}')]),
    ...(scope !== 'corpus' || typeof rule.digest === 'function'
      ? []
      : [
          problem('digest', 'scope 为 corpus 的规则要有 digest 函数', 'a rule of scope corpus needs a function digest')
        ]),
    ...messageProblems(messages),
    ...needProblems(rule.needs),
    ...unknownFields(rule),
    ...(isRecord(options)
      ? Object.entries(options).flatMap(([name, form]) => optionProblems(`options.${name}`, form))
      : [problem('options', '应为选项的对象', 'should be an object of options')])
  ]
}

/**
 * Checks rules that come without a check of types.
 * @throws ConfigError with all that is wrong with them, each by rule and field
 */
export function checkRules(rules: readonly Rule[]): void {
  const problems = rules.flatMap((rule, index) =>
    ruleProblems(rule).map(({field, words}): ConfigProblem => {
      const name = nameOfRule(rule, index)
      const base = configProblem('wrong-rule', name).words
      return {
        kind: 'wrong-rule',
        name,
        suggestion: null,
        words: {zh: `${base.zh}：${field} ${words.zh}`, en: `${base.en}: ${field} ${words.en}`}
      }
    })
  )
  if (problems.length > 0) throw new ConfigError(problems)
}

/** Without an id, which of the rules it is. */
function nameOfRule(rule: unknown, index: number): string {
  const id = isRecord(rule) ? rule.id : undefined
  return typeof id === 'string' && id !== '' ? id : `rules[${index}]`
}

function basisProblems(basis: unknown): RuleProblem[] {
  if (!Array.isArray(basis)) {
    return [problem('basis', '应为依据的列表，没有依据的写 []', 'should be a list of provisions, [] for none')]
  }
  return basis.flatMap((one: unknown, index) =>
    isProvision(one)
      ? []
      : [
          problem(
            `basis[${index}]`,
            '应有 instrument（文件名）和 article（条款，没有的写 null），或者是 form 里有的条款',
            'needs instrument, and article or null; or is one of the provisions of form'
          )
        ]
  )
}

/** Of an instrument that is named, or of the form that the report uses. */
function isProvision(value: unknown): boolean {
  if (!isRecord(value)) return false
  if ('ofForm' in value) return typeof value.ofForm === 'string' && Object.hasOwn(form, value.ofForm)
  return isText(value.instrument) && (value.article === null || isText(value.article))
}

function messageProblems(messages: unknown): RuleProblem[] {
  if (!isRecord(messages) || Object.keys(messages).length === 0) {
    return [problem('messages', '应有至少一条信息', 'needs at least one message')]
  }
  return Object.entries(messages).flatMap(([name, message]) => {
    const field = `messages.${name}`
    const severity = isRecord(message) ? message.severity : undefined
    const isKnown = severity === 'unjudged' || isSeverity(severity)
    const wrong = problem(
      `${field}.severity`,
      `应为 error、warning、info 或 unjudged，写的是${shown(severity)}`,
      `should be error, warning, info or unjudged, not ${shown(severity)}`
    )
    return [...(isKnown ? [] : [wrong]), ...wordProblems(field, message), ...placeholderProblems(field, message)]
  })
}

/** A placeholder of one language alone would stay as it is in the other. */
function placeholderProblems(field: string, message: unknown): RuleProblem[] {
  if (!isRecord(message) || !isText(message.zh) || !isText(message.en)) return []
  const [zh, en] = [message.zh, message.en].map(text =>
    [...new Set(placeholdersOf(text))].sort().map(name => `{${name}}`)
  )
  const [chinese = '', english = ''] = [zh, en].map(names => names?.join(' ') || '无')
  return chinese === english
    ? []
    : [
        problem(
          field,
          `中文、英文的占位符应当相同，中文有 ${chinese}，英文有 ${english}`,
          `should have the same placeholders in both languages: Chinese ${chinese}, English ${english}`
        )
      ]
}

/** What no form has, no report would ever meet: the rule would never run. */
function needProblems(needs: unknown): RuleProblem[] {
  if (needs === undefined || needs === 'tables') return []
  const wrong = problem(
    'needs',
    "应为 'tables'，或 {table}、{figure}、{identity}、{provision} 之一，写某一版格式里有的名称",
    "should be 'tables', or one of {table}, {figure}, {identity}, {provision} with a name that a form has"
  )
  if (!isRecord(needs)) return [wrong]
  if (typeof needs.figure === 'string' && !isFigureName(needs.figure)) {
    const [zh, en] = [`没有指标“${needs.figure}”`, `is no figure: “${needs.figure}”`]
    return [problem('needs.figure', zh, en, figureHint(needs.figure))]
  }
  return isNeed(needs) && standards.some(form => meets(form, needs)) ? [] : [wrong]
}

function isNeed(needs: Readonly<Record<string, unknown>>): needs is Exclude<Need, string> {
  const [name, ...others] = Object.keys(needs)
  return others.length === 0 && needKeys.some(key => key === name) && typeof needs[name ?? ''] === 'string'
}

const needKeys = ['table', 'figure', 'identity', 'provision']

const fields = [
  ...['id', 'title', 'group', 'basis', 'scope', 'needs', 'messages', 'options'],
  ...['applies', 'check', 'digest']
]

/** One that is misspelt would be left out in silence. */
function unknownFields(rule: Readonly<Record<string, unknown>>): RuleProblem[] {
  return Object.keys(rule)
    .filter(name => !fields.includes(name))
    .map(name => problem(name, '不是规则的字段', 'is no field of a rule', didYouMean(closest(name, fields))))
}

function optionProblems(field: string, option: unknown): RuleProblem[] {
  if (!isRecord(option) || !optionTypes.some(type => type === option.type)) {
    const type = shown(isRecord(option) ? option.type : option)
    const known = optionTypes.join('、')
    return [
      problem(
        `${field}.type`,
        `应为 ${known} 之一，写的是${type}`,
        `should be one of ${optionTypes.join(', ')}, not ${type}`
      )
    ]
  }
  const described = wordProblems(`${field}.describe`, option.describe)
  if (option.type === 'choice' && !Array.isArray(option.values)) {
    return [...described, problem(`${field}.values`, '应为可选值的列表', 'should be the list of values')]
  }
  if (option.type !== 'number') return [...described, ...defaultProblems(field, option)]
  const bounds = ['minimum', 'maximum', 'default'].filter(name => typeof option[name] !== 'number')
  const wrong = bounds.map(name => problem(`${field}.${name}`, '应为数字', 'should be a number'))
  return [...described, ...wrong, ...(wrong.length === 0 ? defaultProblems(field, option) : [])]
}

/** The default has to be a value that the option takes. */
function defaultProblems(field: string, option: Readonly<Record<string, unknown>>): RuleProblem[] {
  const problems = valueProblems({option: option as OptionForm}, {option: option.default})
  const zh = '应为这个选项能取的值（text 为文字或 null）'
  const en = 'should be a value that the option takes (text: a text or null)'
  return problems.length === 0 ? [] : [problem(`${field}.default`, zh, en)]
}

/** Chinese and English: every output may be asked for in either. */
function wordProblems(field: string, words: unknown): RuleProblem[] {
  return ['zh', 'en']
    .filter(language => !isRecord(words) || !isText(words[language]))
    .map(language =>
      problem(
        `${field}.${language}`,
        '应为文字，中文、英文都要有',
        'should be text: both Chinese and English are needed'
      )
    )
}

function problem(field: string, zh: string, en: string, hint: Words = didYouMean(null)): RuleProblem {
  return {field, words: {zh: `${zh}。${hint.zh}`, en: `${en}.${hint.en}`}}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function shown(value: unknown): string {
  return value === undefined ? '空' : `“${String(value)}”`
}
