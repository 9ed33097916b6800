/** Messages in two languages, and their placeholders. */

import type {Words} from '../report/model.ts'

export type Locale = 'zh' | 'en'

export type {Words} from '../report/model.ts'

/** What may stand in a placeholder. Words are rendered in the reader's language. */
export type Value = string | number | Words
export type Data = Readonly<Record<string, Value>>

/** The names between braces in a message: `Placeholders<'{a}＋{b}'>` is `'a' | 'b'`. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/**
 * Puts data into a message.
 * @throws RangeError for a placeholder without data: a mistake of the rule, reported as its crash.
 */
export function render(words: Words, data: Data, locale: Locale): string {
  return words[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new RangeError(`No data for the placeholder {${name}}`)
    return typeof value === 'object' ? value[locale] : String(value)
  })
}
