/** The options of a lint, as a check for callers without types. */

import {isRecord} from '../../json.ts'
import {ReadingMemory} from '../../report/prose/memory.ts'
import {standards} from '../../standard/index.ts'
import {locales} from '../../words.ts'
import type {LintOptions} from '../running/conclude.ts'
import {aFlag, aText, aWholeNumber, type OptionKind, oneOf} from './arguments.ts'

export const lintOptions: Readonly<Record<keyof LintOptions, OptionKind>> = {
  path: {...aText, words: {zh: '文件的名称', en: 'the name of the file'}},
  standard: oneOf(standards.map(({id}) => id)),
  agency: aText,
  year: aWholeNumber,
  previous: {
    words: {
      zh: '上年年报的文字，或 {text, path}，或核对它的结果，或找它的函数，或 null',
      en: 'last year’s report as a string, as {text, path}, as the result of its lint, a function that finds it, or null'
    },
    takes: isPrevious
  },
  locale: oneOf(locales),
  inFolder: aFlag,
  fragment: aFlag,
  memory: {
    words: {zh: '一个 ReadingMemory', en: 'a ReadingMemory'},
    takes: value => value instanceof ReadingMemory
  }
}

/** A result from JSON has no report in it, and nothing to compare with. */
function isPrevious(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'function') return true
  if (!isRecord(value)) return false
  if ('outcomes' in value) return 'report' in value
  return typeof value.text === 'string' && (value.path === undefined || typeof value.path === 'string')
}
