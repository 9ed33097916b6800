/** By what a report is known among others: whose it is, and of which year. */

import type {ReportHead} from './result.ts'

type Named = Pick<ReportHead, 'agency' | 'year'>

/** Null where agency or year are not known. Blanks in a name are no difference. */
export function keyOfReport({agency, year}: Named): string | null {
  return agency === null || year === null ? null : `${year} ${agency.replace(/\s/g, '')}`
}

/** Of the report of the same agency for the year before. */
export function keyOfYearBefore({agency, year}: Named): string | null {
  return keyOfReport({agency, year: year === null ? null : year - 1})
}
