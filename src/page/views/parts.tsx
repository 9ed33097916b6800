/** Small things that several views have. */

import {useState} from 'preact/hooks'
import {copy} from '../downloads.ts'
import {tell} from '../state.ts'

export function CopyButton({text, label}: {text: string; label?: string}) {
  return (
    <button
      type="button"
      onClick={() => {
        void copy(text).then(isCopied => tell(isCopied ? '已复制。' : '浏览器不让复制，请手工选取。'))
      }}
    >
      {label ?? `复制“${text.length > 16 ? `${text.slice(0, 16)}…` : text}”`}
    </button>
  )
}

/** Leads to a place in the report. */
export function Place({anchor, place, onLook}: {anchor: string | null; place: string; onLook: () => void}) {
  if (anchor === null) return <span class="soft">{place}</span>
  return (
    <button
      type="button"
      class="link place"
      onClick={() => {
        onLook()
        goTo(anchor)
      }}
    >
      {place}
    </button>
  )
}

/** Scrolls to what is drawn under a name, and puts the keyboard there. */
export function goTo(anchor: string): void {
  // The other side may be shown only after this.
  requestAnimationFrame(() => {
    const found = document.getElementById(anchor)
    found?.scrollIntoView({block: 'center'})
    found?.focus({preventScroll: true})
  })
}

interface ConfirmedProps {
  readonly name: string
  /** What is lost. */
  readonly question: string
  readonly sure: string
  readonly onConfirm: () => void
}

/** A button for what cannot be undone: it asks first. */
export function Confirmed({name, question, sure, onConfirm}: ConfirmedProps) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <button type="button" class="plain" onClick={() => setAsking(true)}>
        {name}
      </button>
    )
  }
  return (
    <span class="confirmed" role="alert">
      {question}
      <button
        type="button"
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {sure}
      </button>
      <button type="button" class="plain" onClick={() => setAsking(false)}>
        取消
      </button>
    </span>
  )
}
