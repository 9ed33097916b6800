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
  return template.replace(/\{(\w+)\}/g, (_, name: string, offset: number) => {
    const value = data[name]
    if (value === undefined) throw new RangeError(`No data for the placeholder {${name}}`)
    const text = typeof value === 'object' ? value[locale] : String(value)
    return isWithinMarks(template, offset) ? withinMarks(text) : text
  })
}

/** A text in quotation marks: “3.危及‘三安全一稳定’”. */
export function quoted(text: string): string {
  return `“${withinMarks(text)}”`
}

function isWithinMarks(template: string, offset: number): boolean {
  return template.lastIndexOf('“', offset) > template.lastIndexOf('”', offset)
}

/** Quotation marks within quotation marks are single ones, and double again within these. */
function withinMarks(text: string): string {
  return /[“”]/.test(text) ? text.replace(/[“”‘’]/g, mark => otherMarks[mark] ?? mark) : text
}

const otherMarks: Readonly<Record<string, string>> = {'“': '‘', '”': '’', '‘': '“', '’': '”'}
