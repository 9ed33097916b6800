/** What can be taken away of one report or of many. */

import {zipSync} from 'fflate'
import type {RefObject} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'
import {waiversName, waiversText} from '../../engine/waivers/waivers-file.ts'
import {during} from '../checking.ts'
import {ask} from '../client.ts'
import {waivers} from '../decisions.ts'
import {save} from '../downloads.ts'
import type {OutputName} from '../protocol.ts'
import {tell} from '../state.ts'

const names: Readonly<Record<OutputName, {readonly name: string; readonly about: string}>> = {
  annotated: {name: '带批注的原文件', about: '问题写成批注，标在原文件的相应位置'},
  html: {name: '网页', about: '问题和表格，可以打印、转发'},
  xlsx: {name: 'Excel 汇总表', about: '每份一行，每处问题一行'},
  letter: {name: '核查意见单', about: '每份一张 Word，发回单位'},
  text: {name: '改好标点的文本', about: '标点、括号已改，数字不动'},
  json: {name: '数据（JSON）', about: '供其他程序用，或下次对照'},
  csv: {name: 'CSV', about: '每处问题一行'}
}

export function TakeAway({ids, outputs}: {ids: readonly number[]; outputs: readonly OutputName[]}) {
  const [isOpen, setOpen] = useState(false)
  const own = useRef<HTMLDivElement>(null)
  useCloseOutside(isOpen, own, () => setOpen(false))
  const choose = (take: () => void) => () => {
    setOpen(false)
    take()
  }
  return (
    <div class="menu" ref={own}>
      <button type="button" class="main" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        带走结果
      </button>
      {isOpen && (
        <ul class="menu-list">
          {outputs.map(output => (
            <Choice key={output} {...names[output]} onClick={choose(() => void takeAway(output, ids))} />
          ))}
          {waivers().length > 0 && (
            <Choice name="豁免清单" about="标为“不改”的问题和理由，供命令行用" onClick={choose(takeWaivers)} />
          )}
        </ul>
      )}
    </div>
  )
}

/** Calls back for a click beside an open menu, and for Escape. */
function useCloseOutside(isOpen: boolean, menu: RefObject<HTMLElement | null>, onClose: () => void): void {
  // Before the next key, which a usual effect may come after.
  useLayoutEffect(() => {
    if (!isOpen) return
    const close = (event: Event) => {
      const isOutside = event.target instanceof Node && menu.current?.contains(event.target) !== true
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      if (!isOutside && !isEscape) return
      // The key closes this, and not also what lies under it.
      if (isEscape) event.stopPropagation()
      onClose()
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [isOpen])
}

function Choice({name, about, onClick}: {name: string; about: string; onClick: () => void}) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        <b>{name}</b>
        <span class="soft">{about}</span>
      </button>
    </li>
  )
}

/** What was decided to stay as it is, in all files, in the form that the command line takes. */
function takeWaivers(): void {
  save(waiversName, new TextEncoder().encode(waiversText(waivers())))
  tell(`已生成“${waiversName}”，在浏览器的下载文件夹里。放在报告所在的文件夹里，命令行核对时就照此处理。`)
}

/** Makes files and gives them to the browser to save: several in one archive. */
async function takeAway(output: OutputName, ids: readonly number[]): Promise<void> {
  await during(`正在生成${names[output].name}……`, async () => {
    const made = await ask('write', output, ids)
    const [only] = made
    if (only === undefined) return output === 'annotated' ? '其中没有 Word、PDF，不能加批注。' : '没有可以带走的内容。'
    const left = output === 'annotated' ? ids.length - made.length : 0
    const others = left === 0 ? '' : `另有 ${left} 份不是 Word、PDF，或者没有读出来，没有加批注。`
    if (made.length === 1) {
      save(only.name, only.bytes)
      return `已生成“${only.name}”，在浏览器的下载文件夹里。${others}`
    }
    const entries = Object.fromEntries(made.map(({name, bytes}) => [name, bytes]))
    const name = `${names[output].name}.zip`
    save(name, zipSync(entries))
    return `已生成 ${made.length} 个文件，装在“${name}”里，在浏览器的下载文件夹里。${others}`
  })
}
