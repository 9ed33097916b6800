/**
 * The page, 年报校核.html. The same script runs twice: in the page, and as the worker that does the work. Each runs its own half of
 * the modules, when it is asked for: neither waits for what only the other needs.
 */

import {startWorker} from './client.ts'
import './style/page.css'
import type {Scope} from './worker/serve.ts'

if (typeof document === 'undefined') {
  void import('./worker/serve.ts').then(({serveWorker}) => serveWorker(globalThis as unknown as Scope))
} else {
  startWorker(document.currentScript?.textContent ?? '')
  void import('./shown.tsx').then(({showPage}) => showPage())
}
