/** The presets by name. */

import type {Presets} from '../../src/rule/preset.ts'
import {archive} from './archive.ts'
import {recommended} from './recommended.ts'
import {strict} from './strict.ts'

export const presets = {recommended, strict, archive} as const satisfies Presets
