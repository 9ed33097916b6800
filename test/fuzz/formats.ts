/** Every output of a result, read back by a program that did not write it. */

import {SaxesParser} from 'saxes'
import {formats} from '../../src/format/index.ts'
import type {FormatOptions} from '../../src/format/options.ts'
import {plain} from '../../src/format/terminal/style.ts'
import {judge, type Result, rules} from '../../src/index.ts'
import {Broken} from './broken.ts'

const options: FormatOptions = {locale: 'zh', style: plain, width: 100, quiet: false, date: '2026-01-31'}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  junit: parseXml,
  checkstyle: parseXml
}

/** @throws Broken where an output cannot be read back */
export async function checkFormats(result: Result): Promise<void> {
  const run = {results: [result], verdict: judge([result]), version: '0.0.0', rules}
  for (const [name, format] of Object.entries(formats)) {
    if (format.kind !== 'text') continue
    const text = [...(await format.load())(run, options)].join('')
    try {
      readers[name]?.(text)
    } catch (error) {
      throw new Broken(`format ${name}`, String(error))
    }
  }
}

function parseXml(text: string): void {
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
}
