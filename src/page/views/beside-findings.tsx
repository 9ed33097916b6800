/** What stands below the findings of a report: what was not judged, what is left as it is, what its reader left out. */

import {decisionOf} from '../decisions.ts'
import type {OpenedReport} from '../protocol.ts'
import {takeBack} from '../waiving.ts'
import {Place} from './parts.tsx'

export function Unjudged({report: {unjudged}, onLook}: {report: OpenedReport; onLook: () => void}) {
  if (unjudged.length === 0) return null
  return (
    <section class="unjudged" aria-label="未能核对">
      <h2 class="part-heading">未能核对</h2>
      <p class="soft">以下内容没有核对成，不等于没有问题，请人工核对。</p>
      <ul>
        {unjudged.map(({message, place, others, anchor, waived}) => (
          <li key={`${message}${place}`}>
            {message}
            {waived && <span class="soft">（已说明理由）</span>}
            {place !== '' && <Place anchor={anchor} place={place} onLook={onLook} />}
            {others !== '' && <span class="soft">{others}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Kept({report: {suppressed, summary}}: {report: OpenedReport}) {
  if (suppressed.length === 0) return null
  return (
    <details class="kept">
      <summary>决定不改的 {suppressed.length} 处</summary>
      <ul>
        {suppressed.map(({fingerprint, message, reason, location}) => (
          <li key={fingerprint}>
            <span class="soft">{location.place}</span>
            {message}
            <span class="soft">理由：{reason}</span>
            {decisionOf(summary.path, fingerprint)?.kind === 'kept' && (
              <button type="button" onClick={() => void takeBack(summary.path, fingerprint)}>
                撤回
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Notices({report: {notices}}: {report: OpenedReport}) {
  if (notices.length === 0) return null
  return (
    <details class="notices">
      <summary>读取时的说明 {notices.length} 条</summary>
      <ul>
        {notices.map(message => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  )
}
