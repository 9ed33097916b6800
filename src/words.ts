/** Messages in two languages, and their placeholders. */

export type Locale = 'zh' | 'en'

export const locales: readonly Locale[] = ['zh', 'en']

/** One text in the two languages. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** What may stand in a placeholder. Words are rendered in the reader's language. */
export type Value = string | number | Words
export type Data = Readonly<Record<string, Value>>

/** The names between braces in a message: `Placeholders<'{a}＋{b}'>` is `'a' | 'b'`. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** The names of the placeholders of a text, in its order. */
export function placeholdersOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), match => match[1] ?? '')
}

/**
 * Puts data into a message.
 * @throws RangeError for a placeholder without data: a mistake of the rule, reported as its crash.
 */
export function render(words: Words, data: Data, locale: Locale): string {
  const template = words[locale]
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new RangeError(`No data for the placeholder {${name}}`)
    return typeof value === 'object' ? value[locale] : String(value)
  })
}

/**
 * A text in quotation marks, with the marks that it has itself: what is quoted can be looked for in the file.
 */
export function quoted(text: string): string {
  return `“${text}”`
}
