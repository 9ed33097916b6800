/** The report as a person reads it: prose in paragraphs, tables in the official form, findings marked on them. */

import {useEffect, useRef, useState} from 'preact/hooks'
import type {DrawnBlock, DrawnGrid, DrawnParagraph, DrawnReport, Segment} from '../drawing.ts'
import type {OpenedReport} from '../protocol.ts'
import {selected} from '../state.ts'
import {isTrying, stopTrying} from '../trial.ts'
import {Charts} from './charts.tsx'
import {Editor} from './editor.tsx'
import {FormTable} from './form-table.tsx'
import {Marked, severityOf, Tags} from './marked.tsx'
import {goTo} from './parts.tsx'
import {Scroll} from './scroll.tsx'

export function Sheet({report}: {report: OpenedReport}) {
  const pane = useRef<HTMLElement>(null)
  const number = selected.value
  useEffect(() => {
    const own = pane.current
    if (own === null) return
    // A mark is chosen by a click anywhere in it; its numbers are buttons for the keyboard.
    const choose = ({target}: Event) => {
      const found = target instanceof Element ? target.closest('[data-findings]') : null
      const [first] = (found?.getAttribute('data-findings') ?? '').split(' ')
      if (first !== undefined && first !== '') selected.value = Number(first)
    }
    own.addEventListener('click', choose)
    return () => own.removeEventListener('click', choose)
  }, [])
  useEffect(() => {
    if (number !== null) pane.current?.querySelector(`[data-findings~="${number}"]`)?.scrollIntoView({block: 'center'})
  }, [number])
  const {drawn, text} = report
  const [isText, setText] = useState(false)
  return (
    <section class="sheet-pane" ref={pane} aria-label="报告" tabIndex={-1}>
      {drawn !== null && <Tools text={text} table={firstTable(drawn)} isText={isText} onText={setText} />}
      {isText && text !== null ? (
        <Editor report={report} text={text} />
      ) : drawn === null ? (
        <Unreadable report={report} />
      ) : (
        <article class="sheet">
          {drawn.blocks.map(block => (
            <Block key={block.anchor} block={block} report={report} />
          ))}
        </article>
      )}
      {drawn !== null && !isText && report.charts.length > 0 && (
        <section class="sheet-charts" aria-label="图表">
          <Charts charts={report.charts} />
        </section>
      )}
    </section>
  )
}

function firstTable({blocks}: DrawnReport): string | null {
  return blocks.find(block => block.kind === 'form' && block.parts.length > 0)?.anchor ?? null
}

interface ToolsProps {
  readonly text: string | null
  /** The first table of the form that is drawn. */
  readonly table: string | null
  readonly isText: boolean
  readonly onText: (isText: boolean) => void
}

/** Leads to the tables, unless somebody looks at a place already. */
function beginTrying(table: string | null): void {
  isTrying.value = true
  if (selected.value === null && table !== null) goTo(table)
}

function Tools({text, table, isText, onText}: ToolsProps) {
  return (
    <fieldset class="tools" aria-label="怎么看、怎么改">
      {text !== null && (
        <>
          <button type="button" aria-pressed={!isText} onClick={() => onText(false)}>
            版面
          </button>
          <button
            type="button"
            aria-pressed={isText}
            onClick={() => {
              stopTrying()
              onText(true)
            }}
          >
            原文
          </button>
        </>
      )}
      {!isText && (
        <button
          type="button"
          aria-pressed={isTrying.value}
          onClick={() => {
            if (isTrying.value) stopTrying()
            else beginTrying(table)
          }}
        >
          试改数字
        </button>
      )}
    </fieldset>
  )
}

function Unreadable({report: {unjudged}}: {report: OpenedReport}) {
  return (
    <div class="sheet unreadable">
      <h2>这份文件没有读出来</h2>
      {unjudged.map(({message}) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

function Block({block, report}: {block: DrawnBlock; report: OpenedReport}) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} report={report} />
    case 'form':
      return <FormTable form={block} report={report} />
    case 'grid':
      return <GridTable grid={block} report={report} />
  }
}

function Paragraph({block, report}: {block: DrawnParagraph; report: OpenedReport}) {
  const {segments, findings, anchor, role, isSectionHeading} = block
  const whole = findings.length === 0 ? {} : {'data-findings': findings.join(' ')}
  const content = (
    <>
      {segments.map((segment, index) => (
        <Stretch key={index} segment={segment} next={segments[index + 1]} report={report} />
      ))}
      <Tags findings={findings} report={report} />
    </>
  )
  const kind = findings.length === 0 ? '' : ` concerned ${severityOf(findings, report)}`
  const props = {id: anchor, tabIndex: -1, ...whole}
  if (role === 'title')
    return (
      <h2 {...props} class={`sheet-title${kind}`}>
        {content}
      </h2>
    )
  if (isSectionHeading)
    return (
      <h3 {...props} class={`sheet-heading${kind}`}>
        {content}
      </h3>
    )
  if (role === 'heading')
    return (
      <h4 {...props} class={`sheet-subheading${kind}`}>
        {content}
      </h4>
    )
  return (
    <p {...props} class={`${role}${kind}`}>
      {content}
    </p>
  )
}

/** The numbers of a finding stand behind the last of its words. */
function Stretch({segment, next, report}: {segment: Segment; next: Segment | undefined; report: OpenedReport}) {
  const {text, findings} = segment
  if (findings.length === 0) return <>{text}</>
  const ending = findings.filter(number => next?.findings.includes(number) !== true)
  return (
    <Marked findings={findings} ending={ending} report={report}>
      {text}
    </Marked>
  )
}

/** A table that the form does not have, as the report has it. */
function GridTable({grid, report}: {grid: DrawnGrid; report: OpenedReport}) {
  return (
    <Scroll label="报告中的其他表格" id={grid.anchor}>
      <table class="form-table">
        <tbody>
          {grid.rows.map((cells, index) => (
            <tr key={index}>
              {cells.map(({text, columnSpan, rowSpan, findings}, column) => (
                <td key={column} colSpan={columnSpan} rowSpan={rowSpan}>
                  {findings.length === 0 ? (
                    text
                  ) : (
                    <Marked findings={findings} ending={findings} report={report}>
                      {text}
                    </Marked>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
