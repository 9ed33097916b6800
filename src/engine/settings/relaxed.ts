/** What a configuration has switched off, or made milder than it is by default: a green run says what it did not look at. */

import type {Severity} from '../../diagnostic.ts'
import {severities} from '../../diagnostic.ts'
import type {EnabledRule} from './settings.ts'

export interface Relaxation {
  /** A rule, or one message of it: `cross-sum`, `fee-unit/headingDecimals`. */
  readonly name: string
  readonly level: 'off' | Severity
}

/**
 * @param enabled the rules that run
 * @param usual those that run by default
 */
export function relaxationsOf(enabled: readonly EnabledRule[], usual: readonly EnabledRule[]): readonly Relaxation[] {
  const byId = new Map(enabled.map(one => [one.rule.id, one]))
  return usual.flatMap(({rule, severities: before}) => {
    const after = byId.get(rule.id)
    return after === undefined
      ? [{name: rule.id, level: 'off' as const}]
      : milderMessages(rule.id, before, after.severities)
  })
}

type Severities = EnabledRule['severities']

/** One for the whole rule where all its messages have gone the same way. */
function milderMessages(rule: string, before: Severities, after: Severities): Relaxation[] {
  const milder = [...before].flatMap(([message, severity]): Relaxation[] => {
    const level = after.get(message) ?? 'off'
    return severity !== null && isMilder(level, severity) ? [{name: `${rule}/${message}`, level}] : []
  })
  const [first] = milder
  const isAll = first !== undefined && milder.length === before.size && milder.every(({level}) => level === first.level)
  return isAll ? [{name: rule, level: first.level}] : milder
}

function isMilder(level: 'off' | Severity, than: Severity): boolean {
  return level === 'off' || severities.indexOf(level) > severities.indexOf(than)
}
