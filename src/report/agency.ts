/** The body that reports: what its name tells of its kind, and its name in a form that can be compared. */

import {normaliseLabel} from '../standard/labels/labels.ts'
import type {AgencyKind, Paragraph} from './model.ts'

/**
 * The kind of body by its name.
 * @param name as the title gives it; null gives `unknown`
 */
export function agencyKind(name: string | null): AgencyKind {
  const words = name === null ? '' : normaliseLabel(name)
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown'
}

/** In this order: the first that fits. */
const kinds: readonly (readonly [AgencyKind, RegExp])[] = [
  ['government-office', /政府(?:办公厅|办公室|办)(?:\(室\))?$/],
  ['township', /(?:街道|街道办|街道办事处|[镇乡]|苏木|[镇乡]人民政府|[镇乡]政府|苏木人民政府)$/],
  ['government', /(?:人民政府|政府)$/],
  // 国有资产监督管理委员会 and 城市管理委员会 are departments; a 管委会 has a place in front.
  ['committee', /(?:[区园港岛湖山带谷]|基地|新城|学城|示范|景区)(?:党工委)?(?:管理委员会|管委会)$/],
  ['committee', /管委会$|(?:开发区|高新区|实验区|示范区|度假区|保税区|产业园区?|工业园区?)$/],
  ['department', /(?:局|委|厅|办|部|署|处|院|所|站|队|馆|社|会|行|中心|办公室|委员会|集团|公司|学校|大学|医院)$/],
  // A bare place name in a title is its government: …市2024年政府信息公开工作年度报告.
  ['government', /(?:省|市|县|区|旗|州|盟|特别行政区)$/]
]

/** The name without differences of typography, for matching an agency's reports of two years. */
export function normaliseAgency(name: string): string {
  return normaliseLabel(name)
    .replace(/^关于/, '')
    .replace(/办公厅\(室\)$/, '办公厅')
}

/** How bodies of one kind speak of themselves; 我办 and 我市 may be of several. */
const pronouns: readonly (readonly [AgencyKind, readonly string[]])[] = [
  ['township', ['我镇', '我乡', '我街道']],
  ['department', ['我局', '我委', '我厅']]
]

/** The kind of a body that no title names: as it speaks of itself, where it does so in one way. */
export function kindOfPronouns(paragraphs: readonly Paragraph[]): AgencyKind {
  const spoken = pronouns.filter(([, words]) =>
    paragraphs.some(({text}) => words.some(word => text.includes(word) && !text.includes(`${word}们`)))
  )
  const [first, ...others] = spoken
  return first !== undefined && others.length === 0 ? first[0] : 'unknown'
}
