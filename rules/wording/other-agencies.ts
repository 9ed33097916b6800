/** Another office's full name where a report speaks of itself: who wrote it, who received requests, who charged the fee. */

import type {AgencyKind, Report} from '../../src/report/model.ts'
import {sentences} from '../../src/rule/text.ts'
import {wordsIn} from '../../src/text.ts'
import type {Name} from './agency-names.ts'

/** How the names of offices end that report as this one does. */
const ENDINGS: Readonly<Partial<Record<AgencyKind, readonly string[]>>> = {
  department: wordsIn('局 厅 委员会'),
  township: wordsIn('镇人民政府 乡人民政府 街道办事处')
}
/** What an office does in its own report only; the subject stands right before it. */
const OWN_ACT =
  /(?:本年度|全年|共|[未没不无]有?){0,3}(?:收到|受理|收取|发出)(?=[^，,]{0,12}(?:公开申请|处理费|收费通知)(?!的))|编制(?:完成|了)?(?=[^，,]{0,24}(?:报告|年报))/
/** Before the subject of a clause. */
const LEAD = /^\s*(?:20\d\d年度?|本年度|全年)?(?:本报告|现)?由?/
/** 栖汀县医疗保障局 */
const FULL_NAME = /^\p{Script=Han}{1,8}[省市县区州旗盟]\p{Script=Han}{2,16}$/u
/** 县医保局收到申请后转办, 协助县医保局: what it does is told as its own. */
const TOLD_OF_IT = /转|协助|会同|配合|代|指导|移送|告知|向|其中/

/** Each such name once, where it stands first. */
export function otherAgencies(report: Report, name: string): readonly Name[] {
  const endings = ENDINGS[report.agencyKind]
  if (endings === undefined) return []
  const found = new Map<string, Name>()
  for (const paragraph of report.paragraphs) {
    if (paragraph.kind === 'title' || paragraph.kind === 'heading') continue
    for (const {text, start} of sentences(paragraph, {semicolon: true})) {
      if (TOLD_OF_IT.test(text)) continue
      for (const subject of actingIn(text)) {
        const {text: other} = subject
        if (found.has(other) || !endings.some(ending => other.endsWith(ending))) continue
        if (isShortFor(other, name) || isShortFor(name, other) || isAkin(other, name)) continue
        const from = start + subject.start
        found.set(other, {at: paragraph.at(from, from + other.length), text: other})
      }
    }
  }
  return [...found.values()]
}

interface Subject {
  readonly text: string
  readonly start: number
}

/** The full names that stand as the subjects of such acts, in order. */
function actingIn(sentence: string): Subject[] {
  const subjects: Subject[] = []
  let start = 0
  for (const clause of sentence.split(/[，,：:]/)) {
    const act = OWN_ACT.exec(clause)?.index ?? 0
    const lead = LEAD.exec(clause)?.[0].length ?? 0
    const text = clause.slice(lead, act)
    if (FULL_NAME.test(text)) subjects.push({text, start: start + lead})
    start += clause.length + 1
  }
  return subjects
}

/** 栖汀县教体局 for 栖汀县教育体育局: its characters stand in the name in this order. */
function isShortFor(short: string, name: string): boolean {
  let position = 0
  for (const character of short.replace(/\s/g, '')) {
    position = name.indexOf(character, position) + 1
    if (position === 0) return false
  }
  return true
}

/** One of the same system, above or below, or a part of one: their offices have one name behind their places. */
function isAkin(other: string, name: string): boolean {
  const [office, own] = [officeOf(other), officeOf(name.replace(/\s/g, ''))]
  return office.includes(own) || own.includes(office)
}

/** 水务局 of 栖汀县水务局 */
function officeOf(name: string): string {
  let start = name.length
  while (start > 0 && !'省市县区州旗盟'.includes(name[start - 1] ?? '')) start--
  return name.slice(start)
}
