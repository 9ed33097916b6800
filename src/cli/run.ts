/** One run of the command line: from arguments to output and exit code. Nothing here ends the process. */

import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {closest, didYouMean} from '../engine/closest.ts'
import {errorCode} from '../node/access.ts'
import {printableLines, printableStart} from '../printable.ts'
import type {Locale, Words} from '../words.ts'
import {InterruptedError, UsageError} from './errors.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {guessLocale, parseCommandLine} from './options/arguments.ts'
import {type Command, commandNames} from './options/commands.ts'

/**
 * Runs a command.
 * @param argv the arguments, without node and script
 * @returns 1 if a report failed, else 2 if one was not judged or the usage or config is wrong, else 0; 130 if it was
 * stopped; never rejects
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const locale = guessLocale(argv)
  try {
    checkForFiles(argv, io.cwd)
    const parsed = parseCommandLine(argv)
    return await dispatch({...parsed, io, locale: checkLocale(parsed.values.locale, locale)}, argv)
  } catch (error) {
    io.stderr.write(`${printableLines(await errorText(error, locale, io))}\n`)
    return error instanceof InterruptedError ? 130 : 2
  }
}

function checkLocale(value: string | undefined, guessed: Locale): Locale {
  if (value === undefined || value === 'zh' || value === 'en') return value ?? guessed
  throw new UsageError({zh: '选项 --locale 的值应为 zh 或 en。', en: 'The option --locale takes zh or en.'})
}

async function dispatch(invocation: Invocation, argv: readonly string[]): Promise<ExitCode> {
  const {values, command, io, locale} = invocation
  if (values.help === true) {
    const {helpText} = await import('./options/help.ts')
    io.stdout.write(helpText(argv.includes(command) ? command : null, locale))
    return 0
  }
  if (values.version === true) {
    const {version} = await import('../product.ts')
    io.stdout.write(`${version}\n`)
    return 0
  }
  checkForCommand(invocation)
  const execute = await loaders[command]()
  return await execute(invocation)
}

/**
 * A shell puts the names of files where `*` stands. One that is that of an option would be taken for it, and could switch off
 * what is to be checked, or name a config to run.
 */
function checkForFiles(argv: readonly string[], cwd: string): void {
  const end = argv.indexOf('--')
  const isFile = (arg: string) => arg.startsWith('-') && arg !== '-' && existsSync(resolve(cwd, arg))
  const name = argv.slice(0, end < 0 ? undefined : end).find(isFile)
  if (name === undefined) return
  throw new UsageError({
    zh: `这里有一个文件就叫“${name}”，分不清写的是选项还是文件。是文件的，请写成“./${name}”；是选项的，请先给文件改名。`,
    en: `There is a file by the name “${name}” here, so it is not clear whether the option is meant or the file. Write ./${name} for the file; for the option, rename the file first.`
  })
}

/** A command that is misspelt would be taken for a report that there is not. */
function checkForCommand({command, operands: [first], io}: Invocation): void {
  if (command !== 'check' || first === undefined || !/^[a-z]+$/.test(first)) return
  const near = closest(first, commandNames)
  if (near === null || existsSync(resolve(io.cwd, first))) return
  const hint = didYouMean(near)
  throw new UsageError({
    zh: `没有命令 ${first}，也没有这个文件或文件夹。${hint.zh}`,
    en: `There is no command ${first}, and no such file or folder.${hint.en}`
  })
}

/** Each command is loaded only when it is called, for a quick start. */
const loaders: Readonly<Record<Command, () => Promise<(invocation: Invocation) => Promise<ExitCode>>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  figures: async () => (await import('./commands/figures.ts')).figures,
  compare: async () => (await import('./commands/compare.ts')).compare,
  explain: async () => (await import('./commands/explain.ts')).explain,
  rules: async () => (await import('./commands/rules.ts')).rules,
  standard: async () => (await import('./commands/standard.ts')).standard,
  init: async () => (await import('./commands/init.ts')).init,
  new: async () => (await import('./commands/new.ts')).newReport,
  waive: async () => (await import('./commands/waive.ts')).waive,
  merge: async () => (await import('./commands/merge.ts')).merge,
  serve: async () => (await import('./commands/serve.ts')).serve,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
  page: async () => (await import('./commands/page.ts')).page,
  annotate: async () => (await import('./commands/annotate.ts')).annotate
}

/** A mistake of the user in one line each; a fault of the tool with its stack only where `NIANBAO_DEBUG` asks for it. */
async function errorText(error: unknown, locale: Locale, io: Io): Promise<string> {
  if (error instanceof UsageError) return error.words[locale]
  const [{ConfigError}, {ConfigFileError}, {FileChanged}] = await Promise.all([
    import('../engine/settings/config-problems.ts'),
    import('../config/load.ts'),
    import('../node/report-file.ts')
  ])
  if (error instanceof FileChanged) return changedWords(printableStart(error.path))[locale]
  if (error instanceof ConfigFileError) return error.words[locale]
  if (error instanceof ConfigError) return error.problems.map(({words}) => words[locale]).join('\n')
  if (io.env.NIANBAO_DEBUG !== undefined && error instanceof Error) return error.stack ?? error.message
  const detail = error instanceof Error ? error.message : errorCode(error)
  return faultWords(detail)[locale]
}

function changedWords(path: string): Words {
  return {
    zh: `这种输出格式要再读一遍报告，而 ${path} 在核对之后已改动或移走，或者不在这里。`,
    en: `This output reads the reports once more, and ${path} has changed or moved since it was checked, or is not here.`
  }
}

function faultWords(detail: string): Words {
  return {
    zh: `工具出错：${detail}\n设置环境变量 NIANBAO_DEBUG=1 可显示详情，请反馈给开发者。`,
    en: `The tool failed: ${detail}\nSet NIANBAO_DEBUG=1 for details, and please report it.`
  }
}
