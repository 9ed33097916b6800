/** What a linter is made with. */

import {isRecord} from '../../json.ts'
import type {Rule} from '../../rule/define.ts'
import type {Presets, RuleSettings} from '../../rule/preset.ts'
import {type StandardId, standards} from '../../standard/index.ts'
import {type Locale, locales} from '../../words.ts'
import type {Waiver} from '../waivers/waivers.ts'
import {aDay, aFlag, type OptionKind, oneOf, texts} from './arguments.ts'
import type {Selection} from './selection.ts'

export interface LinterConfig {
  /** Presets, each laid over the one before. Default: `recommended`, where there is one. */
  readonly extends?: string | readonly string[]
  /** By rule or `rule/message`; laid over the presets. */
  readonly rules?: RuleSettings
  /** Rules besides the linter's own, run after them, and presets that name them. */
  readonly plugins?: readonly Plugin[]
  /** The form that applies, where it should not be determined from the report. */
  readonly standard?: StandardId
  /** The language of the messages. Default: Chinese. */
  readonly locale?: Locale
  /** Findings that someone has looked at and accepted. */
  readonly waivers?: readonly Waiver[]
  /** The day on which waivers are judged, as `2025-01-31`. Default: the day on which the linter is made. */
  readonly today?: string
  /** Whether comments in a report can silence rules. Default: yes. */
  readonly inline?: boolean
  /** To which rules the run is limited, whatever the rest says. */
  readonly selection?: Selection
}

/** Your own rules. */
export interface Plugin {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly presets?: Presets
}

/** Whether a value is a plugin: a name, and a list of rules. What is wrong with a rule, the linter tells by rule and field. */
export function isPlugin(value: unknown): value is Plugin {
  return isRecord(value) && typeof value.name === 'string' && Array.isArray(value.rules)
}

export const linterOptions: Readonly<Record<keyof LinterConfig, OptionKind>> = {
  extends: {
    words: {zh: '预设的名称，或名称的列表', en: 'the name of a preset, or a list of names'},
    takes: value => typeof value === 'string' || texts.takes(value)
  },
  rules: {
    words: {zh: '按规则写的设置 {规则: 级别}', en: 'an object of settings by rule, {rule: level}'},
    takes: isRecord
  },
  plugins: {
    words: {zh: '规则包 {name, rules} 的列表', en: 'a list of plugins {name, rules}'},
    takes: value => Array.isArray(value) && value.every(isPlugin)
  },
  standard: oneOf(standards.map(({id}) => id)),
  locale: oneOf(locales),
  waivers: {
    words: {
      zh: '豁免 {fingerprint, rule, reason} 的列表',
      en: 'a list of waivers {fingerprint, rule, reason}'
    },
    takes: value => Array.isArray(value) && value.every(isWaiver)
  },
  today: aDay,
  inline: aFlag,
  selection: {
    words: {zh: '{only, skip}，两者都是规则或规则组的列表', en: '{only, skip}, each a list of rules or groups'},
    takes: isSelection
  }
}

function isWaiver(value: unknown): boolean {
  return isRecord(value) && [value.fingerprint, value.rule, value.reason].every(part => typeof part === 'string')
}

function isSelection(value: unknown): boolean {
  if (!isRecord(value)) return false
  return Object.entries(value).every(
    ([name, names]) => (name === 'only' || name === 'skip') && (names === undefined || texts.takes(names))
  )
}
