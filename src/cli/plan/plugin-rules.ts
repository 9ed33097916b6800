/** The rules that the config of the working folder brings. */

import {rules} from '../../index.ts'
import type {Rule} from '../../rule/define.ts'
import type {Invocation} from '../invocation.ts'
import {openSession} from './opening.ts'

/** Also those that it switches off. */
export async function pluginRules(invocation: Invocation): Promise<readonly Rule[]> {
  const session = openSession(invocation)
  const {effective} = await session.effective(session.workingFile)
  // Its linter says what is wrong with them.
  await session.linterFor(session.workingFile)
  return effective.plugins.flatMap(plugin => plugin.rules).filter(rule => !rules.includes(rule))
}
