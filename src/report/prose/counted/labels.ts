/** Which figures the words of prose mean: paths of the tables, with the name that a person gives their sum. */

import {type TermKind, termsOfKind, wordsFor} from '../../../standard/wording.ts'
import type {Words} from '../../../words.ts'
import type {ClaimKind, Label, Reading} from '../claim.ts'
import type {Token} from '../tokens/scan.ts'

function reading(zh: string, en: string, paths: readonly string[]): Reading {
  return {words: {zh, en}, paths}
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
/** 均已办结, 无结转. */
export const completionLabel: Label = {...carriedOutLabel, topic: 'completion', kind: 'completed'}
/** A way of applying is in no table. @param way as `channels.ts` names it */
export function channelLabel(way: string): Label {
  return {...requests('channel', '申请渠道', 'ways of applying', []), ids: [way]}
}

/** 共…件 after results: their sum, which is all that was finished only where all are listed. */
export const resultsTogether: Label = requests('handled', '办理结果合计', 'results together', [])

/** 四类合计…件 after more kinds of applicants. */
export const applicantsTogether: Label = {
  ...requests('handled', '申请人合计', 'applicants together', []),
  ids: ['applicants']
}

/** Names joined: 予以公开与部分公开. */
function joined(kind: TermKind, ids: readonly string[]): Words {
  const named = ids.map(id => wordsFor(kind, id))
  return {zh: named.map(words => words.zh).join('与'), en: named.map(words => words.en).join(' and ')}
}

/** One or more groups of results together: 予以公开及部分公开. */
export function resultLabel(ids: readonly string[]): Label {
  if (ids.includes('disclosed')) return disclosedLabel
  if (ids.includes('answered-openly')) return answeredOpenlyLabel
  const subject = joined('result', ids)
  const several = ids.length > 1 || termsOfKind('result').some(({id, isGroup}) => isGroup && id === ids[0])
  const paths = ids.map(id => `requests.results.${id}.total`)
  const whole = reading(`表三${subject.zh}${several ? '各行总计之和' : '总计'}`, `table three, ${subject.en}`, paths)
  return {topic: 'requests', kind: 'result', ids, subject, readings: [whole]}
}

/** 公开类: what was granted, with or without what was granted in part. */
const disclosedLabel: Label = {
  ...requests('result', '公开类', 'granted, in full or in part', [
    reading('表三予以公开与部分公开总计之和', 'table three, granted and granted in part', [
      'requests.results.granted.total',
      'requests.results.partial.total'
    ]),
    reading('表三予以公开总计', 'table three, granted', ['requests.results.granted.total'])
  ]),
  ids: ['granted', 'partial']
}

/** 公开答复191件: what was granted, or all that was answered. */
const answeredOpenlyLabel: Label = {
  ...disclosedLabel,
  readings: [
    ...disclosedLabel.readings,
    reading('表三办理结果总计', 'table three, all results', ['requests.results.total.total'])
  ]
}

/** Whether a result may be told of more than one row: beside it nothing is certain. */
export function isOfSeveralRows(id: string): boolean {
  return id === 'disclosed' || id === 'answered-openly'
}

/** Reasons that are no rows of the form, by the groups in which they are counted. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  absent: ['unavailable'],
  elsewhere: ['unavailable', 'other'],
  withdrawn: ['other'],
  private: ['denied']
}

/** A row below a group: 重复申请. Named together with its group it may mean either. */
export function leafLabel(id: string, zh: string, group: string | null): Label {
  const groups = REASONS[id.slice(id.indexOf('.') + 1)]
  if (groups !== undefined)
    return {...resultLabel(groups), kind: 'leaf', ids: [id], subject: {zh, en: id}, atMost: true}
  const own = reading(`表三${zh}总计`, `table three, ${id}`, [`requests.results.${id}.total`])
  return {
    topic: 'requests',
    kind: 'leaf',
    ids: [id],
    subject: {zh, en: id},
    readings: group === null ? [own] : [own, ...resultLabel([group]).readings]
  }
}

/** 因第三方不同意，不予公开1件: some of a group, for a reason that is no row of the form. */
export function partOfGroup(id: string): Label {
  return {...resultLabel([id]), kind: 'leaf', ids: [`${id}.some`], atMost: true}
}

/** A kind of applicant among what `parent` counts. */
export function applicantLabel(ids: readonly string[], parent: Label): Label {
  const subject = joined('applicant', ids)
  const readings = parent.readings.map(whole =>
    reading(
      `${whole.words.zh.replace('总计', '')}中${subject.zh}`,
      `${whole.words.en}, ${subject.en}`,
      whole.paths.flatMap(path => ids.map(id => path.replace(/\.total$/, `.${id}`)))
    )
  )
  return {topic: 'requests', kind: 'applicant', ids, subject, readings}
}

/**
 * 自然人79件、商业企业8件、其他5件: all applicants that were not named before, which no figure adds up.
 */
export const otherApplicants: Label = {
  ...requests('applicant', '其他申请人', 'other applicants', []),
  ids: ['rest']
}

// ---- Disputes ----------------------------------------------------------------------------------------------------------

const total: Words = {zh: '总计', en: 'total'}
const closed: Words = {zh: '已审结', en: 'closed'}

/** What 审结 adds up. */
const CLOSED = ['upheld', 'corrected', 'other']

function isLitigation(cause: string): boolean {
  return cause.startsWith('litigation')
}

/** 胜诉: upheld, or closed otherwise without being corrected. */
function wonLabel(causes: readonly string[]): Label {
  const upheld = causeLabel(causes, 'upheld')
  const paths = causes.flatMap(cause => ['upheld', 'other'].map(outcome => `disputes.${cause}.${outcome}`))
  const either = reading('表四结果维持与其他结果之和', 'table four, upheld or closed otherwise', paths)
  return {...upheld, ids: [...causes, 'won'], readings: [...upheld.readings, either]}
}

/**
 * An outcome of cases where the words leave open which: of any of these causes.
 * @param alternatives the likeliest first
 */
export function outcomeLabel(alternatives: readonly (readonly string[])[], outcome: string): Label | null {
  // Only courts are won before, or lost.
  const meant =
    outcome === 'won' || outcome === 'lost' ? alternatives.filter(causes => causes.every(isLitigation)) : alternatives
  const told = new Map(meant.map(causes => [causes.join(), causes]))
  const [first, ...others] = [...told.values()].map(causes => causeLabel(causes, outcome))
  return first === undefined ? null : {...first, readings: [first, ...others].flatMap(({readings}) => readings)}
}

/** 诉讼 is both groups of table four together; several causes are added up. */
export function causeLabel(causes: readonly string[], outcome = 'total'): Label {
  if (outcome === 'won') return wonLabel(causes)
  if (outcome === 'lost') return causeLabel(causes, 'corrected')
  const {zh, en} = joined('cause', causes)
  const isClosed = outcome === 'closed'
  const result = outcome === 'total' ? total : isClosed ? closed : wordsFor('outcome', outcome)
  const outcomes = isClosed ? CLOSED : [outcome]
  const paths = causes.flatMap(cause => outcomes.map(one => `disputes.${cause}.${one}`))
  return {
    topic: 'disputes',
    kind: outcome === 'total' ? 'cause' : 'outcome',
    ids: outcome === 'total' ? causes : [...causes, outcome],
    subject: outcome === 'total' ? {zh, en} : {zh: `${zh}${result.zh}`, en: `${en}, ${result.en}`},
    readings: [reading(`表四${zh}${result.zh}`, `table four, ${en}, ${result.en}`, paths)]
  }
}

// ---- Disclosure ----------------------------------------------------------------------------------------------------------

/** What is counted of documents, by the word that says so: 制发, 废止, 现行有效. */
export const documentColumnOf: Readonly<Partial<Record<Token['kind'], string>>> = {
  issue: 'issued',
  repeal: 'repealed',
  'in-force': 'inForce'
}

export function documentLabel(document: string, column: string): Label {
  const [what, how] = [wordsFor('document', document), wordsFor('measure', column)]
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
  const subject = wordsFor('act', act)
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
