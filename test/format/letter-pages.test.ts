/** How many sheets a letter takes where LibreOffice prints it, by the reader of PDF that reports are read with. Skipped where there is no `soffice`. */

import {afterAll, describe, expect, it} from 'vitest'
import {letters} from '../../src/format/documents/letter/letter.ts'
import {createLinter, type Result} from '../../src/index.ts'
import {withEngine} from '../../src/parse/pdf/engine.ts'
import {openPdf} from '../../src/parse/pdf/pages.ts'
import {reportWith} from '../cli/reports.ts'
import {isInstalled, LibreOffice} from '../word/libreoffice.ts'
import {options, runOf, samples} from './sample-run.ts'

const office = isInstalled ? new LibreOffice() : null
afterAll(() => office?.dispose())

const letter = {due: '2025-02-20', from: '砚溪市人民政府办公室'}

async function pagesOf(result: Result): Promise<number> {
  if (office === null) throw new Error('soffice is not installed')
  for await (const {content} of letters(runOf([result]), {...options, letter})) {
    const pdf = office.convert(content, 'docx', 'pdf')
    return withEngine(engine => openPdf(engine, pdf, document => engine.call.FPDF_GetPageCount(document)))
  }
  return 0
}

/** Two cells are to be corrected, from which three findings of sums follow and what the prose says of them; a label besides. */
const many = reportWith({'requests.received.total': '987654', 'disputes.reconsideration.total': '77'}).replace(
  '2.其他法律行政法规禁止公开',
  '2.其他法律法规禁止公开'
)

describe.skipIf(!isInstalled)('a letter (skipped: soffice is not installed)', () => {
  it('of a finding takes one page', async () => {
    expect(await pagesOf(samples.warned)).toBe(1)
  })

  it('takes one page where there are five findings of different rules, two of them with what to correct', async () => {
    const result = createLinter().lint(many, {path: '甲局.md'})
    const rules = new Set(result.diagnostics.map(({rule}) => rule))
    expect([result.diagnostics.length, rules.size, result.repairs?.length]).toEqual([5, 5, 2])
    expect(await pagesOf(result)).toBe(1)
  })
})
