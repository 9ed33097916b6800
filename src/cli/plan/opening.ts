/** From the options of a command line to the session that they ask for: its config, its rules, its form, its language. */

import {resolve} from 'node:path'
import type {ConfigEntry} from '../../config/config.ts'
import type {Selection} from '../../engine/settings/selection.ts'
import {loadRoster} from '../../node/roster.ts'
import {Session} from '../../node/session.ts'
import type {Roster} from '../../roster/roster.ts'
import {summedUp} from '../../roster/summed-up.ts'
import {isRuleLevel, type RuleSetting, type RuleSettings} from '../../rule/preset.ts'
import {isStandardId, type StandardId, standards} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {exclusive, UsageError} from '../errors.ts'
import type {Invocation} from '../invocation.ts'

/** The linters of a run, by `--config`, `--rule`, `--standard` and `--locale`. */
export function openSession({command, values, io}: Invocation, roster: Roster | null = null): Session {
  const {config, locale} = values
  if (config !== undefined && values['no-config'] === true) throw exclusive('config', 'no-config')
  return new Session({
    cwd: io.cwd,
    config: values['no-config'] === true ? null : config,
    trustConfigs: values['trust-configs'] === true,
    overrides: overridesOf(values, roster),
    selection: selectionOf(command, values),
    locale: locale === 'zh' || locale === 'en' ? locale : undefined,
    inline: values['no-inline'] !== true,
    waivers: values['no-waivers'] === true ? null : undefined
  })
}

/** The language of the output: the option, else the config of the working folder, else Chinese. */
export async function outputLocale(session: Session, {values, locale}: Invocation): Promise<Locale> {
  if (values.locale !== undefined) return locale
  const {effective} = await session.effective(session.workingFile)
  return effective.locale ?? locale
}

/** The list of who is to report, where there is one. */
export async function readRoster({values, io}: Invocation): Promise<Roster | null> {
  return values.roster === undefined ? null : await loadRoster(values.roster, resolve(io.cwd, values.roster))
}

/** `--only` of `waive` is about findings. */
function selectionOf(command: Invocation['command'], {only, skip}: Invocation['values']): Selection | undefined {
  const limited = command === 'waive' ? undefined : only
  return limited === undefined && skip === undefined ? undefined : {only: limited, skip}
}

function overridesOf({rule = [], standard}: Invocation['values'], roster: Roster | null): Omit<ConfigEntry, 'plugins'> {
  const given = Object.fromEntries(rule.map(parseRule))
  const rules = {...given, ...(roster !== null && settingsOf(roster, given))}
  return {
    ...(Object.keys(rules).length > 0 && {rules}),
    ...(standard !== undefined && {standard: parseStandard(standard)})
  }
}

/** Who sums up whom stands in the list, so that the rule need not be determined again. */
function settingsOf(roster: Roster, given: RuleSettings): RuleSettings {
  const settings = Object.entries(summedUp(roster)).map(([rule, options]): [string, RuleSetting] => {
    const level = given[rule]
    return [rule, {options, ...(isRuleLevel(level) && {severity: level})}]
  })
  return Object.fromEntries(settings)
}

/** `cross-sum: off`. The engine checks the name and the level. */
function parseRule(text: string): [string, RuleSetting] {
  const colon = text.search(/[:=]/)
  const name = text.slice(0, Math.max(colon, 0)).trim()
  const level = text.slice(colon + 1).trim()
  if (name !== '' && isRuleLevel(level)) return [name, level]
  throw new UsageError({
    zh: `“--rule ${text}”应写成“--rule '规则名: 级别'”，级别为 off、on、error、warning 或 info。`,
    en: `“--rule ${text}” should be --rule 'name: level', with off, on, error, warning or info for the level.`
  })
}

function parseStandard(text: string): StandardId {
  if (isStandardId(text)) return text
  const ids = standards.map(({id}) => id)
  throw new UsageError({
    zh: `--standard 的值应为 ${ids.join(' 或 ')}。`,
    en: `--standard takes ${ids.join(' or ')}.`
  })
}
