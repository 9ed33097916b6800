/** The instruments that a report cites: what they are called, and where they can be read. */

import type {DocumentLink} from 'vscode-languageserver'
import {instrumentCited} from '../../report/cited-instruments.ts'
import type {Report} from '../../report/model.ts'
import type {Span} from '../../source.ts'
import {noticeDue} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {type OpenReport, touches} from '../documents/subject.ts'
import {servedPageOfInstrument} from '../rule-pages.ts'

/** What hover says of a stretch of text. */
export interface Note {
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** From each citation to the text of the instrument; where no address of that was verified, to our page on it. */
export function links({report, positions}: OpenReport): DocumentLink[] {
  if (report === null) return []
  return report.citations.flatMap(cited => {
    const instrument = instrumentCited(cited, noticeDue(report))
    if (instrument === null) return []
    const target = instrument.address ?? servedPageOfInstrument(instrument)?.href
    if (target === undefined) return []
    return [{range: positions.range(cited.at.span), target, tooltip: instrument.citation}]
  })
}

export function citationNotes(report: Report, offset: number, locale: Locale): Note[] {
  const cited = report.citations.find(({at}) => touches(at.span, offset))
  const instrument = cited === undefined ? null : instrumentCited(cited, noticeDue(report))
  if (cited === undefined || instrument === null) return []
  const short = instrument.shortNames.map(name => `《${name}》`).join('、')
  const text = {
    zh: `**${instrument.citation}**\n\n${instrument.subject.zh}。\n\n文号：${instrument.number}${short === '' ? '' : `\n\n可简称：${short}`}`,
    en: `**${instrument.citation}**\n\n${instrument.subject.en}.\n\nNumber: ${instrument.number}${short === '' ? '' : `\n\nIn short: ${short}`}`
  }[locale]
  return [{span: cited.at.span, text}]
}
