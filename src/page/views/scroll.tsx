/** A wide thing that can be moved within its frame, with the keyboard too. */

import type {ComponentChildren} from 'preact'

interface ScrollProps {
  readonly label: string
  readonly children: ComponentChildren
  readonly id?: string
}

export function Scroll({label, children, id}: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves it with the arrow keys
    <section class="scroll" id={id} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
