/** What is wrong with a configuration, in words. */

import type {Rule} from '../../rule/define.ts'
import {groupsOf} from '../../rule/names.ts'
import type {OptionForms} from '../../rule/options.ts'
import type {Words} from '../../words.ts'
import {render} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'
import {type OptionTable, optionMistakes} from './arguments.ts'

export type ConfigProblemKind =
  | 'unknown-preset'
  | 'unknown-rule'
  | 'unknown-name'
  | 'unknown-message'
  | 'unknown-option'
  | 'wrong-level'
  | 'wrong-option'
  | 'repeated-rule'
  | 'wrong-rule'

export interface ConfigProblem {
  readonly kind: ConfigProblemKind
  /** The name as it stands in the configuration. */
  readonly name: string
  /** The known name that was probably meant. */
  readonly suggestion: string | null
  readonly words: Words
}

/** The configuration names something that does not exist, or gives it a value that it does not take. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({words}) => words.zh).join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

const problemWords: Readonly<Record<ConfigProblemKind, Words>> = {
  'unknown-preset': {zh: '没有名为“{name}”的预设。', en: 'There is no preset “{name}”.'},
  'unknown-rule': {zh: '没有名为“{name}”的规则。', en: 'There is no rule “{name}”.'},
  'unknown-name': {zh: '没有名为“{name}”的规则或规则组。', en: 'There is no rule or group of rules “{name}”.'},
  'unknown-message': {zh: '“{name}”不是一条能设级别的信息。', en: '“{name}” is no message whose severity can be set.'},
  'unknown-option': {zh: '没有名为“{name}”的选项。', en: 'There is no option “{name}”.'},
  'wrong-level': {
    zh: '“{name}”的级别不对，应为 off、on、error、warning 或 info（单条信息不用 on）。',
    en: 'The level of “{name}” is none of off, on, error, warning, info (no “on” for a single message).'
  },
  'wrong-option': {zh: '选项“{name}”的值不在允许的范围内。', en: 'The option “{name}” does not take this value.'},
  'repeated-rule': {zh: '有两条规则都叫“{name}”。', en: 'Two rules have the name “{name}”.'},
  'wrong-rule': {zh: '规则“{name}”写得不对', en: 'The rule “{name}” is not written right'}
}

/** @param choices what may stand there, where that is little enough to be listed */
export function configProblem(
  kind: ConfigProblemKind,
  name: string,
  suggestion: string | null = null,
  choices: Words | null = null
): ConfigProblem {
  const words = problemWords[kind]
  const hint = didYouMean(suggestion)
  const listed = choices ?? {zh: '', en: ''}
  return {
    kind,
    name,
    suggestion,
    words: {
      zh: render(words, {name}, 'zh') + hint.zh + listed.zh,
      en: render(words, {name}, 'en') + hint.en + listed.en
    }
  }
}

function listOf(names: Iterable<string>): Words {
  const all = [...names]
  return {zh: `可以用的有 ${all.join('、')}。`, en: ` There are ${all.join(', ')}.`}
}

/** What is wrong with the options of a linter. */
export function linterProblems(config: object, table: OptionTable): readonly ConfigProblem[] {
  return optionMistakes(config, table).map(mistake =>
    mistake.kind === 'unknown'
      ? configProblem('unknown-option', mistake.name, mistake.suggestion, listOf(Object.keys(table)))
      : configProblem('wrong-option', mistake.name, null, {
          zh: `应为${mistake.words.zh}。`,
          en: ` It takes ${mistake.words.en}.`
        })
  )
}

/** A preset that there is not. */
export function unknownPreset(name: string, known: readonly string[]): ConfigProblem {
  return configProblem('unknown-preset', name, closest(name, known), listOf(known))
}

/** A name that leads neither to a rule nor to a group. Where none is near, the groups are named. */
export function unknownName(name: string, suggestion: string | null, rules: readonly Rule[]): ConfigProblem {
  const {zh, en} = groupsOf(rules)
  const groups = {zh: `规则组有 ${zh.join('、')}。`, en: ` The groups are ${en.join(', ')}.`}
  return configProblem('unknown-name', name, suggestion, suggestion === null ? groups : null)
}

/** A message that a rule does not have, or none whose severity can be set. */
export function unknownMessage(rule: string, message: string, known: readonly string[]): ConfigProblem {
  return configProblem('unknown-message', `${rule}/${message}`, within(`${rule}/`, closest(message, known)))
}

/** An option that a rule does not have. */
export function unknownOption(rule: string, option: string, known: readonly string[]): ConfigProblem {
  const none = {zh: '这条规则没有选项。', en: ' The rule has no options.'}
  const suggestion = within(`${rule}.`, closest(option, known))
  return configProblem('unknown-option', `${rule}.${option}`, suggestion, known.length === 0 ? none : listOf(known))
}

/** An option of a rule that is given a value of another kind, with what it takes. */
export function wrongOption(rule: string, option: string, form: OptionForms[string] | undefined): ConfigProblem {
  return configProblem('wrong-option', `${rule}.${option}`, null, takenBy(form))
}

function takenBy(form: OptionForms[string] | undefined): Words | null {
  switch (form?.type) {
    case 'choice':
      return {zh: `应为 ${form.values.join('、')} 之一。`, en: ` It takes ${form.values.join(', ')}.`}
    case 'number':
      return {
        zh: `应为 ${form.minimum} 到 ${form.maximum} 的数。`,
        en: ` It takes a number from ${form.minimum} to ${form.maximum}.`
      }
    case 'text':
      return {zh: '应为一段文字，或者 null。', en: ' It takes a text, or null.'}
    default:
      return null
  }
}

/** The name that was meant, as it stands with what it belongs to in front. */
function within(prefix: string, name: string | null): string | null {
  return name === null ? null : prefix + name
}
