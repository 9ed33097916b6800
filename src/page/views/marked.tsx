/** Words and cells that findings are at. */

import type {ComponentChildren} from 'preact'
import {severities} from '../../diagnostic.ts'
import type {OpenedReport} from '../protocol.ts'
import {selected} from '../state.ts'

interface MarkedProps {
  readonly findings: readonly number[]
  /** Those whose numbers are shown behind. */
  readonly ending: readonly number[]
  readonly report: OpenedReport
  readonly children: ComponentChildren
}

export function Marked({findings, ending, report, children}: MarkedProps) {
  const isSelected = selected.value !== null && findings.includes(selected.value)
  return (
    <mark class={`${severityOf(findings, report)}${isSelected ? ' selected' : ''}`} data-findings={findings.join(' ')}>
      {children}
      <Tags findings={ending} report={report} />
    </mark>
  )
}

export function Tags({findings, report}: {findings: readonly number[]; report: OpenedReport}) {
  return (
    <>
      {findings.map(number => (
        <button
          key={number}
          type="button"
          class={`tag ${severityOf([number], report)}`}
          aria-label={`第 ${number} 处问题`}
          aria-pressed={selected.value === number}
          onClick={event => {
            event.stopPropagation()
            selected.value = number
          }}
        >
          <span>{number}</span>
        </button>
      ))}
    </>
  )
}

/** The highest severity of some findings. */
export function severityOf(findings: readonly number[], {findings: all}: OpenedReport): string {
  const found = findings.map(number => all[number - 1]?.diagnostic.severity)
  return severities.find(severity => found.includes(severity)) ?? 'info'
}
