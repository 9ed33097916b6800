/** How outputs say what has become of findings since an earlier run. */

import {printable} from '../../printable.ts'
import type {Words} from '../../words.ts'
import type {PastRun} from './past-run.ts'
import type {FindingState, Since, SinceCounts} from './since.ts'

export type Fate = FindingState | 'fixed' | 'unsettled'

export const chineseSince = {
  /** The heading over the states. */
  heading: '与上次相比',
  fate: {new: '新增', open: '仍在', fixed: '已改正', unsettled: '这次未能核对'} satisfies Record<Fate, string>,
  /** A state as it stands before a message. */
  marked: (fate: string) => `【${fate}】`,
  /** The verdict of the earlier run. */
  before: '上次结论',
  /** Of a report that the earlier run did not have. */
  unknownBefore: '上次没有这份报告',
  fixed: '上次的问题，已改正',
  unsettled: '上次的问题，这次未能核对',
  /** What {@link unsettled} means. */
  unsettledNote: '没有核对成，不等于已改正。',
  summary: ({new: added, open, fixed, unsettled, suppressed, gone}: SinceCounts) =>
    `与上次相比：新增 ${added} 处，仍在 ${open} 处，已改正 ${fixed} 处` +
    (unsettled === 0 ? '' : `，这次未能核对 ${unsettled} 处（不算改正）`) +
    (suppressed === 0 ? '' : `，已豁免 ${suppressed} 处`) +
    (gone === 0 ? '。' : `；上次的 ${gone} 份报告这次没有核对。`),
  /** The reports that were not checked this time: not all of them where there are more. */
  goneNames: (names: readonly string[], more: boolean) =>
    `上次有、这次没有核对的：${names.join('、')}${more ? '……' : ''}`
}

/** A language has all the words that the other has. */
export type SinceWords = Readonly<typeof chineseSince>

export const englishSince: SinceWords = {
  heading: 'since last time',
  fate: {new: 'new', open: 'still open', fixed: 'fixed', unsettled: 'not judged this time'},
  marked: fate => `[${fate}] `,
  before: 'Verdict last time',
  unknownBefore: 'not there last time',
  fixed: 'Found last time, fixed',
  unsettled: 'Found last time, not judged this time',
  unsettledNote: 'What was not judged does not count as fixed.',
  summary: ({new: added, open, fixed, unsettled, suppressed, gone}) =>
    `Since last time: ${added} new, ${open} still open, ${fixed} fixed` +
    (unsettled === 0 ? '' : `, ${unsettled} not judged this time (not counted as fixed)`) +
    (suppressed === 0 ? '' : `, ${suppressed} suppressed since`) +
    (gone === 0 ? '.' : `; reports of last time that were not checked: ${gone}.`),
  goneNames: (names, more) => `Not checked this time: ${names.join(', ')}${more ? ' …' : ''}`
}

/** More reports are only counted. */
const MOST_NAMED = 8

/** What has changed since the earlier run, a line each; the last names the reports that were not checked this time. */
export function sinceLines({counts, gone}: Since, words: SinceWords): readonly string[] {
  if (gone.length === 0) return [words.summary(counts)]
  const names = gone
    .slice(0, MOST_NAMED)
    .map(({path, agency, year}) => printable(agency === null ? path : `${agency}${year === null ? '' : ` ${year}`}`))
  return [words.summary(counts), words.goneNames(names, gone.length > MOST_NAMED)]
}

/** Rules may have changed between two releases, and findings with them. */
export function otherVersionWords({version}: PastRun, present: string): Words | null {
  if (version === present) return null
  return {
    zh: `上次用的是 ${version} 版，现在是 ${present} 版：规则有变化时，新增、已改正的问题可能由此而来。`,
    en: `The earlier run was made by version ${version}, this one by ${present}: where rules have changed, findings may be new or fixed for that reason.`
  }
}
