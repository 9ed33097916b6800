/** Documents that a township says it made, and that bear the name of another one: 制定《石濑镇…办法》 in the report of 柘浦镇. */

import type {Report} from '../../../src/report/model.ts'
import {sentences} from '../../../src/rule/text.ts'
import type {Name} from './agency-names.ts'

const MADE =
  /(?:制定|制发|出台|修订)(?:了|并印发|印发)?《(?:关于(?:印发)?)?(\p{Script=Han}{2,3}(?:镇|乡|街道))(?![村镇土愁音风贤亲])/gu
/** 特色小镇, 城乡, 各镇 are no township's name. */
const COMMON = /[小城集重古各水下家返回还入驻街强名我本全]$/u
/** 会同石濑镇制定, 原石濑镇的办法: told of another on purpose. */
const TOLD_OF_IT = /联合|会同|配合|协助|学习|借鉴|参照|原[\p{Script=Han}]|合并|撤并|划入/u

/** Each such name once, where it stands first. */
export function foreignDocuments(report: Report, name: string): readonly Name[] {
  if (report.agencyKind !== 'township') return []
  const found = new Map<string, Name>()
  for (const paragraph of report.paragraphs) {
    if (paragraph.kind === 'title' || paragraph.kind === 'heading') continue
    for (const {text, start} of sentences(paragraph, {semicolon: true})) {
      if (TOLD_OF_IT.test(text)) continue
      for (const {0: words, 1: town = '', index} of text.matchAll(MADE)) {
        if (found.has(town) || COMMON.test(town.replace(/(?:镇|乡|街道)$/u, '')) || name.includes(town)) continue
        const from = start + index + words.length - town.length
        found.set(town, {at: paragraph.at(from, from + town.length), text: town})
      }
    }
  }
  return [...found.values()]
}
