/** Joins tokens that only together say something: 2023年结转 and 结转至2025年, 不予公开答复. */

import {foldBases} from './bases.ts'
import {foldCarries} from './fold-carries.ts'
import {foldDenied} from './fold-denied.ts'
import {foldGranted} from './fold-granted.ts'
import {foldIssued} from './fold-issued.ts'
import {foldApplicants, foldDisputes, foldPlans, foldReceived, foldSince} from './fold-words.ts'
import {foldReasons, isReasonBracketed} from './reasons-bracketed.ts'
import {foldRequesters} from './requesters.ts'
import type {PhraseToken, Token} from './scan.ts'
import {isPhrase} from './scan.ts'
import {foldOpinions} from './third-parties.ts'

/** A text with the insides of 《》 blotted out: titles of documents name years and subjects that are not the sentence's. */
export function withoutTitles(text: string): string {
  if (!text.includes('《')) return text
  let result = ''
  let depth = 0
  for (const character of text) {
    if (character === '》' && depth > 0) depth--
    result += depth > 0 ? '□'.repeat(character.length) : character
    if (character === '《') depth++
  }
  return depth === 0 ? result : text
}

/** Longer remarks are sentences of their own. */
const LONGEST_REMARK = 40

/**
 * A text with remarks in brackets blotted out that hold no number, deny nothing and are no reason of a result: 作其他处理（含申请人主动撤回）469件.
 * @param text as {@link withoutTitles} gives it
 */
export function withoutRemarks(text: string): string {
  let result = ''
  let from = 0
  for (let open = nextBracket(text, 0); open !== -1; open = nextBracket(text, open + 1)) {
    const close = closingBracket(text, open)
    if (close === -1 || saysMore(text.slice(open + 1, close)) || isReasonBracketed(text, open, close)) continue
    result += text.slice(from, open) + '·'.repeat(close + 1 - open)
    from = close + 1
    open = close
  }
  return result + text.slice(from)
}

/** A remark with a number or a denial, one that takes in another result (（含部分公开）), papers (（含补正材料）) or other years (（含历年）), or one that says of which kind all are. */
function saysMore(remark: string): boolean {
  return (
    /[\d%零未无没]/.test(remark) ||
    /^(?:含|包括).*(?:公开|材料$|函件$|来函$|来信$|历年|往年|以前年度)/.test(remark) ||
    OF_ONE_KIND.test(remark)
  )
}

/** （复议后起诉）, （均为直接起诉）, （均维持） */
const OF_ONE_KIND =
  /^(?:均|全部)?(?:[为系是])?(?:(?:未经复议)?直接起诉|经?复议后起诉)(?:的|案件|的案件)?$|^(?:均|全部)(?:为|被)?(?:结果)?(?:维持|纠正)$/

function nextBracket(text: string, from: number): number {
  for (let index = from; index < text.length; index++) if ('（('.includes(text[index] ?? '?')) return index
  return -1
}

function closingBracket(text: string, open: number): number {
  for (let index = open + 1; index < Math.min(text.length, open + LONGEST_REMARK); index++) {
    if ('（('.includes(text[index] ?? '?')) return -1
    if ('）)'.includes(text[index] ?? '?')) return index
  }
  return -1
}

/** @param year of the report; null leaves carry-overs with years undecided */
export function foldTokens(text: string, tokens: readonly Token[], year: number | null): Token[] {
  const begun = foldSince(text, foldReasons(text, foldPlans(text, foldDenied(text, tokens))), year)
  const named = foldDisputes(
    text,
    foldIssued(text, foldApplicants(text, foldGranted(text, foldOpinions(text, foldReceived(text, begun)))))
  )
  return dropAnswers(foldBases(text, foldRequesters(text, foldCarries(text, named, year)), year))
}

const ANSWERABLE: readonly Token['kind'][] = ['result', 'leaf', 'carry-in', 'carry-out']

/** After a result 答复, 办理 and 决定 add nothing: 不予公开答复2件, 转下年度办理125件. */
function dropAnswers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const adds = token.kind === 'answer' || token.kind === 'handle' || token.kind === 'decide'
    kept.push(adds && standsAfterResult(kept, token) ? asModifier(token) : token)
  }
  return kept
}

function standsAfterResult(before: readonly Token[], token: Token): boolean {
  const previous = before.findLast(other => other.kind !== 'modifier')
  return previous !== undefined && ANSWERABLE.includes(previous.kind) && token.start - previous.end <= 2
}

function asModifier(token: Token): PhraseToken {
  return {kind: 'modifier', id: isPhrase(token) ? token.id : '', start: token.start, end: token.end}
}
