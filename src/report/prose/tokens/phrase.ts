/** A phrase that the reader of prose knows, and what it means there. */

import type {TermKind} from '../../../standard/wording.ts'

/** What a phrase does in a sentence. */
export type PhraseKind =
  /** 政府信息公开申请; `bare-request` is 申请 alone, which needs a context. */
  | 'request'
  | 'bare-request'
  /** 收到, 受理 / 答复, 办结 / 处理, 办理. */
  | 'receive'
  | 'answer'
  | 'handle'
  /** 上年结转 / 结转下年度 / 结转 without a direction. */
  | 'carry-in'
  | 'carry-out'
  | 'carry'
  | 'last-year'
  /** What the forms call their rows, columns and groups; 许可 … alone, in a list. */
  | TermKind
  /** A way in which requests arrive. */
  | 'channel'
  /** Verbs of a body that handles the cases of others, and those by which they become its own. */
  | 'review'
  | 'accused'
  /** 制发 / 废止 / 现行有效 / 作出. */
  | 'issue'
  | 'repeal'
  | 'in-force'
  | 'decide'
  | 'fee'
  | 'fee-notice'
  | 'fee-sum'
  | 'fee-paid'
  /** 未, 没有, 无 / 发生. */
  | 'deny'
  | 'occur'
  /** 政府信息公开 as such: it ties a case to the subject. */
  | 'disclosure'
  | 'share'
  | 'growth'
  | 'up'
  | 'down'
  | 'among'
  | 'include'
  | 'remainder'
  | 'respectively'
  | 'each'
  | 'sum'
  | 'and'
  | 'approximately'
  /** 我局, 本机关 / 全市 / 代表. */
  | 'own'
  | 'area'
  | 'agent'
  /** 向市政府提出的: to whom a request was made. */
  | 'addressee'
  /** 上半年, 累计, 以来: the number is not of the year. / 全年: it is. */
  | 'period'
  | 'whole-year'
  /** Words that change nothing. */
  | 'modifier'
  /** 其他 alone: what is left, or the row of that name. */
  | 'others'
  /** 任何, 各类, 等: takes the limit away from the words before it. */
  | 'lift'
  /** 涉及, 关于: what follows limits what is counted. */
  | 'restrict'
  /** Other things that are counted with the same verbs. */
  | 'trap'
  | 'plain'

export interface Phrase {
  readonly text: string
  readonly kind: PhraseKind
  /** Which figure, verb or column; '' where the kind says all. */
  readonly id: string
}
