/** 行政复议、行政诉讼均已审结: of the cases that a clause names none is pending. */

import {causesOf} from '../counted/disputes.ts'
import {causeLabel} from '../counted/labels.ts'
import {type Clause, clausesOf} from '../sentences/clauses.ts'
import type {Frame} from '../sentences/frame.ts'
import {type Sentence, unknownBetween} from '../sentences/segments.ts'
import {isPhrase, type Token} from '../tokens/scan.ts'
import {excepts} from './completion.ts'
import type {Denial} from './denials.ts'
import {linked} from './denied-labels.ts'

const ENDED = /(?:均|全部|都)(?:已)?(?:全部)?(?:审结|结案)$/

/** Of these the words are about other cases: those of another year, those that the body decides, all but some. */
const BARRING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'carry-in',
  'last-year',
  'review',
  'restrict',
  'trap',
  'among',
  'deny'
])

export function endedCasesOf(sentence: Sentence, frame: Frame): Denial[] {
  if (!/审结|结案/.test(sentence.text) || excepts(sentence)) return []
  return clausesOf(sentence).flatMap(clause => endedIn(sentence, clause, frame) ?? [])
}

function endedIn(sentence: Sentence, clause: Clause, frame: Frame): Denial | null {
  const match = ENDED.exec(sentence.text.slice(clause.start, clause.end))
  if (match === null) return null
  const start = clause.start + match.index
  const before = clause.tokens.filter(({end}) => end <= start)
  const causes = before.filter(isPhrase).filter(({kind}) => kind === 'cause')
  const last = causes.at(-1)
  if (last === undefined || before.some(({kind}) => BARRING.has(kind)) || !linked(sentence, clause, frame)) return null
  if (unknownBetween(sentence, last.end, start) > 0) return null
  return {
    labels: Array.from(new Set(causesOf(causes)), cause => causeLabel([cause], 'pending')),
    start,
    end: clause.end,
    clauseStart: clause.start,
    subjectEnd: start,
    tokens: clause.tokens
  }
}
