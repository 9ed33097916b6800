/** What is wrong in the real reports, read by hand (`real/README.md`): every finding of weight, and nothing else. */

export interface RealFindings {
  readonly file: string
  /** The same agency's report of the year before, where there is one. */
  readonly previous?: string
  /** All errors and warnings, as `line rule`. */
  readonly weighty: readonly string[]
  /** Advice that must be among what is said. */
  readonly advice: readonly string[]
}

export const realFindings: readonly RealFindings[] = [
  {file: 'hongze-2024.txt', weighty: ['128 table-shape'], advice: ['107 table-label']},
  {file: 'huaian-city-2024.txt', weighty: [], advice: []},
  {file: 'suqian-2023.txt', weighty: [], advice: []},
  {file: 'suqian-2024.txt', previous: 'suqian-2023.txt', weighty: ['30 prose-growth'], advice: ['21 confusable-words']},
  {
    file: 'kewei-2024-source.md',
    weighty: ['91 table-unreadable', '164 cell-blank', '178 section-heading'],
    advice: ['34 confusable-words', '192 fee-citation']
  },
  {
    file: 'shanghai-office-2019.html',
    weighty: ['9 prose-sum', '9 prose-requests', '9 prose-sum', '9 prose-requests'],
    advice: ['9 outcome-words', '35 cell-value', '73 section-heading']
  },
  {file: 'pingtan-gwh-2021.md', weighty: ['35 fee-unit'], advice: ['13 confusable-words']},
  {
    file: 'pingtan-gwh-2022.md',
    previous: 'pingtan-gwh-2021.md',
    weighty: [],
    advice: ['3 book-title-marks', '23 numbering', '79 section-heading']
  },
  {
    file: 'pingtan-gwh-2023.md',
    previous: 'pingtan-gwh-2022.md',
    weighty: ['11 prose-disclosure', '35 in-force-carry-over', '45 fee-unit'],
    advice: ['89 numbering']
  }
]
