/**
 * The form as Word, opened by an office program and saved again: its figures, sections and merged cells are still those that were
 * written. Skipped where there is no `soffice`.
 */

import {afterAll, describe, expect, it} from 'vitest'
import type {FormContent} from '../../src/format/form/content.ts'
import {writeForm} from '../../src/format/form/write.ts'
import {inventTruth} from '../invented/truth.ts'
import {isInstalled, LibreOffice} from '../word/libreoffice.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes} from '../word/reading.ts'

const office = isInstalled ? new LibreOffice() : null
afterAll(() => office?.dispose())

describe.skipIf(office === null)('with LibreOffice (skipped: soffice is not installed)', () => {
  it.each(['2019', '2021'] as const)(
    'the form of %s comes back with every figure, as Word and as OpenDocument',
    async standard => {
      const truth = inventTruth(311, {standard, size: 'few'})
      const {agency, year, figures, introduction, sections} = truth
      const texts = sections.map(({number, blocks}) => [number, blocks.map(({text}) => text).join('\n')])
      const content: FormContent = {
        agency: agency.name,
        year,
        figures: Object.fromEntries(figures),
        prose: {introduction: introduction.join('\n'), sections: Object.fromEntries(texts)}
      }
      const written = await writeForm(content, 'docx')
      for (const kind of ['docx', 'odt']) {
        const saved = office?.convert(written, 'docx', kind) ?? new Uint8Array()
        const result = await lintBytes(saved, `年报.${kind}`)
        expect(figuresOf(result)).toEqual(figuresIn(truth))
        expect(result.report).toMatchObject({agency: agency.name, year})
        expect(findingsOf(result)).toEqual([])
      }
    },
    600_000
  )
})
