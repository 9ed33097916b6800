/** The page, 年报校核.html. The same script runs twice: in the page, and as the worker that does the work. */

import {render} from 'preact'
import {startWorker} from './client.ts'
import {restoreDraft} from './drafting.ts'
import {listenForFiles} from './intake.ts'
import {listenForKeys} from './keys.ts'
import {followAddress} from './state.ts'
import './style/page.css'
import {App} from './views/app.tsx'
import {type Scope, serveWorker} from './worker/serve.ts'

if (typeof document === 'undefined') serveWorker(globalThis as unknown as Scope)
else {
  startWorker(document.currentScript?.textContent ?? '')
  followAddress()
  listenForFiles()
  listenForKeys()
  restoreDraft()
  const root = document.getElementById('page')
  if (root !== null) render(<App />, root)
}
