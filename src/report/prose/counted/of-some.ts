/**
 * Numbers of some requests only: 企业的申请，予以公开4件 counts in the column of 商业企业, and of 征地类申请，予以公开8件 no figure says anything.
 */

import type {Claim} from '../claim.ts'
import {type Label, totalKinds} from '../claim.ts'
import {type Clause, clausesOf} from '../sentences/clauses.ts'
import type {Interpretation} from '../sentences/frame.ts'
import {headNounOf, type Segment, type Sentence, tokensWithin, unknownBetween} from '../sentences/segments.ts'
import {SHORT_APPLICANTS} from '../tokens/fold-words.ts'
import {isPhrase, requestNouns, type Token} from '../tokens/scan.ts'
import {applicantLabel} from './labels.ts'

/** A claim that stands before the number in its sentence. */
interface EarlierClaim {
  readonly claim: Pick<Claim, 'kind' | 'ids'>
  readonly segment: Segment | null
}

/** Of whom the requests are; null where no column is that of all of them. */
interface Some {
  readonly applicant: string | null
  /** Whether they came in one way, so that what is told of them is a part of what is told of all. */
  readonly isPart?: boolean
  /** Whether the words may as well have gone on to all requests. */
  readonly isOpen: boolean
}

/** What a number counts, held against the column of the kind of applicant that its statement is about; silent where it is about others. */
export function withinSome(
  segment: Segment,
  interpretation: Interpretation,
  counted: readonly EarlierClaim[]
): Interpretation {
  if (!interpretation.labels.some(({kind}) => DIVIDED.has(kind))) return interpretation
  const total = counted.findLast(({claim}) => claim.kind === 'received')?.segment?.number.end ?? 0
  const some =
    someNamed(segment.sentence, interpretation.from, total) ??
    someCounted(segment.sentence, segment.number.start, counted)
  if (some === null) return interpretation
  return {
    ...interpretation,
    labels: interpretation.labels.map(label => (DIVIDED.has(label.kind) ? labelOf(label, some) : label))
  }
}

/** What may be said of some requests as of all. */
const DIVIDED: ReadonlySet<Label['kind']> = new Set<Label['kind']>([
  ...(['result', 'leaf', 'answered', 'handled', 'carried-in', 'carried-out'] as const)
])

/** As a row of its own, which is a part of no list of all requests. */
function labelOf(label: Label, {applicant, isPart = false, isOpen}: Some): Label {
  const column = applicant === null ? [] : applicantLabel([applicant], label).readings
  return {
    ...label,
    kind: 'leaf',
    ids: [`${label.ids.join('+') || label.kind}.${applicant ?? 'some'}`],
    readings: isOpen ? [...label.readings, ...column] : column,
    atMost: isPart || (label.atMost ?? false)
  }
}

// ---- 企业的申请，…; 对企业提出的9件申请，…; 企业方面，… -----------------------------------------------------------------------

/** 企业的申请，没有不予公开的情形: whether a place speaks of some requests. */
export function isOfSome(sentence: Sentence, at: number): boolean {
  return someNamed(sentence, at, 0) !== null
}

/** The requests that the statement named last before a place, without a number behind them. @param total where the last total ends */
function someNamed(sentence: Sentence, at: number, total: number): Some | null {
  const start = Math.max(statementStart(sentence, at), total)
  for (const clause of clausesOf(sentence).reverse()) {
    if (clause.start >= at || isClosed(sentence.text.slice(clause.start, at))) continue
    if (clause.end <= start) return null
    const named = someOfClause(sentence, clause, at)
    if (named !== null) return named.some
  }
  return null
}

/** @returns null where the clause names no requests before a place; `some` is null where it names all */
function someOfClause({text, tokens}: Sentence, clause: Clause, to: number): {readonly some: Some | null} | null {
  const [first] = clause.tokens
  const aspect = first === undefined || !isAspect(text, first, clause, to) ? null : applicantOf(first, text)
  if (aspect !== null) return {some: {applicant: aspect === LOOSE ? null : aspect, isOpen: false}}
  const index = clause.tokens.findLastIndex(({kind, end}) => requestNouns.has(kind) && end <= to)
  const noun = clause.tokens[index]
  if (noun === undefined || isCounted(clause.tokens.slice(index))) return null
  const number = clause.tokens.find(({kind, end}) => kind === 'number' && end === noun.start)
  const end = number?.start ?? noun.start
  const last = clause.tokens.findLast(({kind, end: at}) => kind === 'number' && at <= end)
  const start = Math.max(clause.start, last?.end ?? 0)
  const lead = LEADING.exec(text.slice(start, end))?.[0] ?? ''
  return {some: someIn({text, tokens}, start + lead.length, end)}
}

const LEADING = /^、?(?:[一二三四五六]是)?(?:其中|另外?)?(?:对于?|针对|就|由|在)?/

/** 企业的申请共12件: the noun's own number is the next one. */
function isCounted(behind: readonly Token[]): boolean {
  const number = behind.findIndex(({kind}) => kind === 'number')
  return number > 0 && headNounOf(behind.slice(0, number))?.index === 0
}

/** 企业方面，; 企业：予以公开; 自然人申请中，; 自然人申请中予以公开9件 */
function isAspect(text: string, {start, end}: Token, clause: Clause, to: number): boolean {
  if (start !== clause.start || end > to) return false
  if ('中里'.includes(text[end] ?? '?')) return true
  return clause.end <= to && /^(?:方面|类)?$/.test(text.slice(end, clause.end))
}

/** The words before the noun: 商业企业提出的, 涉及城市规划的; none, or such as go for all: 本年收到的. */
function someIn(sentence: Sentence, start: number, end: number): Some | null {
  const words = tokensWithin(sentence, start, end).filter(token => token.start >= start)
  if (words.some(({kind}) => kind === 'deny') || PREDICATE.test(sentence.text.slice(start, end))) return null
  const applicants = new Set(words.flatMap(token => applicantOf(token, sentence.text) ?? []))
  const [applicant] = applicants
  const isKnown = unknownBetween(sentence, start, end) === 0 && !words.some(isLimiting)
  if (applicant !== undefined)
    return {applicant: isKnown && applicants.size === 1 && applicant !== LOOSE ? applicant : null, isOpen: false}
  // 林权类申请; 此类申请 are those of the words before.
  return isKnown || !/(?:的|[^此该这各]类)$/.test(sentence.text.slice(start, end))
    ? null
    : {applicant: null, isOpen: false}
}

/** 收到1件，系企业申请，: what is said of all. */
const PREDICATE = /^(?:系|为|是|属|均|都|全部)/

/** 企业 and 个人 are called so without more; who 单位 and 群众 are is left open. */
function applicantOf(token: Token, text: string): string | null {
  if (!isPhrase(token)) return null
  if (token.kind === 'applicant') return token.id
  const word = text.slice(token.start, token.end)
  if (token.kind !== 'modifier' || SHORT_APPLICANTS[word] === undefined) return null
  return ['企业', '公司', '个人', '公民'].includes(word) ? SHORT_APPLICANTS[word] : LOOSE
}

/** Applicants of no one column. */
const LOOSE = 'loose'

/** 上年结转的, 新收的, 网上提交的 */
function isLimiting(token: Token): boolean {
  return LIMITS.has(token.kind) || (isPhrase(token) && token.kind === 'receive' && token.id !== '')
}

const LIMITS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['carry-in', 'carry-out', 'last-year', 'channel', 'leaf', 'period', 'agent', 'others'] as const)
])

/** Whether more brackets are closed than opened in what follows a place: it stands in a bracket that ended. */
function isClosed(behind: string): boolean {
  let open = 0
  for (const character of behind) {
    if ('（('.includes(character)) open++
    if ('）)'.includes(character) && --open < 0) return true
  }
  return false
}

function statementStart({tokens}: Sentence, at: number): number {
  return tokens.findLast(({kind, end}) => kind === 'semicolon' && end <= at)?.end ?? 0
}

// ---- 自然人申请48件，予以公开30件; 受理线上申请65件，办结62件，受理线下申请9件 --------------------------------------------------

/**
 * A statement that begins with the number of one kind of applicant, or of one way of applying, may go on about these or about all; so may one that
 * tells the next kind or way behind it: 收到74件，其中线上65件，办结62件，线下9件，办结9件.
 */
function someCounted(sentence: Sentence, at: number, counted: readonly EarlierClaim[]): Some | null {
  const start = statementStart(sentence, at)
  const told = counted.filter(({segment}) => {
    const place = segment?.number.start ?? -1
    return place >= start && place < at
  })
  const index = told.findLastIndex(({claim}) => KINDS.has(claim.kind))
  const [last, before] = [told[index], told[index - 1]]
  if (last === undefined || (before !== undefined && isListedWith(before, last))) return null
  const {kind, ids} = last.claim
  const isSplit = told.slice(0, index).some(({claim}) => claim.kind === kind)
  const isFollowed = sentence.tokens.some(token => token.kind === kind && token.start >= at)
  const opens = told[0]?.claim.kind === kind && !told.some(({claim}) => totalKinds.includes(claim.kind))
  if (!opens && !isSplit && !isFollowed) return null
  if (kind === 'channel') return {applicant: null, isPart: true, isOpen: true}
  const [applicant] = ids
  return applicant === undefined || ids.length > 1 ? null : {applicant, isOpen: true}
}

/** 网上20件、信函9件; not 受理网上申请20件，均已办结，受理信函申请9件: nothing is told between the two. */
function isListedWith(one: EarlierClaim, other: EarlierClaim): boolean {
  if (!KINDS.has(one.claim.kind) || one.segment === null || other.segment === null) return false
  const between = tokensWithin(other.segment.sentence, one.segment.number.end, other.segment.number.start)
  const marks = between.flatMap(({kind}, index) => (kind === 'comma' ? [index] : []))
  return marks.slice(1).every((end, index) => between.slice(marks[index], end).some(({kind}) => kind === 'number'))
}

const KINDS: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['applicant', 'channel'])

/** 自然人申请65件，办结62件，企业申请9件，均已办结: whether a statement without a number may be said of one of several kinds or ways alone. */
export function mayBeOfOneKind(sentence: Sentence, at: number, counted: readonly EarlierClaim[]): boolean {
  return counted.filter(({claim}) => KINDS.has(claim.kind)).length > 1 && someCounted(sentence, at, counted) !== null
}
