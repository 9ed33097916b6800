/** One finding: what is wrong and where; opened also what to write, on what it rests, and what somebody has decided. */

import {useState} from 'preact/hooks'
import {findingWords} from '../../finding-words.ts'
import {formatWords} from '../../format/output-words.ts'
import {decide, decisionOf} from '../decisions.ts'
import type {OpenedReport, ShownFinding} from '../protocol.ts'
import {selected} from '../state.ts'
import {settled} from '../trial.ts'
import {keepAsItIs} from '../waiving.ts'
import {CopyButton, goTo, Place} from './parts.tsx'
import {RulePage} from './rule-page.tsx'
import {ruleTitle} from './verdict.tsx'

interface CardProps {
  readonly finding: ShownFinding
  readonly report: OpenedReport
  readonly onLook: () => void
}

export function FindingCard({finding, report, onLook}: CardProps) {
  const {number, diagnostic, anchor} = finding
  const {severity, message, location, fingerprint} = diagnostic
  const isOpen = selected.value === number
  const isChanged = decisionOf(report.summary.path, fingerprint)?.kind === 'changed'
  return (
    <li id={`finding-${number}`} class={`finding ${severity}${isOpen ? ' open' : ''}${isChanged ? ' changed' : ''}`}>
      <button
        type="button"
        class="finding-head"
        aria-expanded={isOpen}
        onClick={() => (selected.value = isOpen ? null : number)}
        onKeyDown={event => {
          // A second Enter goes on to the place itself.
          if (event.key !== 'Enter' || !isOpen || anchor === null) return
          event.preventDefault()
          onLook()
          goTo(anchor)
        }}
      >
        <span class="finding-place">
          <b>
            {number} {formatWords.zh.severity[severity]}
          </b>
          {location.place}
          {isChanged && <span class="done">已改</span>}
          {settled.value.has(number) && <span class="done">试改后消除</span>}
        </span>
        <span class="message">{message}</span>
      </button>
      {isOpen && <Details finding={finding} report={report} onLook={onLook} />}
    </li>
  )
}

function Details({finding, report, onLook}: CardProps) {
  const {fixes, related, diagnostic, anchor, position} = finding
  return (
    <div class="details">
      {fixes.map(({text, copy}) => (
        <p key={text} class="fix">
          <b>改法</b>
          <span>
            {text} {copy !== null && <CopyButton text={copy} />}
          </span>
        </p>
      ))}
      {related.length > 0 && (
        <p class="related">
          <b>有关的数</b>
          <span>
            {related.map(({text, quote, anchor: there}) => (
              <Place
                key={text + quote}
                anchor={there}
                place={quote === '' || text.includes(quote) ? text : `${text} ${quote}`}
                onLook={onLook}
              />
            ))}
          </span>
        </p>
      )}
      <p class="where">
        <b>位置</b>
        <Place anchor={anchor} place={position} onLook={onLook} />
      </p>
      <Bases finding={finding} />
      <RulePage id={diagnostic.rule} title={ruleTitle(diagnostic.rule)} />
      <Decide finding={finding} report={report} onLook={onLook} />
    </div>
  )
}

function Bases({finding: {bases}}: {finding: ShownFinding}) {
  const [isFull, setFull] = useState(false)
  if (bases.length === 0) return null
  return (
    <p class="bases">
      <b>{findingWords.zh.basis}</b>
      <span>
        {bases.map(({short, full}) => (isFull ? full : short)).join('；')}{' '}
        <button type="button" class="plain" aria-expanded={isFull} onClick={() => setFull(!isFull)}>
          {isFull ? '收起' : '全称'}
        </button>
      </span>
    </p>
  )
}

/** 已改, or 不改 with a reason; only while the page is open, and exported as waivers. */
function Decide({finding: {diagnostic}, report}: CardProps) {
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const {path} = report.summary
  const {fingerprint} = diagnostic
  const decision = decisionOf(path, fingerprint)
  if (isAsking) {
    return (
      <form
        class="reason"
        onSubmit={event => {
          event.preventDefault()
          if (reason.trim() !== '') void keepAsItIs(path, diagnostic, reason.trim())
        }}
      >
        <label>
          不改的理由
          <input value={reason} onInput={event => setReason(event.currentTarget.value)} />
        </label>
        <button type="submit" class="main" disabled={reason.trim() === ''}>
          记下
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          取消
        </button>
      </form>
    )
  }
  return (
    <p class="actions">
      <button
        type="button"
        aria-pressed={decision?.kind === 'changed'}
        onClick={() => decide(path, fingerprint, decision === null ? {kind: 'changed'} : null)}
      >
        已改
      </button>
      <button type="button" onClick={() => setAsking(true)}>
        不改……
      </button>
    </p>
  )
}
