/** The arguments of the process, read by the table of commands and options. */

import {parseArgs} from 'node:util'
import {closest, didYouMean} from '../../engine/closest.ts'
import type {Locale} from '../../words.ts'
import {UsageError} from '../errors.ts'
import {type Command, commands} from './commands.ts'
import {type OptionEntry, type OptionName, options} from './options.ts'

type Parsed<Entry> = Entry & {readonly type: Entry extends {readonly value: string} ? 'string' : 'boolean'}

/** The table as `parseArgs` takes it. */
const parsed = Object.fromEntries(
  Object.entries(options).map(([name, entry]) => [name, {...entry, type: 'value' in entry ? 'string' : 'boolean'}])
) as {readonly [Name in OptionName]: Parsed<(typeof options)[Name]>}

export interface Arguments {
  readonly command: Command
  readonly operands: readonly string[]
  readonly values: Values
}

export type Values = ReturnType<typeof parseStrictly>['values']

/**
 * Reads the command line.
 * @throws UsageError for an unknown option, a value too many or too few, or an option that the command does not take
 */
export function parseCommandLine(argv: readonly string[]): Arguments {
  checkTokens(argv)
  const {values, positionals} = parseStrictly(argv)
  const [first] = positionals
  const isNamed = first !== undefined && isCommand(first)
  const command = isNamed ? first : 'check'
  for (const name of Object.keys(values)) checkCommand(name, command)
  return {command, operands: isNamed ? positionals.slice(1) : positionals, values}
}

/** Chinese, unless `--locale en` is somewhere on the command line: needed before the command line has been understood. */
export function guessLocale(argv: readonly string[]): Locale {
  const index = argv.indexOf('--locale')
  return argv.includes('--locale=en') || (index >= 0 && argv[index + 1] === 'en') ? 'en' : 'zh'
}

function parseStrictly(argv: readonly string[]) {
  return parseArgs({args: [...argv], options: parsed, allowPositionals: true, strict: true})
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word)
}

function checkTokens(argv: readonly string[]): void {
  const {tokens} = parseArgs({args: [...argv], options: parsed, allowPositionals: true, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const entry = Object.entries(parsed).find(([name]) => name === token.name)?.[1]
    if (entry === undefined) throw unknownOption(token.rawName)
    if (entry.type === 'boolean' && token.value !== undefined) {
      throw new UsageError({zh: `选项 ${token.rawName} 不带值。`, en: `The option ${token.rawName} takes no value.`})
    }
    if (
      entry.type === 'string' &&
      (token.value === undefined || (!token.inlineValue && looksLikeOption(token.value)))
    ) {
      throw new UsageError({zh: `选项 ${token.rawName} 缺少值。`, en: `The option ${token.rawName} needs a value.`})
    }
  }
}

function looksLikeOption(value: string): boolean {
  return value.startsWith('-') && value !== '-'
}

function unknownOption(rawName: string): UsageError {
  // Without the hyphens, which all of them have in common.
  const near = closest(rawName.replace(/^-+/, ''), Object.keys(options))
  const hint = didYouMean(near === null ? null : `--${near}`)
  return new UsageError({zh: `没有选项 ${rawName}。${hint.zh}`, en: `There is no option ${rawName}.${hint.en}`})
}

function checkCommand(name: string, command: Command): void {
  const entry: OptionEntry | undefined = Object.entries(options).find(([candidate]) => candidate === name)?.[1]
  if (entry?.commands.includes(command) === true) return
  throw new UsageError({
    zh: `命令 ${command} 没有选项 --${name}。`,
    en: `The command ${command} has no option --${name}.`
  })
}
