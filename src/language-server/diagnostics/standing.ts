/** The result of checking a document, in one word. Without it an empty list of findings looks like a report that passed. */

import {countOf} from '../../diagnostic.ts'
import type {PlainResult} from '../../engine/result.ts'
import {judgeReport} from '../../engine/verdict.ts'
import type {Locale} from '../../words.ts'
import type {Standing} from '../threads/jobs.ts'
import {say} from '../words.ts'

const none = {error: 0, warning: 0, info: 0, unjudged: 0, suppressed: 0}

/** Of a document that the config takes out. */
export const ignored: Standing = {state: 'ignored', ...none}

/** Of a document that could not be checked at all. */
export const notJudged: Standing = {state: 'not-judged', ...none}

/** The verdict of the command line. */
export function standingOf(result: PlainResult): Standing {
  const {unreadable, diagnostics, unjudged, suppressed} = result
  if (unreadable === 'not-a-report' || unreadable === 'empty') return {state: 'no-report', ...none}
  const verdict = judgeReport(result)
  const warning = countOf(diagnostics, 'warning')
  const passed = warning > 0 ? 'to-verify' : 'passed'
  return {
    state: verdict === 'passed' ? passed : verdict === 'failed' ? verdict : 'not-judged',
    error: countOf(diagnostics, 'error'),
    warning,
    info: countOf(diagnostics, 'info'),
    unjudged: unjudged.filter(({waived}) => waived === undefined).length,
    suppressed: suppressed.length
  }
}

/**
 * A standing as an editor shows it: a few words, and a sentence.
 * @param isTrusted whether code of the folder may be run; if not, the sentence is followed by what that leaves out
 */
export function standingWords(
  standing: Standing,
  locale: Locale,
  isTrusted: boolean
): {readonly text: string; readonly detail: string} {
  const {state, ...counts} = standing
  const sentences = [say(`standing-${state}-detail`, locale, counts), ...(isTrusted ? [] : [say('untrusted', locale)])]
  return {text: say(`standing-${state}`, locale, counts), detail: sentences.join(locale === 'zh' ? '' : ' ')}
}
