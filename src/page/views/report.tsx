/** One report: on the left as a person reads it, on the right what was found in it. */

import {useEffect, useState} from 'preact/hooks'
import {openReport} from '../checking.ts'
import type {OpenedReport, OutputName} from '../protocol.ts'
import {current, go, opened, place} from '../state.ts'
import {stopTrying} from '../trial.ts'
import {Findings} from './findings.tsx'
import {Sheet} from './sheet.tsx'
import {TakeAway} from './take-away.tsx'
import {nameOf, Verdict} from './verdict.tsx'

export function ReportView() {
  const wanted = place.value.view === 'report' ? place.value.id : null
  const report = opened.value
  useEffect(() => {
    // The browser's way back leads to a report that is not open any more.
    if (wanted !== null && report?.summary.id !== wanted) void openReport(wanted)
  }, [wanted, report])
  if (report === null || report.summary.id !== wanted) return <main class="wide" aria-busy="true" />
  return <Opened key={report.summary.id} report={report} />
}

type Side = 'findings' | 'sheet'

function Opened({report}: {report: OpenedReport}) {
  const {summary} = report
  const [side, setSide] = useState<Side>('findings')
  useEffect(() => stopTrying, [])
  return (
    <main class={`report show-${side}`}>
      <div class="report-head">
        {current.value.length > 1 && (
          <button type="button" class="plain back" onClick={() => go({view: 'list'})}>
            ← 全部
          </button>
        )}
        <h1>{nameOf(summary)}</h1>
        <Verdict summary={summary} />
        <p class="soft facts">
          {summary.path}
          {summary.previous !== null && `　已与上年对照：${summary.previous}`}
        </p>
        <div class="report-actions">
          <button type="button" class="screen-only" onClick={() => window.print()}>
            打印
          </button>
          <TakeAway ids={[summary.id]} outputs={outputsOf(report)} />
        </div>
      </div>
      <Since report={report} />
      <fieldset class="sides" aria-label="看哪一边">
        <SideButton
          name={`问题（${report.findings.length}）`}
          isOn={side === 'findings'}
          onClick={() => setSide('findings')}
        />
        <SideButton name="报告" isOn={side === 'sheet'} onClick={() => setSide('sheet')} />
      </fieldset>
      <button type="button" class="skip" onClick={() => document.getElementById('findings')?.focus()}>
        跳到问题
      </button>
      <div class="panes">
        <Sheet report={report} />
        <Findings report={report} onLook={() => setSide('sheet')} />
      </div>
    </main>
  )
}

function SideButton({name, isOn, onClick}: {name: string; isOn: boolean; onClick: () => void}) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onClick}>
      {name}
    </button>
  )
}

/** What has become of the version that was here before. */
function Since({report: {summary}}: {report: OpenedReport}) {
  const {since} = summary
  if (since === null) return null
  return (
    <p class="since" role="status">
      与刚才那一版相比：改好 {since.fixed} 处，新出现 {since.new} 处，还在 {since.open} 处
      {since.unsettled > 0 && `，这次未能核对 ${since.unsettled} 处（不算改好）`}。
    </p>
  )
}

function outputsOf({canAnnotate, text, drawn}: OpenedReport): readonly OutputName[] {
  return [
    ...(canAnnotate === null ? [] : ['annotated' as const]),
    ...(text === null || drawn === null ? [] : ['text' as const]),
    'html',
    'letter',
    'xlsx',
    'json'
  ]
}
