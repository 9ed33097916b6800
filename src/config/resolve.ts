/** From the entries of a config to what is in force for one file. */

import type {Plugin} from '../engine/linter.ts'
import type {RuleLevel, RuleOptions, RuleSetting, RuleSettings} from '../rule/preset.ts'
import type {StandardId} from '../standard/index.ts'
import type {Locale} from '../words.ts'
import type {LoadedEntry} from './config.ts'
import {globMatcher} from './glob.ts'

/** What is in force for one file. */
export interface EffectiveConfig {
  /** Null: no entry names a preset, so the default one is meant. */
  readonly extends: readonly string[] | null
  readonly rules: RuleSettings
  readonly plugins: readonly Plugin[]
  readonly standard: StandardId | null
  readonly locale: Locale | null
}

/**
 * The indexes of the entries that are for a file. Files with the same indexes have the same effective config.
 * @param path relative to the folder of the config file, with `/`; a path outside it begins with `../`
 */
export function matchingEntries(entries: readonly LoadedEntry[], path: string): number[] {
  return entries.flatMap((entry, index) => (isFor(entry, path) ? [index] : []))
}

/** Whether an entry of `ignores` alone takes the file out. */
export function isIgnored(entries: readonly LoadedEntry[], path: string): boolean {
  return entries.some(entry => isGlobalIgnore(entry) && matchesAny(entry.ignores, path))
}

/** Lays entries over each other: presets are gathered, of rules and options the last word counts. */
export function mergeEntries(entries: readonly LoadedEntry[]): EffectiveConfig {
  const names = entries.flatMap(({extends: given = []}) => (typeof given === 'string' ? [given] : given))
  const isNamed = entries.some(entry => entry.extends !== undefined)
  return {
    extends: isNamed ? [...new Set(names)] : null,
    rules: entries.reduce((merged: RuleSettings, {rules = {}}) => mergeRules(merged, rules), {}),
    plugins: [...new Set(entries.flatMap(({plugins = []}) => plugins))],
    standard: entries.findLast(({standard}) => standard !== undefined)?.standard ?? null,
    locale: entries.findLast(({locale}) => locale !== undefined)?.locale ?? null
  }
}

function isGlobalIgnore({name: _, ignores, ...others}: LoadedEntry): boolean {
  return ignores !== undefined && Object.keys(others).length === 0
}

function isFor(entry: LoadedEntry, path: string): boolean {
  if (isGlobalIgnore(entry)) return false
  return (entry.files === undefined || matchesAny(entry.files, path)) && !matchesAny(entry.ignores, path)
}

function matchesAny(patterns: readonly string[] = [], path: string): boolean {
  return patterns.some(pattern => globMatcher(pattern)(path))
}

/** A later level of a rule undoes earlier ones, also those of its messages; options are kept unless they are set again. */
function mergeRules(earlier: RuleSettings, later: RuleSettings): RuleSettings {
  const merged = new Map(Object.entries(earlier))
  for (const [name, setting] of Object.entries(later)) {
    if (levelOf(setting) !== undefined && !name.includes('/')) {
      for (const other of merged.keys()) if (other.startsWith(`${name}/`)) merged.delete(other)
    }
    const before = merged.get(name)
    // Taken out first: what is set last stands last, and so outweighs what stands before it.
    merged.delete(name)
    merged.set(name, before === undefined ? setting : mergeSettings(before, setting))
  }
  return Object.fromEntries(merged)
}

function mergeSettings(before: RuleSetting, after: RuleSetting): RuleSetting {
  const level = levelOf(after) ?? levelOf(before)
  const options = {...optionsOf(before), ...optionsOf(after)}
  if (Object.keys(options).length === 0) return level ?? after
  return level === undefined ? {options} : {severity: level, options}
}

export function levelOf(setting: RuleSetting): RuleLevel | undefined {
  if (typeof setting === 'string') return setting
  return isPair(setting) ? setting[0] : setting.severity
}

export function optionsOf(setting: RuleSetting): RuleOptions {
  if (typeof setting === 'string') return {}
  return (isPair(setting) ? setting[1] : setting.options) ?? {}
}

function isPair(setting: RuleSetting): setting is readonly [RuleLevel, RuleOptions] {
  return Array.isArray(setting)
}
