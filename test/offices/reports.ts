/** Invented reports in the formats of offices, whole. */

import {standardById} from '../../src/standard/index.ts'
import {type FormTable, fillTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'
import type {DocOptions} from './make-doc.ts'
import {type Block, blocksOf, docRun, rtfText, writeDoc, writeOdt, writeRtf, writeXls} from './writers.ts'

function blocks(truth: Truth): Block[] {
  const standard = standardById(truth.standard)
  return blocksOf(truth, (section): FormTable | null => {
    const form = standard.tables.find(table => table.section === section)
    return form === undefined ? null : fillTable(form, {truth, standard, typography: plainTypography})
  })
}

/** @param modifiers of the characters of every figure, in hexadecimal */
export function docReport(truth: Truth, options: DocOptions = {}, modifiers = ''): Uint8Array {
  return writeDoc(blocks(truth), ({cell}) => (cell.figure === null ? null : docRun(cell.text, modifiers)), options)
}

export function rtfReport(truth: Truth, text = rtfText): Uint8Array {
  return writeRtf(blocks(truth), () => null, text)
}

export function odtReport(truth: Truth): Uint8Array {
  return writeOdt(blocks(truth), () => null)
}

export function xlsReport(truth: Truth): Uint8Array {
  return writeXls(blocks(truth), () => null)
}
