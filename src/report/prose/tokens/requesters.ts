/**
 * By whom and to whom a request was made, in the words before its noun: 收到自然人和机构提交的…, 受理向区政府及其办公室申请的…, 办理以县人民政府为主体的….
 * As one token these words do not part a verb from its noun, and tell whose number it is.
 */

import {foldStretches} from './joining.ts'
import {isRequestNoun, type Token} from './scan.ts'

const PERSONS = '(?:自然人|公民|个人|市民|群众|居民|村民)'
const BODIES = '(?:法人|(?:其他|其它)?社会(?:组织|团体)|(?:其他|其它)?(?:组织机构|组织|机构|团体|单位))'
const JOINT = '(?:、|和|与|及|或|以及|或者)'
const MADE = '(?:提出|提交|递交|寄送)'

const addressees: readonly RegExp[] = [
  new RegExp(`向[^向，,。；;：:\\d]{2,30}?(?:${MADE}的?|申请的)`, 'g'),
  /以[^以，,。；;：:\d]{2,30}?为(?:主体|对象|受理机关|答复主体)的/g
]
/** Persons and bodies together leave nobody out. */
const everybody: readonly RegExp[] = [
  new RegExp(`${PERSONS}${JOINT}${BODIES}(?:${JOINT}${BODIES}){0,2}(?:${MADE}的?|申请的)?`, 'g'),
  new RegExp(`(?:单位|机构|组织)${JOINT}${PERSONS}(?:${MADE}的?|申请的)?`, 'g')
]

/** The tokens of a text, with one for each of such words. Where 分别 goes on, each has a number of its own. */
export function foldRequesters(text: string, tokens: readonly Token[]): readonly Token[] {
  const named = text.includes('分别') ? tokens : foldStretches(text, tokens, 'modifier', everybody, isRequestNoun)
  return /[向以]/.test(text) ? foldStretches(text, named, 'addressee', addressees, isRequestNoun) : named
}

/** The body that an addressee names, without those that belong to it: 区政府 of 向区政府及其办公室申请的. */
export function bodyAddressed(words: string): string {
  return words.slice(1).split(/[及和与或、·（(]|提出|提交|递交|寄送|申请|为/)[0] ?? ''
}
