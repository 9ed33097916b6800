/** What a configuration has switched off or made milder, in words: every output says it. */

import type {PlainResult} from '../engine/result.ts'
import type {Relaxation} from '../engine/settings/relaxed.ts'
import {isSkipped} from '../engine/verdict.ts'
import type {Locale} from '../words.ts'
import {formatWords} from './output-words.ts'

/** The JSON output names all. */
const MOST_NAMED = 20

type Relaxed = Pick<PlainResult, 'relaxed' | 'highest'>

/** Of one report; null where nothing is relaxed. */
export function relaxedText({relaxed, highest}: Relaxed, locale: Locale): string | null {
  if (relaxed.length === 0) return null
  const running = Object.keys(highest)
  const isOff = ({name, level}: Relaxation) => level === 'off' && !name.includes('/')
  const off = relaxed.filter(isOff)
  // Where only a few run, as with --only, what runs is the shorter list.
  if (off.length <= running.length) return listText(relaxed, locale)
  const others = relaxed.filter(relaxation => !isOff(relaxation))
  return onlyText(running, off.length, locale) + (others.length === 0 ? '' : listText(others, locale))
}

function onlyText(running: readonly string[], off: number, locale: Locale): string {
  const names = running.slice(0, MOST_NAMED)
  const isCut = running.length > MOST_NAMED
  if (locale === 'en')
    return `Only ${running.length} rules run: ${names.join(', ')}${isCut ? ', …' : ''}; ${off} are switched off. `
  return `只运行 ${running.length} 条规则：${names.join('、')}${isCut ? '……' : ''}；其余 ${off} 条关闭。`
}

function listText(relaxed: readonly Relaxation[], locale: Locale): string {
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
