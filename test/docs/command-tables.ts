/** The commands and options of the command line, from the table that its parser is made of. */

import {type Command, commandNames, commands} from '../../src/cli/options/commands.ts'
import {options} from '../../src/cli/options/options.ts'
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

export function optionTable(locale: Locale): string {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`--${name}${'value' in option ? ` ${option.value}` : ''}\`${'short' in option ? `, \`-${option.short}\`` : ''}`,
    takenBy(option.commands, locale),
    option[locale]
  ])
  return table(locale === 'zh' ? ['选项', '用于', '含义'] : ['Option', 'Commands', 'Meaning'], rows)
}

function takenBy(names: readonly Command[], locale: Locale): string {
  if (names.length === commandNames.length) return locale === 'zh' ? '全部命令' : 'all'
  return names.join(locale === 'zh' ? '、' : ', ')
}

/** The names of the outputs of `check`. */
export function formatNames(): string {
  return Object.keys(formats)
    .map(name => `\`${name}\``)
    .join(', ')
}
