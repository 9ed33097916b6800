/** Many reports: the whole in figures, what stands beside it, and a line for each. */

import {removeReports} from '../checking.ts'
import {fate, type Grouping, grouping, isDrawn, listed, ruleTotals, ruleWanted, showAll, wanted} from '../listing.ts'
import {current, go, progress, review, summaries} from '../state.ts'
import {Asides} from './asides.tsx'
import {RunCharts} from './charts.tsx'
import {FileChoice} from './file-choice.tsx'
import {Confirmed} from './parts.tsx'
import {ReportsTable} from './reports-table.tsx'
import {ReviewHead} from './review-head.tsx'
import {TakeAway} from './take-away.tsx'
import {ruleTitle} from './verdict.tsx'

export function List() {
  const reports = current.value
  if (reports.length === 0 && progress.value === null && review.value?.past == null) {
    return (
      <main class="narrow">
        <h1>还没有核对过文件</h1>
        <p>
          <button type="button" class="main" onClick={() => go({view: 'home'})}>
            去选择文件
          </button>
        </p>
      </main>
    )
  }
  const shown = listed.value
  return (
    <main class="wide">
      <div class="title-row">
        <h1>核对结果</h1>
        <div class="title-actions">
          <FileChoice name="添加文件" folderName="添加文件夹" />
          <TakeAway ids={shown.map(({id}) => id)} outputs={['xlsx', 'html', 'letter', 'annotated', 'csv', 'json']} />
        </div>
      </div>
      <ReviewHead reports={reports} />
      <Asides />
      <Controls shown={shown.length} all={reports.length} />
      {isDrawn.value && <RunCharts ids={shown.map(({id}) => id)} />}
      {shown.length === 0 && reports.length > 0 ? <p class="nothing">没有符合条件的。</p> : <ReportsTable />}
      {progress.value === null && <Clearing />}
    </main>
  )
}

/** Takes away all that was checked, to begin with others. */
function Clearing() {
  const ids = summaries.value.filter(({standing}) => standing !== 'missing').map(({id}) => id)
  if (ids.length < 2) return null
  return (
    <p class="actions clearing">
      <Confirmed
        name="全部移走"
        question={`${ids.length} 份都从这里移走，原文件不动。`}
        sure="全部移走"
        onConfirm={() => void removeReports(ids)}
      />
    </p>
  )
}

function Controls({shown, all}: {shown: number; all: number}) {
  const previous = summaries.value.length - all
  return (
    <div class="controls">
      <label>
        找单位、文件、联系人
        <input type="search" value={wanted.value} onInput={event => (wanted.value = event.currentTarget.value)} />
      </label>
      <RuleChoice />
      <FateChoice />
      <label>
        分组
        <select value={grouping.value} onChange={event => (grouping.value = event.currentTarget.value as Grouping)}>
          <option value="none">不分组</option>
          <option value="agency">按单位</option>
          <option value="rule">按规则</option>
        </select>
      </label>
      <button type="button" aria-pressed={isDrawn.value} onClick={() => (isDrawn.value = !isDrawn.value)}>
        图表
      </button>
      {shown < all && (
        <span class="soft">
          显示 {shown} 份，共 {all} 份，“带走结果”只含显示的这些。
          <button type="button" class="plain" onClick={showAll}>
            全部显示
          </button>
        </span>
      )}
      {previous > 0 && <span class="soft">另有 {previous} 份上年的年报，用来对照，不单列。</span>}
    </div>
  )
}

function RuleChoice() {
  if (ruleTotals.value.length === 0) return null
  return (
    <label>
      规则
      <select value={ruleWanted.value ?? ''} onChange={event => (ruleWanted.value = event.currentTarget.value || null)}>
        <option value="">全部</option>
        {ruleTotals.value.map(({rule, reports}) => (
          <option key={rule} value={rule}>
            {ruleTitle(rule)}（{reports} 份）
          </option>
        ))}
      </select>
    </label>
  )
}

function FateChoice() {
  if (review.value?.past == null) return null
  return (
    <label>
      与上次相比
      <select
        value={fate.value ?? ''}
        onChange={event => (fate.value = (event.currentTarget.value || null) as typeof fate.value)}
      >
        <option value="">全部</option>
        <option value="new">有新增的</option>
        <option value="open">有仍在的</option>
        <option value="fixed">有已改正的</option>
        <option value="unsettled">有这次未能核对的</option>
      </select>
    </label>
  )
}
