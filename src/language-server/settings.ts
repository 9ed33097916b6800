/** The settings of the client's section `nianbao`: all optional; what has the wrong shape counts as not set and is reported. */

import {isObject, isRecord} from '../json.ts'
import type {RuleSettings} from '../rule/preset.ts'
import type {StandardId} from '../standard/index.ts'
import type {Locale, Words} from '../words.ts'
import {languages, standardChoices} from './choices.ts'

export interface Settings {
  /** The language of messages and hovers. Null: that of the config, else Chinese. */
  readonly locale: Locale | null
  /** A config file, relative to the folder. Null: the nearest one above each report. */
  readonly config: string | null
  /** Last year's report, or the folder of last year's reports, relative to the folder. */
  readonly previous: string | null
  /** The file of waivers, relative to the folder. Null: the nearest `nianbao.waivers.json`. */
  readonly waivers: string | null
  readonly standard: StandardId | null
  /** Levels of rules, laid over the config. */
  readonly rules: RuleSettings
  /** Whether comments in a report can silence rules. */
  readonly inline: boolean
  /** Whether what could not be judged is shown. */
  readonly unjudged: boolean
  /** Whether the sums of the tables are shown above them. */
  readonly codeLens: boolean
  /** Milliseconds without a keystroke after which diagnostics are sent. */
  readonly debounce: number
}

export const defaultSettings: Settings = {
  locale: null,
  config: null,
  previous: null,
  waivers: null,
  standard: null,
  rules: {},
  inline: true,
  unjudged: true,
  codeLens: false,
  debounce: 200
}

const LONGEST_DEBOUNCE = 10_000

/**
 * Reads the settings.
 * @param given whatever the client sent: null and undefined are settings too
 * @returns the settings, and one sentence for each that was ignored
 */
export function readSettings(given: unknown): {readonly settings: Settings; readonly problems: readonly Words[]} {
  if (given === null || given === undefined || isEmptyList(given)) return {settings: defaultSettings, problems: []}
  if (!isRecord(given)) return {settings: defaultSettings, problems: [notRecord]}
  const problems: Words[] = []
  const read = <Value>(name: keyof Settings, parse: (value: unknown) => Value | undefined, fallback: Value): Value => {
    const value = given[name]
    if (value === null || value === undefined) return fallback
    const parsed = parse(value)
    if (parsed === undefined) problems.push(wrongType(name))
    return parsed ?? fallback
  }
  const settings: Settings = {
    locale: read('locale', oneOf(...languages.map(({value}) => value)), defaultSettings.locale),
    config: read('config', path, defaultSettings.config),
    previous: read('previous', path, defaultSettings.previous),
    waivers: read('waivers', path, defaultSettings.waivers),
    standard: read('standard', oneOf(...standardChoices.map(({value}) => value)), defaultSettings.standard),
    rules: read('rules', rules, defaultSettings.rules),
    inline: read('inline', flag, defaultSettings.inline),
    unjudged: read('unjudged', flag, defaultSettings.unjudged),
    codeLens: read('codeLens', flag, defaultSettings.codeLens),
    debounce: read('debounce', milliseconds, defaultSettings.debounce)
  }
  return {settings, problems}
}

const notRecord: Words = {
  zh: '设置“nianbao”应是一组设置，已按默认值处理。',
  en: 'The setting “nianbao” should be an object; the defaults are used.'
}

function wrongType(name: string): Words {
  return {
    zh: `设置“nianbao.${name}”的值不对，已按默认值处理。`,
    en: `The setting “nianbao.${name}” has a wrong value; its default is used.`
  }
}

function oneOf<const Name extends string>(...names: readonly Name[]): (value: unknown) => Name | null | undefined {
  return value => (value === '' ? null : names.find(name => name === value))
}

/** An empty text is how some editors say that a setting is not set. */
function path(value: unknown): string | null | undefined {
  if (typeof value !== 'string') return undefined
  return value.trim() === '' ? null : value
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function milliseconds(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined
  return Math.min(value, LONGEST_DEBOUNCE)
}

/** Names and levels are checked by the engine, which knows them. */
function rules(value: unknown): RuleSettings | undefined {
  return isRuleSettings(value) ? value : undefined
}

function isRuleSettings(value: unknown): value is RuleSettings {
  return isRecord(value) && Object.values(value).every(setting => typeof setting === 'string' || isObject(setting))
}

/** How editors whose language has but one kind of table write an empty one. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
