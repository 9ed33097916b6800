/** `waive`: records what is found at present, and what cannot be judged, as accepted, in `nianbao.waivers.json`. */

import {join, relative, resolve} from 'node:path'
import {dayOf, isDay} from '../../calendar.ts'
import type {PlainResult, Result} from '../../engine/result.ts'
import {unusedWaivers, type Waiver} from '../../engine/waivers/waivers.ts'
import {waiversName, waiversText} from '../../engine/waivers/waivers-file.ts'
import {lintTogether} from '../../node/lint-files.ts'
import {findWaivers, presentWaivers, waiverPath, withWaivers} from '../../node/waivers.ts'
import {replaceFile} from '../../node/write.ts'
import {printable, printableLines} from '../../printable.ts'
import type {Words} from '../../words.ts'
import {exclusive, UsageError, written} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {openSession} from '../plan/opening.ts'
import {planReading} from '../plan/plan.ts'
import {gather} from '../steps/operands.ts'

export async function waive(invocation: Invocation): Promise<ExitCode> {
  const {io, locale, values} = invocation
  const change = values.prune === true ? pruning(values) : recording(values)
  const session = openSession(invocation)
  const {checked} = await gather(planReading(invocation, session))
  const results = await lintTogether(
    session,
    checked.map(({result}) => result)
  )
  const file = findWaivers(session.cwd) ?? join(session.cwd, waiversName)
  const named = results.map((result, index) => ({
    result,
    name: waiverPath(file, checked[index]?.file?.absolute ?? resolve(session.cwd, result.path))
  }))
  const present = await presentWaivers(file)
  const {waivers, words} = change(named, present, relative(session.cwd, file))
  if (waivers !== present) await written(file, replaceFile(file, waiversText(waivers)))
  io.stdout.write(`${printableLines(words[locale])}\n`)
  return results.some(({report}) => report === null) || results.length === 0 ? 2 : 0
}

interface Named {
  readonly result: Result
  /** How the waivers name the file. */
  readonly name: string
}

/** What becomes of the waivers, and what is said of it; the same list where nothing does. */
type Change = (
  results: readonly Named[],
  present: readonly Waiver[],
  file: string
) => {readonly waivers: readonly Waiver[]; readonly words: Words}

function recording(values: Invocation['values']): Change {
  const terms = waiverTerms(values)
  const selects = selection(values)
  return (results, present, file) => {
    const made = results.flatMap(({result, name}) =>
      recordable(result)
        .filter(selects)
        .map(
          ({rule, fingerprint, kind}): Waiver => ({
            path: name,
            ...(kind === 'unjudged' && {kind}),
            rule,
            fingerprint,
            ...terms
          })
        )
    )
    const words = recorded(made, file)
    return {waivers: made.length === 0 ? present : withWaivers(present, made), words}
  }
}

/** What can be waived. The engine's own findings on waivers cannot. */
interface Recordable extends Required<Pick<Waiver, 'rule' | 'fingerprint' | 'kind'>> {
  readonly messageId: string | null
}

function recordable({diagnostics, unjudged}: PlainResult): readonly Recordable[] {
  const findings = diagnostics
    .filter(({rule}) => rule !== 'suppression')
    .map(({rule, messageId, fingerprint}) => ({kind: 'finding', rule, messageId, fingerprint}) as const)
  const undetermined = unjudged.flatMap(({rule, fingerprint, waived}) =>
    rule === null || fingerprint === undefined || waived !== undefined
      ? []
      : [{kind: 'unjudged', rule, messageId: null, fingerprint} as const]
  )
  return [...findings, ...undetermined]
}

/** A waiver that names no file may still be needed by one that was not checked, so it stays. */
function pruning(values: Invocation['values']): Change {
  const other = (['all', 'only', 'reason', 'who', 'until'] as const).find(name => values[name] !== undefined)
  if (other !== undefined) throw exclusive('prune', other)
  return (results, present, file) => {
    const idle = unusedWaivers(
      present,
      results.map(({result}) => result)
    ).filter(({path}) => path !== undefined)
    const waivers = idle.length === 0 ? present : present.filter(waiver => !idle.includes(waiver))
    return {waivers, words: pruned(idle, file)}
  }
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

/** `--all`, or `--only` by rule, message or fingerprint. */
function selection({all, only}: Invocation['values']): (entry: Recordable) => boolean {
  if ((all === true) === (only !== undefined)) {
    throw new UsageError({
      zh: '请用 --all 登记全部现有问题，或用 --only 写明规则、规则/信息或指纹。',
      en: 'Say --all for every present finding, or --only with a rule, a rule/message or a fingerprint.'
    })
  }
  return ({rule, messageId, fingerprint}) =>
    only === undefined || [rule, `${rule}/${messageId}`, fingerprint].some(name => only.includes(name))
}

function recorded(made: readonly Waiver[], file: string): Words {
  const unjudged = made.filter(({kind}) => kind === 'unjudged').length
  if (made.length === 0) return {zh: '没有可登记的问题。', en: 'There is nothing to waive.'}
  const also = {
    zh: unjudged === 0 ? '' : `，其中 ${unjudged} 处是未能核对的内容`,
    en: unjudged === 0 ? '' : `, ${unjudged} of them of things not judged`
  }
  return {
    zh: `已在 ${file} 登记 ${made.length} 处豁免${also.zh}。`,
    en: `Recorded ${made.length} waivers in ${file}${also.en}.`
  }
}

function pruned(idle: readonly Waiver[], file: string): Words {
  if (idle.length === 0) return {zh: '没有用不上的豁免。', en: 'No waiver is idle.'}
  const names = idle.map(({path, rule, fingerprint}) => `  ${printable(`${path} ${rule} ${fingerprint}`)}`).join('\n')
  return {
    zh: `已从 ${file} 删去 ${idle.length} 条用不上的豁免：\n${names}`,
    en: `Took ${idle.length} idle waivers out of ${file}:\n${names}`
  }
}
