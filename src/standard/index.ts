/** The forms by year, and every figure of a form by its path. */

import {rememberedFor} from '../remembered.ts'
import {figurePath, figurePlace} from './addresses.ts'
import {type Standard, type StandardId, standards} from './forms/forms.ts'
import {disclosureRegulations, feeMeasures, type Instrument} from './law/instruments.ts'
import type {BlockForm, FigureForm, Form, Identity, IdentityName, Need, RowForm} from './standard.ts'

export {figurePath, rowPlace, shortLabel} from './addresses.ts'
export {isTotal} from './forms/identities.ts'
export {type Standard, type StandardId, standards}

/** What reports cite of the nation's instruments, the notices of the forms among them, the newest first. */
export const instruments: readonly Instrument[] = [
  disclosureRegulations,
  ...[...standards].reverse().map(({notice}) => notice),
  feeMeasures
]

/** The newest form. */
export const currentStandard: Standard = last(standards)

function last(forms: readonly Standard[]): Standard {
  const form = forms.at(-1)
  if (form === undefined) throw new RangeError('There is no form')
  return form
}

/** @throws RangeError where there is no such form */
export function standardById(id: StandardId): Standard {
  const form = standards.find(candidate => candidate.id === id)
  if (form === undefined) throw new RangeError(`No form ${id}`)
  return form
}

/** Whether a word from outside names a form. */
export function isStandardId(id: unknown): id is StandardId {
  return standards.some(standard => standard.id === id)
}

/**
 * The form in force for the reports of a year.
 * @param year the year that the report is about, not the one in which it was published
 * @returns null before 2019
 */
export function standardFor(year: number): Standard | null {
  return (
    standards.find(({inForce}) => inForce.from <= year && (inForce.until === null || year <= inForce.until)) ?? null
  )
}

/** The form that a report ought to use: that of its year, without a year the one that it uses. */
export function formDue({year, standard}: {readonly year: number | null; readonly standard: Standard | null}) {
  return year === null ? standard : standardFor(year)
}

/** The notice of the form for the year of a report; without such a form, of the newest. */
export function noticeDue({year}: {readonly year: number | null}): Instrument {
  return ((year === null ? null : standardFor(year)) ?? currentStandard).notice
}

/** Whether a form has what a rule reads. */
export function meets(standard: Form, need: Need): boolean {
  if (need === 'tables') return standard.tables.length > 0
  if ('table' in need) return standard.tables.some(({id}) => id === need.table)
  if ('figure' in need) return figureForms(standard).has(need.figure)
  if ('identity' in need) return identities(standard, need.identity).length > 0
  return standard.provisions[need.provision] !== undefined
}

export function identities(standard: Form, name: IdentityName): readonly Identity[] {
  return standard.identities.filter(identity => identity.name === name)
}

/** All figures of a form by path, in the form's order. */
export const figureForms = rememberedFor((standard: Form) => formsIn(standard, block => block.rows))

/** The figures of rows that stand for several rows put together ({@link BlockForm.collapsed}), by path. */
export const collapsedFigureForms = rememberedFor((standard: Form) =>
  formsIn(standard, block => (block.collapsed ?? []).map(({row}) => row))
)

function formsIn(standard: Form, rowsOf: (block: BlockForm) => readonly RowForm[]): ReadonlyMap<string, FigureForm> {
  const forms = new Map<string, FigureForm>()
  for (const table of standard.tables)
    for (const block of table.blocks)
      for (const row of rowsOf(block))
        for (const column of block.columns) {
          const path = figurePath(table, row, column)
          forms.set(path, {path, table, block, row, column, place: figurePlace(table, row, column)})
        }
  return forms
}
