/** `--print-config`: what is in force for a file, and where each setting comes from. */

import {relative, resolve} from 'node:path'
import type {LoadedEntry} from '../../config/config.ts'
import {DEFAULT, type Layer, originsOf} from '../../config/origins.ts'
import type {Linter, Plugin} from '../../engine/linter.ts'
import {type Selection, selectionLayer} from '../../engine/settings/selection.ts'
import {presets as ownPresets, rules as ownRules} from '../../index.ts'
import type {SourcedEntry} from '../../node/session.ts'
import type {Rule} from '../../rule/define.ts'
import type {Presets} from '../../rule/preset.ts'
import type {Locale} from '../../words.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {openSession} from '../plan/opening.ts'

export async function printConfig(invocation: Invocation): Promise<ExitCode> {
  const {values, io} = invocation
  const session = openSession(invocation)
  const {cwd, options: given} = session
  const file = resolve(cwd, values['print-config'] ?? '.')
  const {config, effective} = await session.effective(file)
  const untrusted = await session.untrustedConfig(file)
  const {rules: running} = await session.linterFor(file)
  const {standard, locale, plugins} = effective
  const presets = effective.extends ?? ['recommended']
  const entries = (await session.entriesOf(file)).flatMap(sourced => withOrigin(sourced, cwd))
  const all = [...ownRules, ...plugins.flatMap(({rules}) => rules)]
  const layers = [
    ...presetLayers(presets, plugins),
    ...entries.map(({entry: {rules = {}}, origin}): Layer => ({origin, rules})),
    ...selectionLayers(given.selection, all)
  ]
  const printed = {
    config: config?.path ?? null,
    ...(untrusted !== null && {untrusted}),
    extends: presets,
    standard,
    locale: given.locale ?? locale ?? 'zh',
    plugins: plugins.map(({name}) => name),
    from: originsOfSettings(entries, given.locale),
    ...printedRules(all, running, layers)
  }
  io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  return 0
}

interface OriginatedEntry {
  readonly entry: LoadedEntry
  readonly origin: string
}

/** Where what is no setting of a rule comes from. */
function originsOfSettings(entries: readonly OriginatedEntry[], givenLocale: Locale | undefined) {
  const lastOf = (key: keyof LoadedEntry) => entries.findLast(({entry}) => entry[key] !== undefined)?.origin ?? DEFAULT
  return {
    extends: lastOf('extends'),
    standard: lastOf('standard'),
    locale: givenLocale === undefined ? lastOf('locale') : '--locale',
    plugins: lastOf('plugins')
  }
}

/** The rules that run with all their settings, and those that do not with what switches them off. */
function printedRules(all: readonly Rule[], running: Linter['rules'], layers: readonly Layer[]) {
  const on = new Set(running.map(({rule}) => rule.id))
  return {
    rules: Object.fromEntries(
      running.map(({rule, options, severities}) => {
        const {messages, options: ofOptions} = originsOf(rule, layers)
        const from = {messages, options: ofOptions}
        return [rule.id, {messages: Object.fromEntries(severities), options, from}]
      })
    ),
    off: Object.fromEntries(all.filter(({id}) => !on.has(id)).map(rule => [rule.id, originsOf(rule, layers).level]))
  }
}

function selectionLayers(selection: Selection | undefined, all: readonly Rule[]): readonly Layer[] {
  const {only, skip} = selection ?? {}
  return [
    ...(only === undefined ? [] : [{origin: '--only', rules: selectionLayer({only}, all, [])}]),
    ...(skip === undefined ? [] : [{origin: '--skip', rules: selectionLayer({skip}, all, [])}])
  ]
}

function presetLayers(names: readonly string[], plugins: readonly Plugin[]): readonly Layer[] {
  const presets: Presets = Object.assign({}, ownPresets, ...plugins.map(plugin => plugin.presets ?? {}))
  return names.map(name => ({
    origin: `preset ${name}`,
    rules: Object.fromEntries((presets[name]?.settings ?? []).map(({rule, set}) => [rule, set]))
  }))
}

/** `nianbao.config.json [1] “archive”`, or the option of the command line. */
function withOrigin({entry, source}: SourcedEntry, cwd: string): OriginatedEntry[] {
  const {name, rules, standard} = entry
  if (source !== null) {
    const label = name === undefined ? '' : ` “${name}”`
    return [{entry, origin: `${relative(cwd, source.path)} [${source.index}]${label}`}]
  }
  return [
    ...(rules === undefined ? [] : [{entry: {rules}, origin: '--rule'}]),
    ...(standard === undefined ? [] : [{entry: {standard}, origin: '--standard'}])
  ]
}
