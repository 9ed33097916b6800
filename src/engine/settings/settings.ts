/** Which rules run, with which severities and options: presets and settings laid over the rules' own, each name checked. */

import type {Severity} from '../../diagnostic.ts'
import {isSeverity, severities} from '../../diagnostic.ts'
import {isRecord} from '../../json.ts'
import type {Rule} from '../../rule/define.ts'
import {fillOptions, optionProblems} from '../../rule/options.ts'
import {isRuleLevel, type Presets, type RuleOptions, type RuleSetting, type RuleSettings} from '../../rule/preset.ts'
import {closest} from '../closest.ts'
import {
  ConfigError,
  type ConfigProblem,
  configProblem,
  unknownMessage,
  unknownOption,
  unknownPreset,
  wrongOption
} from './config-problems.ts'

/** A rule that is to run. */
export interface EnabledRule {
  readonly rule: Rule
  readonly options: RuleOptions
  /** By message, findings only; null: off. */
  readonly severities: ReadonlyMap<string, Severity | null>
  /** The most severe finding it can give; null where all its messages are off. */
  readonly highest: Severity | null
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
  if (unknown.length > 0) throw new ConfigError(unknown.map(name => unknownPreset(name, Object.keys(presets))))
  return names.map(name => Object.fromEntries((presets[name]?.settings ?? []).map(({rule, set}) => [rule, set])))
}

function emptyDraft(rule: Rule): Draft {
  return {rule, on: true, severity: null, messages: new Map(), options: {}}
}

function repeatedRules(rules: readonly Rule[]): ConfigProblem[] {
  const ids = rules.map(({id}) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map(id => configProblem('repeated-rule', id))
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
  if (draft === undefined) return [configProblem('unknown-rule', name, closest(name, drafts.keys()))]
  const {level, options} = readSetting(setting)
  if (level !== undefined && !isRuleLevel(level)) return [configProblem('wrong-level', name)]
  if (!isRecord(options)) return [configProblem('wrong-option', name)]
  const forms = draft.rule.options ?? {}
  const problems = optionProblems(forms, options).map(({kind, name: option}) =>
    kind === 'unknown' ? unknownOption(name, option, Object.keys(forms)) : wrongOption(name, option, forms[option])
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
  if (draft === undefined) return [configProblem('unknown-rule', id, closest(id, drafts.keys()))]
  const known = findingMessages(draft.rule)
  if (!known.includes(messageId)) return [unknownMessage(id, messageId, known)]
  if (setting !== 'off' && !isSeverity(setting)) return [configProblem('wrong-level', name)]
  draft.messages.set(messageId, setting === 'off' ? null : setting)
  return []
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
