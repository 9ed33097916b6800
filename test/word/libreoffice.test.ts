/**
 * Files as LibreOffice writes them: what it makes of a report is read whole, and what we make of a report it takes
 * without a word. Skipped where there is no `soffice`.
 */

import {unzipSync} from 'fflate'
import {afterAll, describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {childrenNamed, parseXml} from '../../src/parse/containers/xml.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {renderPage} from '../parse-html/pages.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {isInstalled, LibreOffice} from './libreoffice.ts'
import {type DocxStyle, docxStyles, renderDocx} from './make-docx.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes} from './reading.ts'

const office = isInstalled ? new LibreOffice() : null
afterAll(() => office?.dispose())

function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (!office) throw new Error('soffice is not installed')
  return office.convert(bytes, from, to)
}

/** LibreOffice 7.4 writes the text of a content control around a paragraph several times over. */
const styles = docxStyles.filter(style => style !== 'controls')

function faulty(truth: Truth): Truth {
  return withFigures(truth, {
    'requests.results.granted.naturalPerson': '99999',
    'disputes.reconsideration.total': '777'
  })
}

describe.skipIf(!isInstalled)('with LibreOffice (skipped: soffice is not installed)', () => {
  test.each(styles)(
    'a Word file that it wrote again, %s',
    async (style: DocxStyle) => {
      const truth = faulty(inventTruth(81, {size: 'many'}))
      const bytes = renderDocx(truth, style)
      const written = await lintBytes(convert(bytes, 'docx', 'docx'), 'report.docx')
      expect(figuresOf(written)).toEqual(figuresIn(truth))
      expect(findingsOf(written)).toEqual(findingsOf(await lintBytes(bytes, 'report.docx')))
    },
    120_000
  )

  test('a Word file and a page that it wrote from a page with merged cells', async () => {
    const truth = inventTruth(82, {size: 'many'})
    const page = new TextEncoder().encode(renderPage(truth, 'plain'))
    expect(figuresOf(await lintBytes(convert(page, 'html', 'docx'), 'report.docx'))).toEqual(figuresIn(truth))
    expect(figuresOf(await lintBytes(convert(renderDocx(truth), 'docx', 'html'), 'report.html'))).toEqual(
      figuresIn(truth)
    )
  }, 120_000)

  test('a workbook that it wrote again', async () => {
    const truth = inventTruth(83, {size: 'many'})
    expect(figuresOf(await lintBytes(convert(renderXlsx(truth), 'xlsx', 'xlsx'), 'report.xlsx'))).toEqual(
      figuresIn(truth)
    )
  }, 120_000)

  test.each(styles)(
    'an annotated file keeps its comments and its findings, %s',
    async (style: DocxStyle) => {
      const bytes = renderDocx(faulty(inventTruth(84, {size: 'few'})), style)
      const before = await lintBytes(bytes, 'report.docx')
      expect(before.diagnostics.length).toBeGreaterThan(2)
      const after = convert(annotate(bytes, before.diagnostics), 'docx', 'docx')
      const comments = unzipSync(after)['word/comments.xml']
      if (!comments) throw new Error('the comments are lost')
      expect(childrenNamed(parseXml(comments, 'comments').root, 'w:comment')).toHaveLength(before.diagnostics.length)
      expect(findingsOf(await lintBytes(after, 'report.docx'))).toEqual(findingsOf(before))
    },
    120_000
  )
})
