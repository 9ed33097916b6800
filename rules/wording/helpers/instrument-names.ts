/** Which known name a title nearly is. */

import {titleKey} from '../../../src/report/cited-instruments.ts'
import {currentStandard, standards} from '../../../src/standard/index.ts'
import {withoutNote} from '../../../src/standard/labels/notes.ts'
import {similarity} from '../../../src/standard/labels/similarity.ts'
import {disclosureRegulations, type Instrument} from '../../../src/standard/law/instruments.ts'
import {wordsIn} from '../../../src/text.ts'

export interface NearName {
  readonly instrument: Instrument
  readonly name: string
  /** `letters`: a character or two. `issuer`: the notice under another organ's name. */
  readonly differs: 'letters' | 'issuer'
}

const {notice: current} = currentStandard
const notices = [...standards].reverse().map(({notice}) => notice)

/** With the words that a title must end like, so that a document of another kind is not taken for it. */
const names: readonly (Omit<NearName, 'differs'> & {readonly endings: readonly string[]})[] = [
  ...[disclosureRegulations.name, ...disclosureRegulations.shortNames].map(name => ({
    instrument: disclosureRegulations,
    name,
    endings: ['条', '例']
  })),
  ...current.shortNames.map(name => ({instrument: current, name, endings: ['格式', '格试', '模式']})),
  ...notices.map(instrument => ({instrument, name: instrument.name, endings: ['通知']}))
]

const known = new Set(
  [disclosureRegulations, ...notices].flatMap(({name, shortNames}) => [name, ...shortNames]).map(titleKey)
)

/** No instrument of the nation has one of these names: the 条例 is meant. */
const WRONG_KINDS = new Set([
  ...wordsIn('法 法规 规定 办法 规章').map(kind => `中华人民共和国政府信息公开${kind}`),
  '政府信息公开法'
])

/** A name of the nation's begins so; 《砚溪市政府信息公开条例》 has a place in front. */
const BEGINNINGS = ['中华', '中共', '中国', '政府', '政务', '信息', '国务院', '国办']
/** The most characters more, fewer or other; of a notice's long name a few more. */
const MOST_DIFFERENT = 2
const MOST_DIFFERENT_OF_NOTICE = 4

/** @returns null for a right name, and for one that is not near any */
export function nearestName(title: string): NearName | null {
  // （2019年修订）, （试行）: behind a name, no part of it.
  const text = titleKey(withoutNote(title.trimEnd()))
  if (WRONG_KINDS.has(text))
    return {instrument: disclosureRegulations, name: disclosureRegulations.name, differs: 'letters'}
  if (known.has(text) || !BEGINNINGS.some(word => text.startsWith(word))) return null
  for (const {instrument, name, endings} of names) {
    if (!endings.some(word => text.slice(-3).includes(word))) continue
    const right = titleKey(name)
    const most = right.length > 30 ? MOST_DIFFERENT_OF_NOTICE : MOST_DIFFERENT
    if (similarity(text, right, 1 - most / Math.max(text.length, right.length)) > 0)
      return {instrument, name, differs: 'letters'}
  }
  return isNoticeOfAnother(text) ? {instrument: current, name: current.name, differs: 'issuer'} : null
}

/** 国办公开办关于印发…年度报告格式的通知: the right document under a short or another name of its issuer. */
function isNoticeOfAnother(text: string): boolean {
  const rest = '关于印发中华人民共和国政府信息公开工作年度报告格式的通知'
  return text.endsWith(rest) && text.length > rest.length
}
