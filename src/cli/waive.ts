/** `waive`: records present findings as accepted, in `nianbao.waivers.json`. */

import {join, relative, resolve} from 'node:path'
import type {Diagnostic} from '../diagnostic.ts'
import {dayOf} from '../engine/linter.ts'
import type {Waiver} from '../engine/waivers.ts'
import {accessWords} from '../node/access.ts'
import {lintTogether} from '../node/lint-files.ts'
import {findWaivers, isDay, presentWaivers, waiverPath, waiversName, waiversText, withWaivers} from '../node/waivers.ts'
import {replaceFile} from '../node/write.ts'
import {cannotWrite, UsageError} from './errors.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {openSession} from './opening.ts'
import {gather} from './operands.ts'
import {planReading} from './plan.ts'

export async function waive(invocation: Invocation): Promise<ExitCode> {
  const {io, locale} = invocation
  const terms = waiverTerms(invocation.values)
  const selects = selection(invocation.values)
  const session = openSession(invocation)
  const {checked} = await gather(planReading(invocation, session))
  const results = await lintTogether(
    session,
    checked.map(({result}) => result)
  )
  const file = findWaivers(session.cwd) ?? join(session.cwd, waiversName)
  const present = await presentWaivers(file)
  const made = results.flatMap(({path, diagnostics}, index) => {
    const named = waiverPath(file, checked[index]?.file?.absolute ?? resolve(session.cwd, path))
    return diagnostics
      .filter(selects)
      .map(({rule, fingerprint}): Waiver => ({path: named, rule, fingerprint, ...terms}))
  })
  if (made.length > 0) await write(file, waiversText(withWaivers(present, made)))
  io.stdout.write(summary(made.length, relative(session.cwd, file))[locale])
  return results.some(({report}) => report === null) || results.length === 0 ? 2 : 0
}

function waiverTerms({reason, who, until}: Invocation['values']): Pick<Waiver, 'reason' | 'who' | 'until'> {
  if (reason === undefined || reason.trim() === '') {
    throw new UsageError({zh: '请用 --reason 写明豁免的理由。', en: 'Say why with --reason.'})
  }
  if (until !== undefined && !isDay(until)) {
    throw new UsageError({zh: '--until 的值应为日期，如 2025-03-31。', en: '--until takes a day, such as 2025-03-31.'})
  }
  if (until !== undefined && until < dayOf(new Date())) {
    throw new UsageError({
      zh: `--until 的日期 ${until} 已过，这样的豁免不起作用。`,
      en: `The day of --until, ${until}, is past: such a waiver would silence nothing.`
    })
  }
  return {reason, ...(who !== undefined && {who}), ...(until !== undefined && {until})}
}

/** `--all`, or `--only` by rule, message or fingerprint. The engine's own findings on waivers cannot be waived. */
function selection({all, only}: Invocation['values']): (diagnostic: Diagnostic) => boolean {
  if ((all === true) === (only !== undefined)) {
    throw new UsageError({
      zh: '请用 --all 登记全部现有问题，或用 --only 写明规则、规则/信息或指纹。',
      en: 'Say --all for every present finding, or --only with a rule, a rule/message or a fingerprint.'
    })
  }
  return ({rule, messageId, fingerprint}) =>
    rule !== 'suppression' &&
    (only === undefined || [rule, `${rule}/${messageId}`, fingerprint].some(name => only.includes(name)))
}

async function write(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text)
  } catch (error) {
    throw cannotWrite(path, accessWords(error))
  }
}

function summary(count: number, file: string): {zh: string; en: string} {
  return {
    zh: count === 0 ? '没有可登记的问题。\n' : `已在 ${file} 登记 ${count} 处豁免。\n`,
    en: count === 0 ? 'There is nothing to waive.\n' : `Recorded ${count} waivers in ${file}.\n`
  }
}
