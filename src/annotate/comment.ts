/** A finding as the text of a Word comment: what is wrong, by which provision, what to write instead. */

import {type Basis, type Diagnostic, type RelatedLocation, type Repair, tellingRelated} from '../diagnostic.ts'
import {productName} from '../product.ts'
import {escapeXml} from '../rewrite/xml-edits.ts'
import type {Words} from '../words.ts'

export type Locale = keyof Words

const severities: Readonly<Record<Diagnostic['severity'], Words>> = {
  error: {zh: '错误', en: 'Error'},
  warning: {zh: '警告', en: 'Warning'},
  info: {zh: '提示', en: 'Note'}
}

const causeLabel: Words = {zh: '先改这里：', en: 'Correct this first: '}
const possibleCauseLabel: Words = {zh: '可能要改这里：', en: 'Perhaps correct this: '}
const basisLabel: Words = {zh: '依据：', en: 'Basis: '}
const relatedLabel: Words = {zh: '参见：', en: 'See: '}
const fixLabel: Words = {zh: '建议：', en: 'Suggestion: '}
export const initials: Words = {zh: '校核', en: 'nl'}

/** The element of a comment. */
export function commentText(
  id: number,
  lines: readonly string[],
  prefix: string,
  {locale = 'zh', date}: {readonly locale?: Locale; readonly date?: string}
): string {
  const paragraphs = lines.map(
    line =>
      `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t></${prefix}r></${prefix}p>`
  )
  const when = date === undefined ? '' : ` ${prefix}date="${escapeXml(date)}"`
  const who = `${prefix}author="${productName}" ${prefix}initials="${initials[locale]}"`
  return `<${prefix}comment ${prefix}id="${id}" ${who}${when}>${paragraphs.join('')}</${prefix}comment>`
}

/** What to correct first, or perhaps. */
export function causeLines({message, alternatives}: Repair, locale: Locale): string[] {
  const label = alternatives === 0 ? causeLabel : possibleCauseLabel
  return [label[locale] + message]
}

export function findingLines(diagnostic: Diagnostic, locale: Locale): string[] {
  const {severity, message, rule, basis, fixes} = diagnostic
  const related = tellingRelated(diagnostic).map(each => relatedText(each, locale))
  return [
    `${severities[severity][locale]}${colons[locale]}${message}`,
    ...(related.length === 0 ? [] : [relatedLabel[locale] + related.join(locale === 'zh' ? '；' : '; ')]),
    ...basis.map(each => `${basisLabel[locale]}${basisText(each)}`),
    ...fixes.map(fix => `${fixLabel[locale]}${fix.title}`),
    rule
  ]
}

const colons: Words = {zh: '：', en: ': '}

/** Where it is, and what stands there: 表三 · 一、本年新收政府信息公开申请数量 · 自然人：3. */
function relatedText({message, location: {place, figure, quote}}: RelatedLocation, locale: Locale): string {
  const text = figure !== undefined && quote !== undefined ? quote : message
  return place === '' || text === '' || place.endsWith(text) ? place || text : place + colons[locale] + text
}

function basisText({instrument, article}: Basis): string {
  return article === null ? instrument : `${instrument} ${article}`
}
