/** `waive`: records present findings as accepted, in `nianbao.waivers.json`. */

import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Diagnostic} from '../diagnostic.ts'
import type {Waiver} from '../engine/waivers.ts'
import {accessWords} from '../node/access.ts'
import {type Checked, lintTogether} from '../node/lint-files.ts'
import {findWaivers, isDay, loadWaivers, waiversName, waiversText} from '../node/waivers.ts'
import {replaceFile} from '../node/write.ts'
import {cannotWrite, UsageError} from './errors.ts'
import {openSession, readOperands} from './reading.ts'
import type {ExitCode, Invocation} from './run.ts'

export async function waive(invocation: Invocation): Promise<ExitCode> {
  const {io, locale} = invocation
  const terms = waiverTerms(invocation.values)
  const selects = selection(invocation.values)
  const session = openSession(invocation)
  const checked = await readOperands(session, invocation)
  const results = await lintTogether(
    session,
    checked.map(({result}) => result)
  )
  const file = findWaivers(session.cwd) ?? join(session.cwd, waiversName)
  const present = await loadPresent(file)
  const made = results.flatMap(({path, diagnostics}, index) => {
    const named = waiverPath(checked[index], path, file, session.cwd)
    return diagnostics
      .filter(selects)
      .map(({rule, fingerprint}): Waiver => ({path: named, rule, fingerprint, ...terms}))
  })
  const merged = new Map([...present, ...made].map(waiver => [keyOf(waiver), waiver]))
  if (made.length > 0) await write(file, waiversText([...merged.values()]))
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

async function loadPresent(file: string): Promise<readonly Waiver[]> {
  return findWaivers(dirname(file)) === file ? await loadWaivers(file) : []
}

/** Relative to the file of waivers, so that it holds from whichever folder the check is started. */
function waiverPath(checked: Checked | undefined, path: string, file: string, cwd: string): string {
  const absolute = checked?.file?.absolute ?? resolve(cwd, path)
  return relative(dirname(file), absolute).split(sep).join('/')
}

function keyOf({path, rule, fingerprint}: Waiver): string {
  return JSON.stringify([path, rule, fingerprint])
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
