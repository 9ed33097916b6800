#!/usr/bin/env node
/** The program: the process's arguments and streams in, its exit code out. */

import {processIo} from './io.ts'
import {run} from './run.ts'

process.exitCode = await run(process.argv.slice(2), processIo())
