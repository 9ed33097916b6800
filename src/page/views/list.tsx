/** Many reports, a line each. */

import {openReport, removeReports} from '../checking.ts'
import {listed, type Order, order, showAll, standing, wanted} from '../listing.ts'
import type {FileSummary} from '../protocol.ts'
import {current, go, progress, summaries} from '../state.ts'
import {Scroll} from './scroll.tsx'
import {TakeAway} from './take-away.tsx'
import {nameOf, Verdict} from './verdict.tsx'

export function List() {
  const reports = current.value
  if (reports.length === 0 && progress.value === null) {
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
  const previous = summaries.value.length - reports.length
  const shown = listed.value
  return (
    <main class="wide">
      <div class="title-row">
        <h1>核对结果</h1>
        <TakeAway ids={shown.map(({id}) => id)} outputs={['xlsx', 'html', 'letter', 'annotated', 'json']} />
      </div>
      <Totals reports={reports} />
      <p class="search">
        <label>
          找单位或文件
          <input type="search" value={wanted.value} onInput={event => (wanted.value = event.currentTarget.value)} />
        </label>
        {shown.length < reports.length && (
          <span class="soft">
            显示 {shown.length} 份，共 {reports.length} 份，“带走结果”只含显示的这些。
            <button type="button" class="plain" onClick={showAll}>
              全部显示
            </button>
          </span>
        )}
        {previous > 0 && <span class="soft">另有 {previous} 份上年的年报，用来对照，不单列。</span>}
      </p>
      <Scroll label="核对结果">
        <table class="reports">
          <thead>
            <tr>
              <Heading name="单位" by="name" />
              <Heading name="结论" by="standing" />
              <Heading name="错误" by="error" />
              <Heading name="警告" by="warning" />
              <Heading name="提示" by="info" />
              <Heading name="未能核对" by="unjudged" />
              <th scope="col">先看这里</th>
              <th scope="col">
                <span class="hidden">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(summary => (
              <Row key={summary.id} summary={summary} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </main>
  )
}

function Heading({name, by}: {name: string; by: Order}) {
  const isOwn = order.value === by
  return (
    <th
      scope="col"
      class={by === 'name' || by === 'standing' ? undefined : 'number'}
      aria-sort={isOwn ? (by === 'name' || by === 'standing' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" class="sort" onClick={() => (order.value = by)}>
        {name}
        <span aria-hidden="true">{isOwn ? ' ▾' : ''}</span>
      </button>
    </th>
  )
}

/** How many stand how; each number shows those that it counts. */
function Totals({reports}: {reports: readonly FileSummary[]}) {
  const tiles: readonly (readonly [string, FileSummary['standing'] | null, string])[] = [
    ['份文件', null, ''],
    ['不通过', 'failed', 'error'],
    ['通过，有待核实', 'passed-with-warnings', 'warning'],
    ['通过', 'passed', 'passed'],
    ['未能核对', 'not-judged', 'undetermined'],
    ['不是年报', 'skipped', '']
  ]
  return (
    <fieldset class="totals" aria-label="按结论筛选">
      {tiles.map(([name, kind, colour]) => {
        const count = reports.filter(({standing}) => kind === null || standing === kind).length
        if (count === 0 && kind !== null) return null
        return (
          <button
            key={name}
            type="button"
            class={`total ${colour}`}
            aria-pressed={standing.value === kind}
            onClick={() => (standing.value = kind)}
          >
            <b>{count}</b>
            {name}
          </button>
        )
      })}
    </fieldset>
  )
}

function Row({summary}: {summary: FileSummary}) {
  const {id, path, counts, unjudged, first, previous} = summary
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => void openReport(id)}>
          {nameOf(summary)}
        </button>
        <span class="soft path">
          {path}
          {previous !== null && '，已与上年对照'}
        </span>
      </th>
      <td>
        <Verdict summary={summary} />
      </td>
      <td class="number error">{counts.error || ''}</td>
      <td class="number warning">{counts.warning || ''}</td>
      <td class="number info">{counts.info || ''}</td>
      <td class="number undetermined">{unjudged || ''}</td>
      <td class="first">
        <p>{first}</p>
      </td>
      <td>
        <button
          type="button"
          class="plain"
          aria-label={`移走${nameOf(summary)}`}
          onClick={() => void removeReports([id])}
        >
          移走
        </button>
      </td>
    </tr>
  )
}
