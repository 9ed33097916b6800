/** What last year's report says of this year's: the requests carried over, and the documents in force. */

import {formatExact} from '../../exact.ts'
import type {Figure, Report} from '../../report/model.ts'
import type {FormContent, FormRemark} from './content.ts'

const CARRIED_OUT = 'requests.carriedOut.'
const CARRIED_IN = 'requests.carriedIn.'

/**
 * What a report takes over from that of the year before. Only what was read with certainty is carried over; a blank stays a blank.
 * @param previous last year's report
 * @returns 结转下年度 as 上年结转, to be spread into the content of a form, and a remark on the documents in force
 */
export function carriedOver({figures}: Pick<Report, 'figures'>): Required<Pick<FormContent, 'figures' | 'remarks'>> {
  const known = [...figures].filter(({exact}) => exact !== null)
  const carried = known
    .filter(({figure}) => figure.startsWith(CARRIED_OUT))
    .map((figure): [string, string] => [CARRIED_IN + figure.figure.slice(CARRIED_OUT.length), text(figure)])
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
