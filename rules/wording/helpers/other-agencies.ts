/** Another office's full name where a report speaks of itself: who wrote it, who received requests, who charged the fee. */

import type {AgencyKind, Report} from '../../../src/report/model.ts'
import {sentences} from '../../../src/rule/text.ts'
import {reportsNamed} from '../../../src/standard/titles/named-report.ts'
import {wordsIn} from '../../../src/text.ts'
import {type Name, withoutPlace} from './agency-names.ts'

/** How the names of offices end that report as this one does. */
const ENDINGS: Readonly<Partial<Record<AgencyKind, readonly string[]>>> = {
  department: wordsIn('局 厅 委员会'),
  township: wordsIn('镇人民政府 乡人民政府 街道办事处')
}
/** The same for who writes a report; a city tells what its counties received, but writes its report itself. */
const AUTHOR_ENDINGS: typeof ENDINGS = {...ENDINGS, government: ['人民政府'], committee: ['管理委员会']}
/** What an office does in its own report only: the verb, what it is done to, and how many characters behind the verb that may stand. */
const OWN_ACTS = [
  {verbs: wordsIn('收到 受理 收取 发出'), objects: wordsIn('公开申请 处理费 收费通知'), reach: 12},
  {verbs: ['编制'], objects: wordsIn('报告 年报'), reach: 26}
]
const LONGEST_OBJECT = 4
/** A name of twenty-six characters, and what stands around it. */
const FARTHEST = 50
/** Between the subject and what it does. */
const ADVERBS = wordsIn('本年度 全年 共 未 未有 没 没有 不 无')
/** 科技局 */
const SHORTEST_OFFICE = 2
/** Before the subject of a clause. */
const LEAD = /^\s*(?:20\d\d年度?|本年度|全年)?(?:本报告|现)?由?/
/** 栖汀县医疗保障局 */
const FULL_NAME = /^\p{Script=Han}{1,8}[省市县区州旗盟]\p{Script=Han}{2,16}$/u
/** 县医保局收到申请后转办, 协助县医保局: what it does is said of itself. */
const TOLD_OF_IT = /转|协助|会同|配合|代|指导|移送|告知|向|其中/

/** Each such name once, where it stands first. */
export function otherAgencies(report: Report, name: string): readonly Name[] {
  const acting = [...authorsNamed(report, name), ...actingElsewhere(report, name)]
  return [...new Map(acting.reverse().map(one => [one.text, one])).values()].reverse()
}

function actingElsewhere(report: Report, name: string): readonly Name[] {
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
    const act = actIn(clause)
    const lead = LEAD.exec(clause)?.[0].length ?? 0
    const text = withoutAdverbs(clause.slice(lead, act))
    if (FULL_NAME.test(text)) subjects.push({text, start: start + lead})
    start += clause.length + 1
  }
  return subjects
}

/**
 * Where the verb of such an act stands in a clause, near enough for a name before it; at its start where there is none.
 * 收到公开申请的单位 does not say who receives.
 */
function actIn(clause: string): number {
  for (let index = 0; index < Math.min(clause.length, FARTHEST); index++) {
    for (const {verbs, objects, reach} of OWN_ACTS) {
      const verb = verbs.find(word => clause.startsWith(word, index))
      const start = index + (verb?.length ?? 0)
      const behind = clause.slice(start, start + reach + LONGEST_OBJECT + 1)
      const isDoneTo = (object: string): boolean => {
        const at = behind.indexOf(object)
        return at >= 0 && at <= reach && behind[at + object.length] !== '的'
      }
      if (verb !== undefined && objects.some(isDoneTo)) return index
    }
  }
  return 0
}

function withoutAdverbs(text: string): string {
  let subject = text
  for (let adverb = adverbAtEnd(subject); adverb !== ''; adverb = adverbAtEnd(subject)) {
    subject = subject.slice(0, -adverb.length)
  }
  return subject
}

function adverbAtEnd(text: string): string {
  return ADVERBS.find(word => text.endsWith(word)) ?? ''
}

/** Before section one: 由栖汀县水务局编制, 由栖汀县水务局按照…规定编制, 结合栖汀县水务局2024年度…情况, 栖汀县水务局编制了2024年政府信息公开工作年度报告. */
const AUTHORS = [
  /(?<=由)(\p{Script=Han}{5,26}?)(?:按照|根据|依据|依照)《/gu,
  /(?<=由)(\p{Script=Han}{5,26}?)(?:组织|负责)?(?:编制|编写|撰写|制作|发布|公布)/gu,
  /(?<=结合)(\p{Script=Han}{5,26}?)(?:20\d\d年|本年度|实际|政府信息公开)/gu,
  /(?<=[，,。；;]|^)(\p{Script=Han}{5,26}?)(?:编制|编写|撰写|公布|发布|形成)了?(?:20\d\d年度?|本年度)?政府信息公开(?:工作)?年度报告(?![前后时的以])/gu
]
/** 各乡镇人民政府, 指导县水务局: no name of one. */
const OF_SEVERAL = /^[各本由为上下]|各|(?:政府|办事处|局|委)[和与及、]|指导|督促|组织|为便于|所属|下属|上级/
/** 栖汀县水务局, 柳坞镇人民政府 */
const AUTHOR = /^\p{Script=Han}{1,8}[省市县区州旗盟镇乡]\p{Script=Han}{2,16}$|^\p{Script=Han}{2,6}街道办事处$/u
/** 柳汀街道2022年政府信息公开工作年度报告 */
const TOWNSHIP = /^\p{Script=Han}{2,12}(?:[镇乡]|街道|[镇乡]人民政府|街道办事处)$/u

/** 由栖汀县水务局按照《条例》第五十条的规定编制: what the words before it are about. */
function isWritten(text: string, from: number): boolean {
  return text.slice(from).split('。', 1)[0]?.includes('编制') === true
}

/** Who is named as the author of the report, or in its name, and is another. */
function authorsNamed(report: Report, name: string): readonly Name[] {
  const endings = AUTHOR_ENDINGS[report.agencyKind]
  return report.paragraphs
    .filter(({section, kind}) => section === 0 && kind !== 'title' && kind !== 'heading')
    .flatMap(paragraph => {
      const authors = AUTHORS.flatMap(pattern => Array.from(paragraph.text.matchAll(pattern)))
        .filter(({0: words, index}) => !words.endsWith('《') || isWritten(paragraph.text, index))
        .map(({1: text = '', index}) => ({text, start: index}))
        .filter(
          ({text}) =>
            AUTHOR.test(text) && !OF_SEVERAL.test(text) && endings?.some(ending => text.endsWith(ending)) === true
        )
      const named = reportsNamed(paragraph.text).flatMap(({agency, start}) =>
        agency !== null &&
        report.agencyKind === 'township' &&
        TOWNSHIP.test(agency) &&
        paragraph.text.startsWith(agency, start)
          ? [{text: agency, start}]
          : []
      )
      return [...authors, ...named]
        .filter(({text}) => !isShortFor(text, name) && !isShortFor(name, text) && !isPartOf(text, name))
        .map(({text, start}) => ({at: paragraph.at(start, start + text.length), text}))
    })
}

/** 栖汀县水务局 writes for its 栖汀县水务局执法大队; 霁川市水务局, of the same name behind its place, does not. */
function isPartOf(other: string, name: string): boolean {
  const [office, own] = [other, name.replace(/\s/g, '')].map(full => withoutPlace(full, SHORTEST_OFFICE))
  return office !== own && isAkin(other, name)
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

/** One of the same system, above or below, or a part of one: 水务局 is the name of both behind their places. */
function isAkin(other: string, name: string): boolean {
  const [office, own] = [other, name.replace(/\s/g, '')].map(full => withoutPlace(full, SHORTEST_OFFICE))
  return office !== undefined && own !== undefined && (office.includes(own) || own.includes(office))
}
