/** A table of the form, drawn as the notice prints it. */

import type {DrawnCell, DrawnForm, DrawnLabel, DrawnPart} from '../drawing.ts'
import type {OpenedReport} from '../protocol.ts'
import {selected} from '../state.ts'
import {isTrying, tried, tryValue} from '../trial.ts'
import {moveWithinColumn} from './figure-keys.ts'
import {Marked, severityOf, Tags} from './marked.tsx'
import {Scroll} from './scroll.tsx'

const absent: Readonly<Record<DrawnForm['state'], string>> = {
  read: '',
  partial: '这张表只读出一部分，没有读出的格子画了斜线，请对照原文件。',
  unread: '这张表没有读出来，其中的数没有核对。',
  replaced: '这里是图片、链接或附件，表里的数读不出来，没有核对。',
  absent: '没有找到这张表。'
}

export function FormTable({form, report}: {form: DrawnForm; report: OpenedReport}) {
  const {anchor, name, state, parts, findings} = form
  const whole = findings.length === 0 ? {} : {'data-findings': findings.join(' ')}
  return (
    <figure class="form" id={anchor} tabIndex={-1} {...whole}>
      {(absent[state] !== '' || findings.length > 0) && (
        <figcaption class={findings.length === 0 ? undefined : `concerned ${severityOf(findings, report)}`}>
          {name}
          {absent[state] !== '' && `：${absent[state]}`}
          <Tags findings={findings} report={report} />
        </figcaption>
      )}
      {parts.map((part, index) => (
        <Part key={index} part={part} name={name} report={report} />
      ))}
    </figure>
  )
}

function Part({part, name, report}: {part: DrawnPart; name: string; report: OpenedReport}) {
  const {heading, header, rows, labelWidth, corner} = part
  const width = labelWidth + Math.max(...rows.map(({cells}) => cells.length))
  const label = heading === null ? name : `${name} ${heading}`
  return (
    <Scroll label={label}>
      <table class={`form-table columns-${width > 8 ? 'many' : 'few'}`}>
        <thead>
          {heading !== null && (
            <tr>
              <th scope="colgroup" colSpan={width}>
                {heading}
              </th>
            </tr>
          )}
          {header.map((cells, index) => (
            <tr key={index}>
              {index === 0 && labelWidth > 0 && <Corner text={corner} columns={labelWidth} rows={header.length} />}
              {cells.map(cell => (
                <Label key={cell.anchor} label={cell} scope={cell.isGroup ? 'colgroup' : 'col'} report={report} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map(({labels, cells}, index) => (
            <tr key={index}>
              {labels.map(cell => (
                <Label key={cell.anchor} label={cell} scope={cell.isGroup ? 'rowgroup' : 'row'} report={report} />
              ))}
              {cells.map(cell => (
                <Cell key={cell.path} cell={cell} report={report} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** The corner over the labels of rows; without words it is no heading. */
function Corner({text, columns, rows}: {text: string; columns: number; rows: number}) {
  return text === '' ? (
    <td colSpan={columns} rowSpan={rows} />
  ) : (
    <th scope="col" colSpan={columns} rowSpan={rows}>
      {text}
    </th>
  )
}

function Label({
  label,
  scope,
  report
}: {
  label: DrawnLabel
  scope: 'row' | 'col' | 'rowgroup' | 'colgroup'
  report: OpenedReport
}) {
  const {text, written, findings, anchor, columnSpan, rowSpan} = label
  return (
    <th scope={scope} colSpan={columnSpan} rowSpan={rowSpan} id={anchor} tabIndex={-1}>
      {findings.length === 0 ? (
        text
      ) : (
        <Marked findings={findings} ending={findings} report={report}>
          {text}
        </Marked>
      )}
      {written !== null && <span class="written">报告写作“{written}”</span>}
    </th>
  )
}

function Cell({cell, report}: {cell: DrawnCell; report: OpenedReport}) {
  const {anchor, findings, shouldBe} = cell
  const whole = findings.length === 0 ? {} : {'data-findings': findings.join(' ')}
  return (
    <td id={anchor} tabIndex={-1} class={classOf(cell, report)} {...whole}>
      {isTrying.value ? <TriedCell cell={cell} /> : <CellText cell={cell} />}
      {shouldBe !== null && <span class="should-be">应为 {shouldBe}</span>}
      <Tags findings={findings} report={report} />
    </td>
  )
}

function classOf({findings, isPart, isUndetermined, shouldBe}: DrawnCell, report: OpenedReport): string {
  const kinds = [
    findings.length > 0 ? `wrong ${severityOf(findings, report)}` : '',
    findings.length === 0 && isPart ? 'part' : '',
    findings.length === 0 && isUndetermined ? 'undetermined' : '',
    shouldBe === null ? '' : 'cause',
    selected.value !== null && findings.includes(selected.value) ? 'selected' : ''
  ]
  return kinds.filter(kind => kind !== '').join(' ')
}

/** A cell that can be changed for trial; arrows go to the cells above and below. */
function TriedCell({cell}: {cell: DrawnCell}) {
  const value = tried.value.get(cell.path)
  return (
    <input
      class={value === undefined ? 'figure' : 'figure changed'}
      inputMode="decimal"
      aria-label={cell.place}
      value={value ?? cell.text}
      onInput={event => tryValue(cell, event.currentTarget.value)}
      onKeyDown={moveWithinColumn}
    />
  )
}

function CellText({cell: {text, state}}: {cell: DrawnCell}) {
  if (state === 'blank') return <i>空</i>
  if (state === 'absent') return <i>缺</i>
  if (state === 'unread') return <i>未读出</i>
  return <>{text}</>
}
