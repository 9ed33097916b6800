/** All forms, the oldest first. Whatever names a form, names one of these. */

import type {Form} from '../standard.ts'
import {standard2019} from './2019.ts'
import {standard2021} from './2021.ts'

const forms = [standard2019, standard2021] as const

export type StandardId = (typeof forms)[number]['id']

export interface Standard extends Form<StandardId> {
  /** The reports' years for which it is in force, up to the form that follows; `until` null: still. */
  readonly inForce: {readonly from: number; readonly until: number | null}
}

export const standards: readonly Standard[] = forms.map((form, index) => {
  const next: Form | undefined = forms[index + 1]
  return {...form, inForce: {from: Number(form.id), until: next === undefined ? null : Number(next.id) - 1}}
})
