/** A part of a report that a finding can point at: a span, and the address that a person uses for it. */

import type {Origin} from '../diagnostic.ts'
import type {Span} from '../source.ts'

/** A place that a finding can point at. */
export interface Spot {
  readonly span: Span
  /** 表三 · （七）总计 · 自然人; 二、主动公开政府信息情况; 五、…… 第 2 段 */
  readonly place: string
  /** The path, where the spot is a figure. */
  readonly figure?: string
  readonly origin?: Origin
}
