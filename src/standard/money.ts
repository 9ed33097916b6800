/** Units of money, as headings and cells name them: 元, 万元, 亿元, 美元. */

import {toHalfWidth} from '../exact.ts'
import {withoutBlanks} from '../text.ts'

const MULTIPLES = '十百千万亿'
const FOREIGN = '美港欧日'
const SAID = '单位'

/** The units that a text names, each once; of a text that says 单位 only the first behind that word. */
export function moneyUnits(text: string): readonly string[] {
  const words = withoutBlanks(text)
  const said = words.indexOf(SAID)
  const units = allUnits(said === -1 ? words : words.slice(said + SAID.length))
  return said === -1 ? [...new Set(units)] : units.slice(0, 1)
}

function allUnits(words: string): string[] {
  const units: string[] = []
  for (let end = words.indexOf('元'); end !== -1; end = words.indexOf('元', end + 1)) {
    let start = end
    if (isOneOf(FOREIGN, words[start - 1])) start--
    while (isOneOf(MULTIPLES, words[start - 1])) start--
    units.push(words.slice(start, end + 1))
  }
  return units
}

/** The unit that stands at once behind a number: 元 of `380元`, 万元 of `3（万元）`; null where something else does. */
export function moneyUnitBehind(remark: string): string | null {
  const words = withoutBlanks(toHalfWidth(remark))
  const inner = words.startsWith('(') ? words.slice(1) : words
  const named = inner.startsWith(SAID) ? inner.slice(SAID.length).replace(/^:/, '') : inner
  const end = named.indexOf('元')
  const unit = named.slice(0, end + 1)
  return unit !== '' && moneyUnits(unit)[0] === unit ? unit : null
}

function isOneOf(signs: string, sign: string | undefined): boolean {
  return sign !== undefined && signs.includes(sign)
}
