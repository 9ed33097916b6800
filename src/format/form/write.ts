/** A report on a statutory form in the format that is asked for. */

import {type FormContent, formDocument} from './content.ts'

/** The formats that a report can be written in, by the extension of the file. */
export const formFormats = ['docx', 'html', 'md'] as const

export type FormFormat = (typeof formFormats)[number]

/**
 * Writes a report on the statutory form of its year: blank, or with the figures and texts that are given. In Word and HTML
 * the tables have the merged cells of the notice, and in Word the fonts of official papers by their names. Remarks for
 * the writer are comments, in Word of the author `nianbao-lint`. No `node:` module: it runs in a browser.
 * @param format the extension of the file. Default: `docx`
 * @returns the bytes of the file; text is in UTF-8
 * @throws TypeError, RangeError naming what of the content or the format is wrong: a year without a national form, a figure
 * that its form does not have
 * @example
 * const figures = {'requests.received.naturalPerson': 2, 'requests.received.total': 2}
 * const bytes = await writeForm({agency: '示例区水务局', year: 2025, figures}, 'docx')
 */
export async function writeForm(content: FormContent, format: FormFormat = 'docx'): Promise<Uint8Array> {
  if (!formFormats.includes(format))
    throw new RangeError(`format: one of ${formFormats.join(', ')} is wanted, not “${String(format)}”`)
  const document = formDocument(content)
  if (format === 'docx') return await (await import('./word.ts')).formWord(document)
  const text =
    format === 'html'
      ? (await import('./html.ts')).formHtml(document)
      : (await import('./markdown.ts')).formMarkdown(document)
  return new TextEncoder().encode(text)
}
