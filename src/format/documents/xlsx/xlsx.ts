/**
 * A workbook for a reviewer: 汇总 has a row for each report, 问题 one for each finding and for each thing not judged, 按规则 one for
 * each rule, 名单 one for each office that is to report, 数据 the figures. Texts are written as texts, so that none is run as a formula.
 */

import {NamedInstruments} from '../../bases.ts'
import {entriesOf} from '../../entry.ts'
import type {FormatOptions} from '../../options.ts'
import {formatWords} from '../../output-words.ts'
import type {Run} from '../../run.ts'
import {documentWords} from '../document-words.ts'
import {writeWorkbook} from '../workbook.ts'
import {type Layout, styles} from './cells.ts'
import {figuresSheet} from './figures.ts'
import {findingsSheet} from './findings.ts'
import {rosterSheet, rulesSheet} from './others.ts'
import {reportsSheet} from './reports.ts'

/** @returns the bytes of the `.xlsx` file, in pieces */
export function xlsx(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Iterable<Uint8Array> {
  const titles = new Map(run.rules?.map(({id, title}) => [id, title[locale]]))
  const layout: Layout = {
    locale,
    labels: documentWords[locale],
    words: formatWords[locale],
    titleOf: (rule: string) => titles.get(rule) ?? rule,
    named: new NamedInstruments(),
    ticks: run.ticks
  }
  const entries = entriesOf(run)
  const roster = rosterSheet(entries, run, layout)
  return writeWorkbook({
    font: {name: 'SimSun', size: 10.5},
    styles,
    headStyle: 'head',
    sheets: [
      reportsSheet(entries, run, layout),
      findingsSheet(entries, layout),
      rulesSheet(run, layout),
      ...(roster === null ? [] : [roster]),
      figuresSheet(entries, layout)
    ]
  })
}
