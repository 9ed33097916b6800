/** Which findings are shown: by gravity, rule and section, and only those that are still open. */

import type {Severity} from '../../diagnostic.ts'
import {severities} from '../../diagnostic.ts'
import {formatWords} from '../../format/output-words.ts'
import type {SectionNumber} from '../../standard/standard.ts'
import {clearFilters, onlyOpen, rule, section, severity} from '../filters.ts'
import type {OpenedReport} from '../protocol.ts'
import {ruleTitle} from './verdict.tsx'

export function Filters({report, shown}: {report: OpenedReport; shown: number}) {
  const {findings, summary} = report
  const isFiltered = severity.value !== null || rule.value !== null || section.value !== null || onlyOpen.value
  if (findings.length === 0) return null
  return (
    <div class="filters">
      <fieldset class="chips" aria-label="级别">
        {severities.map(kind => (
          <Chip key={kind} kind={kind} count={summary.counts[kind]} />
        ))}
      </fieldset>
      {findings.length > 3 && (
        <div class="selects">
          <RuleChoice report={report} />
          <SectionChoice report={report} />
          <OnlyOpen />
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

function RuleChoice({report: {findings}}: {report: OpenedReport}) {
  const rules = [...new Set(findings.map(({diagnostic}) => diagnostic.rule))]
  return (
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
  )
}

function SectionChoice({report: {drawn}}: {report: OpenedReport}) {
  return (
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
  )
}

function OnlyOpen() {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={onlyOpen.value}
        onChange={event => (onlyOpen.value = event.currentTarget.checked)}
      />
      只看没改的
    </label>
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
