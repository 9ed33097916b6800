/** `rules`: every rule with its severities and its title. */

import {severities} from '../diagnostic.ts'
import {displayWidth} from '../format/terminal/width.ts'
import {rules as allRules} from '../index.ts'
import type {Rule} from '../rule/define.ts'
import {citedForAll} from '../standard/citing.ts'
import type {Locale} from '../words.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {parseTargets, writeTarget} from './outputs.ts'

const writers: Readonly<Record<string, (rules: readonly Rule[], locale: Locale) => string>> = {
  table: rulesTable,
  json: rulesJson
}

export async function rules({values, io, locale}: Invocation): Promise<ExitCode> {
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd)
  for (const target of targets) await writeTarget(target, writers[target.format]?.(allRules, locale) ?? '', io)
  return 0
}

function rulesTable(rules: readonly Rule[], locale: Locale): string {
  const rows = rules.map(rule => [rule.id, severitiesOf(rule).join('/'), rule.title[locale]] as const)
  const widths = [0, 1].map(column => Math.max(0, ...rows.map(row => displayWidth(row[column] ?? ''))))
  return rows.map(row => `${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}\n`).join('')
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

function rulesJson(rules: readonly Rule[]): string {
  const entries = rules.map(({id, group, scope, title, basis, messages, options = {}}) => ({
    id,
    group,
    scope,
    title,
    basis: citedForAll(basis),
    messages: Object.fromEntries(Object.entries(messages).map(([name, {severity}]) => [name, severity])),
    options
  }))
  return `${JSON.stringify({formatVersion: 1, rules: entries}, null, 2)}\n`
}

/** From the most severe to the mildest; a message for what is not judged is no finding and has none. */
function severitiesOf(rule: Rule): string[] {
  const used = new Set(Object.values(rule.messages).map(({severity}) => severity))
  return severities.filter(severity => used.has(severity))
}
