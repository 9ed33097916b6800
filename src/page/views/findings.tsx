/** What was found in a report: causes first, then the findings by gravity, and apart from them what was not judged. */

import {useEffect, useRef} from 'preact/hooks'
import type {Severity} from '../../diagnostic.ts'
import {severities} from '../../diagnostic.ts'
import {formatWords} from '../../format/output-words.ts'
import type {SectionNumber} from '../../standard/standard.ts'
import {decisionOf} from '../decisions.ts'
import {clearFilters, onlyOpen, rule, section, severity, shownFindings} from '../filters.ts'
import type {OpenedReport, ShownCause, ShownFinding} from '../protocol.ts'
import {selected} from '../state.ts'
import {tryCells} from '../trial.ts'
import {takeBack} from '../waiving.ts'
import {FindingCard} from './finding-card.tsx'
import {CopyButton, Place} from './parts.tsx'
import {TryingPanel} from './trying.tsx'
import {ruleTitle} from './verdict.tsx'

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

// ---- Filters -------------------------------------------------------------------------------------------------------

function Filters({report, shown}: {report: OpenedReport; shown: number}) {
  const {findings, summary, drawn} = report
  const isFiltered = severity.value !== null || rule.value !== null || section.value !== null || onlyOpen.value
  if (findings.length === 0) return null
  const rules = [...new Set(findings.map(({diagnostic}) => diagnostic.rule))]
  return (
    <div class="filters">
      <fieldset class="chips" aria-label="级别">
        {severities.map(kind => (
          <Chip key={kind} kind={kind} count={summary.counts[kind]} />
        ))}
      </fieldset>
      {findings.length > 3 && (
        <div class="selects">
          <select
            aria-label="规则"
            value={rule.value ?? ''}
            onChange={event => (rule.value = event.currentTarget.value || null)}
          >
            <option value="">全部规则</option>
            {rules.map(id => (
              <option key={id} value={id}>
                {ruleTitle(id)}
              </option>
            ))}
          </select>
          <select
            aria-label="部分"
            value={section.value ?? ''}
            onChange={event => (section.value = toSection(event.currentTarget.value))}
          >
            <option value="">全部部分</option>
            {(drawn?.sections ?? []).map(({number, name}) => (
              <option key={number} value={number}>
                {'一二三四五六'[number - 1]}、{name}
              </option>
            ))}
          </select>
          <label class="check">
            <input
              type="checkbox"
              checked={onlyOpen.value}
              onChange={event => (onlyOpen.value = event.currentTarget.checked)}
            />
            只看没改的
          </label>
        </div>
      )}
      {isFiltered && (
        <p class="soft">
          显示 {shown} 处，共 {findings.length} 处。
          <button type="button" class="plain" onClick={clearFilters}>
            全部显示
          </button>
        </p>
      )}
    </div>
  )
}

function toSection(value: string): SectionNumber | null {
  return value === '' ? null : (Number(value) as SectionNumber)
}

function Chip({kind, count}: {kind: Severity; count: number}) {
  if (count === 0) return null
  const isOn = severity.value === kind
  return (
    <button
      type="button"
      class={`chip ${kind}`}
      aria-pressed={isOn}
      onClick={() => (severity.value = isOn ? null : kind)}
    >
      {formatWords.zh.severity[kind]} {count}
    </button>
  )
}

// ---- Findings ------------------------------------------------------------------------------------------------------

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

/** One thing to correct, and the findings that are there for its sake. */
function Cause({cause, report, numbers, onLook}: CauseProps) {
  const findings = cause.findings.flatMap(number => {
    const finding = report.findings[number - 1]
    return finding === undefined || !numbers.has(number) ? [] : [finding]
  })
  const [likeliest] = cause.repairs
  const [cell, ...others] = likeliest?.cells ?? []
  return (
    <section class="cause" aria-label={cause.repairs.length === 1 ? '先改这里' : '可能要改这里'}>
      <h2>{cause.repairs.length === 1 ? '先改这里' : '可能要改这里'}</h2>
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

// ---- Besides -------------------------------------------------------------------------------------------------------

function Unjudged({report: {unjudged}, onLook}: {report: OpenedReport; onLook: () => void}) {
  if (unjudged.length === 0) return null
  return (
    <section class="unjudged" aria-label="未能核对">
      <h2 class="part-heading">未能核对</h2>
      <p class="soft">以下内容没有核对成，不等于没有问题，请人工核对。</p>
      <ul>
        {unjudged.map(({message, place, others, anchor, waived}) => (
          <li key={`${message}${place}`}>
            {message}
            {waived && <span class="soft">（已说明理由）</span>}
            {place !== '' && <Place anchor={anchor} place={place} onLook={onLook} />}
            {others !== '' && <span class="soft">{others}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Kept({report: {suppressed, summary}}: {report: OpenedReport}) {
  if (suppressed.length === 0) return null
  return (
    <details class="kept">
      <summary>决定不改的 {suppressed.length} 处</summary>
      <ul>
        {suppressed.map(({fingerprint, message, reason, location}) => (
          <li key={fingerprint}>
            <span class="soft">{location.place}</span>
            {message}
            <span class="soft">理由：{reason}</span>
            {decisionOf(summary.path, fingerprint)?.kind === 'kept' && (
              <button type="button" onClick={() => void takeBack(summary.path, fingerprint)}>
                撤回
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Notices({report: {notices}}: {report: OpenedReport}) {
  if (notices.length === 0) return null
  return (
    <details class="notices">
      <summary>读取时的说明 {notices.length} 条</summary>
      <ul>
        {notices.map(message => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  )
}
