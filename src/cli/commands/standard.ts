/** `standard`: a statutory form as data, for makers of publishing and filing systems. */

import {inColumns} from '../../format/terminal/columns.ts'
import {
  collapsedFigureForms,
  currentStandard,
  figureForms,
  instruments,
  isStandardId,
  type Standard,
  standardById,
  standards
} from '../../standard/index.ts'
import type {BlockForm, FigureForm, Naming, TableForm} from '../../standard/standard.ts'
import {topics} from '../../standard/topics.ts'
import {wordsIn} from '../../text.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {parseTargets, writeTarget} from '../plan/outputs.ts'

const writers: Readonly<Record<string, (standard: Standard) => string>> = {table: figureTable, json: standardJson}

export async function standard({values, operands, io}: Invocation): Promise<ExitCode> {
  const [id, ...others] = operands
  if ((id !== undefined && !isStandardId(id)) || others.length > 0) throw noSuchForm()
  const form = id === undefined ? currentStandard : standardById(id)
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd)
  for (const target of targets) await writeTarget(target, writers[target.format]?.(form) ?? '', io)
  return 0
}

function noSuchForm(): UsageError {
  const known = standards.map(({id}) => id)
  return new UsageError({
    zh: `请写一种格式，有 ${known.join('、')}；不写则为现行格式。`,
    en: `Name one form of ${known.join(', ')}, or none for the one in force.`
  })
}

/** Every figure with its path and its place. */
function figureTable(form: Standard): string {
  return inColumns(Array.from(figureForms(form).values(), ({path, place}) => [path, place]))
    .map(line => `${line}\n`)
    .join('')
}

function standardJson(form: Standard): string {
  const {id, inForce, notice, provisions, marks, sections, tables, identities, relationsNote} = form
  const data = {
    formatVersion: 1,
    id,
    inForce,
    notice,
    instruments,
    provisions,
    marks,
    sections,
    topics: topics.map(({name}) => name),
    tables: tables.map(tableData),
    relationsNote,
    identities,
    figures: figuresData(figureForms(form)),
    collapsedFigures: figuresData(collapsedFigureForms(form))
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function figuresData(figures: ReadonlyMap<string, FigureForm>) {
  return Array.from(figures.values(), ({path, place, column: {kind}}) => ({path, place, kind}))
}

function tableData({id, section, name, blocks, groups = []}: TableForm) {
  return {id, section, name, groups: groups.map(named), blocks: blocks.map(blockData)}
}

function blockData({heading, corner, columns, rows, collapsed = []}: BlockForm) {
  return {
    heading,
    corner,
    columns: columns.map(named),
    rows: rows.map(named),
    collapsed: collapsed.map(({row, replaces}) => ({row: named(row), replaces}))
  }
}

function named({said, short: _, en: __, role, ...label}: Naming & {readonly id: string}) {
  return {...label, role: role ?? 'part', said: said === undefined ? null : wordsIn(said)}
}
