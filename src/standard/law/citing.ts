/** The provisions that are cited for what rules rest on: those of the form are the report's own form's. */

import type {Basis} from '../../diagnostic.ts'
import {type Standard, standards} from '../index.ts'
import type {Provision} from './provisions.ts'

/** What is cited of a report on a form; without one, nothing of any form: it is of a year before the first. */
export function citedFor(provisions: readonly Provision[], standard: Standard | null): readonly Basis[] {
  return provisions.flatMap(provision => resolved(provision, standard === null ? [] : [standard]))
}

/** What is cited of a rule: the provisions of all forms, the newest first. */
export function citedForAll(provisions: readonly Provision[]): readonly Basis[] {
  const newestFirst = [...standards].reverse()
  return [...new Set(provisions.flatMap(provision => resolved(provision, newestFirst)))]
}

function resolved(provision: Provision, forms: readonly Standard[]): readonly Basis[] {
  return 'ofForm' in provision ? forms.flatMap(({provisions}) => provisions[provision.ofForm] ?? []) : [provision]
}
