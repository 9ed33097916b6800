/** To which rules a run is limited, whatever the configuration says. */

import type {Rule} from '../../rule/define.ts'
import {isNameOf, knownNames, rulesNamed} from '../../rule/names.ts'
import type {RuleLevel, RuleSettings} from '../../rule/preset.ts'
import {closest} from '../closest.ts'
import {ConfigError, unknownName} from './config-problems.ts'
import type {EnabledRule} from './settings.ts'

/** By the names and titles of rules and of their groups. */
export interface Selection {
  /** Only these run. One that is named itself also where it is off; of a group those that are on. */
  readonly only?: readonly string[] | undefined
  /** These do not run. */
  readonly skip?: readonly string[] | undefined
}

/**
 * The settings to be laid over all others.
 * @param rules every rule there is
 * @param enabled those that run without the selection
 * @throws ConfigError for names of no rule and no group
 */
export function selectionLayer(
  {only, skip = []}: Selection,
  rules: readonly Rule[],
  enabled: readonly EnabledRule[]
): RuleSettings {
  const wrong = [...(only ?? []), ...skip].filter(name => rulesNamed(name, rules).length === 0)
  if (wrong.length > 0)
    throw new ConfigError(wrong.map(name => unknownName(name, closest(name, knownNames(rules)), rules)))
  const on = new Set(enabled.map(({rule}) => rule.id))
  const skipped = new Set(skip.flatMap(name => rulesNamed(name, rules)))
  const levels = rules.flatMap(rule => {
    const level = skipped.has(rule) ? 'off' : only === undefined ? null : levelOf(rule, only, rules, on.has(rule.id))
    return level === null ? [] : [[rule.id, level] as const]
  })
  return Object.fromEntries(levels)
}

/** Null: as it is. */
function levelOf(rule: Rule, only: readonly string[], rules: readonly Rule[], isOn: boolean): RuleLevel | null {
  if (!only.some(name => rulesNamed(name, rules).includes(rule))) return 'off'
  return !isOn && only.some(name => isNameOf(name, rule)) ? 'on' : null
}
