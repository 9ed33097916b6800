/** Signs that characters were lost when a text was taken from a page or a PDF: what is missing then is not the author's mistake. */

import type {Report} from './model.ts'

export function findDamage(text: string): Report['damage'] {
  return {
    digits: YEAR_RUNS_INTO_MONTH.test(text),
    brackets: NUMBER_WITHOUT_BRACKETS.test(text) && !NUMBER_WITH_BRACKETS.test(text),
    characters: text.includes('\uFFFD')
  }
}

/** 统计期限自20241月1日起: the 年 went with the brackets or digits beside it. */
const YEAR_RUNS_INTO_MONTH = /20[12]\d(?:1[0-2]|[1-9])月/

/** 国办函2020109号, 国办公开办函〔202130号 */
const NUMBER_WITHOUT_BRACKETS = /[函发令字]〔?20[12]\d\d{1,4}号/
const NUMBER_WITH_BRACKETS = /[函发令字][〔[［【（(﹝]20[12]\d[〕\]］】）)﹞]/
