/**
 * How prose speaks of the figures of the forms: its words for rows, columns and groups, and which figures a group adds up.
 *
 * A path may have a group in the place of a row or a column: `requests.results.denied.total` are the rows under （三）,
 * `requests.received.organisations` the columns under 法人或其他组织, `disputes.litigation.upheld` both halves of 行政诉讼.
 */

import {rememberedFor} from '../remembered.ts'
import {wordsIn} from '../text.ts'
import type {Words} from '../words.ts'
import {standards} from './forms/forms.ts'
import {withoutNote} from './labels/notes.ts'
import {splitNumeral} from './labels/numerals.ts'
import type {BlockForm, ColumnForm, Form, GroupForm, Naming, RowForm, TableForm} from './standard.ts'

/** `result`: a row or group （一）…（六）; `leaf`: a numbered row below one; `measure`: what is counted of documents. */
export type TermKind =
  | 'result'
  | 'leaf'
  | 'applicant'
  | 'cause'
  | 'outcome'
  | 'document'
  | 'measure'
  | 'act'
  | 'act-short'
  | 'charge'

/** A row, column or group as prose knows it. */
export interface Term {
  readonly kind: TermKind
  /** Its part of a path: `denied`, `denied.stateSecret`, `organisations`, `litigation.direct`, `upheld`, `licences`. */
  readonly id: string
  readonly words: Words
  /** What prose calls it. */
  readonly said: readonly string[]
  /** Whether it is 其他, or a group that adds up several rows. */
  readonly isRest: boolean
  readonly isGroup: boolean
}

type Named = Naming & {readonly id: string; readonly label: string}

const RESULTS = 'results.'

/** All terms of all forms, each once, as the newest form that has it names it; with what any form says for it. */
export const terms: readonly Term[] = merge([...standards].reverse().flatMap(({tables}) => tables.flatMap(termsOf)))

function merge(found: readonly Term[]): readonly Term[] {
  const merged = new Map<string, Term>()
  for (const term of found) {
    const key = `${term.kind} ${term.id}`
    const known = merged.get(key)
    merged.set(key, known === undefined ? term : {...known, said: [...new Set([...known.said, ...term.said])]})
  }
  return [...merged.values()]
}

export function termsOfKind(kind: TermKind): readonly Term[] {
  return terms.filter(term => term.kind === kind)
}

const termsOfForm = rememberedFor(({tables}: Form) => merge(tables.flatMap(termsOf)))

/** The terms of one form. */
export function termsIn(standard: Form, kind: TermKind): readonly Term[] {
  return termsOfForm(standard).filter(term => term.kind === kind)
}

/** What a term is called in messages; its id where there is no such term. */
export function wordsFor(kind: TermKind, id: string): Words {
  return terms.find(term => term.kind === kind && term.id === id)?.words ?? {zh: id, en: id}
}

function termsOf(table: TableForm): Term[] {
  if (table.id === 'requests') return table.blocks.flatMap(block => termsOfRequests(block, table.groups ?? []))
  if (table.id === 'disputes') return table.blocks.flatMap(block => termsOfDisputes(block, table.groups ?? []))
  return table.blocks.flatMap(termsOfDisclosure)
}

function termsOfRequests({rows, columns}: BlockForm, groups: readonly GroupForm[]): Term[] {
  const results = rows.filter(({id, role}) => id.startsWith(RESULTS) && role !== 'total')
  return [
    ...results.flatMap(row => {
      const group = groups.find(({label}) => label === row.under.at(-1))
      const own = groups.find(({label}) => label === row.label)
      const first = group ?? own
      return [
        ...(first === undefined ? [] : [term('result', first, RESULTS, true)]),
        ...(own === undefined ? [term(group === undefined ? 'result' : 'leaf', row, RESULTS)] : [])
      ]
    }),
    ...columns.filter(({role}) => role !== 'total').map(column => term('applicant', column)),
    ...groups
      .filter(({label}) => columns.some(({under}) => under.includes(label)))
      .map(group => term('applicant', group, '', true))
  ]
}

function termsOfDisputes({columns}: BlockForm, groups: readonly GroupForm[]): Term[] {
  return [
    ...groups.map(group => term('cause', group, '', true)),
    ...columns
      .filter(({role}) => role !== 'total')
      .map(column => term('outcome', column, `${groups.findLast(({label}) => label === column.under.at(-1))?.id}.`))
  ]
}

function termsOfDisclosure({rows, columns, counts}: BlockForm): Term[] {
  if (counts === undefined) return []
  if (counts === 'charges') return rows.map(row => term('charge', row))
  if (counts === 'acts') return rows.flatMap(row => [term('act', row), ...shortTerm(row)])
  return [...rows.map(row => term('document', row)), ...columns.map(column => ({...term('measure', column), said: []}))]
}

function shortTerm({short, ...row}: RowForm): Term[] {
  return short === undefined ? [] : [term('act-short', {...row, said: short})]
}

/** @param above the part of its id that prose leaves out */
function term(kind: TermKind, named: Named, above = '', isGroup = false): Term {
  const id = named.id.slice(above.length)
  const zh = plainLabel(named.label)
  const isRest = named.role === 'rest'
  const said = named.said ?? (isRest ? '' : zh)
  return {kind, id, words: {zh, en: named.en ?? id}, said: wordsIn(said), isRest, isGroup}
}

/** A label without its number and without the remark in brackets at its end. */
function plainLabel(label: string): string {
  return withoutNote(label.slice(splitNumeral(label).rest))
}

// ---- Sums ----------------------------------------------------------------------------------------------------------

const sumsOfForm = rememberedFor(({tables}: Form) => new Map(tables.flatMap(sumsOf)))

/**
 * The figures of a form that a path stands for: itself, or those that its group adds up.
 * @returns more than one list where a report may have the rows of a group in one: each as it is written out, then together
 */
export function figuresFor(standard: Form, path: string): readonly (readonly string[])[] {
  return sumsOfForm(standard).get(path) ?? [[path]]
}

type Sum = readonly [path: string, alternatives: readonly (readonly string[])[]]

function sumsOf({id, blocks, groups = []}: TableForm): Sum[] {
  return blocks.flatMap(block => {
    const rows = [
      ...block.rows.map(row => [row.id, [[row.id]]] as const),
      ...groups.flatMap(group => rowsUnder(block, group))
    ]
    const columns = [
      ...block.columns.map(column => [column.id, [column.id]] as const),
      ...groups.flatMap(group => columnsUnder(block, group))
    ]
    return rows.flatMap(([row, alternatives]) =>
      columns.map(
        ([column, ids]): Sum => [
          pathOf(id, row, column),
          alternatives.map(list => list.flatMap(one => ids.map(other => pathOf(id, one, other))))
        ]
      )
    )
  })
}

function pathOf(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('.')
}

function rowsUnder(
  {rows, collapsed = []}: BlockForm,
  {id, label}: GroupForm
): (readonly [string, readonly string[][]])[] {
  const own = rows.filter(row => row.under.includes(label) || row.label === label).map(row => row.id)
  if (own.length === 0) return []
  const together = collapsed
    .filter(({replaces}) => replaces.every(row => own.includes(row)))
    .map(({row, replaces}) => [...own.filter(other => !replaces.includes(other)), row.id])
  return [[id, [own, ...together]]]
}

/** All columns under a group; those that come again under each group (结果维持 …), each for itself. */
function columnsUnder({columns}: BlockForm, group: GroupForm): (readonly [string, readonly string[]])[] {
  const own = columns.filter(({under}) => under.includes(group.label))
  const repeated = own.filter(({id}) => id.startsWith(`${group.id}.`))
  if (repeated.length < own.length || own.length === 0)
    return own.length === 0 ? [] : [[group.id, own.map(({id}) => id)]]
  const last = ({id}: ColumnForm): string => id.slice(id.lastIndexOf('.') + 1)
  return [...new Set(own.map(last))].map(name => [
    `${group.id}.${name}`,
    own.filter(column => last(column) === name).map(({id}) => id)
  ])
}
