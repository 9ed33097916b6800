/** Findings that somebody decides to leave as they are: the reports are judged again with them as waivers. */

import type {Diagnostic} from '../diagnostic.ts'
import {thrownText} from '../thrown.ts'
import {reopen} from './checking.ts'
import {askReview} from './client.ts'
import {decide, waivers} from './decisions.ts'
import {complain, progress, selected, tell} from './state.ts'

export async function keepAsItIs(path: string, {fingerprint, rule}: Diagnostic, reason: string): Promise<void> {
  decide(path, fingerprint, {kind: 'kept', waiver: {path, rule, fingerprint, reason}})
  try {
    await askReview('waive', waivers())
    selected.value = null
    await reopen()
    tell('已记下，不再计入结论。可在“带走结果”里导出豁免清单。')
  } catch (error) {
    complain(thrownText(error))
  } finally {
    progress.value = null
  }
}
