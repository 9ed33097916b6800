/** What an invented report says, whatever layout it is put into: one truth, many renderings. */

import type {StandardId} from '../../src/standard/index.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'
import {type Agency, type InventedKind, inventAgency} from './agency.ts'
import {type FigureTexts, inventFigures, leadingUpTo, type Size} from './figures.ts'
import {inventSections} from './prose.ts'
import {Random} from './random.ts'

export interface TruthBlock {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
}

export interface TruthSection {
  readonly number: SectionNumber
  /** With its number: 一、总体情况. */
  readonly heading: string
  readonly blocks: readonly TruthBlock[]
}

export interface Truth {
  readonly seed: number
  readonly standard: StandardId
  readonly agency: Agency
  /** The year the report is about. */
  readonly year: number
  readonly title: string
  readonly introduction: readonly string[]
  readonly sections: readonly TruthSection[]
  readonly figures: FigureTexts
  /** The heading over the fee: the national one, or the one of provinces that ask for four decimals. */
  readonly feeHeading: string
}

const nationalFeeHeading = '本年收费金额（单位：万元）'
export const fourDecimalsFeeHeading = '本年收费金额（单位：万元，保留4位小数）'

export interface TruthChoices {
  readonly standard?: StandardId
  readonly kind?: InventedKind
  readonly size?: Size
  readonly year?: number
  readonly agency?: Agency
  /** The figures of the year after, which this report has to lead up to. */
  readonly before?: FigureTexts
}

/** The report of a seed. What `choices` leaves open the seed decides. */
export function inventTruth(seed: number, choices: TruthChoices = {}): Truth {
  const random = new Random(seed)
  const standard = choices.standard ?? '2021'
  const year = choices.year ?? (standard === '2019' ? random.integer(2019, 2020) : random.integer(2021, 2025))
  const agency = choices.agency ?? inventAgency(random, choices.kind)
  const drawn = inventFigures(random, standard, agency, choices.size ?? random.pick(['nothing', 'few', 'few', 'many']))
  const figures = choices.before === undefined ? drawn : leadingUpTo(drawn, choices.before)
  const title = random.chance(0.7)
    ? `${agency.name}${year}年政府信息公开工作年度报告`
    : `${year}年${agency.name}政府信息公开工作年度报告`
  const feeHeading = random.pick([nationalFeeHeading, fourDecimalsFeeHeading])
  return {
    seed,
    standard,
    agency,
    year,
    title,
    figures,
    feeHeading,
    ...inventSections({random, standard, agency, year, figures})
  }
}

/** The report of the year before by the same agency: what one carries over the other carries in. */
export function yearBefore(truth: Truth): Truth {
  const {seed, standard, agency, year, figures} = truth
  return inventTruth(seed + 5000, {standard, agency, year: year - 1, size: 'few', before: figures})
}

/** The same report with other figures; its prose stays as it is. */
export function withFigures(truth: Truth, changes: Readonly<Record<string, string>>): Truth {
  return {...truth, figures: new Map([...truth.figures, ...Object.entries(changes)])}
}
