/** The kinds of file, from the list that they are recognised by. */

import {type FileKind, kinds} from '../../src/parse/kinds/kinds.ts'
import {unsupportedWords} from '../../src/parse/refusal.ts'
import type {Locale} from '../../src/words.ts'
import {table} from './blocks.ts'

export function kindTable(locale: Locale): string {
  const all: readonly FileKind[] = Object.values(kinds)
  const [read, notJudged] = locale === 'zh' ? ['读取', '未能核对：'] : ['read', 'not judged: ']
  const rows = all.map(({names, refusal, ...kind}) => [
    kind[locale],
    names.map(name => `\`.${name}\``).join(' '),
    refusal === undefined ? read : `${notJudged}${unsupportedWords[refusal][locale]}`
  ])
  return table(locale === 'zh' ? ['文件', '扩展名', '是否读取'] : ['Kind', 'Names', 'Read'], rows)
}
