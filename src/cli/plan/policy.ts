/** The policy of a run: which findings fail it, and what has to have been judged. */

import type {Severity} from '../../diagnostic.ts'
import {isSeverity} from '../../diagnostic.ts'
import {closest, didYouMean} from '../../engine/closest.ts'
import type {JudgeOptions} from '../../engine/verdict.ts'
import type {Session} from '../../node/session.ts'
import {UsageError} from '../errors.ts'
import type {Invocation} from '../invocation.ts'

/**
 * Reads `--fail-on`, `--max-warnings` and `--require`.
 * @throws UsageError for a value that they do not take, and for a rule that is not on
 */
export async function readPolicy({values}: Invocation, session: Session): Promise<JudgeOptions> {
  const options = {
    failOn: parseSeverity(values['fail-on']),
    maxWarnings: parseCount(values['max-warnings']),
    require: values.require,
    gate: values.gate
  }
  await checkRequired(values.require ?? [], session)
  return options
}

/** A misspelt rule would otherwise leave every report not judged, without a reason. */
async function checkRequired(names: readonly string[], session: Session): Promise<void> {
  if (names.length === 0) return
  const {rules} = await session.linterFor(session.workingFile)
  const enabled = rules.map(({rule}) => rule.id)
  const missing = names.find(name => !enabled.includes(name))
  if (missing === undefined) return
  const hint = didYouMean(closest(missing, enabled))
  throw new UsageError({
    zh: `--require 的“${missing}”不是已启用的规则。${hint.zh}`,
    en: `“${missing}” of --require is not an enabled rule.${hint.en}`
  })
}

function parseSeverity(text: string | undefined): Severity | undefined {
  if (text === undefined || isSeverity(text)) return text
  throw new UsageError({
    zh: '--fail-on 的值应为 error、warning 或 info。',
    en: '--fail-on takes error, warning or info.'
  })
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError({
    zh: '--max-warnings 的值应为不小于 0 的整数。',
    en: '--max-warnings takes a whole number from 0.'
  })
}
