/** The settings that have a choice, with names for people: the extension for VS Code shows them. */

import {type StandardId, standards} from '../standard/index.ts'
import type {Locale, Words} from '../words.ts'

export interface Choice<Value extends string> extends Words {
  readonly value: Value
}

export const languages: readonly Choice<Locale>[] = [
  {value: 'zh', zh: '中文', en: 'Chinese'},
  {value: 'en', zh: '英文', en: 'English'}
]

export const standardChoices: readonly Choice<StandardId>[] = standards.map(({id, notice}) => ({
  value: id,
  zh: `${id} 年格式（${notice.number}）`,
  en: `form of ${id} (${notice.number})`
}))
