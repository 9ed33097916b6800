/** `--show-files`: what would be checked, and what would not be and why. Files are read, no rule is run. */

import type {Result} from '../../engine/result.ts'
import {isSkipped} from '../../engine/verdict.ts'
import {displayWidth} from '../../format/terminal/width.ts'
import {findFiles, type PassedOver} from '../../node/files.ts'
import {Session} from '../../node/session.ts'
import {printable} from '../../printable.ts'
import type {Locale, Words} from '../../words.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {gated} from '../plan/gate.ts'
import {openSession, outputLocale} from '../plan/opening.ts'
import {planReading, type ReadingPlan} from '../plan/plan.ts'
import {gather} from './operands.ts'

/** Exit code 2 where nothing would be checked. */
export async function showFiles(given: Invocation): Promise<ExitCode> {
  const invocation = gated(given)
  const {io} = invocation
  const session = new Session({...openSession(invocation).options, selection: {only: []}})
  const locale = await outputLocale(session, invocation)
  const plan = planReading(invocation, session)
  const {checked} = await gather(plan)
  const lines = [
    ...checked.map(({result}) => lineOf(result, locale)),
    ...(await passedOver(plan)).map(({path, why}) => line('passedOver', path, reasons[why][locale], locale))
  ]
  io.stdout.write(lines.join(''))
  const counts = checked.map(({result}) => stateOf(result))
  const taken = counts.filter(state => state === 'checked').length
  io.stderr.write(summary(taken, lines.length - taken, locale))
  return taken === 0 ? 2 : 0
}

type State = 'checked' | 'skipped' | 'unread' | 'passedOver'

const states: Readonly<Record<State, Words>> = {
  checked: {zh: '核对', en: 'checked'},
  skipped: {zh: '跳过', en: 'skipped'},
  unread: {zh: '读不了', en: 'not read'},
  passedOver: {zh: '不看', en: 'left out'}
}

const reasons: Readonly<Record<PassedOver['why'], Words>> = {
  hidden: {zh: '隐藏的、程序包的或 Word 正打开的', en: 'hidden, of packages, or the lock of an open document'},
  kind: {zh: '扩展名不是报告的格式', en: 'no format that reports are kept in'},
  ignored: {zh: '配置的 ignores 排除', en: 'taken out by “ignores” of a config'}
}

function stateOf(result: Result): State {
  if (isSkipped(result)) return 'skipped'
  return result.unreadable === null ? 'checked' : 'unread'
}

function lineOf(result: Result, locale: Locale): string {
  const state = stateOf(result)
  const reason = result.unjudged.find(({rule}) => rule === null)?.message ?? ''
  return line(state, result.path, state === 'checked' ? headOf(result, locale) : reason, locale)
}

function headOf({head}: Result, locale: Locale): string {
  const unknown = {zh: '单位未识别', en: 'agency unknown'}[locale]
  return [head?.agency ?? unknown, ...(head?.year == null ? [] : [String(head.year)])].join(' ')
}

const WIDTH = Math.max(...Object.values(states).flatMap(({zh, en}) => [displayWidth(zh), displayWidth(en)]))

function line(state: State, path: string, text: string, locale: Locale): string {
  const word = states[state][locale]
  const blanks = ' '.repeat(WIDTH - displayWidth(word))
  return `${word}${blanks}  ${printable(path)}  ${printable(text)}\n`
}

async function passedOver({session, paths, followLinks}: ReadingPlan): Promise<readonly PassedOver[]> {
  const found: PassedOver[] = []
  await findFiles(paths, {
    cwd: session.cwd,
    followLinks,
    ignores: absolute => session.ignores(absolute),
    passedOver: one => found.push(one)
  })
  return found
}

function summary(taken: number, others: number, locale: Locale): string {
  return locale === 'en'
    ? `To be checked: ${taken}; not: ${others}\n`
    : `将核对 ${taken} 份，另外 ${others} 份不核对。\n`
}
