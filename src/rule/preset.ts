/** How rules are switched on, set to a severity and given options: by presets and by configs. */

import {isSeverity, type Severity} from '../diagnostic.ts'
import type {Words} from '../words.ts'

/** `on`: with the severities of the rule itself. A severity: all its messages have this one. */
export type RuleLevel = 'off' | 'on' | Severity

export function isRuleLevel(value: unknown): value is RuleLevel {
  return value === 'off' || value === 'on' || isSeverity(value)
}

export type RuleOptions = Readonly<Record<string, unknown>>

export type RuleSetting =
  | RuleLevel
  | readonly [RuleLevel, RuleOptions]
  | {readonly severity?: RuleLevel; readonly options?: RuleOptions}

/** By the name of a rule (`fee-unit`), or of one of its messages (`fee-unit/no-decimals`: `off` or a severity only). */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface Preset {
  readonly describe: Words
  readonly settings: readonly {readonly rule: string; readonly set: RuleSetting; readonly because: Words}[]
}

export type Presets = Readonly<Record<string, Preset>>
