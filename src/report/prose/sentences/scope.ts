/**
 * Whose number it is. The tables of a department are its own, those of a government cover its whole area; a clause that
 * speaks of another body or area, or leaves it in doubt, is not compared.
 */

import {isWithinWord} from '../../body-endings.ts'
import type {AgencyKind} from '../../model.ts'
import type {Bearer, Scope} from '../claim.ts'
import {bodyAddressed} from '../tokens/requesters.ts'
import type {Token} from '../tokens/scan.ts'
import {type Sentence, tokensWithin} from './segments.ts'

export interface Agency {
  readonly name: string | null
  readonly kind: AgencyKind
}

/** Words that end the name of a body. */
const BODIES = [
  ...[
    '局',
    '委员会',
    '委',
    '厅',
    '政府',
    '办公室',
    '政府办',
    '镇',
    '乡',
    '街道',
    '街道办',
    '办事处',
    '公司',
    '中心',
    '部门',
    '单位'
  ],
  ...[
    '机关',
    '机构',
    '各地',
    '县区',
    '县（区）',
    '园区',
    '开发区',
    '支队',
    '大队',
    '法院',
    '学校',
    '医院',
    '村',
    '社区'
  ],
  ...['管理处', '服务处', '事务处', '管理所', '司法所', '服务所', '研究所', '派出所', '管理站', '服务站', '工作站'],
  ...['总队', '中队', '大学', '学院', '中学', '小学', '幼儿园', '图书馆', '档案馆']
]
/** Words that lead a clause and name no subject. */
const LEADING = [
  '按照',
  '根据',
  '在',
  '围绕',
  '对照',
  '结合',
  '通过',
  '依托',
  '向',
  '对',
  '经',
  '为',
  '以',
  '依据',
  '贯彻',
  '落实',
  '由于',
  '因',
  '被',
  '关于',
  '截至',
  '针对',
  '完善',
  '加强',
  '涉及',
  '涉'
]
/** Words that begin a subject and make it another body than the agency itself. */
const BELOW = [
  '下属',
  '所属',
  '直属',
  '辖区',
  '基层',
  '各县',
  '各区',
  '各乡',
  '各镇',
  '各街道',
  '各科',
  '各部门',
  '镇街',
  '街镇'
]
/** 各级行政机关 after 全市: still the whole area. */
const WHOLE = [
  '各级',
  '行政机关',
  '政府机关',
  '机关',
  '政府',
  '及其',
  '部门',
  '各',
  '单位',
  '系统',
  '政务公开',
  '政府信息公开',
  '各地'
]

const LONGEST_SUBJECT = 30

/**
 * The scope that the words of a clause name.
 * @param from and `to`: the words from the start of the clause to its verb, in the compact text
 * @returns null where no body and no area is named
 */
export function scopeOf(sentence: Sentence, from: number, to: number, agency: Agency): Bearer | null {
  const tokens = tokensWithin(sentence, from, to).filter(token => token.start >= from && token.end <= to)
  const said = sentence.text.slice(from, to)
  if (isHandledByItself(said, agency)) return 'own'
  if (HELPING.test(said) || isOfLevel(said) || isAsReviewer(sentence.text.slice(from, to + REVIEWER.length)))
    return 'other'
  if (COUNTED_BODIES.test(sentence.text.slice(to, to + LONGEST_COUNT))) return 'other'
  if (agency.kind !== 'government' && TOGETHER.test(sentence.text.slice(to, to + LONGEST_COUNT))) return 'other'
  if (actsForGovernment(said, agency)) return isForReview(said, sentence.text.slice(to)) ? 'other' : 'government'
  if (tokens.some(token => token.kind === 'agent')) return inNameOf(said, tokens, agency)
  const area = tokens.find(token => token.kind === 'area')
  if (area !== undefined)
    return scopeOfArea(sentence.text.slice(area.start, area.end), sentence.text.slice(area.end, to), agency)
  if (tokens.some(token => token.kind === 'own')) return 'own'
  const subject = withoutTime(sentence.text, tokens, from, to)
  if (agency.name !== null && subject.includes(agency.name)) return byName(agency)
  if (BELOW.some(word => subject.startsWith(word))) return 'other'
  if (agency.kind === 'government' && EVERY_LEVEL.test(subject)) return 'own'
  const body = bodyIn(subject)
  if (body !== null && INTERNAL.test(body)) return agency.kind === 'government' ? 'other' : null
  if (body !== null && isGovernmentOfOffice(body, agency)) return 'government'
  if (body !== null) return isOwnName(body, agency) ? byName(agency) : 'other'
  if (subject.length >= 3 && agency.name !== null && isAbbreviation(subject, agency.name)) return 'own'
  return subject.length > LONGEST_SUBJECT ? 'other' : null
}

/** The name of a department is the department; 省政府 may be one of the bodies whose numbers a province adds up. */
function byName({kind}: Agency): Bearer {
  return kind === 'government' ? 'by-name' : 'own'
}

/** 指导市县两级办理申请8476件: what others did with its help. */
const HELPING = /^(?:另外?|还|并|同时|全年|共|累计|本年度?|依法|积极)*(?:指导|督促|督办|协调|帮助)/

/** 省级办结1279件, 县级收到34件: one level of those that are added up. */
function isOfLevel(said: string): boolean {
  return /^(?:其中[，,]?)?[省市州县区旗乡镇村]级(?!以上|以下|层面|政府信息)/.test(said)
}

/** 区政府作为复议机关, 以州政府为复议机关: what it decides, not what was brought against it. */
function isAsReviewer(said: string): boolean {
  return /(?:作为|以[^，,。；;]{1,10}为)(?:行政)?复议机关/.test(said)
}

const REVIEWER = '复议机关'

/** 市局及下属单位共收到: the agency with those below it, of which a department's tables may say nothing. */
const TOGETHER = /^[及和与](?:其|各)?(?:所属|下属|直属)[^，,。；;\d]{0,8}(?:单位|机构|部门|公司)/

/** 37所高校合计收到, 13个设区市制发: other bodies, counted. */
const COUNTED_BODIES =
  /^\d+[所家个](?:[^\d，,。；;、]{0,6})(?:高校|院校|学校|医院|单位|部门|机构|县|区|市|镇|街道|乡镇|乡|分局|支队|大队|派出所)/
const LONGEST_COUNT = 20

/** 局办公室, 街道党政办公室, 各内设机构, 委机关: parts of the agency itself. */
const INTERNAL =
  /^由?(?:各|局|委|厅|镇|乡|街道|管委会|单位)*(?:(?:党政)?(?:综合|政务公开)?(?:办公室|党政办|综合办)|机关|内设机构|内设股室|(?:业务)?[股科处]室)$/

/** 各级行政机关累计办理: in the report of a government all that its tables cover. */
const EVERY_LEVEL =
  /^(?:各级各部门|各级各类行政机关|各级行政机关|各级政府机关|各级政府(?:及|和)其?(?:所属)?(?:工作)?部门|各级政府和部门)(?:共|累计|全年|依法)*$/

/** 统一由镇政府答复, 统一归口街道办理: whoever took the requests in, the agency itself deals with them. */
function isHandledByItself(said: string, agency: Agency): boolean {
  const body = /(?:统一由|统一归口|归口到?)([^，,。；;]{2,12}?)(?:统一|负责)?(?:答复|办理|处理|回复|受理)/.exec(
    said
  )?.[1]
  return body !== undefined && isItself(body, agency)
}

/** 代表市政府, 以市政府名义, 向市政府提出的: what an office says of its government; 以市政府和市政府办公室名义: of both. */
function actsForGovernment(said: string, agency: Agency): boolean {
  const bodies = /以([^，,。；;]{2,24}?)(?:的)?名义/.exec(said)?.[1]?.split(/[和与及、]/) ?? []
  const isOfBoth = bodies.length > 1 && bodies.every(one => isGovernmentOfOffice(one, agency) || isItself(one, agency))
  if (isOfBoth && bodies.some(one => isGovernmentOfOffice(one, agency))) return true
  const body = /(?:代表?|以|向)([^，,。；;]{1,12}?政府)(?:名义|提出|提交|共|累计|依法|受理|答复|办理|$)/.exec(said)?.[1]
  return body !== undefined && isGovernmentOfOffice(body, agency)
}

/** 向市政府提出的行政复议申请: cases that the government decides, not those against it. */
function isForReview(said: string, after: string): boolean {
  return said.includes('向') && /^(?:行政)?复议/.test(after)
}

/** 向市政府提出的申请 are those of whom they were made to. */
export function bearerAddressed(words: string, agency: Agency): Bearer {
  const body = bodyAddressed(words)
  if (isItself(body, agency)) return byName(agency)
  return isGovernmentOfOffice(body, agency) ? 'government' : 'other'
}

function isGovernmentOfOffice(body: string, {name, kind}: Agency): boolean {
  if (kind !== 'government-office' || name === null) return false
  const place = name.slice(0, Math.max(name.indexOf('人民政府'), 0))
  const level = place.at(-1) ?? ''
  return level !== '' && [`${level}政府`, `${level}人民政府`, `${place}人民政府`].includes(body)
}

/** 以本局名义, 以镇政府名义 is the agency itself; any other name, or 代 and 协助, is somebody else. */
function inNameOf(said: string, tokens: readonly Token[], agency: Agency): Scope {
  const body = /以([^，,。；;]{2,12}?)名义/.exec(said)?.[1]
  if (body === undefined || tokens.filter(({kind}) => kind === 'agent').length > 1) return 'other'
  // Of the numbers of its whole area what a government did in its own name is a part.
  return isItself(body, agency) && agency.kind !== 'government' ? 'own' : 'other'
}

/** Only a government (and a body whose area is all it is) speaks of its own figures when it speaks of its area. */
function scopeOfArea(area: string, after: string, {name, kind}: Agency): Scope {
  let rest = after
  for (const word of WHOLE) rest = rest.replace(word, '')
  if (bodyIn(rest) !== null) return 'other'
  const place = area.slice(-1)
  if (kind === 'government')
    return levelOf(name) === null || levelOf(name) === place || '系统域'.includes(place) ? 'own' : 'other'
  if (kind === 'committee' || kind === 'township')
    return place === '区' || place === '镇' || place === '乡' || area === '全街道' ? 'own' : 'other'
  return name?.endsWith(place) === true ? 'own' : 'other'
}

/** The place that a government governs: 市 of 霁川市人民政府. */
function levelOf(name: string | null): string | null {
  const place = name?.replace('人民政府', '') ?? ''
  const last = place.at(-1) ?? ''
  return '省市县区州旗镇乡'.includes(last) && last !== '' ? last : null
}

/** Phrases that name no body: times, quantities, and 政府信息公开, which holds the word 政府. */
const NO_SUBJECT: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['year', 'date', 'whole-year', 'sum', 'comma', 'last-year', 'disclosure', 'request', 'leaf', 'among'] as const)
])

/** The words before the verb without years and the like. */
function withoutTime(text: string, tokens: readonly Token[], from: number, to: number): string {
  let subject = ''
  let position = from
  for (const token of tokens) {
    if (token.start > position) subject += text.slice(position, token.start)
    position = Math.max(position, token.end)
    if (NO_SUBJECT.has(token.kind)) continue
    subject += text.slice(token.start, token.end)
  }
  return withoutMeans(subject + text.slice(position, to))
}

/** 均通过县政府门户网站: by which way, not who. */
function withoutMeans(subject: string): string {
  const means = ['通过', '经由', '依托', '借助'].map(word => subject.indexOf(word)).filter(at => at > 0)
  return means.length === 0 ? subject : subject.slice(0, Math.min(...means))
}

/** The name of a body that a subject begins with, else null. */
function bodyIn(subject: string): string | null {
  if (LEADING.some(word => subject.startsWith(word))) return null
  let end = 0
  for (const body of BODIES) {
    const at = subject.lastIndexOf(body)
    if (at > 0 && at + body.length > end && !isWithinWord(subject, at, body)) end = at + body.length
  }
  return end === 0 ? null : subject.slice(0, end)
}

/** Whether a name that stands alone is that of the agency: 我局, 镇政府, 街道. */
export function isItself(body: string, agency: Agency): boolean {
  if (/^[我本].{1,5}$/.test(body) || isOwnName(body, agency)) return true
  return agency.kind !== 'government' && agency.name !== null && isAbbreviation(body, agency.name)
}

/** Whether a name is the agency's own, in full or shortened: 市科委 for 上海市科学技术委员会. */
function isOwnName(body: string, {name, kind}: Agency): boolean {
  if (name === null) return false
  if (kind === 'government' && isGovernmentOf(levelOf(name), body)) return true
  if (body.endsWith(name) || name.endsWith(body)) return kind !== 'government' || body.endsWith(name)
  if (kind === 'government' || kind === 'unknown') return false
  if (kind === 'government-office' && !/[办厅室]/.test(body.slice(-1))) return false
  return isAbbreviation(body, name)
}

/** 市政府, 县人民政府及其部门: what a government is called in its own report, and all that its tables cover. */
function isGovernmentOf(level: string | null, body: string): boolean {
  if (level === null) return false
  const [whole = ''] = body.split(/及其?(?:所属|组成|各)?(?:部门|工作部门)/)
  return whole === `${level}政府` || whole === `${level}人民政府`
}

/** Whether the characters of `short` stand in `name` in this order. */
function isAbbreviation(short: string, name: string): boolean {
  let position = 0
  for (const character of short) {
    const found = name.indexOf(character, position)
    if (found === -1) return false
    position = found + 1
  }
  return short.length >= 2
}
