/** How a report stands, in a word and a colour that means it. */

import type {Severity} from '../../diagnostic.ts'
import {formatWords} from '../../format/output-words.ts'
import {standingText} from '../../format/standing.ts'
import {rules} from '../../index.ts'
import type {FileSummary} from '../protocol.ts'

export function Verdict({summary: {standing, counts}}: {summary: FileSummary}) {
  return <span class={`verdict ${standing}`}>{standingText(standing, counts.warning, formatWords.zh)}</span>
}

export function severityName(severity: Severity): string {
  return formatWords.zh.severity[severity]
}

/** 砚溪市林业局 2024 年度; the name of the file where the report does not say. */
export function nameOf({agency, year, path}: FileSummary): string {
  if (agency === null) return path.split('/').pop() ?? path
  return year === null ? agency : `${agency} ${year} 年度`
}

const titles: Readonly<Record<string, string>> = Object.fromEntries(rules.map(({id, title}) => [id, title.zh]))

/** A rule as people call it. */
export function ruleTitle(rule: string): string {
  return titles[rule] ?? rule
}
