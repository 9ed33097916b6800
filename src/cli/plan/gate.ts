/**
 * `--gate`: the check before publication, where whoever wrote the reports must not decide how they are checked. Nothing is
 * taken from beside them, and the sums of the tables have to have been judged.
 */

import {sumRules} from '../../../rules/index.ts'
import {exclusive} from '../errors.ts'
import type {Invocation} from '../invocation.ts'

/** What would take something from beside the reports after all. A config that is named is the gatekeeper's own. */
const excluded = ['cache', 'cache-location', 'trust-configs'] as const

/**
 * The command line with what the gate stands for.
 * @throws UsageError where an option contradicts it
 */
export function gated(invocation: Invocation): Invocation {
  const {values} = invocation
  if (values.gate !== true) return invocation
  const other = excluded.find(name => values[name] !== undefined)
  if (other !== undefined) throw exclusive('gate', other)
  const required = [...(values.require ?? []), ...sumRules.map(({id}) => id)]
  return {
    ...invocation,
    values: {
      ...values,
      ...(values.config === undefined && {'no-config': true}),
      'no-inline': true,
      'no-waivers': true,
      require: [...new Set(required)]
    }
  }
}
