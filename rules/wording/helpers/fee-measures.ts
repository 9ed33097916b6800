/** The citation of the measures on the 信息处理费 has a rule of its own (`fee-citation`): the others leave it alone. */

import type {Citation} from '../../../src/report/model.ts'
import {feeMeasures} from '../../../src/standard/law/instruments.ts'

export function isFeeMeasures({title, number}: Citation): boolean {
  if (title !== null && /处理费(?:征收|收取|收费)?管理(?:暂行)?办法/.test(title.text)) return true
  if (number === null || number.serial !== feeMeasures.serial) return false
  return number.year === feeMeasures.year || number.organ.endsWith('国办函')
}
