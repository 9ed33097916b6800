/** Where the settings in force for a file come from. */

import type {Rule} from '../rule/define.ts'
import type {RuleSettings} from '../rule/preset.ts'
import {levelOf, optionsOf} from './resolve.ts'

/** Settings of rules, and what gave them: a preset, an entry of a config, an option of the command line. */
export interface Layer {
  readonly origin: string
  readonly rules: RuleSettings
}

/** What nobody has set. */
export const DEFAULT = 'default'

export interface RuleOrigins {
  /** Whether it runs. */
  readonly level: string
  /** By message, its severity. */
  readonly messages: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
}

/** @param layers each laid over the ones before; a setting of a rule undoes those of its messages before it */
export function originsOf({id, messages, options = {}}: Rule, layers: readonly Layer[]): RuleOrigins {
  let level = DEFAULT
  const ofMessages = new Map<string, string>()
  const ofOptions = new Map<string, string>()
  for (const {origin, rules} of layers) {
    const setting = Object.hasOwn(rules, id) ? rules[id] : undefined
    if (setting !== undefined && levelOf(setting) !== undefined) {
      level = origin
      ofMessages.clear()
    }
    for (const name of Object.keys(setting === undefined ? {} : optionsOf(setting))) ofOptions.set(name, origin)
    for (const name of Object.keys(messages)) if (Object.hasOwn(rules, `${id}/${name}`)) ofMessages.set(name, origin)
  }
  const findings = Object.keys(messages).filter(name => messages[name]?.severity !== 'unjudged')
  return {
    level,
    messages: Object.fromEntries(findings.map(name => [name, ofMessages.get(name) ?? level])),
    options: Object.fromEntries(Object.keys(options).map(name => [name, ofOptions.get(name) ?? DEFAULT]))
  }
}
