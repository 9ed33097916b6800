/** Which of the known instruments a citation names, by its title or by its number. */

import type {Citation, CitedNumber, CitedTitle, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {currentStandard, instruments, standardFor, standards} from '../../src/standard/index.ts'
import {
  disclosureRegulations,
  feeMeasures,
  formerRegulationsSerial,
  type Instrument
} from '../../src/standard/instruments.ts'

/** Those on the fee are the subject of `fee-citation`. */
const known = instruments.filter(instrument => instrument !== feeMeasures)
const {notice: current} = currentStandard

/** By its title, in full or short, marks aside; null for any other. */
export function citedInstrument({title}: Citation): Instrument | null {
  if (title === null) return null
  const text = plain(title.text)
  return known.find(({name, shortNames}) => [name, ...shortNames].some(candidate => plain(candidate) === text)) ?? null
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

/** The notice to cite in the place of an earlier form's, whose number this is. */
export function noticeInPlaceOf(report: Report, number: CitedNumber): Instrument | null {
  const {notice, earlier} = noticesFor(report)
  return earlier.some(other => hasRightNumber(other, number)) ? notice : null
}

/** The notice to cite in the place of an earlier form's, whose title without a number this is; of a 试行 form too. */
export function noticeInPlaceOfTitle(report: Report, title: CitedTitle): Instrument | null {
  const {notice, earlier} = noticesFor(report)
  if (notice === null || earlier.length === 0) return null
  const text = plain(title.text)
  const isProvisional = text.endsWith('试行') && notice.shortNames.some(name => text.includes(name))
  return isProvisional || earlier.some(({name}) => text === plain(name)) ? notice : null
}

/** The notice in force for the year of a report that does not name it by its number, and those before it. */
function noticesFor({year, citations}: Report): {notice: Instrument | null; earlier: readonly Instrument[]} {
  const form = year === null ? null : standardFor(year)
  if (form === null || citations.some(({number}) => number !== null && hasRightNumber(form.notice, number)))
    return {notice: null, earlier: []}
  return {notice: form.notice, earlier: standards.slice(0, standards.indexOf(form)).map(({notice}) => notice)}
}

/** The notice of the newest form under its whole name, of which 〈 or 〉 or both are lost. Signs in their place are another matter. */
export function lacksInnerMarks({title, number}: Citation): boolean {
  if (title === null || title.open !== '《' || title.close !== '》' || title.inner.length > 0) return false
  if (number !== null && !hasRightNumber(current, number)) return false
  return plain(title.text) === plain(current.name)
}

/** The whole name of the notice right before its number, without any marks. */
export function unmarkedForm({number, paragraph}: Citation): (Spot & {readonly text: string}) | null {
  if (number === null || !hasRightNumber(current, number)) return null
  let end = number.start
  while (end > 0 && /[（(\s]/.test(paragraph.text[end - 1] ?? '')) end--
  const before = paragraph.text.slice(0, end)
  const name = plain(current.name)
  if (!before.endsWith(name)) return null
  const start = before.length - name.length
  return {...paragraph.at(start, before.length), text: name}
}

function plain(text: string): string {
  return text.replace(/[\s《》〈〉<>＜＞（）()]/g, '')
}
