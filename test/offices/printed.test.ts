/**
 * The reports of the conformance set as PDF, printed by LibreOffice with and without tags and by Chromium, their tables with
 * and without ruling lines: no figure is wrong. Skipped where these programs are not installed.
 */

import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {createLinter, type Report} from '../../src/index.ts'
import {Folder} from '../cli/harness.ts'
import {chromiumPath} from '../page/browser.ts'
import {isInstalled, LibreOffice} from '../word/libreoffice.ts'
import {reportsIn} from './conformance.ts'

const linter = createLinter()

async function numbersIn(bytes: Uint8Array, path: string): Promise<Map<string, string>> {
  const {report} = await linter.lintBytes(bytes, {path})
  return report === null ? new Map() : numbersOf(report)
}

function numbersOf({figures}: Report): Map<string, string> {
  return new Map([...figures].flatMap(({figure, exact}) => (exact === null ? [] : [[figure, formatExact(exact)]])))
}

interface Score {
  readonly wrong: string[]
  right: number
  all: number
}

async function scoreOf(
  sources: ReadonlyMap<string, Uint8Array>,
  from: string,
  printed: ReadonlyMap<string, Uint8Array>
) {
  const score: Score = {wrong: [], right: 0, all: 0}
  for (const [name, bytes] of sources) {
    const truth = await numbersIn(bytes, `${name}.${from}`)
    const found = await numbersIn(printed.get(name) ?? new Uint8Array(), `${name}.pdf`)
    for (const [figure, number] of found) if (truth.get(figure) !== number) score.wrong.push(`${name}: ${figure}`)
    score.all += truth.size
    score.right += [...truth].filter(([figure, number]) => found.get(figure) === number).length
  }
  return score
}

/** Tracked changes are printed with what was deleted: struck text stands beside what holds. */
const isTracked = (name: string): boolean => name.endsWith('tracked')

type Named = ReadonlyMap<string, Uint8Array>

/** The files, each changed as a text. */
function changed(files: Named, change: (bytes: Uint8Array) => Uint8Array): Named {
  return new Map([...files].map(([name, bytes]) => [name, change(bytes)]))
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const borders = edges.map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')

/** A Word file whose tables had no ruling lines, with lines around every cell. */
function ruledDocument(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const ruled = body.replaceAll('<w:tblPr/>', `<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`)
  expect(ruled).not.toBe(body)
  return zipSync({...parts, 'word/document.xml': strToU8(ruled)})
}

/** A page of the conformance set, with lines around every cell but those that hold the tables themselves. */
function ruledPage(bytes: Uint8Array): Uint8Array {
  const page = strFromU8(bytes)
  const end = page.indexOf('>') + 1
  const style =
    '<style>table{border-collapse:collapse}table:not(:has(table)) :is(td,th){border:1px solid #000!important}</style>'
  return strToU8(page.slice(0, end) + style + page.slice(end))
}

test.skipIf(!isInstalled).each([
  ['without ruling lines, with tags', (files: Named) => files, true, 0.95],
  ['without ruling lines and tags', (files: Named) => files, false, 0.8],
  ['with ruling lines and tags', (files: Named) => changed(files, ruledDocument), true, 0.98],
  ['with ruling lines, without tags', (files: Named) => changed(files, ruledDocument), false, 0.98]
])(
  'tables %s (LibreOffice)',
  async (_, prepare, tagged, least) => {
    const office = new LibreOffice()
    try {
      const sources = reportsIn('docx')
      const filter = `writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"}}`
      const printed = office.convertAll(prepare(sources), 'docx', 'pdf', filter)
      const plain = new Map([...sources].filter(([name]) => !isTracked(name)))
      expect(plain.size).toBeGreaterThan(15)
      const score = await scoreOf(plain, 'docx', printed)
      expect(score.wrong).toEqual([])
      expect(score.right / score.all).toBeGreaterThanOrEqual(least)
      const tracked = new Map([...sources].filter(([name]) => isTracked(name)))
      expect((await scoreOf(tracked, 'docx', printed)).wrong).toEqual([])
    } finally {
      office.dispose()
    }
  },
  600_000
)

/** A handful of each layout: Chromium is started once for each page. */
const MOST_PAGES = 6

test.skipIf(chromiumPath === null).each([
  ['as they are', (files: Named) => files, 0.95],
  ['with ruling lines', (files: Named) => changed(files, ruledPage), 0.98]
])(
  'pages that Chromium has printed, %s',
  async (_, prepare, least) => {
    const output = new Folder()
    const sources = new Map([...reportsIn('html')].slice(0, MOST_PAGES))
    const printed = new Map<string, Uint8Array>()
    for (const [name, bytes] of prepare(sources)) {
      const page = join(output.path, `${name}.html`)
      const path = join(output.path, `${name}.pdf`)
      output.write(`${name}.html`, bytes)
      const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
      const argv = [...options, `--print-to-pdf=${path}`, pathToFileURL(page).href]
      execFileSync(chromiumPath ?? '', argv, {stdio: 'pipe', timeout: 120_000})
      printed.set(name, new Uint8Array(readFileSync(path)))
    }
    const score = await scoreOf(sources, 'html', printed)
    expect(score.wrong).toEqual([])
    expect(score.right / score.all).toBeGreaterThanOrEqual(least)
  },
  600_000
)
