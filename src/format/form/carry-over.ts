/** What last year's report says of this year's: the requests carried over, and the documents in force. */

import {formatExact} from '../../exact.ts'
import type {Figure, Report} from '../../report/model.ts'
import {carriedInAfter} from '../../standard/forms/requests.ts'
import type {FormContent, FormRemark} from './content.ts'

/**
 * What a report takes over from that of the year before. Only what was read with certainty is carried over; a blank stays a blank.
 * @param previous last year's report
 * @returns 结转下年度 as 上年结转, to be spread into the content of a form, and a remark on the documents in force
 */
export function carriedOver({figures}: Pick<Report, 'figures'>): Required<Pick<FormContent, 'figures' | 'remarks'>> {
  const known = [...figures].filter(({exact}) => exact !== null)
  const carried = known.flatMap((figure): [string, string][] => {
    const carriedIn = carriedInAfter(figure.figure)
    return carriedIn === null ? [] : [[carriedIn, text(figure)]]
  })
  return {figures: Object.fromEntries(carried), remarks: inForceRemarks(known)}
}

function inForceRemarks(known: readonly Figure[]): FormRemark[] {
  const inForce = known.filter(({figure}) => figure.endsWith('.inForce'))
  if (inForce.length === 0) return []
  const counts = inForce.map(figure => `${figure.form.row.label} ${text(figure)} 件`).join('，')
  return [
    {
      table: 'proactive',
      text: `上年报告的现行有效件数：${counts}。本年现行有效件数一般等于上年的加上本年制发、减去本年废止。`
    }
  ]
}

function text({exact}: Figure): string {
  return exact === null ? '' : formatExact(exact)
}
