/** The vocabulary of prose: what a sentence says in numbers, and of which figures it says it. */

import type {ExactNumber} from '../../exact.ts'
import type {Words} from '../../words.ts'
import type {Spot} from '../spot.ts'

/** Whose number it is; `government`: of the government whose office reports. */
export type Scope = 'own' | 'government' | 'other'

/** Whom a clause speaks of; `by-name`: of a government by its own name, which may mean its whole area or its own organs alone. */
export type Bearer = Scope | 'by-name'

/** `completion`: that nothing was carried over; `outcome`: that all of what was counted is of one kind. */
export type ClaimTopic = 'requests' | 'disputes' | 'disclosure' | 'processing-fee' | 'completion' | 'outcome'

/** What is counted. `result` is a group （一）…（六）, `leaf` a numbered row below one; `cause` is 复议 or 诉讼 as a whole. */
export type ClaimKind =
  | 'received'
  | 'answered'
  | 'handled'
  | 'carried-in'
  | 'carried-out'
  | 'completed'
  | 'result'
  | 'leaf'
  | 'applicant'
  | 'channel'
  | 'cause'
  | 'outcome'
  | 'documents'
  | 'acts'
  | 'charge'
  | 'fee'
  | 'fee-notices'

/** One way to understand a claim: the sum of these figures. */
export interface Reading {
  readonly paths: readonly string[]
  /** What the sum is, as a person says it: 表三新收, 表三新收与上年结转之和. */
  readonly words: Words
}

/** What a number counts, before it is known whose and of which year it is. */
export interface Label {
  readonly topic: ClaimTopic
  readonly kind: ClaimKind
  /** Of what is counted: granted and partial for 予以公开及部分公开; naturalPerson; reconsideration. */
  readonly ids: readonly string[]
  readonly subject: Words
  /** It is true if any of them holds. Their paths may name groups of the form: `requests.results.denied.total`. */
  readonly readings: readonly Reading[]
  /** Whether the figures may be more: 信息不存在 is a part of its group that is no row of the form. */
  readonly atMost?: boolean
}

/** What counts all requests, in one way or another. */
export const totalKinds: readonly ClaimKind[] = ['received', 'answered', 'handled']

/** A share stated of a number: 占51.85%. */
export interface Share {
  /** In per cent. */
  readonly percent: ExactNumber
  readonly approximate: boolean
  readonly quote: string
  readonly at: Spot
}

/** A comparison with the year before: 同比增长1.05%, 较上年增加12件. */
export interface Growth {
  /** In per cent, or a count. */
  readonly by: ExactNumber
  readonly unit: 'percent' | 'count'
  readonly direction: 'up' | 'down'
  readonly approximate: boolean
  readonly quote: string
  readonly at: Spot
}

/** `share`: one part with its share, and all that it may be one of. `intake`: 新收 and 上年结转 as the parts of what was received. `balance`: 新收 and 上年结转 (totals) against 办结 and 结转下年度 (parts). */
export type PartitionKind =
  | 'result'
  | 'leaf'
  | 'applicant'
  | 'channel'
  | 'outcome'
  | 'cause'
  | 'intake'
  | 'balance'
  | 'share'

/** A list of parts of a total. */
export interface Partition {
  readonly kind: PartitionKind
  /** The totals that were stated before the list and that it may divide, nearest last. */
  readonly totals: readonly Claim[]
  readonly parts: readonly Claim[]
  /** 上年结转 and 结转下年度 as said beside a list of results: the list may or may not count them. */
  readonly besides: readonly Claim[]
  /** Other numbers of the words that a share may be of; empty for lists. */
  readonly bases: readonly ExactNumber[]
  /** Whether the words themselves say that nothing is left out: 共…件 after the list, every part with its share. */
  readonly whole: boolean
}

/** What a number says of a label. Its readings name single figures; there are none where no figure of the tables says the same. */
export interface Claim extends Label {
  /** What is told beside it that the figures may count too, as sums: 14件撤回，39件答复. */
  readonly beside?: readonly ExactNumber[]
  /** The number exactly; amounts of money in 万元. 0 for 未收到. */
  readonly number: ExactNumber
  /** How exact the number is: 1 for counts, 0.01 万元 for 3.45万元, 1000 for 1.2万件. */
  readonly precision: ExactNumber
  /** 未收到, 未发生: there is no number, and 0 is meant. */
  readonly denied: boolean
  /** 余, 约, 近. */
  readonly approximate: boolean
  /** `government`: of the government whose office reports; `other`: of another body or area, or in doubt. */
  readonly scope: Scope
  /** The year that the sentence names for it, else null; the report's own is meant then. */
  readonly year: number | null
  /** Whether subject, verb, scope and year are those of the tables and the number is exact. */
  readonly comparable: boolean
  /** The same but for the subject: the number is that of the government whose office reports. */
  readonly isOfGovernment: boolean
  /** Whether the subject is a government by its own name, whose own numbers are a part of those of its area. */
  readonly isByName: boolean
  /** Which sentence of the report it stands in. */
  readonly sentence: number
  /** The number with its unit, or the words that deny. */
  readonly at: Spot
  readonly quote: string
  /** The words from what is counted to the number, or from the number to these. */
  readonly clause: Spot
  readonly clauseText: string
  readonly share: Share | null
  readonly growth: Growth | null
  /** The number that it is a part of, where the words do not say what that counts: 仍为5件（个人4件、企业1件）. */
  readonly unknownWhole?: ExactNumber
  /** The number that an outcome is said of: 行政复议2件 before 均维持. */
  readonly whole?: Claim
}

/** A change against a number of last year that stands in the same sentence: 比2024年（24件）增长50%. */
export interface Change {
  /** The number that changed; it need not be one that a table has. */
  readonly claim: Pick<Claim, 'number' | 'at' | 'quote' | 'clauseText'>
  readonly previous: ExactNumber
  /** Whether the words give that number; else it follows from what they say the number grew by. */
  readonly isTold: boolean
  readonly growth: Growth
}

/** Words with a number that no table has. */
export interface Counted {
  /** The words before the number. */
  readonly label: string
  readonly words: string
  readonly number: ExactNumber
  readonly at: Spot
}

/** What was disclosed or made, with its parts as listed. */
export interface Breakdown {
  readonly whole: Counted
  readonly parts: readonly Counted[]
  /** Whether the words leave nothing out, so that the parts make up the whole. */
  readonly isExact: boolean
  /** Where the words of the whole end, in the compact text of their sentence. */
  readonly end: number
}

/** A list whose parts no table has, under a number that they make up. */
export interface CountedList extends Pick<Breakdown, 'whole' | 'parts' | 'isExact'> {
  /** Other numbers of the words that the parts may make up. */
  readonly alternatives: readonly ExactNumber[]
  /** Whether its whole stands right before or behind it, so that it can be of nothing else. */
  readonly isAttached: boolean
}

/** A share of a number that no table need have, with the number that it is of. */
export interface CountedShare {
  readonly part: Counted
  readonly whole: Counted
  /** In per cent. */
  readonly percent: ExactNumber
  readonly quote: string
  readonly at: Spot
  /** All other numbers of the paragraph, of which it may be instead. */
  readonly alternatives: readonly ExactNumber[]
}

/** All that the prose says in numbers. */
export interface ProseReading {
  /** In the order of the text. */
  readonly claims: readonly Claim[]
  readonly partitions: readonly Partition[]
  readonly changes: readonly Change[]
  readonly breakdowns: readonly Breakdown[]
  readonly lists: readonly CountedList[]
  readonly shares: readonly CountedShare[]
}
