/** The sums of the tables above them, off by default: how many columns or rows hold, and which do not. */

import type {CodeLens} from 'vscode-languageserver'
import type {Figure} from '../../report/model.ts'
import type {IdentityName} from '../../standard/standard.ts'
import type {Locale} from '../../words.ts'
import {serverCommands} from '../commands.ts'
import type {OpenReport} from '../documents/subject.ts'
import {type Evaluated, evaluatedSums, sumText} from './figures.ts'

/** Each sum with the rule that judges it. */
const sums: readonly (readonly [IdentityName, rule: string, {readonly zh: string; readonly en: string}])[] = [
  ['requests.balance', 'cross-sum', {zh: '勾稽关系', en: 'balance'}],
  ['requests.results', 'results-sum', {zh: '办理结果合计', en: 'sum of the results'}],
  ['requests.applicants', 'applicant-sum', {zh: '申请人合计', en: 'sum of the applicants'}],
  ['disputes.outcomes', 'dispute-sum', {zh: '复议诉讼合计', en: 'sum of the outcomes'}]
]

export function lenses({report, positions, locale, project}: OpenReport): CodeLens[] {
  if (report === null || !project.settings.codeLens) return []
  const evaluations = evaluatedSums(report)
  return sums.flatMap(([name, rule, words]) => {
    const own = evaluations.filter(({identity}) => identity.name === name)
    const [first] = own.flatMap(({left, right}): readonly Figure[] => [...left, ...right])
    if (first === undefined) return []
    const table = report.table(first.form.table.id)
    const title = `${words[locale]}：${summary(own, locale)}`
    return [
      {
        range: positions.range({start: table.spot.span.start, end: table.spot.span.start}),
        command: {title, command: serverCommands.explain, arguments: [rule]}
      }
    ]
  })
}

function summary(evaluations: readonly Evaluated[], locale: Locale): string {
  const broken = evaluations.filter(({state}) => state === 'broken')
  const undetermined = evaluations.filter(({state}) => state === 'undetermined').length
  const held = evaluations.length - broken.length - undetermined
  const parts = [
    ...(held > 0 ? [{zh: `${held} 项成立`, en: `${held} hold`}[locale]] : []),
    ...broken.map(one => `“${one.identity.subject}”${sumText(one, locale)}`),
    ...(undetermined > 0 ? [{zh: `${undetermined} 项未能核对`, en: `${undetermined} not judged`}[locale]] : [])
  ]
  return parts.join({zh: '；', en: '; '}[locale])
}
