/** A line for each report, in groups where somebody wants them. */

import {findingWords} from '../../finding-words.ts'
import {openReport, removeReports} from '../checking.ts'
import {type Group, groups, type Order, order} from '../listing.ts'
import type {FileSummary} from '../protocol.ts'
import {current, review} from '../state.ts'
import {Scroll} from './scroll.tsx'
import {nameOf, ruleTitle, Verdict} from './verdict.tsx'

/** The columns that are there only where there is something to say in them. */
interface Columns {
  readonly contact: boolean
  readonly past: boolean
}

export function ReportsTable() {
  const columns = {
    contact: current.value.some(({contact}) => contact.length > 0),
    past: review.value?.past != null
  }
  return (
    <Scroll label="核对结果">
      <table class="reports">
        <thead>
          <tr>
            <Heading name="单位" by="name" />
            <Heading name="结论" by="standing" />
            <Heading name={findingWords.zh.severity.error} by="error" />
            <Heading name={findingWords.zh.severity.warning} by="warning" />
            <Heading name={findingWords.zh.severity.info} by="info" />
            <Heading name={findingWords.zh.notJudged} by="unjudged" />
            {columns.past && <th scope="col">与上次相比</th>}
            <th scope="col">先看这里</th>
            {columns.contact && <th scope="col">联系</th>}
            <th scope="col">
              <span class="hidden">操作</span>
            </th>
          </tr>
        </thead>
        {groups.value.map(group => (
          <GroupBody key={group.total?.rule ?? group.agency ?? ''} group={group} columns={columns} />
        ))}
      </table>
    </Scroll>
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

function GroupBody({group, columns}: {group: Group; columns: Columns}) {
  const {total, agency, members} = group
  const width = 8 + Number(columns.contact) + Number(columns.past)
  return (
    <tbody>
      {(total !== null || agency !== null) && (
        <tr class="group">
          <th scope="rowgroup" colSpan={width}>
            {total === null ? agency || '没有读出单位' : ruleTitle(total.rule)}
            <span class="soft">
              {total === null ? `　${members.length} 份` : `　${total.count} 处，在 ${total.reports} 份里`}
            </span>
          </th>
        </tr>
      )}
      {members.map(summary => (
        <Row key={summary.id} summary={summary} rule={total?.rule ?? null} columns={columns} />
      ))}
    </tbody>
  )
}

interface RowProps {
  readonly summary: FileSummary
  /** Of the group that it stands in. */
  readonly rule: string | null
  readonly columns: Columns
}

function Row({summary, rule, columns}: RowProps) {
  const {counts, unjudged, standing, contact} = summary
  const isMissing = standing === 'missing'
  return (
    <tr>
      <th scope="row">
        <Name summary={summary} />
      </th>
      <td>
        <Verdict summary={summary} />
      </td>
      <td class="number error">{counts.error || ''}</td>
      <td class="number warning">{counts.warning || ''}</td>
      <td class="number info">{counts.info || ''}</td>
      <td class="number undetermined">{isMissing ? '' : unjudged || ''}</td>
      {columns.past && (
        <td class="past">
          <Past summary={summary} />
        </td>
      )}
      <td class="first">
        <First summary={summary} rule={rule} />
      </td>
      {columns.contact && (
        <td class="contact">
          {contact.map(line => (
            <span key={line}>{line}</span>
          ))}
        </td>
      )}
      <td>{!isMissing && <Remove summary={summary} />}</td>
    </tr>
  )
}

/** Leads to the report, where there is one. */
function Name({summary}: {summary: FileSummary}) {
  const {id, path, standing, previous} = summary
  if (standing === 'missing') return <>{nameOf(summary)}</>
  return (
    <>
      <button type="button" class="link" onClick={() => void openReport(id)}>
        {nameOf(summary)}
      </button>
      <span class="soft path">
        {path}
        {previous !== null && '，已与上年对照'}
      </span>
    </>
  )
}

function Remove({summary}: {summary: FileSummary}) {
  return (
    <button
      type="button"
      class="plain"
      aria-label={`移走${nameOf(summary)}`}
      onClick={() => void removeReports([summary.id])}
    >
      移走
    </button>
  )
}

function First({summary: {first, rules}, rule}: {summary: FileSummary; rule: string | null}) {
  const own = rule === null ? undefined : rules[rule]
  if (own === undefined) return <p title={first ?? undefined}>{first}</p>
  return (
    <p title={own.first}>
      {own.count > 1 && `${own.count} 处，如：`}
      {own.first}
    </p>
  )
}

function Past({summary: {past, standing}}: {summary: FileSummary}) {
  if (past === null) return null
  const {verdict, counts} = past
  if (verdict === null) return <>{standing === 'missing' ? '上次也没有' : '上次没有这份'}</>
  const told = [
    counts.new > 0 && `新增 ${counts.new}`,
    counts.open > 0 && `仍在 ${counts.open}`,
    counts.fixed > 0 && `已改正 ${counts.fixed}`,
    counts.unsettled > 0 && `未能核对 ${counts.unsettled}`
  ].filter(text => text !== false)
  return (
    <>
      {told.length === 0 ? '没有变化' : told.join('，')}
      <span class="soft path">上次：{verdict}</span>
    </>
  )
}
