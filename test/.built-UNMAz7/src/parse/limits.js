const limits = {
  /** Bytes of a file. */
  fileBytes: 20 * 1024 * 1024,
  /** Entries of a zip archive. */
  entries: 2e3,
  /** Bytes of one part of an archive, counted while it is inflated. */
  partBytes: 40 * 1024 * 1024,
  /** Bytes of all parts together that are inflated. */
  totalBytes: 80 * 1024 * 1024,
  /** Elements within elements, in HTML and in XML. */
  depth: 256,
  /** Elements of a part of a Word or Excel file. */
  elements: 2e5,
  /** Elements of a page. */
  pageElements: 1e5,
  /** Attributes of one tag. */
  attributes: 1e3,
  /** Columns that one cell may span. */
  columnSpan: 1e3,
  /** Rows that one cell may span. */
  rowSpan: 65534,
  /** Cells of a table, covered ones included. */
  slots: 1e5
};
class LimitExceeded extends Error {
  limit;
  constructor(limit) {
    super(`The file goes beyond the limit \u201C${limit}\u201D (${limits[limit]})`);
    this.name = "LimitExceeded";
    this.limit = limit;
  }
}
export {
  LimitExceeded,
  limits
};
