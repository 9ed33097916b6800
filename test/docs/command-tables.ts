/** The commands and options of the command line, from the table that its parser is made of. */

import {type Command, commandNames, commands, options} from '../../src/cli/options.ts'
import {formats} from '../../src/format/index.ts'
import type {Locale} from '../../src/words.ts'
import {table} from './blocks.ts'

export function commandTable(locale: Locale): string {
  const head = locale === 'zh' ? ['命令', '用途'] : ['Command', 'What it does']
  return table(
    head,
    commandNames.map(name => [
      `\`${`nianbao-lint ${name} ${commands[name].operands}`.trim()}\``,
      commands[name][locale]
    ])
  )
}

export function optionTable(): string {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`--${name}${'value' in option ? ` ${option.value}` : ''}\`${'short' in option ? `, \`-${option.short}\`` : ''}`,
    takenBy(option.commands),
    option.en
  ])
  return table(['Option', 'Commands', 'Meaning'], rows)
}

function takenBy(names: readonly Command[]): string {
  return names.length === commandNames.length ? 'all' : names.join(', ')
}

/** The names of the outputs of `check`. */
export function formatNames(): string {
  return Object.keys(formats)
    .map(name => `\`${name}\``)
    .join(', ')
}
