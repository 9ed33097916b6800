/** What the commands that read reports have in common: their options, and the results of what the user names. */

import {resolve} from 'node:path'
import type {ConfigEntry} from '../config/config.ts'
import type {Linter} from '../engine/linter.ts'
import type {RuleSetting} from '../engine/settings.ts'
import {type Checked, lintPatterns, lintWithPrevious, loadPrevious, type Previous} from '../node/lint-files.ts'
import {collect} from '../node/read.ts'
import {type Given, Session} from '../node/session.ts'
import type {Locale} from '../rule/words.ts'
import type {StandardId} from '../standard/standard.ts'
import {UsageError} from './errors.ts'
import type {Invocation} from './run.ts'

export const STDIN = '-'
const STDIN_NAME = '<stdin>'

/** The linters of a run, by `--config`, `--rule`, `--standard` and `--locale`. */
export function openSession({values, io}: Invocation): Session {
  const {config, locale} = values
  if (config !== undefined && values['no-config'] === true) {
    throw new UsageError({
      zh: '--config 与 --no-config 不能同时使用。',
      en: '--config and --no-config exclude each other.'
    })
  }
  return new Session({
    cwd: io.cwd,
    config: values['no-config'] === true ? null : config,
    overrides: overridesOf(values),
    locale: locale === 'zh' || locale === 'en' ? locale : undefined,
    inline: values['no-inline'] !== true
  })
}

/** The linter for the working folder, whatever files there are. */
export async function sessionLinter(session: Session): Promise<Linter> {
  return await session.linterFor(resolve(session.cwd, STDIN))
}

/** The language of the output: the option, else the config of the working folder, else Chinese. */
export async function outputLocale(session: Session, {values, locale}: Invocation): Promise<Locale> {
  if (values.locale !== undefined) return locale
  const {effective} = await session.effective(resolve(session.cwd, STDIN))
  return effective.locale ?? locale
}

function overridesOf({rule = [], standard}: Invocation['values']): Omit<ConfigEntry, 'plugins'> {
  return {
    rules: Object.fromEntries(rule.map(parseRule)),
    ...(standard !== undefined && {standard: parseStandard(standard)})
  }
}

/** `cross-sum: off`. The engine checks the name and the level. */
function parseRule(text: string): [string, RuleSetting] {
  const colon = text.search(/[:=]/)
  const name = text.slice(0, Math.max(colon, 0)).trim()
  const level = text.slice(colon + 1).trim()
  if (name !== '' && isLevel(level)) return [name, level]
  throw new UsageError({
    zh: `“--rule ${text}”应写成“--rule '规则名: 级别'”，级别为 off、on、error、warning 或 info。`,
    en: `“--rule ${text}” should be --rule 'name: level', with off, on, error, warning or info for the level.`
  })
}

function isLevel(text: string): text is 'off' | 'on' | 'error' | 'warning' | 'info' {
  return ['off', 'on', 'error', 'warning', 'info'].includes(text)
}

function parseStandard(text: string): StandardId {
  if (text === '2019' || text === '2021') return text
  throw new UsageError({zh: '--standard 的值应为 2019 或 2021。', en: '--standard takes 2019 or 2021.'})
}

/**
 * Checks what the user names, one by one; `-` is standard input.
 * @throws UsageError where nothing is named, or `--previous` leads to nothing
 */
export async function readOperands(session: Session, invocation: Invocation): Promise<Checked[]> {
  const {operands, values} = invocation
  if (operands.length === 0) {
    throw new UsageError({
      zh: '请写明要核对的文件或文件夹，如“nianbao-lint 2024.md”。“nianbao-lint --help”显示用法。',
      en: 'Name the files or folders to check, as in “nianbao-lint 2024.md”. “nianbao-lint --help” prints the usage.'
    })
  }
  const previous = checkPrevious(await loadPrevious(session, values.previous))
  const paths = operands.filter(operand => operand !== STDIN)
  return [
    ...(operands.includes(STDIN) ? [await readStandardInput(session, invocation, previous)] : []),
    ...(await lintPatterns(session, paths, previous))
  ]
}

/** A wrong `--previous` would quietly leave out every rule over two years. */
function checkPrevious(previous: Previous): Previous {
  const results = previous.kind === 'report' ? [previous.result] : previous.kind === 'reports' ? previous.results : []
  if (previous.kind === 'none' || results.some(({report}) => report !== null)) return previous
  const reason = results.flatMap(({unjudged}) => unjudged.map(({message}) => message))[0] ?? ''
  throw new UsageError({
    zh: `--previous 没有能读的年度报告。${reason}`,
    en: `--previous leads to no report that can be read. ${reason}`
  })
}

async function readStandardInput(session: Session, {values, io}: Invocation, previous: Previous): Promise<Checked> {
  const path = values['stdin-filename'] ?? STDIN_NAME
  const absolute = resolve(session.cwd, path)
  const read = await collect(io.stdin)
  const lint = (given: Given) =>
    read.kind === 'refused'
      ? session.refuse(absolute, read.refusal, {path})
      : session.lintBytes(read.bytes, absolute, {path, ...given})
  return {file: null, ...(await lintWithPrevious(previous, lint))}
}
