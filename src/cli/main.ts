#!/usr/bin/env node
/** The program: the process's arguments and streams in, its exit code out. */

import {onSignals} from '../node/signals.ts'
import {processIo} from './io.ts'
import {run} from './run.ts'

/** The first Ctrl-C lets the run end in good order, the next one ends it at once. */
const stop = new AbortController()
onSignals(() => {
  if (stop.signal.aborted) process.exit(130)
  stop.abort()
})

const exitCode = await run(process.argv.slice(2), {...processIo(), stop: stop.signal})
process.exitCode = exitCode
// What a stopped run was still waiting for, such as standard input, is not waited for.
if (stop.signal.aborted) process.exit(exitCode)
