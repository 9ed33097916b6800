/** Colours, for terminals that want them. `NO_COLOR` and `--no-color` switch them off, `FORCE_COLOR` on. */

import {styleText} from 'node:util'
import {plain, type Style, type StyleName} from '../format/terminal/style.ts'
import type {Io, Sink} from './io.ts'

type Format = Parameters<typeof styleText>[0]

const formats: Readonly<Record<StyleName, Format>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'blue'],
  passed: 'green',
  'passed-with-warnings': 'yellow',
  failed: ['bold', 'red'],
  'not-judged': ['bold', 'magenta'],
  missing: ['bold', 'magenta'],
  skipped: 'dim',
  dim: 'dim',
  path: ['bold', 'underline'],
  mark: ['bold', 'red'],
  cause: ['bold', 'inverse']
}

const coloured: Style = (name, text) => (text === '' ? '' : styleText(formats[name], text))

/** The style for what is written to `sink`. An option outweighs the environment, `NO_COLOR` outweighs `FORCE_COLOR`. */
export function styleFor(sink: Sink, env: Io['env'], noColor: boolean): Style {
  if (noColor || isSet(env.NO_COLOR)) return plain
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? plain : coloured
  return sink.isTerminal && env.TERM !== 'dumb' ? coloured : plain
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}
