/** What was tried in the tables, what it settles, and what to carry over into the document. */

import type {DrawnCell} from '../drawing.ts'
import type {OpenedReport} from '../protocol.ts'
import {isTrying, stopTrying, trial, tried, tryCells, tryValue} from '../trial.ts'
import {CopyButton} from './parts.tsx'

export function TryingPanel({report}: {report: OpenedReport}) {
  if (!isTrying.value) return null
  const changes = [...tried.value].flatMap(([path, value]) => {
    const cell = cellAt(report, path)
    return cell === null ? [] : [{cell, value}]
  })
  return (
    <section class="trying" aria-label="试改">
      <h2>试改</h2>
      {changes.length === 0 ? (
        <p class="soft">在左边的表格里直接改数，合计和勾稽关系随改随算。原文件不会变，改好后照单到 Word 里改。</p>
      ) : (
        <>
          <Outcome />
          <ul class="changes">
            {changes.map(({cell, value}) => (
              <li key={cell.path}>
                <span>{changeText(cell, value)}</span>
                <button
                  type="button"
                  class="plain"
                  aria-label={`复原${cell.place}`}
                  onClick={() => tryValue(cell, cell.text)}
                >
                  复原
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="actions">
        {changes.length > 0 && (
          <CopyButton label="复制清单" text={changes.map(({cell, value}) => changeText(cell, value)).join('\n')} />
        )}
        <button type="button" onClick={stopTrying}>
          结束试改
        </button>
      </p>
    </section>
  )
}

function changeText({place, text}: DrawnCell, value: string): string {
  const [before, after] = [text, value.trim()].map(each => (each === '' ? '空' : each))
  return `${place}：${before} 改为 ${after}`
}

function Outcome() {
  const answer = trial.value
  if (answer === null) return null
  const {settled, added, repairs} = answer
  return (
    <div role="status">
      <p class={added.length === 0 ? 'good' : undefined}>
        {settled.length === 0 ? '还没有问题因此消除' : `消除 ${settled.length} 处问题`}
        {added.length === 0 ? '，没有新问题。' : `，新出现 ${added.length} 处：`}
      </p>
      <ul>
        {added.map(({message}) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {repairs.map(({message, cells}) => (
        <p key={message} class="offer">
          {message}
          <button type="button" onClick={() => tryCells(cells)}>
            填入
          </button>
        </p>
      ))}
    </div>
  )
}

function cellAt({drawn}: OpenedReport, path: string): DrawnCell | null {
  for (const block of drawn?.blocks ?? []) {
    if (block.kind !== 'form') continue
    for (const {rows} of block.parts)
      for (const {cells} of rows) {
        const found = cells.find(cell => cell.path === path)
        if (found !== undefined) return found
      }
  }
  return null
}
