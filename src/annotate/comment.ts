/** A finding as the text of a Word comment: what is wrong, by which provision, what to write instead. */

import {type Diagnostic, type Repair, tellingRelated} from '../diagnostic.ts'
import {basisText, findingWords, relatedText} from '../finding-words.ts'
import {productName} from '../product.ts'
import {escapeXml} from '../rewrite/xml-edits.ts'
import {capitalised} from '../text.ts'
import type {Locale, Words} from '../words.ts'

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
  const {cause, possibleCause} = findingWords[locale]
  return [labelled(alternatives === 0 ? cause : possibleCause, message, locale)]
}

export function findingLines(diagnostic: Diagnostic, locale: Locale): string[] {
  const {severity, message, rule, basis, fixes} = diagnostic
  const words = findingWords[locale]
  const related = tellingRelated(diagnostic).map(each => relatedText(each, words, true))
  return [
    labelled(words.severity[severity], message, locale),
    ...(related.length === 0 ? [] : [labelled(words.related, related.join(words.separator), locale)]),
    ...basis.map(each => labelled(words.basis, basisText(each), locale)),
    ...fixes.map(fix => labelled(words.suggestion, fix.title, locale)),
    rule
  ]
}

function labelled(label: string, text: string, locale: Locale): string {
  return capitalised(label) + findingWords[locale].colon + text
}
