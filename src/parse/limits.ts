/** How much a file may hold before it is refused. Every limit of the readers stands here; the docs list them. */

export const limits = {
  /** Bytes of a file. */
  fileBytes: 20 * 1024 * 1024,
  /** Entries of a zip archive. */
  entries: 2000,
  /** Bytes of one part of an archive, counted while it is inflated. */
  partBytes: 40 * 1024 * 1024,
  /** Bytes of all parts together that are inflated. */
  totalBytes: 80 * 1024 * 1024,
  /** Elements within elements, in HTML and in XML. */
  depth: 256,
  /** Elements of a file made of XML, all its parts together. */
  elements: 200_000,
  /** Elements of a page. */
  pageElements: 100_000,
  /** Attributes of one tag. */
  attributes: 1000,
  /** UTF-16 units of the classes of one element, where style sheets within the page bear on it. */
  classNames: 2000,
  /** Rules of the style sheets within a page that bear on how text looks. */
  styleRules: 3000,
  /** Comparisons of the elements of a page with these rules. */
  styleComparisons: 500_000,
  /** Columns that one cell may span. */
  columnSpan: 1000,
  /** Rows that one cell may span. */
  rowSpan: 65_534,
  /** UTF-16 units of a text, without the markup of a page; of Word, Excel, PDF and the like that of tables too. A report has some tens of thousands. */
  prose: 3_600_000,
  /** Numbers and title marks (《 》) in the prose of a file. A report has some hundreds. */
  mentions: 20_000,
  /** Lines of a text that are not blank; paragraphs, headings and items of lists in any file. */
  lines: 20_000,
  /** Cells of all tables of a file, covered ones included. */
  slots: 50_000,
  /** Pages of a PDF or OFD. */
  pages: 300,
  /** Characters of a PDF or OFD. */
  characters: 100_000,
  /** Painted objects of a PDF or OFD, those within others too. */
  objects: 100_000,
  /** Points of one path; what has more is a drawing, not the border of a table. */
  pathPoints: 400
} as const

export type Limit = keyof typeof limits

/** A file goes beyond a limit. The readers of bytes turn it into a refusal. */
export class LimitExceeded extends Error {
  readonly limit: Limit

  constructor(limit: Limit) {
    super(`The file goes beyond the limit “${limit}” (${limits[limit]})`)
    this.name = 'LimitExceeded'
    this.limit = limit
  }
}

/** Counts the elements of a file against `limits.elements`, over all its parts. */
export class ElementBudget {
  #spent = 0

  /** @throws LimitExceeded */
  spend(): void {
    if (++this.#spent > limits.elements) throw new LimitExceeded('elements')
  }
}

/**
 * Counts against `limits.prose` what a few bytes of a file can stand for many times: a string of many cells, the number of each
 * paragraph of a list. The text is too long then before it has been written.
 */
export class TextBudget {
  #spent = 0

  /** @throws LimitExceeded */
  spend(units: number): void {
    this.#spent += units
    if (this.#spent > limits.prose) throw new LimitExceeded('prose')
  }
}

/** Counts the cells of a file against `limits.slots`, over all its tables. */
export class CellBudget {
  #spent = 0

  /** @throws LimitExceeded */
  spend(cells: number): void {
    this.#spent += cells
    if (this.#spent > limits.slots) throw new LimitExceeded('slots')
  }
}
