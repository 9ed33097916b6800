/** How long web pages and Word files take, beside the bare parser of HTML and beside mammoth, on the same bytes. */

import mammoth from 'mammoth'
import {parse} from 'parse5'
import {expect, test} from 'vitest'
import {readArchive} from '../../src/parse/bytes.ts'
import {parseHtml} from '../../src/parse/html/html.ts'
import {Source} from '../../src/source.ts'
import {inventTruth} from '../invented/truth.ts'
import {renderPage} from '../parse-html/pages.ts'
import {docxStyles, renderDocx} from '../word/make-docx.ts'
import {median, medians} from './measure.ts'

const ROUNDS = 25
/** The page takes long to get warm: its code is spread over many small functions. */
const PAGE_ROUNDS = 120

/** A page as large as they are: the report as pasted from Word, and as much of menus and lists again. */
function largePage(): string {
  const item =
    '<div class="item"><a href="/zwgk/202501/t20250115_1.html" target="_blank">关于印发某某办法的通知</a><span>2025-01-15</span></div>\n'
  return renderPage(inventTruth(1, {size: 'many'}), 'word-paste').replace(
    '<div class="nav">',
    `<div class="nav">${item.repeat(300)}`
  )
}

test('a page of 90 KB beside parse5', () => {
  const page = largePage()
  const times = medians(
    {
      ours: () => {
        parseHtml(new Source(page))
      },
      'parse5 with positions': () => {
        parse(page, {sourceCodeLocationInfo: true})
      },
      'parse5 without': () => {
        parse(page)
      }
    },
    PAGE_ROUNDS
  )
  const {ours = 0, 'parse5 with positions': located = 1, 'parse5 without': bare = 1} = times
  console.table({
    bytes: new TextEncoder().encode(page).length,
    ...times,
    'to parse5 with positions': ours / located,
    'to parse5 without': ours / bare
  })
  expect(ours).toBeLessThan(located * 2.5)
})

test('a Word file beside mammoth', async () => {
  const truth = inventTruth(1, {size: 'many'})
  for (const style of docxStyles) {
    const bytes = renderDocx(truth, style)
    const {ours = 0} = medians(
      {
        ours: () => {
          readArchive(bytes)
        }
      },
      ROUNDS
    )
    const theirs = await timeMammoth(bytes)
    console.log(`${style}: ${ours.toFixed(1)} ms, mammoth ${theirs.toFixed(1)} ms`)
    expect(ours).toBeLessThan(theirs)
  }
})

async function timeMammoth(bytes: Uint8Array): Promise<number> {
  const times: number[] = []
  for (let round = -2; round < ROUNDS / 3; round++) {
    const started = performance.now()
    await mammoth.convertToHtml({buffer: Buffer.from(bytes)})
    if (round >= 0) times.push(performance.now() - started)
  }
  return median(times)
}
