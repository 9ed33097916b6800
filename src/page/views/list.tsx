/** Many reports, a line each. */

import {openReport, removeReports} from '../checking.ts'
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
  return (
    <main class="wide">
      <div class="title-row">
        <h1>核对结果</h1>
        <TakeAway ids={reports.map(({id}) => id)} outputs={['xlsx', 'html', 'letter', 'annotated', 'json']} />
      </div>
      <Totals reports={reports} />
      {previous > 0 && <p class="soft">另有 {previous} 份上年的年报，用来对照，不单列。</p>}
      <Scroll label="核对结果">
        <table class="reports">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">结论</th>
              <th scope="col" class="number">
                错误
              </th>
              <th scope="col" class="number">
                警告
              </th>
              <th scope="col" class="number">
                提示
              </th>
              <th scope="col" class="number">
                未能核对
              </th>
              <th scope="col">先看这里</th>
              <th scope="col">
                <span class="hidden">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {reports.map(summary => (
              <Row key={summary.id} summary={summary} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </main>
  )
}

function Totals({reports}: {reports: readonly FileSummary[]}) {
  const count = (...standings: readonly FileSummary['standing'][]) =>
    reports.filter(({standing}) => standings.includes(standing)).length
  const tiles: readonly (readonly [string, number, string])[] = [
    ['份年报', reports.length - count('skipped'), ''],
    ['不通过', count('failed'), 'error'],
    ['通过，有待核实', count('passed-with-warnings'), 'warning'],
    ['通过', count('passed'), 'passed'],
    ['未能核对', count('not-judged'), 'undetermined'],
    ['不是年报', count('skipped'), '']
  ]
  return (
    <dl class="totals">
      {tiles
        .filter(([, number], index) => index === 0 || number > 0)
        .map(([name, number, kind]) => (
          <div key={name} class={kind}>
            <dt>{name}</dt>
            <dd>{number}</dd>
          </div>
        ))}
    </dl>
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
      <td class="first">{first}</td>
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
