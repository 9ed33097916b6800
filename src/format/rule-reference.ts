/** What a rule says of itself, for those who have no page of it in their language: messages, options, provisions. */

import {basisText} from '../finding-words.ts'
import type {Message, Rule} from '../rule/define.ts'
import type {OptionForm} from '../rule/options.ts'
import {citedForAll} from '../standard/law/citing.ts'
import {capitalised} from '../text.ts'
import type {Locale} from '../words.ts'
import {formatWords} from './output-words.ts'

const headings = {
  messages: {zh: '信息', en: 'Messages'},
  options: {zh: '选项', en: 'Options'}
} as const

/** Markdown, without examples. */
export function ruleReference({id, title, messages, options = {}, basis}: Rule, locale: Locale): string {
  const words = formatWords[locale]
  const messageLines = Object.entries(messages).map(
    ([name, message]) => `- ${messageText(`\`${name}\``, message, locale)}`
  )
  const optionLines = Object.entries(options).map(
    ([name, form]) => `- \`${name}\`${words.colon}${form.describe[locale]} (${valuesOf(form)})`
  )
  const basisLines = citedForAll(basis).map(provision => `- ${basisText(provision)}`)
  return [
    `# \`${id}\` ${title[locale]}\n`,
    ...part(headings.messages[locale], messageLines),
    ...part(headings.options[locale], optionLines),
    ...part(capitalised(words.basis), basisLines)
  ].join('\n')
}

/** `unequal (error): …` */
export function messageText(name: string, message: Message, locale: Locale): string {
  const {colon, notJudged, severity} = formatWords[locale]
  return `${name} (${message.severity === 'unjudged' ? notJudged : severity[message.severity]})${colon}${message[locale]}`
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}\n`, ...lines, '']
}

/** The values that an option takes, its default first. */
function valuesOf(form: OptionForm): string {
  const first = JSON.stringify(form.default)
  switch (form.type) {
    case 'choice':
      return [first, ...form.values.map(value => JSON.stringify(value)).filter(value => value !== first)].join(' | ')
    case 'number':
      return `${first}; ${form.minimum}–${form.maximum}`
    case 'text':
      return first
  }
}
