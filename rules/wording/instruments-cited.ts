/** Which of the known instruments a citation names, by its title or by its number. */

import type {Citation, CitedNumber, CitedTitle, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {
  form2019Notice,
  form2021Notice,
  formerRegulationsSerial,
  type Instrument,
  regulations
} from '../../src/standard/instruments.ts'

const known: readonly Instrument[] = [regulations, form2021Notice, form2019Notice]

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
  return named.id === 'regulations' && number.serial === formerRegulationsSerial
}

/** 60号 named in a report for 2021 or later that does not name 30号. */
export function isOutdatedForm({year, citations}: Report, number: CitedNumber): boolean {
  if (year === null || year < 2021 || !hasRightNumber(form2019Notice, number)) return false
  return !citations.some(citation => citation.number !== null && hasRightNumber(form2021Notice, citation.number))
}

/** A title of 2019 without a number, in a report for 2021 or later that does not name 30号; null for any other. */
export function outdatedTitle({year, citations}: Report, title: CitedTitle): string | null {
  if (year === null || year < 2021) return null
  if (citations.some(({number}) => number !== null && hasRightNumber(form2021Notice, number))) return null
  const text = plain(title.text)
  const isProvisional = text.includes('政府信息公开工作年度报告格式') && text.endsWith('试行')
  return isProvisional || text === plain(form2019Notice.name) ? title.text : null
}

/** The notice of 30号 under its whole name, of which 〈 or 〉 or both are lost. Signs in their place are another matter. */
export function lacksInnerMarks({title, number}: Citation): boolean {
  if (title === null || title.open !== '《' || title.close !== '》' || title.inner.length > 0) return false
  if (number !== null && !hasRightNumber(form2021Notice, number)) return false
  return plain(title.text) === plain(form2021Notice.name)
}

/** The whole name of the notice right before its number, without any marks. */
export function unmarkedForm({number, paragraph}: Citation): (Spot & {readonly text: string}) | null {
  if (number === null || !hasRightNumber(form2021Notice, number)) return null
  let end = number.start
  while (end > 0 && /[（(\s]/.test(paragraph.text[end - 1] ?? '')) end--
  const before = paragraph.text.slice(0, end)
  const name = plain(form2021Notice.name)
  if (!before.endsWith(name)) return null
  const start = before.length - name.length
  return {...paragraph.at(start, before.length), text: name}
}

function plain(text: string): string {
  return text.replace(/[\s《》〈〉<>＜＞（）()]/g, '')
}
