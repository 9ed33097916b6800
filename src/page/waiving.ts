/** Findings that somebody decides to leave as they are: the reports are judged again with them as waivers. */

import type {Diagnostic} from '../diagnostic.ts'
import {thrownText} from '../thrown.ts'
import {reopen} from './checking.ts'
import {askReview} from './client.ts'
import {type Decision, decide, decisionOf, waivers} from './decisions.ts'
import {complain, progress, selected, tell} from './state.ts'

export async function keepAsItIs(path: string, {fingerprint, rule}: Diagnostic, reason: string): Promise<void> {
  const waiver = {path, rule, fingerprint, reason}
  const isDone = await judgeWith(path, fingerprint, {kind: 'kept', waiver})
  if (isDone) tell('已记下，不再计入结论。可在“带走结果”里导出豁免清单。')
}

/** The finding counts again. */
export async function takeBack(path: string, fingerprint: string): Promise<void> {
  const isDone = await judgeWith(path, fingerprint, null)
  if (isDone) tell('已撤回，重新计入结论。')
}

/** Where it fails, what was decided before stays. */
async function judgeWith(path: string, fingerprint: string, decision: Decision | null): Promise<boolean> {
  const before = decisionOf(path, fingerprint)
  decide(path, fingerprint, decision)
  try {
    await askReview('waive', waivers())
    selected.value = null
    await reopen()
    return true
  } catch (error) {
    decide(path, fingerprint, before)
    complain(thrownText(error))
    return false
  } finally {
    progress.value = null
  }
}
