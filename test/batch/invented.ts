/** Invented reports in numbers: agencies of their own, every layout, some with faults, each in a file. */

import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {readableLayouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'

/** One report in this many has a wrong total. */
const FAULTY = 5

export interface InventedFile {
  /** Relative, with folders by kind of agency. */
  readonly path: string
  readonly agency: string
  readonly year: number
  readonly text: string
}

/** The report of a number: always the same one. */
function inventFile(number: number, year?: number): InventedFile {
  const layout = readableLayouts[number % readableLayouts.length]
  if (layout === undefined) throw new RangeError('There is no layout')
  const truth = faulty(
    named(inventTruth(number, {standard: '2021', ...(year !== undefined && {year})}), number),
    number
  )
  const {text} = render(truth, layout)
  const name = `${String(number).padStart(5, '0')}-${layout.name}.${layout.extension}`
  return {path: `${truth.agency.kind}/${name}`, agency: truth.agency.name, year: truth.year, text}
}

/** Writes as many reports into a folder. */
export function writeInvented(folder: string, count: number, year?: number): InventedFile[] {
  return Array.from({length: count}, (_, number) => {
    const file = inventFile(number, year)
    mkdirSync(dirname(join(folder, file.path)), {recursive: true})
    writeFileSync(join(folder, file.path), file.text)
    return file
  })
}

/** The generator has few names; in a corpus each agency is to be one of its own. */
function named(truth: Truth, number: number): Truth {
  const name = `${ordinal(number)}${truth.agency.name}`
  return {...truth, agency: {...truth.agency, name}, title: truth.title.replace(truth.agency.name, name)}
}

const digits = '甲乙丙丁戊己庚辛壬癸'

function ordinal(number: number): string {
  return Array.from(String(number), digit => digits[Number(digit)] ?? '').join('')
}

function faulty(truth: Truth, number: number): Truth {
  if (number % FAULTY !== 0) return truth
  const total = Number(truth.figures.get('requests.received.total'))
  return withFigures(truth, {'requests.received.total': String(total + 1)})
}
