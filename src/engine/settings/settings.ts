/** Which rules run, with which severities and options: presets and settings laid over the rules' own, each name checked. */

import type {Severity} from '../../diagnostic.ts'
import {isSeverity, severities} from '../../diagnostic.ts'
import {isRecord} from '../../json.ts'
import type {Rule} from '../../rule/define.ts'
import {groupsOf} from '../../rule/names.ts'
import {fillOptions, type OptionForms, optionProblems} from '../../rule/options.ts'
import {isRuleLevel, type Presets, type RuleOptions, type RuleSetting, type RuleSettings} from '../../rule/preset.ts'
import type {Words} from '../../words.ts'
import {render} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'
import {type OptionTable, optionMistakes} from './arguments.ts'
import {ruleProblems} from './rule-problems.ts'

/** A rule that is to run. */
export interface EnabledRule {
  readonly rule: Rule
  readonly options: RuleOptions
  /** By message, findings only; null: off. */
  readonly severities: ReadonlyMap<string, Severity | null>
  /** The most severe finding it can give; null where all its messages are off. */
  readonly highest: Severity | null
}

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
function problem(
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
      ? problem('unknown-option', mistake.name, mistake.suggestion, listOf(Object.keys(table)))
      : problem('wrong-option', mistake.name, null, {
          zh: `应为${mistake.words.zh}。`,
          en: ` It takes ${mistake.words.en}.`
        })
  )
}

/** A name that leads neither to a rule nor to a group. Where none is near, the groups are named. */
export function unknownName(name: string, suggestion: string | null, rules: readonly Rule[]): ConfigProblem {
  const {zh, en} = groupsOf(rules)
  const groups = {zh: `规则组有 ${zh.join('、')}。`, en: ` The groups are ${en.join(', ')}.`}
  return problem('unknown-name', name, suggestion, suggestion === null ? groups : null)
}

/**
 * Checks rules that come without a check of types.
 * @throws ConfigError with all that is wrong with them, each by rule and field
 */
export function checkRules(rules: readonly Rule[]): void {
  const problems = rules.flatMap((rule, index) =>
    ruleProblems(rule).map(({field, words}): ConfigProblem => {
      const name = nameOfRule(rule, index)
      const base = problem('wrong-rule', name).words
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

/** A rule's settings while layers are laid over each other. */
interface Draft {
  readonly rule: Rule
  on: boolean
  severity: Severity | null
  messages: Map<string, Severity | null>
  options: RuleOptions
}

/**
 * @param rules every rule there is, in the order in which they run
 * @param layers settings, each laid over the ones before; a setting of a rule undoes those of its messages in earlier layers
 * @returns the rules that are not off, in order
 * @throws ConfigError for an unknown rule, message or option, and for a value that is not taken; with all problems at once
 */
export function enableRules(rules: readonly Rule[], layers: readonly RuleSettings[]): EnabledRule[] {
  const drafts = new Map(rules.map((rule): [string, Draft] => [rule.id, emptyDraft(rule)]))
  const problems = repeatedRules(rules)
  for (const layer of layers) problems.push(...applyLayer(drafts, layer))
  if (problems.length > 0) throw new ConfigError(problems)
  return [...drafts.values()].filter(draft => draft.on).map(enable)
}

/**
 * The settings of presets, in order.
 * @throws ConfigError for an unknown preset
 */
export function presetLayers(presets: Presets, names: readonly string[]): RuleSettings[] {
  const unknown = names.filter(name => !Object.hasOwn(presets, name))
  if (unknown.length > 0)
    throw new ConfigError(
      unknown.map(name =>
        problem('unknown-preset', name, closest(name, Object.keys(presets)), listOf(Object.keys(presets)))
      )
    )
  return names.map(name => Object.fromEntries((presets[name]?.settings ?? []).map(({rule, set}) => [rule, set])))
}

function emptyDraft(rule: Rule): Draft {
  return {rule, on: true, severity: null, messages: new Map(), options: {}}
}

function repeatedRules(rules: readonly Rule[]): ConfigProblem[] {
  const ids = rules.map(({id}) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map(id => problem('repeated-rule', id))
}

function applyLayer(drafts: Map<string, Draft>, layer: RuleSettings): ConfigProblem[] {
  const entries = Object.entries(layer)
  const ofRules = entries.filter(([name]) => !name.includes('/'))
  const ofMessages = entries.filter(([name]) => name.includes('/'))
  return [
    ...ofRules.flatMap(([name, setting]) => applyToRule(drafts, name, setting)),
    ...ofMessages.flatMap(([name, setting]) => applyToMessage(drafts, name, setting))
  ]
}

function applyToRule(drafts: Map<string, Draft>, name: string, setting: RuleSetting): ConfigProblem[] {
  const draft = drafts.get(name)
  if (draft === undefined) return [problem('unknown-rule', name, closest(name, drafts.keys()))]
  const {level, options} = readSetting(setting)
  if (level !== undefined && !isRuleLevel(level)) return [problem('wrong-level', name)]
  if (!isRecord(options)) return [problem('wrong-option', name)]
  const forms = draft.rule.options ?? {}
  const problems = optionProblems(forms, options).map(({kind, name: option}) =>
    kind === 'unknown'
      ? unknownOption(name, option, Object.keys(forms))
      : problem('wrong-option', `${name}.${option}`, null, takenBy(forms[option]))
  )
  if (problems.length > 0) return problems
  if (level !== undefined) {
    draft.on = level !== 'off'
    draft.severity = level === 'off' || level === 'on' ? null : level
    draft.messages = new Map()
  }
  draft.options = {...draft.options, ...options}
  return []
}

function applyToMessage(drafts: Map<string, Draft>, name: string, setting: RuleSetting): ConfigProblem[] {
  const slash = name.indexOf('/')
  const id = name.slice(0, slash)
  const messageId = name.slice(slash + 1)
  const draft = drafts.get(id)
  if (draft === undefined) return [problem('unknown-rule', id, closest(id, drafts.keys()))]
  const known = findingMessages(draft.rule)
  if (!known.includes(messageId)) return [problem('unknown-message', name, within(`${id}/`, closest(messageId, known)))]
  if (setting !== 'off' && !isSeverity(setting)) return [problem('wrong-level', name)]
  draft.messages.set(messageId, setting === 'off' ? null : setting)
  return []
}

function unknownOption(rule: string, option: string, known: readonly string[]): ConfigProblem {
  const none = {zh: '这条规则没有选项。', en: ' The rule has no options.'}
  const suggestion = within(`${rule}.`, closest(option, known))
  return problem('unknown-option', `${rule}.${option}`, suggestion, known.length === 0 ? none : listOf(known))
}

/** What an option takes. */
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

function within(prefix: string, name: string | null): string | null {
  return name === null ? null : prefix + name
}

/** What a caller without types may have written is only narrowed here. */
function readSetting(setting: RuleSetting): {level: unknown; options: unknown} {
  if (Array.isArray(setting)) return {level: setting[0], options: setting[1] ?? {}}
  if (isRecord(setting)) return {level: setting.severity, options: setting.options ?? {}}
  return {level: setting, options: {}}
}

function findingMessages(rule: Rule): string[] {
  return Object.keys(rule.messages).filter(id => rule.messages[id]?.severity !== 'unjudged')
}

function enable({rule, severity, messages, options}: Draft): EnabledRule {
  const configured = new Map<string, Severity | null>()
  for (const [id, message] of Object.entries(rule.messages)) {
    if (message.severity === 'unjudged') continue
    const own = messages.get(id)
    configured.set(id, own === undefined ? (severity ?? message.severity) : own)
  }
  const possible = new Set(configured.values())
  return {
    rule,
    options: fillOptions(rule.options ?? {}, options),
    severities: configured,
    highest: severities.find(level => possible.has(level)) ?? null
  }
}
