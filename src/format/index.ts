/** The outputs of `check` by name. */

import {compact} from './compact.ts'
import {json} from './json.ts'
import {type PrettyOptions, pretty} from './pretty.ts'
import type {Run} from './run.ts'

/** Takes what it needs of the options; those of `pretty` are all there are. */
export type Format = (run: Run, options: PrettyOptions) => string

export const formats: Readonly<Record<string, Format>> = {pretty, compact, json}
