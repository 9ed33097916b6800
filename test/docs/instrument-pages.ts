/** The pages on the instruments that rules rest on, made from the instruments and the rules. */

import {type Rule, rules} from '../../src/index.ts'
import {citedForAll} from '../../src/standard/law/citing.ts'
import type {Instrument} from '../../src/standard/law/instruments.ts'
import {table} from './blocks.ts'

export function instrumentPage(instrument: Instrument): string {
  return `${[
    `# ${instrument.number}`,
    '由规则生成：工具所知的这份文件，和依据它的规则。原文以印发机关公布的为准。',
    `> ${instrument.subject.en}; generated from the rules that rest on it.`,
    instrument.citation,
    namesOf(instrument)
      .map(([what, words]) => `- ${what}：${words}`)
      .join('\n'),
    '## 哪些规则依据它',
    '核实的程度：A 读过原文，B 见于官方样例，C 推断，D 未核实。',
    table(['条款', '核实', '规则'], provisionRows(instrument))
  ].join('\n\n')}\n`
}

function namesOf({subject, shortNames, shortNumbers, address}: Instrument) {
  const rows: (readonly [what: string, words: string])[] = [['是什么', subject.zh]]
  if (shortNames.length > 0) rows.push(['可简称', shortNames.map(name => `《${name}》`).join('、')])
  if (shortNumbers.length > 0) rows.push(['文号也写作', shortNumbers.join('、')])
  rows.push(['原文', address === null ? '没有核实到网址，请按文号查找' : `<${address}>`])
  return rows
}

/** A row for each of its provisions, in the order in which rules name them. */
function provisionRows({citation}: Instrument): readonly string[][] {
  const resting = new Map<string, {readonly confidence: string; readonly rules: Rule[]}>()
  for (const rule of rules) {
    for (const {instrument, article, confidence} of citedForAll(rule.basis)) {
      if (instrument !== citation) continue
      const provision = article ?? '全文'
      const row = resting.get(provision) ?? {confidence, rules: []}
      row.rules.push(rule)
      resting.set(provision, row)
    }
  }
  return Array.from(resting, ([provision, {confidence, rules}]) => [provision, confidence, rules.map(link).join('、')])
}

function link({group, id, title}: Rule): string {
  return `[${title.zh}](../${group}/${id}.md)`
}
