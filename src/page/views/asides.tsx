/** What stands beside the reports: the list of who is to report, and the result of last time. */

import {putAside} from '../checking.ts'
import type {AsideKind} from '../protocol.ts'
import {review} from '../state.ts'
import {FileButton} from './file-choice.tsx'

interface AsideProps {
  readonly kind: AsideKind
  readonly name: string
  readonly accept: string
  /** What it is good for, while there is none. */
  readonly about: string
  readonly given: {readonly path: string; readonly notes: readonly string[]} | null
}

export function Asides() {
  const {roster = null, past = null} = review.value ?? {}
  return (
    <ul class="asides">
      <Aside
        kind="roster"
        name="应报名单"
        accept=".xlsx,.xls,.csv"
        about="指出谁没报、该找谁。Excel 或 CSV，要有“单位”一栏"
        given={roster}
      />
      <Aside
        kind="past"
        name="上次的结果"
        accept=".json"
        about="指出哪些是新增、哪些还没改。上次带走的数据（JSON）"
        given={past}
      />
    </ul>
  )
}

function Aside({kind, name, accept, about, given}: AsideProps) {
  return (
    <li class={given === null ? 'blank' : undefined}>
      <b>{name}</b>
      {given === null ? <span class="soft">{about}</span> : <span>{given.path}</span>}
      <FileButton
        name={given === null ? '选择' : '换一份'}
        label={name}
        accept={accept}
        isPlain
        onFile={file => putAside(kind, file)}
      />
      {given !== null && (
        <button type="button" class="plain" aria-label={`移走${name}`} onClick={() => void putAside(kind, null)}>
          移走
        </button>
      )}
      {given?.notes.map(note => (
        <p key={note} class="aside-note">
          {note}
        </p>
      ))}
    </li>
  )
}
