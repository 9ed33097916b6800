/** What was found in a report: causes first, then the findings by gravity, and apart from them what was not judged. */

import {useEffect, useRef} from 'preact/hooks'
import {findingWords} from '../../finding-words.ts'
import {clearFilters, shownFindings} from '../filters.ts'
import type {OpenedReport, ShownCause, ShownFinding} from '../protocol.ts'
import {selected} from '../state.ts'
import {tryCells} from '../trial.ts'
import {Kept, Notices, Unjudged} from './beside-findings.tsx'
import {FindingCard} from './finding-card.tsx'
import {Filters} from './finding-filters.tsx'
import {CopyButton} from './parts.tsx'
import {TryingPanel} from './trying.tsx'

export function Findings({report, onLook}: {report: OpenedReport; onLook: () => void}) {
  const pane = useRef<HTMLElement>(null)
  const number = selected.value
  useEffect(() => clearFilters, [])
  useEffect(() => {
    if (number !== null) pane.current?.querySelector(`#finding-${number}`)?.scrollIntoView({block: 'nearest'})
  }, [number])
  const shown = shownFindings.value
  return (
    <section id="findings" class="findings-pane" ref={pane} aria-label="问题" tabIndex={-1}>
      <TryingPanel report={report} />
      <Filters report={report} shown={shown.length} />
      <Listed report={report} shown={shown} onLook={onLook} />
      <Unjudged report={report} onLook={onLook} />
      <Kept report={report} />
      <Notices report={report} />
    </section>
  )
}

interface ListedProps {
  readonly report: OpenedReport
  readonly shown: readonly ShownFinding[]
  readonly onLook: () => void
}

function Listed({report, shown, onLook}: ListedProps) {
  const numbers = new Set(shown.map(({number}) => number))
  const causes = report.causes.filter(({findings}) => findings.some(number => numbers.has(number)))
  const caused = new Set(causes.flatMap(({findings}) => findings))
  const others = shown.filter(({number}) => !caused.has(number))
  if (report.findings.length === 0) {
    return report.drawn === null ? null : (
      <p class="nothing">
        没有发现问题。
        {report.unjudged.length > 0 && '但有内容未能核对，见下。'}
      </p>
    )
  }
  return (
    <>
      {causes.map(cause => (
        <Cause key={cause.findings.join()} cause={cause} report={report} numbers={numbers} onLook={onLook} />
      ))}
      {causes.length > 0 && others.length > 0 && <h2 class="part-heading">其他问题</h2>}
      <ol class="finding-list">
        {others.map(finding => (
          <FindingCard key={finding.number} finding={finding} report={report} onLook={onLook} />
        ))}
      </ol>
    </>
  )
}

interface CauseProps extends Pick<ListedProps, 'report' | 'onLook'> {
  readonly cause: ShownCause
  readonly numbers: ReadonlySet<number>
}

/** One thing to correct, and the findings that it causes. */
function Cause({cause, report, numbers, onLook}: CauseProps) {
  const findings = cause.findings.flatMap(number => {
    const finding = report.findings[number - 1]
    return finding === undefined || !numbers.has(number) ? [] : [finding]
  })
  const [likeliest] = cause.repairs
  const [cell, ...others] = likeliest?.cells ?? []
  const heading = cause.repairs.length === 1 ? findingWords.zh.cause : findingWords.zh.possibleCause
  return (
    <section class="cause" aria-label={heading}>
      <h2>{heading}</h2>
      {cause.repairs.map(({message}) => (
        <p key={message} class="message">
          {message}
        </p>
      ))}
      {cause.repairs.length === 1 && cell !== undefined && others.length === 0 && (
        <p class="actions">
          <CopyButton text={String(cell.to)} />
          <button type="button" onClick={() => tryCells(likeliest?.cells ?? [])}>
            试填
          </button>
        </p>
      )}
      <p class="soft">由此产生的问题：</p>
      <ol class="finding-list">
        {findings.map(finding => (
          <FindingCard key={finding.number} finding={finding} report={report} onLook={onLook} />
        ))}
      </ol>
    </section>
  )
}
