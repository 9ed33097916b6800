/** What a configuration has switched off or made milder, in words: every output says it. */

import type {Relaxation} from '../engine/relaxed.ts'
import type {PlainResult} from '../engine/result.ts'
import {isSkipped} from '../engine/verdict.ts'
import type {Locale} from '../words.ts'
import {formatWords} from './output-words.ts'

/** The JSON output names all. */
const MOST_NAMED = 20

/** Of one report; null where nothing is relaxed. */
export function relaxedText({relaxed}: Pick<PlainResult, 'relaxed'>, locale: Locale): string | null {
  if (relaxed.length === 0) return null
  const names = relaxed.slice(0, MOST_NAMED).map(relaxation => named(relaxation, locale))
  const count = relaxed.length
  if (locale === 'en') {
    const all = count > MOST_NAMED ? `, … ${count} in all` : ''
    return `By configuration or options switched off, or milder than by default: ${names.join(', ')}${all}.`
  }
  return `按配置或选项关闭、降级的规则：${names.join('、')}${count > MOST_NAMED ? `……共 ${count} 条` : ''}。`
}

function named({name, level}: Relaxation, locale: Locale): string {
  if (level === 'off') return locale === 'en' ? `${name} (off)` : `${name}（关闭）`
  const severity = formatWords[locale].severity[level]
  return locale === 'en' ? `${name} (${severity})` : `${name}（降为${severity}）`
}

/** Of a run: each text once, with the number of its reports where it is not that of all. */
export function relaxedTexts(all: readonly PlainResult[], locale: Locale): readonly string[] {
  const results = all.filter(result => !isSkipped(result))
  const counts = new Map<string, number>()
  for (const result of results) {
    const text = relaxedText(result, locale)
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return Array.from(counts, ([text, count]) => {
    if (count === results.length) return text
    return locale === 'en'
      ? `${count} of ${results.length} files: ${text}`
      : `${results.length} 份中的 ${count} 份：${text}`
  })
}
