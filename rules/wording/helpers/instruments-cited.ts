/** Which of the known instruments a citation names, by its title or by its number. */

import {rememberedFor} from '../../../src/remembered.ts'
import type {Citation, CitedNumber, CitedTitle, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {currentStandard, instruments, type Standard, standardFor, standards} from '../../../src/standard/index.ts'
import {
  disclosureRegulations,
  feeMeasures,
  formerRegulationsSerial,
  type Instrument
} from '../../../src/standard/law/instruments.ts'

/** Those on the fee are the subject of `fee-citation`. */
const known = instruments.filter(instrument => instrument !== feeMeasures)

/**
 * By its title, in full or short, marks aside; null for any other. The notices of two forms may bear the same title: then the
 * number says which is meant, and without one it is that of the form due.
 */
export function citedInstrument(report: Report, {title, number}: Citation): Instrument | null {
  if (title === null) return null
  const text = plain(title.text)
  const named = known.filter(({name, shortNames}) => [name, ...shortNames].some(candidate => plain(candidate) === text))
  return meant(report, named, number)
}

function meant(report: Report, named: readonly Instrument[], number: CitedNumber | null): Instrument | null {
  const numbered = number === null ? undefined : named.find(instrument => hasRightNumber(instrument, number))
  const {notice} = standardDue(report)
  return numbered ?? named.find(instrument => instrument === notice) ?? named[0] ?? null
}

/** The form for the year of a report; without a year the newest. */
function standardDue({year}: Report): Standard {
  return (year === null ? null : standardFor(year)) ?? currentStandard
}

/** The instrument that has this number; null where none of those known has. */
export function instrumentOfNumber(number: CitedNumber): Instrument | null {
  return known.find(instrument => hasRightNumber(instrument, number)) ?? null
}

/** Organ, year and serial number; brackets and 第 are another matter. 国令第711号 is right. */
export function hasRightNumber({organMark, year, serial}: Instrument, number: CitedNumber): boolean {
  if (number.serial !== serial || number.year !== year) return false
  return organMark === null ? isOrder(number) : number.organ.endsWith(organMark)
}

/** An order of the State Council, in any of the ways in which it is written. */
function isOrder({organ, text}: CitedNumber): boolean {
  return organ.endsWith('令') || text.endsWith('令')
}

export function isFormerRegulations(named: Instrument, number: CitedNumber): boolean {
  return named === disclosureRegulations && number.serial === formerRegulationsSerial
}

/** A form that a report cites, and the form due for its year, whose notice is to be cited in its place. */
export interface Superseded {
  readonly cited: Standard
  readonly due: Standard
}

/** Whether a number is that of the notice of a form which the form due for the year of the report has superseded. */
export function supersededByNumber(report: Report, number: CitedNumber): Superseded | null {
  const forms = formsFor(report)
  const cited = forms?.earlier.find(({notice}) => hasRightNumber(notice, number))
  return forms === null || cited === undefined ? null : {cited, due: forms.due}
}

/** The same for a title without a number. Any title of the form with 试行 behind it is that of the form before the one due. */
export function supersededByTitle(report: Report, title: CitedTitle): Superseded | null {
  const forms = formsFor(report)
  if (forms === null) return null
  const {due, earlier} = forms
  const text = plain(title.text)
  if (text === plain(due.notice.name)) return null
  const isProvisional = text.endsWith('试行') && due.notice.shortNames.some(name => text.includes(name))
  const cited = earlier.find(({notice}) => text === plain(notice.name)) ?? (isProvisional ? earlier.at(-1) : undefined)
  return cited === undefined ? null : {cited, due}
}

/** The form due for the year of a report, and the forms before it. */
interface Forms {
  readonly due: Standard
  readonly earlier: readonly Standard[]
}

/** The forms for a report that does not name the notice of the form due by its number: asked for each citation, answered by all of them. */
const formsFor = rememberedFor(({year, citations}: Report): Forms | null => {
  const due = year === null ? null : standardFor(year)
  if (due === null || citations.some(({number}) => number !== null && hasRightNumber(due.notice, number))) return null
  return {due, earlier: standards.slice(0, standards.indexOf(due))}
})

/** The notices whose titles hold the name of their form in marks of its own. */
const nested = standards.map(({notice}) => notice).filter(({name}) => name.includes('〈'))

/** The notice of a form under its whole name, of which 〈 or 〉 or both are lost; else null. Signs in their place are another matter. */
export function noticeWithoutInnerMarks(report: Report, {title, number}: Citation): Instrument | null {
  if (title === null || title.open !== '《' || title.close !== '》' || title.inner.length > 0) return null
  const named = nested.filter(({name}) => plain(name) === plain(title.text))
  const notice = meant(report, named, number)
  return notice === null || (number !== null && !hasRightNumber(notice, number)) ? null : notice
}

/** The whole name of a form's notice right before its number, without any marks. */
export function unmarkedNotice({
  number,
  paragraph
}: Citation): (Spot & {readonly text: string; readonly notice: Instrument}) | null {
  const notice = number === null ? undefined : nested.find(candidate => hasRightNumber(candidate, number))
  if (number === null || notice === undefined) return null
  let end = number.start
  while (end > 0 && /[（(\s]/.test(paragraph.text[end - 1] ?? '')) end--
  const before = paragraph.text.slice(0, end)
  const name = plain(notice.name)
  if (!before.endsWith(name)) return null
  const start = before.length - name.length
  return {...paragraph.at(start, before.length), text: name, notice}
}

function plain(text: string): string {
  return text.replace(/[\s《》〈〉<>＜＞（）()]/g, '')
}
