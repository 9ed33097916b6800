/** A report written from the beginning: the whole form, totals that fill themselves, and a check while one writes. */

import {useEffect, useState} from 'preact/hooks'
import {topics} from '../../standard/topics.ts'
import {isKept} from '../draft-keeping.ts'
import {
  abandonDraft,
  begin,
  change,
  content,
  type Draft,
  draft,
  draftCheck,
  form,
  ofAnother,
  saveDraft,
  takePrevious,
  watchDraft
} from '../drafting.ts'
import type {DraftCheck, DraftFinding} from '../protocol.ts'
import {DraftTable, figureId} from './draft-table.tsx'
import {FileButton} from './file-choice.tsx'
import {Confirmed, goTo} from './parts.tsx'
import {severityName} from './verdict.tsx'

export function DraftView() {
  useEffect(watchDraft, [])
  const own = draft.value
  return own === null || form.value === null ? <Beginning /> : <Writing own={own} />
}

function Beginning() {
  const [agency, setAgency] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear() - 1))
  return (
    <main class="narrow">
      <h1>新建一份年报</h1>
      <p class="soft">按现行格式给出整份年报：合计自动算，上年结转自动带入，边填边核对，填好存成 Word。</p>
      <form
        class="beginning"
        onSubmit={event => {
          event.preventDefault()
          begin(agency.trim(), Number(year))
        }}
      >
        <label>
          机关全称
          <input value={agency} required onInput={event => setAgency(event.currentTarget.value)} />
        </label>
        <label>
          年度
          <input
            value={year}
            required
            inputMode="numeric"
            pattern="20[0-9]{2}"
            onInput={event => setYear(event.currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="main" disabled={agency.trim() === '' || !/^20\d\d$/.test(year)}>
            开始填写
          </button>
        </p>
      </form>
      <p class="or">或者直接选上年的年报，带入机关名称和结转数：</p>
      <PreviousChoice />
    </main>
  )
}

function PreviousChoice() {
  const other = ofAnother.value
  return (
    <div class="previous">
      <FileButton name="选择上年的年报" label="上年的年报" onFile={takePrevious} />
      {other !== null && (
        <div role="alert" class="of-another">
          <p>{other.text}同一机关改了名称、或者职能并入的，可以带入。</p>
          <p class="actions">
            <button type="button" onClick={() => void takePrevious(other.file, true)}>
              是同一机关，带入
            </button>
            <button type="button" onClick={() => (ofAnother.value = null)}>
              不带入
            </button>
          </p>
        </div>
      )}
    </div>
  )
}

function Writing({own}: {own: Draft}) {
  const standard = form.value
  if (standard === null) return null
  return (
    <main class="draft">
      <div class="draft-sheet">
        <h1>
          {own.agency}
          {own.year}年政府信息公开工作年度报告
        </h1>
        {standard.sections.map(section => {
          const table = standard.tables.find(({id}) => id === section.table)
          return (
            <section key={section.number} id={sectionId(section.heading)} aria-label={section.heading} tabIndex={-1}>
              <h2>{section.heading}</h2>
              {section.number === 1 && <Topics own={own} />}
              {table !== undefined && <DraftTable table={table} />}
              {own.remarks
                .filter(remark => remark.table === section.table)
                .map(({text}) => (
                  <p key={text} class="soft">
                    {text}
                  </p>
                ))}
              {section.number === 5 && (
                <Field
                  label="主要问题、上年问题的整改情况和下一步改进措施，逐条对应"
                  value={own.problems}
                  onInput={problems => change({problems})}
                />
              )}
              {section.number === 6 && <Others own={own} />}
            </section>
          )
        })}
      </div>
      <DraftSide />
    </main>
  )
}

function Topics({own}: {own: Draft}) {
  return (
    <>
      {topics.map(({name}, index) => (
        <Field
          key={name}
          label={`（${'一二三四五'[index]}）${name}`}
          value={own.topics[name] ?? ''}
          onInput={text => change({topics: {...own.topics, [name]: text}})}
        />
      ))}
    </>
  )
}

function Field({label, value, onInput}: {label: string; value: string; onInput: (text: string) => void}) {
  return (
    <label class="field">
      {label}
      <textarea
        rows={Math.max(2, value.split('\n').length)}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </label>
  )
}

function Others({own}: {own: Draft}) {
  return (
    <>
      <fieldset class="choices">
        <legend>信息处理费</legend>
        <label>
          <input type="radio" name="fee" checked={own.fee === 'none'} onChange={() => change({fee: 'none'})} />
          没有收取
        </label>
        <label>
          <input type="radio" name="fee" checked={own.fee === 'charged'} onChange={() => change({fee: 'charged'})} />
          发出过收费通知
        </label>
        {own.fee === 'charged' && (
          <p class="fees">
            <Small label="收费通知（件）" value={own.notices} onInput={notices => change({notices})} />
            <Small label="总金额（元）" value={own.asked} onInput={asked => change({asked})} />
            <Small label="实际收取（元）" value={own.paid} onInput={paid => change({paid})} />
          </p>
        )}
      </fieldset>
      <p class="sentence">{content.value?.prose?.sections?.[6]?.split('\n')[0]}</p>
      <Field label="其他要报告的事项" value={own.others} onInput={others => change({others})} />
    </>
  )
}

function Small({label, value, onInput}: {label: string; value: string; onInput: (text: string) => void}) {
  return (
    <label>
      {label}
      <input inputMode="decimal" value={value} onInput={event => onInput(event.currentTarget.value)} />
    </label>
  )
}

function draftStanding({findings, unjudged}: DraftCheck): string {
  const found = findings.length === 0 ? '到目前没有发现问题' : `到目前有 ${findings.length} 处要看`
  return unjudged === 0 ? found : `${found}，另有 ${unjudged} 项填齐后才能核对`
}

/** What is wrong so far, and the way out. */
function DraftSide() {
  const check = draftCheck.value
  const findings = check?.findings ?? []
  return (
    <aside class="draft-side" aria-label="核对和保存">
      <p class="actions">
        <button type="button" class="main" onClick={() => void saveDraft('docx')}>
          存成 Word
        </button>
        <button type="button" onClick={() => void saveDraft('html')}>
          存成网页
        </button>
        <button type="button" onClick={() => void saveDraft('md')}>
          存成 Markdown
        </button>
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={isKept.value}
          onChange={event => (isKept.value = event.currentTarget.checked)}
        />
        在这个浏览器里记住没填完的内容（公用电脑请不要勾）
      </label>
      <PreviousChoice />
      <div role="status">
        <h2 class="part-heading">{check === null ? '正在核对……' : draftStanding(check)}</h2>
      </div>
      <ol class="finding-list">
        {findings.map(finding => (
          <Found key={finding.rule + finding.place + finding.message} finding={finding} />
        ))}
      </ol>
      <p class="actions">
        <Confirmed
          name="另写一份"
          question="填好的内容会清掉，要留下的请先保存。"
          sure="清掉，另写一份"
          onConfirm={abandonDraft}
        />
      </p>
    </aside>
  )
}

/** Leads to the cell, or to the section, that it is about. */
function Found({finding: {message, severity, place, figure}}: {finding: DraftFinding}) {
  const anchor = figure === null ? sectionId(place.split(' ')[0] ?? '') : figureId(figure)
  return (
    <li class={`finding ${severity}`}>
      <button type="button" class="finding-head" onClick={() => goTo(anchor)}>
        <span class="finding-place">
          <b>{severityName(severity)}</b>
          {place}
        </span>
        <span class="message">{message}</span>
      </button>
    </li>
  )
}

function sectionId(heading: string): string {
  return `draft-section-${heading}`
}
