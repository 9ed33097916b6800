/** The half of the script that is the page itself. */

import {render} from 'preact'
import {restoreDraft} from './draft-keeping.ts'
import {listenForFiles} from './intake.ts'
import {listenForKeys} from './keys.ts'
import {followAddress} from './state.ts'
import {App} from './views/app.tsx'

export function showPage(): void {
  followAddress()
  listenForFiles()
  listenForKeys()
  restoreDraft()
  const root = document.getElementById('page')
  if (root !== null) render(<App />, root)
}
