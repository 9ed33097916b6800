/** Inputs that once failed, cut down to what made them fail. */

import type {Input} from './input.ts'

interface Regression {
  readonly what: string
  readonly input: Input
}

function text(what: string, path: string, content: string): Regression {
  return {what, input: {path, bytes: new TextEncoder().encode(content)}}
}

export const regressions: readonly Regression[] = [
  text(
    'what stands misplaced in a nested table is read before it, and the cell around both began behind its own text',
    'misplaced.html',
    '<table><tr><td>总体情况<td><table><tr><td>收费</td>。</table><tr><td>1<td>2</table>'
  ),
  text(
    'every remnant of a form was compared with all before it',
    'remnants.txt',
    `一、总体情况\n二、主动公开政府信息情况\n${'XX年，'.repeat(100_000)}`
  ),
  text(
    'the lines behind a quotation, without a blank one between, took the square of their number',
    'lazy.md',
    `# 一、总体情况\n\n## 二、主动公开政府信息情况\n\n>1\n${'１２\n'.repeat(37_000)}`
  ),
  text(
    'tags that do not end, in one paragraph, took the square of their number',
    'tags.md',
    `# 一、总体情况\n\n## 二、主动公开政府信息情况\n\n${'<span lang="EN-US>3</span>'.repeat(12_000)}`
  ),
  text(
    'a cell of a table that was tried and given up lent its content to a shorter one that begins at the same place',
    'tried.md',
    `${['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”']
      .map(label => `        **${label}**   0   0   0   0   0   0   0  `)
      .join('\n')}\t        **4.保护第三方合法权益**   0   0   0   0   0   0   0  \n`
  ),
  text(
    'quotations and items of lists, each by itself, took the square of their number',
    'containers.md',
    `# 一、总体情况\n\n## 二、主动公开政府信息情况\n\n${'>1件\n\n- 2件\n\n'.repeat(12_000)}`
  ),
  text(
    'quotations within quotations took the square of their number',
    'deep.md',
    `# 一、总体情况\n\n## 二、主动公开政府信息情况\n\n${'>'.repeat(100_000)}1件\n`
  )
]
