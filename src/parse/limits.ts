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
  /** Elements of a part of a Word or Excel file. */
  elements: 200_000,
  /** Elements of a page. */
  pageElements: 100_000,
  /** Attributes of one tag. */
  attributes: 1000,
  /** Columns that one cell may span. */
  columnSpan: 1000,
  /** Rows that one cell may span. */
  rowSpan: 65_534,
  /** UTF-16 units of a text, without the markup of a page. A report has some tens of thousands. */
  prose: 5_000_000,
  /** Lines of a text that are not blank. */
  lines: 100_000,
  /** Cells of all tables of a file, covered ones included. */
  slots: 100_000,
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

/** Counts the cells of a file against `limits.slots`, over all its tables. */
export class CellBudget {
  #spent = 0

  /** @throws LimitExceeded */
  spend(cells: number): void {
    this.#spent += cells
    if (this.#spent > limits.slots) throw new LimitExceeded('slots')
  }
}
