/** Which figures the words of prose mean: paths of the tables, with the name that a person gives their sum. */

import type {Words} from '../../words.ts'
import type {ClaimKind, Reading} from './claim.ts'

/** What a number counts, before it is known whose and of which year it is. */
export interface Label {
  readonly topic: 'requests' | 'disputes' | 'disclosure' | 'processing-fee'
  readonly kind: ClaimKind
  readonly ids: readonly string[]
  readonly subject: Words
  readonly readings: readonly Reading[]
}

export const organisationColumns = ['business', 'research', 'socialOrg', 'legalService', 'other']

/** The rows of each group of results; 其他处理 is one row on the form of 2019 and where a report put its rows together. */
const groups: Readonly<Record<string, {readonly words: Words; readonly rows: readonly (readonly string[])[]}>> = {
  granted: {words: {zh: '予以公开', en: 'granted'}, rows: [['granted']]},
  partial: {words: {zh: '部分公开', en: 'granted in part'}, rows: [['partial']]},
  denied: {
    words: {zh: '不予公开', en: 'denied'},
    rows: [
      [
        'stateSecret',
        'otherLaws',
        'security',
        'thirdParty',
        'internalAffairs',
        'deliberative',
        'enforcementFile',
        'inquiry'
      ].map(row => `denied.${row}`)
    ]
  },
  unavailable: {
    words: {zh: '无法提供', en: 'not available'},
    rows: [['notHeld', 'needsCreation', 'unclear'].map(row => `unavailable.${row}`)]
  },
  notProcessed: {
    words: {zh: '不予处理', en: 'not processed'},
    rows: [['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map(row => `notProcessed.${row}`)]
  },
  other: {
    words: {zh: '其他处理', en: 'handled otherwise'},
    rows: [['noCorrection', 'feeUnpaid', 'other'].map(row => `other.${row}`), ['other.all']]
  }
}

const applicantWords: Readonly<Record<string, Words>> = {
  naturalPerson: {zh: '自然人', en: 'natural persons'},
  business: {zh: '商业企业', en: 'businesses'},
  research: {zh: '科研机构', en: 'research bodies'},
  socialOrg: {zh: '社会公益组织', en: 'social organisations'},
  legalService: {zh: '法律服务机构', en: 'legal services'},
  organisations: {zh: '法人或其他组织', en: 'organisations'}
}

function reading(zh: string, en: string, paths: readonly string[]): Reading {
  return {words: {zh, en}, paths}
}

export function columnsOf(applicant: string): readonly string[] {
  return applicant === 'organisations' ? organisationColumns : [applicant]
}

function rows(ids: readonly string[], columns: readonly string[]): string[] {
  return ids.flatMap(row => columns.map(column => `requests.${row}.${column}`))
}

export const receivedOnly = reading('表三新收总计', 'table three, newly received', ['requests.received.total'])
const receivedAndCarried = reading('表三新收与上年结转之和', 'table three, received and carried in', [
  'requests.received.total',
  'requests.carriedIn.total'
])
const answered = reading('表三办理结果总计', 'table three, total of results', ['requests.results.total.total'])

function requests(kind: ClaimKind, zh: string, en: string, readings: readonly Reading[]): Label {
  return {topic: 'requests', kind, ids: [], subject: {zh, en}, readings}
}

/** 新收 says which; 收到 may include what was carried in. */
export function receivedLabel(newOnly: boolean): Label {
  return requests(
    'received',
    '收到申请',
    'requests received',
    newOnly ? [receivedOnly] : [receivedOnly, receivedAndCarried]
  )
}

export const answeredLabel: Label = requests('answered', '办结申请', 'requests answered', [answered])
/** 处理, or no verb at all: may be all that was in hand, all that came in, or all that was finished. */
export const handledLabel: Label = requests('handled', '办理申请', 'requests handled', [
  receivedOnly,
  receivedAndCarried,
  answered
])
export const carriedInLabel: Label = requests('carried-in', '上年结转', 'carried in', [
  reading('表三上年结转总计', 'table three, carried in', ['requests.carriedIn.total'])
])
export const carriedOutLabel: Label = requests('carried-out', '结转下年度', 'carried over', [
  reading('表三结转下年度继续办理总计', 'table three, carried over', ['requests.carriedOut.total'])
])
/** A way of applying is in no table. @param way as `channels.ts` names it */
export function channelLabel(way: string): Label {
  return {...requests('channel', '申请渠道', 'ways of applying', []), ids: [way]}
}

/** 共…件 after results: their sum, which is all that was finished only where all are listed. */
export const resultsTogether: Label = requests('handled', '办理结果合计', 'results together', [])

/** One or more groups of results together: 予以公开及部分公开. */
export function resultLabel(ids: readonly string[]): Label {
  const named = ids.map(id => groups[id]?.words ?? {zh: id, en: id})
  const zh = named.map(words => words.zh).join('与')
  const en = named.map(words => words.en).join(' and ')
  const alternatives = ids.reduce<string[][]>(
    (sums, id) => sums.flatMap(sum => (groups[id]?.rows ?? []).map(more => [...sum, ...more])),
    [[]]
  )
  const several = ids.length > 1 || !['granted', 'partial'].includes(ids[0] ?? '')
  return {
    topic: 'requests',
    kind: 'result',
    ids,
    subject: {zh, en},
    readings: alternatives.map(list =>
      reading(
        `表三${zh}${several ? '各行总计之和' : '总计'}`,
        `table three, ${en}`,
        rows(
          list.map(row => `results.${row}`),
          ['total']
        )
      )
    )
  }
}

/** A row below a group: 重复申请. Named together with its group it may mean either. */
export function leafLabel(id: string, zh: string, group: string | null): Label {
  const own = reading(`表三${zh}总计`, `table three, ${id}`, rows([`results.${id}`], ['total']))
  return {
    topic: 'requests',
    kind: 'leaf',
    ids: [id],
    subject: {zh, en: id},
    readings: group === null ? [own] : [own, ...resultLabel([group]).readings]
  }
}

/** A kind of applicant among what `parent` counts. */
export function applicantLabel(ids: readonly string[], parent: Label): Label {
  const named = ids.map(id => applicantWords[id] ?? {zh: id, en: id})
  const subject = {zh: named.map(words => words.zh).join('与'), en: named.map(words => words.en).join(' and ')}
  const columns = ids.flatMap(columnsOf)
  const readings = parent.readings.map(whole =>
    reading(
      `${whole.words.zh.replace('总计', '')}中${subject.zh}`,
      `${whole.words.en}, ${subject.en}`,
      whole.paths.flatMap(path => columns.map(column => path.replace(/\.total$/, `.${column}`)))
    )
  )
  return {topic: 'requests', kind: 'applicant', ids, subject, readings}
}

// ---- Disputes ----------------------------------------------------------------------------------------------------------

const causeWords: Readonly<Record<string, Words>> = {
  reconsideration: {zh: '行政复议', en: 'reconsideration'},
  litigation: {zh: '行政诉讼', en: 'litigation'},
  'litigation.direct': {zh: '未经复议直接起诉', en: 'direct litigation'},
  'litigation.afterReconsideration': {zh: '复议后起诉', en: 'litigation after reconsideration'}
}

const outcomeWords: Readonly<Record<string, Words>> = {
  upheld: {zh: '结果维持', en: 'upheld'},
  corrected: {zh: '结果纠正', en: 'corrected'},
  other: {zh: '其他结果', en: 'other outcome'},
  pending: {zh: '尚未审结', en: 'pending'},
  total: {zh: '总计', en: 'total'}
}

function causePaths(cause: string, outcome: string): string[] {
  const parts = cause === 'litigation' ? ['litigation.direct', 'litigation.afterReconsideration'] : [cause]
  return parts.map(part => `disputes.${part}.${outcome}`)
}

/** 诉讼 is both groups of table four together; several causes are added up. */
export function causeLabel(causes: readonly string[], outcome = 'total'): Label {
  const zh = causes.map(cause => causeWords[cause]?.zh ?? cause).join('与')
  const en = causes.map(cause => causeWords[cause]?.en ?? cause).join(' and ')
  const result = outcomeWords[outcome] ?? {zh: outcome, en: outcome}
  return {
    topic: 'disputes',
    kind: outcome === 'total' ? 'cause' : 'outcome',
    ids: outcome === 'total' ? causes : [...causes, outcome],
    subject: outcome === 'total' ? {zh, en} : {zh: `${zh}${result.zh}`, en: `${en}, ${result.en}`},
    readings: [
      reading(
        `表四${zh}${result.zh}`,
        `table four, ${en}, ${result.en}`,
        causes.flatMap(cause => causePaths(cause, outcome))
      )
    ]
  }
}

// ---- Disclosure ----------------------------------------------------------------------------------------------------------

const disclosureWords: Readonly<Record<string, Words>> = {
  regulations: {zh: '规章', en: 'rules'},
  normativeDocuments: {zh: '行政规范性文件', en: 'normative documents'},
  issued: {zh: '本年制发件数', en: 'issued this year'},
  repealed: {zh: '本年废止件数', en: 'repealed this year'},
  inForce: {zh: '现行有效件数', en: 'in force'},
  licences: {zh: '行政许可', en: 'licences'},
  penalties: {zh: '行政处罚', en: 'penalties'},
  coercion: {zh: '行政强制', en: 'coercive measures'}
}

function disclosureWord(id: string): Words {
  return disclosureWords[id] ?? {zh: id, en: id}
}

export function documentLabel(document: string, column: string): Label {
  const [what, how] = [disclosureWord(document), disclosureWord(column)]
  const subject = {zh: `${what.zh}${how.zh}`, en: `${what.en} ${how.en}`}
  return {
    topic: 'disclosure',
    kind: 'documents',
    ids: [document, column],
    subject,
    readings: [reading(`表二${subject.zh}`, `table two, ${subject.en}`, [`proactive.${document}.${column}`])]
  }
}

export function actLabel(act: string): Label {
  const subject = disclosureWord(act)
  return {
    topic: 'disclosure',
    kind: 'acts',
    ids: [act],
    subject,
    readings: [reading(`表二${subject.zh}处理决定数量`, `table two, ${subject.en}`, [`proactive.${act}.decisions`])]
  }
}

export const chargeLabel: Label = {
  topic: 'disclosure',
  kind: 'charge',
  ids: ['fees'],
  subject: {zh: '行政事业性收费金额（万元）', en: 'charges (10,000 yuan)'},
  readings: [reading('表二行政事业性收费金额（万元）', 'table two, charges (10,000 yuan)', ['proactive.fees.amount'])]
}

const feeWords = {
  collected: {zh: '信息处理费', en: 'processing fee collected'},
  charged: {zh: '通知收取的信息处理费', en: 'processing fee charged'},
  notices: {zh: '收费通知', en: 'fee notices'}
}

/** The 信息处理费 is in no table. */
export function feeLabel(id: keyof typeof feeWords): Label {
  return {
    topic: 'processing-fee',
    kind: id === 'notices' ? 'fee-notices' : 'fee',
    ids: [id],
    subject: feeWords[id],
    readings: []
  }
}
