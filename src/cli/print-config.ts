/** `--print-config`: what is in force for a file, and where it comes from. */

import {resolve} from 'node:path'
import type {ExitCode, Invocation} from './invocation.ts'
import {openSession} from './opening.ts'

export async function printConfig(invocation: Invocation): Promise<ExitCode> {
  const {values, io} = invocation
  const session = openSession(invocation)
  const file = resolve(session.cwd, values['print-config'] ?? '.')
  const {config, effective} = await session.effective(file)
  const untrusted = await session.untrustedConfig(file)
  const {rules} = await session.linterFor(file)
  const {extends: presets, standard, locale, plugins} = effective
  const printed = {
    config: config?.path ?? null,
    ...(untrusted !== null && {untrusted}),
    extends: presets ?? ['recommended'],
    standard,
    locale: locale ?? 'zh',
    plugins: plugins.map(({name}) => name),
    rules: Object.fromEntries(
      rules.map(({rule, options, severities}) => [rule.id, {messages: Object.fromEntries(severities), options}])
    )
  }
  io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  return 0
}
