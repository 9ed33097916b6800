/** What a careful reader finds in the five seeds, checked by hand (`seeds/README.md`). */

import type {Severity} from '../../src/diagnostic.ts'

export interface SeedFile {
  readonly file: string
  /** The figures that are not 0. */
  readonly figures: readonly (readonly [path: string, value: number])[]
}

export interface SeedFinding {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly severity: Severity
}

const files = {
  pdf: '000_73f124dfc0fa5d02.txt',
  headings: '001_1091f6b912cee938.txt',
  eight: '002_0cd22d9d18d83273.txt',
  pipes: '003_6cf30a50689e7158.txt',
  broken: '004_1d261e6cad82d93b.txt'
} as const

export const seedFiles: readonly SeedFile[] = [
  {file: files.pdf, figures: []},
  {file: files.headings, figures: []},
  {file: files.eight, figures: []},
  {file: files.pipes, figures: []},
  {
    file: files.broken,
    figures: [
      ['proactive.normativeDocuments.issued', 1],
      ['proactive.normativeDocuments.inForce', 2],
      ['proactive.licences.decisions', 33]
    ]
  }
]

function finding(file: string, line: number, rule: string, severity: Severity): SeedFinding {
  return {file, line, rule, severity}
}

export const seedFindings: readonly SeedFinding[] = [
  finding(files.pdf, 3, 'title', 'info'),
  finding(files.pdf, 177, 'fee-note', 'warning'),
  finding(files.headings, 46, 'table-label', 'warning'),
  finding(files.headings, 68, 'heading-level', 'info'),
  finding(files.headings, 87, 'fee-note', 'warning'),
  finding(files.eight, 55, 'table-label', 'warning'),
  finding(files.eight, 73, 'table-shape', 'warning'),
  finding(files.eight, 85, 'halfwidth-punctuation', 'info'),
  finding(files.eight, 95, 'fee-note', 'warning'),
  finding(files.pipes, 83, 'fee-citation', 'info'),
  finding(files.pipes, 15, 'agency-name', 'info'),
  finding(files.broken, 51, 'table-label', 'warning'),
  finding(files.broken, 57, 'table-label', 'warning'),
  finding(files.broken, 87, 'halfwidth-punctuation', 'info'),
  finding(files.broken, 91, 'fee-citation', 'info'),
  finding(files.broken, 11, 'confusable-words', 'info')
]

/** The lines with a label that differs in words from the form's; all others differ in typography only. */
export function seedLabels(file: string): readonly number[] {
  return seedFindings.filter(of => of.file === file && of.rule === 'table-label').map(({line}) => line)
}
