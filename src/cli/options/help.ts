/** The help text, made from the table of options. */

import {inColumns} from '../../format/terminal/columns.ts'
import type {Locale, Words} from '../../words.ts'
import {type Command, commandNames, commands} from './commands.ts'
import {type OptionName, options} from './options.ts'

const headings = {
  usage: {zh: '用法', en: 'Usage'},
  commands: {zh: '命令', en: 'Commands'},
  options: {zh: '选项', en: 'Options'},
  exit: {
    zh: '退出码：0 全部通过；1 有报告不通过；2 有报告未能核对，或用法、配置有误，或没有可核对的文件；130 中途停止。',
    en: 'Exit code: 0 all passed; 1 a report failed; 2 a report was not judged, or usage or config is wrong, or nothing matched; 130 stopped.'
  },
  written: {
    zh: '退出码：0 各份都已写好（有没有问题，由 check 判定）；2 有文件没有写成，或用法、配置有误；130 中途停止。',
    en: 'Exit code: 0 every copy was written (what was found is determined by check); 2 one was not, or usage or config is wrong; 130 stopped.'
  },
  compared: {
    zh: '退出码：0 相同；1 不同；2 有一份读不了、没有全部比较，或用法有误。',
    en: 'Exit code: 0 the same; 1 different; 2 one cannot be read, not all was compared, or the usage is wrong.'
  },
  done: {
    zh: '退出码：0 完成；2 没有完成，或用法、配置有误。',
    en: 'Exit code: 0 done; 2 not done, or usage or config is wrong.'
  },
  more: {
    zh: '“nianbao-lint <命令> --help”显示各命令的选项。',
    en: '“nianbao-lint <command> --help” prints the options of a command.'
  }
} as const

/**
 * The help of one command, or of the whole.
 * @param command null: the commands, and the options of `check`
 */
export function helpText(command: Command | null, locale: Locale): string {
  const usage =
    command === null
      ? '  nianbao-lint [check] <file|folder|glob>...'
      : `  nianbao-lint ${command} ${commands[command].operands}`.trimEnd()
  const blocks = [
    `${headings.usage[locale]}\n${usage}`,
    ...(command === null
      ? [`${headings.commands[locale]}\n${commandList(locale)}`]
      : [`  ${commands[command][locale]}`]),
    `${headings.options[locale]}\n${optionList(command ?? 'check', locale)}`,
    exitText(command)[locale],
    ...(command === null ? [headings.more[locale]] : [])
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A verdict is passed by those commands only that check a run. */
function exitText(command: Command | null): Words {
  if (command === null || command === 'check' || command === 'merge') return headings.exit
  if (command === 'compare') return headings.compared
  return command === 'annotate' ? headings.written : headings.done
}

function commandList(locale: Locale): string {
  return table(commandNames.map(name => [`${name} ${commands[name].operands}`.trimEnd(), commands[name][locale]]))
}

function optionList(command: Command, locale: Locale): string {
  const names = Object.keys(options) as OptionName[]
  const shown = names.filter(name => takes(name, command))
  return table(shown.map(name => [optionLabel(name), options[name][locale]]))
}

function takes(name: OptionName, command: Command): boolean {
  return options[name].commands.some(candidate => candidate === command)
}

function optionLabel(name: OptionName): string {
  const option = options[name]
  const short = 'short' in option ? `-${option.short}, ` : '    '
  const value = 'value' in option ? ` ${option.value}` : ''
  return `${short}--${name}${value}`
}

function table(rows: readonly (readonly [string, string])[]): string {
  return inColumns(rows)
    .map(line => `  ${line}`)
    .join('\n')
}
