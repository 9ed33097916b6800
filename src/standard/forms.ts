/** All forms, the oldest first. Whatever names a form, names one of these. */

import {standard2019} from './2019.ts'
import {standard2021} from './2021.ts'
import type {Form} from './standard.ts'

const forms = [standard2019, standard2021] as const

export type StandardId = (typeof forms)[number]['id']
export type Standard = Form<StandardId>

export const standards: readonly Standard[] = forms
