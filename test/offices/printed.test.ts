/**
 * The reports of the conformance set as PDF, printed by LibreOffice (with and without tags, none of their tables has ruling
 * lines) and by Chromium: no figure is wrong. Skipped where these programs are not installed.
 */

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {createLinter, type Report} from '../../src/index.ts'
import {isInstalled, LibreOffice} from '../word/libreoffice.ts'

const folder = fileURLToPath(new URL('../../examples/conformance/reports/', import.meta.url))
const linter = createLinter()

function reportsIn(extension: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter(name => name.endsWith(`.${extension}`))
  return new Map(names.map(name => [name.slice(0, -extension.length - 1), new Uint8Array(readFileSync(folder + name))]))
}

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

test.skipIf(!isInstalled).each([
  ['with tags', true, 0.95],
  ['without tags', false, 0.8]
])(
  'tables without ruling lines, %s (LibreOffice)',
  async (_, tagged, least) => {
    const office = new LibreOffice()
    try {
      const sources = reportsIn('docx')
      const filter = `writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"}}`
      const printed = office.convertAll(sources, 'docx', 'pdf', filter)
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

const hasChromium = spawnSync('chromium', ['--version']).status === 0

/** A handful of each layout: Chromium is started once for each page. */
const MOST_PAGES = 6

test.skipIf(!hasChromium)(
  'pages that Chromium has printed',
  async () => {
    const output = mkdtempSync(join(tmpdir(), 'nianbao-'))
    try {
      const sources = new Map([...reportsIn('html')].slice(0, MOST_PAGES))
      const printed = new Map<string, Uint8Array>()
      for (const name of sources.keys()) {
        const path = join(output, `${name}.pdf`)
        const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
        const page = new URL(`../../examples/conformance/reports/${name}.html`, import.meta.url).href
        execFileSync('chromium', [...options, `--print-to-pdf=${path}`, page], {stdio: 'pipe', timeout: 120_000})
        printed.set(name, new Uint8Array(readFileSync(path)))
      }
      const score = await scoreOf(sources, 'html', printed)
      expect(score.wrong).toEqual([])
      expect(score.right / score.all).toBeGreaterThanOrEqual(0.95)
    } finally {
      rmSync(output, {recursive: true, force: true})
    }
  },
  600_000
)
