/** Two bodies of one place whose fee amounts differ by two digits exchanged: one of them was mistyped. */

import type {Location} from '../../src/diagnostic.ts'
import {formatExact} from '../../src/exact.ts'
import {type CorpusEntry, defineRule, findingIn} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'

interface Digest {
  readonly amount: string
  readonly at: Location
}

type Entry = CorpusEntry<Digest>

export default defineRule({
  id: 'fees-alike',
  title: {zh: '两个机关的收费金额只差两个数字的位置', en: 'two fee amounts differ by digits exchanged'},
  group: 'corpus',
  basis: [practice('C', '同一地方两份报告引用同一笔金额')],
  scope: 'corpus',
  messages: {
    exchanged: {
      severity: 'info',
      zh: '收费金额 {here} 与{agency}（{path}）的 {there} 只差两个数字的位置，像是同一笔钱抄错了。请核对，改正写错的一处。',
      en: 'The fee amount {here} and that of {agency} ({path}), {there}, differ by two digits exchanged, as if one was copied wrongly. Check both, and correct the wrong one.'
    }
  },
  digest({figures, locate}): Digest | null {
    const amount = figures.get('proactive.fees.amount')
    if (amount === undefined || amount.exact === null) return null
    const text = formatExact(amount.exact)
    return digitsOf(text).length < FEWEST_DIGITS ? null : {amount: text, at: locate(amount)}
  },
  *check({entries}) {
    const byAmount = new Map<string, Entry[]>()
    for (const entry of entries) {
      const key = keyOf(entry.year, entry.digest.amount)
      const known = byAmount.get(key)
      if (known === undefined) byAmount.set(key, [entry])
      else if (known.length < MOST_COMPARED) known.push(entry)
    }
    for (const entry of entries) {
      const {amount: here, at} = entry.digest
      const others = exchanges(here).flatMap(amount => byAmount.get(keyOf(entry.year, amount)) ?? [])
      const other = others.find(({agency}) => isNeighbour(entry.agency, agency))
      if (other === undefined) continue
      const {digest, path, agency} = other
      yield findingIn(entry, 'exchanged', {
        at,
        data: {here, there: digest.amount, path, agency: agency ?? ''}
      })
    }
  }
})

/** Fewer may be equal but for their order by chance. */
const FEWEST_DIGITS = 6
/** Of many reports with one amount a few are enough to find a neighbour. */
const MOST_COMPARED = 16

function digitsOf(amount: string): string {
  return amount.replace('.', '').replace(/^0+/, '')
}

function keyOf(year: number | null, amount: string): string {
  return `${year} ${amount}`
}

/** The amount with two neighbouring digits exchanged, each way in which that gives another. */
function exchanges(amount: string): string[] {
  return Array.from({length: amount.length - 1}, (_, index) => {
    const [left = '', right = ''] = [amount[index], amount[index + 1]]
    const same = left === right || left === '.' || right === '.'
    return same ? '' : amount.slice(0, index) + right + left + amount.slice(index + 2)
  }).filter(exchanged => exchanged !== '')
}

function isNeighbour(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left !== right && ofOnePlace(left, right)
}

/** Whether both names begin with the same place: 砚溪市栖汀区. */
function ofOnePlace(left: string, right: string): boolean {
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  return Math.max(...Array.from('省市县区旗州盟镇乡', place => left.lastIndexOf(place, same - 1))) >= 2
}
