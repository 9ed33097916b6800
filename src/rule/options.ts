/** The options of a rule as data: their defaults, their check, and the text that documents them come from one place. */

import type {Words} from '../words.ts'

export type OptionForm =
  | {
      readonly type: 'choice'
      readonly values: readonly (string | number)[]
      readonly default: string | number
      readonly describe: Words
    }
  | {
      readonly type: 'number'
      readonly minimum: number
      readonly maximum: number
      readonly default: number
      readonly describe: Words
    }
  | {readonly type: 'text'; readonly default: string | null; readonly describe: Words}

export type OptionForms = Readonly<Record<string, OptionForm>>

export type OptionValue<Form extends OptionForm> = Form extends {type: 'choice'; values: readonly (infer Value)[]}
  ? Value
  : Form extends {type: 'number'}
    ? number
    : string | null

export type Options<Forms extends OptionForms> = {readonly [Name in keyof Forms]: OptionValue<Forms[Name]>}

/** The options as set, filled up with defaults. Assumes that {@link optionProblems} found none. */
export function fillOptions(
  forms: OptionForms,
  set: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, name in set ? set[name] : form.default]))
}

export interface OptionProblem {
  readonly name: string
  /** `unknown`: no such option; `value`: not a value it takes. */
  readonly kind: 'unknown' | 'value'
}

export function optionProblems(forms: OptionForms, set: Readonly<Record<string, unknown>>): OptionProblem[] {
  return Object.entries(set).flatMap(([name, value]): OptionProblem[] => {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined
    if (form === undefined) return [{name, kind: 'unknown'}]
    return accepts(form, value) ? [] : [{name, kind: 'value'}]
  })
}

function accepts(form: OptionForm, value: unknown): boolean {
  switch (form.type) {
    case 'choice':
      return form.values.some(choice => choice === value)
    case 'number':
      return typeof value === 'number' && value >= form.minimum && value <= form.maximum
    case 'text':
      return value === null || typeof value === 'string'
  }
}
