/** The instruments that a report cites: what they are called, and where they can be read. */

import type {DocumentLink} from 'vscode-languageserver'
import type {Citation, Report} from '../../report/model.ts'
import type {Span} from '../../source.ts'
import {instruments} from '../../standard/index.ts'
import type {Instrument} from '../../standard/law/instruments.ts'
import type {Locale} from '../../words.ts'
import {type OpenReport, touches} from '../documents/subject.ts'

/** What hover says of a stretch of text. */
export interface Note {
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** From each citation to the text of the instrument, where its address is known. */
export function links({report, positions}: OpenReport): DocumentLink[] {
  return (report?.citations ?? []).flatMap(cited => {
    const instrument = instrumentOf(cited)
    if (instrument?.address == null) return []
    return [{range: positions.range(cited.at.span), target: instrument.address, tooltip: instrument.citation}]
  })
}

export function citationNotes({citations}: Report, offset: number, locale: Locale): Note[] {
  const cited = citations.find(({at}) => touches(at.span, offset))
  const instrument = cited === undefined ? null : instrumentOf(cited)
  if (cited === undefined || instrument === null) return []
  const short = instrument.shortNames.map(name => `《${name}》`).join('、')
  const text = {
    zh: `**${instrument.citation}**\n\n文号：${instrument.number}${short === '' ? '' : `\n\n可简称：${short}`}`,
    en: `**${instrument.citation}**\n\nNumber: ${instrument.number}${short === '' ? '' : `\n\nIn short: ${short}`}`
  }[locale]
  return [{span: cited.at.span, text}]
}

/** By its number where that is right, else by its title: what a wrong number was meant to be. */
function instrumentOf({number, title}: Citation): Instrument | null {
  const byTitle =
    title === null ? undefined : instruments.find(({name, shortNames}) => isOneOf(title.text, [name, ...shortNames]))
  const byNumber = number === null ? undefined : instruments.find(instrument => hasNumber(instrument, number))
  return byTitle ?? byNumber ?? null
}

function isOneOf(title: string, names: readonly string[]): boolean {
  return names.some(name => bare(name) === bare(title))
}

function bare(title: string): string {
  return title.replace(/[《》〈〉<>\s]/g, '')
}

function hasNumber({organMark, year, serial}: Instrument, number: NonNullable<Citation['number']>): boolean {
  const organ = organMark === null ? number.organ.endsWith('令') : number.organ.endsWith(organMark)
  return organ && number.serial === serial && number.year === year
}
