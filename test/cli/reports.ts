/** Invented reports for the tests of outputs and commands, by what the linter makes of them. */

import {gfmLayouts} from '../invented/layouts/gfm.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {fourDecimalsFeeHeading, inventTruth, type Truth, withFigures} from '../invented/truth.ts'

function write(given: Truth): string {
  const [layout] = gfmLayouts
  if (layout === undefined) throw new RangeError('There is no layout')
  return render({...given, feeHeading: fourDecimalsFeeHeading}, layout).text
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new RangeError(`The report does not hold ${from}`)
  return text.replace(from, to)
}

const truth = inventTruth(7, {year: 2024, kind: 'county', size: 'few'})

export const agency = truth.agency.name

/** The report with other figures; its prose stays as it is. */
export function reportWith(changes: Readonly<Record<string, string>>): string {
  return write(withFigures(truth, changes))
}

/** Nothing is wrong with it. */
export const good = write(truth)

export const goodTruth: Truth = {...truth, feeHeading: fourDecimalsFeeHeading}
export const goodPage = render(goodTruth, layoutNamed('html-page')).text

/** Errors: its total of table three is wrong. */
export const bad = reportWith({'requests.received.total': '987654'})

/** The same as a web page. */
export const badPage = render(withFigures(truth, {'requests.received.total': '987654'}), layoutNamed('html-page')).text

/** One warning (`table-label`): a label of table three is not that of the form. */
export const warned = replaced(good, '其他法律行政法规禁止公开', '其他法律法规禁止公开')

/** One piece of advice (`halfwidth-punctuation`) with a safe fix; {@link good} is what the fix gives. */
export const advised = replaced(good, '2024年，', '2024年,')

const lastTruth = inventTruth(8, {year: 2023, kind: 'county', size: 'few'})

/** The same agency's report for the year before. */
export const last = write(lastTruth).replaceAll(lastTruth.agency.name, agency)
