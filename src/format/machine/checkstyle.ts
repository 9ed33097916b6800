/** Checkstyle's XML, which many code review tools read. What was not judged stands there under a source of its own. */

import type {Location, Severity} from '../../diagnostic.ts'
import {productName} from '../../product.ts'
import {plainFinding} from '../advice.ts'
import {type Entry, entriesOf, hasLines} from '../entry.ts'
import {attributes} from '../markup.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import {slashed} from '../path.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'

type Layout = Pick<FormatOptions, 'locale'> & {readonly words: FormatWords}

/** The version of Checkstyle whose format this is. */
const VERSION = '10.0'

export function* checkstyle(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Generator<string> {
  const layout = {locale, words: formatWords[locale]}
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${VERSION}">\n`
  for (const entry of entriesOf(run)) if (entry.verdict !== 'skipped') yield fileText(entry, layout)
  yield '</checkstyle>\n'
}

function fileText(entry: Entry, layout: Layout): string {
  const {result, path} = entry
  const errors = [
    ...result.diagnostics.map(diagnostic =>
      errorText(diagnostic.severity, diagnostic.rule, diagnostic, plainFinding(diagnostic, entry, layout.words), layout)
    ),
    ...entry.unjudged.flatMap(({rule, parts, gravity}) =>
      parts.map(part => {
        const message = `${layout.words.notJudged}${layout.words.colon}${part.message}`
        return errorText(gravity, rule === null ? 'not-judged' : `not-judged.${rule}`, part, message, layout)
      })
    )
  ]
  const relaxed = relaxedText(result, layout.locale)
  if (relaxed !== null) errors.push(errorText('info', 'relaxed', {}, relaxed, layout))
  const head = `  <file${attributes({name: slashed(path)})}`
  return errors.length === 0 ? `${head}/>\n` : `${head}>\n${errors.join('')}  </file>\n`
}

function errorText(
  severity: Severity,
  source: string,
  {location}: {readonly location?: Location},
  text: string,
  {locale, words}: Layout
): string {
  const withLine = location !== undefined && hasLines({location})
  const where =
    location === undefined ? '' : withLine ? location.place : `${position(location, locale)} ${location.place}`
  const message = text.replaceAll('\n', ' ')
  return `    <error${attributes({
    ...(withLine && {line: location.range.start.line, column: location.range.start.column}),
    severity,
    message: where === '' ? message : `${where}${words.colon}${message}`,
    source: `${productName}.${source}`
  })}/>\n`
}
