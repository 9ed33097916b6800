/** What a paragraph has spoken of so far, by which the next number is understood. */

import type {ExactNumber} from '../../../exact.ts'
import type {Standard} from '../../../standard/index.ts'
import type {Paragraph} from '../../model.ts'
import type {Bearer, Claim, Counted} from '../claim.ts'
import {type Label, totalKinds} from '../claim.ts'
import type {Agency} from './scope.ts'
import type {Time} from './time.ts'

/** Set as the sentences of a paragraph are read. */
export interface Frame {
  readonly agency: Agency
  /** The form that its figures are those of. */
  readonly standard: Standard
  /** The year of the report. */
  readonly year: number | null
  /** How many sentences were begun. */
  sentence: number
  /** Under a heading on 依申请公开, or in section three. */
  inRequests: boolean
  /** In section four, or under a topic or heading on 行政复议 and 行政诉讼. */
  inDisputes: boolean
  inSectionFour: boolean
  /** In section five. */
  inProblems: boolean
  /** The paragraph counts documents by their openness (公文公开属性): 依申请公开 and 不予公开 are no requests there. */
  openness: boolean
  /** Requests have been named in this paragraph. */
  requestsNamed: boolean
  /** The sentence in which this paragraph counted requests last. */
  requestsToldIn: number | null
  /** What the last claim of this paragraph was about. */
  topic: Label['topic'] | null
  /** Whose and when the last claim was, for a sentence that goes on with 其中. */
  before: {readonly bearer: Bearer; readonly time: Time} | null
  /** The one number of requests of the year before that the sentence before gave. */
  lastYear: Claim | null
  /** The one number of requests received this year that this paragraph has given. */
  received: Claim | 'several' | null
  /** The total of requests that this paragraph gave last, and all its numbers of things. */
  total: Claim | null
  numbers: readonly ExactNumber[]
  /** What the sentence before ended with as disclosed or made, of which 其中 may give the parts. */
  disclosed: Counted | null
  /** What was said under this heading to be disclosed in all, by the words before its number, of which a later sentence may give the kinds. */
  disclosedInAll: Map<string, Counted | 'several'>
  /** The last total of requests, that kinds of applicants may divide; within a sentence, or behind 其中, the last result too. */
  dividedTotal: Label | null
  parent: Label | null
  /** What an outcome may be of: 复议, 诉讼, its halves or several together, as last counted; the likeliest first. */
  causes: readonly (readonly string[])[] | null
  /** All such cases that this paragraph counted. */
  causesTold: readonly (readonly string[])[]
  /** Cases were tied to 政府信息公开 in this paragraph. */
  linked: boolean
  /** In this sentence cases of others are handled. */
  reviewing: boolean
  /** In this sentence acts were named that are not all: of some kinds only, or published and not made. */
  actsBarred: 'some' | 'others' | null
  /** In this sentence acts were counted, so that the short names of others go on with them. */
  actsListed: boolean
  /** The document last spoken of in this sentence. */
  document: string | null
  /** Something that no figure counts was counted after the requests: a verb alone may go on about that. */
  diverted: boolean
  /** What was counted in this sentence so far, in order. */
  counted: readonly Label[]
}

/** What is forgotten from one sentence to the next. */
const FRESH_SENTENCE = {
  reviewing: false,
  actsBarred: null,
  actsListed: false,
  document: null,
  counted: []
} satisfies Partial<Frame>

/** What is forgotten from one paragraph to the next; headings stay in force. */
const FRESH_PARAGRAPH = {
  openness: false,
  requestsNamed: false,
  requestsToldIn: null,
  topic: null,
  before: null,
  lastYear: null,
  received: null,
  total: null,
  numbers: [],
  disclosed: null,
  dividedTotal: null,
  parent: null,
  causes: null,
  causesTold: [],
  linked: false,
  diverted: false
} satisfies Partial<Frame>

export function newFrame(agency: Agency, standard: Standard, year: number | null): Frame {
  return {
    agency,
    standard,
    year,
    sentence: 0,
    inRequests: false,
    inDisputes: false,
    inSectionFour: false,
    inProblems: false,
    disclosedInAll: new Map(),
    ...FRESH_PARAGRAPH,
    ...FRESH_SENTENCE
  }
}

export function nextParagraph(frame: Frame): void {
  Object.assign(frame, FRESH_PARAGRAPH)
}

export function nextSentence(frame: Frame): void {
  frame.sentence++
  Object.assign(frame, FRESH_SENTENCE)
}

/** What a number counts, and where the words that say so begin (an offset of the compact text). */
export interface Interpretation {
  readonly labels: readonly Label[]
  readonly from: number
  /** Where they end, if that is behind the number. */
  readonly to?: number
}

// ---- Where a paragraph stands ------------------------------------------------------------------------------------------

export function enterHeading(frame: Frame, {text, section}: Pick<Paragraph, 'text' | 'section'>): void {
  frame.inRequests = section === 3 || text.includes('依申请')
  frame.inDisputes = section === 4 || isOfDisputes(text)
  frame.disclosedInAll.clear()
}

export function enterSection(frame: Frame, section: number): void {
  if (section === 3) frame.inRequests = true
  frame.inSectionFour = section === 4
  frame.inProblems = section === 5
  if (section > 3) {
    frame.inRequests = false
    frame.inDisputes = frame.inSectionFour
  }
}

const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)\s*/

/** （四）政府信息公开行政复议、行政诉讼情况; 加强行政复议、行政诉讼工作 need not be about 政府信息公开. */
function isOfDisputes(topic: string): boolean {
  return /^(?:因|由|政府|信息公开|工作|引起|引发|申请|被|提起|的|关于)*(?:行政)?复议[、和及与以]*(?:被|提起)*(?:行政)?诉讼(?:案件)?(?:工作|的)*(?:情况|方面)?[。：:]?$/.test(
    topic.trim().replace(NUMBERED, '')
  )
}

/** A topic that opens a paragraph is a heading too: （二）依申请公开方面。 【依申请公开】 */
export function enterTopic(frame: Frame, sentence: string): void {
  const trimmed = sentence.slice(0, 30).trimStart()
  if ('【〖'.includes(trimmed[0] ?? '?')) {
    frame.inRequests = (trimmed.split(/[】〗]/, 1)[0] ?? '').includes('依申请')
    return
  }
  const numbered = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/.test(trimmed)
  if (numbered) enterDisputes(frame, trimmed.split(/[。：:，,；;]/, 1)[0] ?? '')
  if (numbered && /[（(]|依申请|公开|管理|平台|监督/.test(trimmed)) frame.inRequests = trimmed.includes('依申请')
}

/** （1）复议后起诉1件 is within the topic; （五）其他工作 opens another one. */
function enterDisputes(frame: Frame, topic: string): void {
  if (isOfDisputes(topic)) frame.inDisputes = true
  else if (!frame.inSectionFour && !/复议|诉讼|起诉|结果|审结|维持|纠正/.test(topic)) frame.inDisputes = false
}

// ---- What was counted --------------------------------------------------------------------------------------------------

/** Takes down what a number counts. */
export function remember(frame: Frame, labels: readonly Label[]): void {
  const last = labels.at(-1)
  if (last === undefined) return
  frame.topic = last.topic
  frame.counted = [...frame.counted, ...labels].slice(-MOST_COUNTED)
  if (last.topic === 'requests') {
    frame.requestsNamed = true
    frame.requestsToldIn = frame.sentence
    frame.diverted = false
    if (PARENTS.includes(last.kind)) frame.parent = last
    if (totalKinds.includes(last.kind)) frame.dividedTotal = last
  }
  if (last.kind === 'cause') frame.causesTold = [...frame.causesTold, last.ids].slice(-MOST_COUNTED)
  if (last.kind === 'cause') frame.causes = alternatives(causesAtEnd(frame.counted))
  else if (last.kind === 'outcome' && last.readings.length === 1) frame.causes = [last.ids.slice(0, -1)]
}

/** The causes that were counted last, one behind the other: 复议12件，诉讼8件. */
function causesAtEnd(counted: readonly Label[]): readonly (readonly string[])[] {
  const from = counted.findLastIndex(({kind}) => kind !== 'cause')
  return counted.slice(from + 1).map(({ids}) => ids)
}

/** 诉讼4件，其中直接起诉3件，复议后起诉1件；维持2件: of both halves, of the last, or of all that were counted together. */
function alternatives(causes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = causes.at(-1) ?? []
  if (causes.length < 2) return [last]
  const isHalf = last.some(id => id.startsWith('litigation.'))
  const wholes = causes.flatMap(ids => ids.filter(id => !id.startsWith('litigation.')))
  const all = [...new Set(isHalf && wholes.length === 0 ? causes.flat() : wholes)]
  const halves = isHalf ? [['litigation']] : []
  return [...halves, last, ...causes.slice(0, -1), ...(all.length > 1 ? [all] : [])]
}

/** A list is not longer. */
const MOST_COUNTED = 20

/** What kinds of applicant may divide. */
const PARENTS: readonly Label['kind'][] = [...totalKinds, 'result']
