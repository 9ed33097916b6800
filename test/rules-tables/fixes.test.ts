/** The fixes that rules on tables and fees propose: applied, they give what the message asks for and nothing else. */

import {expect, test} from 'vitest'
import feeCitation from '../../rules/fees/fee-citation.ts'
import feeUnit from '../../rules/fees/fee-unit.ts'
import cellBlank from '../../rules/tables/cell-blank.ts'
import tableLabel from '../../rules/tables/table-label.ts'
import {createLinter} from '../../src/engine/linter.ts'
import type {Rule} from '../../src/rule/define.ts'

/** The text with the first fix of every finding applied, and how safe they are. */
function fix(rule: Rule, text: string, language = 'md'): {text: string; safety: string[]} {
  const linter = createLinter({rules: {[rule.id]: 'on'}}, {rules: [rule], presets: {}})
  const {diagnostics} = linter.lint(text, {path: `example.${language}`, standard: '2021', fragment: true})
  const fixes = diagnostics.flatMap(({fixes: [first]}) => first ?? [])
  const edits = fixes
    .flatMap(fix => fix.edits)
    .toSorted((left, right) => right.range.start.offset - left.range.start.offset)
  let fixed = text
  for (const {range, text: replacement} of edits)
    fixed = fixed.slice(0, range.start.offset) + replacement + fixed.slice(range.end.offset)
  return {text: fixed, safety: [...new Set(fixes.map(({safety}) => safety))]}
}

const requests = (rows: string): string => `三、收到和处理政府信息公开申请情况\n\n${rows}\n`

test.each([
  ['2. 其他法律法规禁止公开', '2. 其他法律行政法规禁止公开'],
  ['（2）其他法律法规禁止公开', '（2）其他法律行政法规禁止公开'],
  ['2、其他法律行政止公开', '2、其他法律行政法规禁止公开']
])('a label keeps its own numbering: %s', (label, expected) => {
  const table = (words: string): string =>
    requests(
      `1. 属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n${words}\t0\t0\t0\t0\t0\t0\t0\n3. 危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0`
    )
  expect(fix(tableLabel, table(label), 'txt')).toEqual({text: table(expected), safety: ['suggestion']})
})

test('blanks and strokes become 0, totals do not', () => {
  const table = (cells: string): string =>
    requests(`| | | | | | | | |\n|---|---|---|---|---|---|---|---|\n| 一、本年新收政府信息公开申请数量 | ${cells} |`)
  expect(fix(cellBlank, table('1 | / | / | 0 | 0 | 0 | 1')).text).toBe(table('1 | 0 | 0 | 0 | 0 | 0 | 1'))
  expect(fix(cellBlank, table('1 | 0 | 0 | 0 | 0 | 0 | /')).text).toBe(table('1 | 0 | 0 | 0 | 0 | 0 | /'))
})

test.each([
  ['380元', '0.0380'],
  ['20.3', '20.3000'],
  ['24252.311082', '24252.3111'],
  ['1,234.5', '1234.5000']
])('the fee amount %s becomes %s', (written, expected) => {
  const table = (amount: string): string =>
    `二、主动公开政府信息情况\n\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元，保留4位小数）\n行政事业性收费\t${amount}\n`
  expect(fix(feeUnit, table(written), 'txt')).toEqual({text: table(expected), safety: ['suggestion']})
})

test.each([
  [
    '《政府信息公开信息处理费管理办法》（国办函[2020]109号）',
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    'safe'
  ],
  [
    '《国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知》（国办函〔2020〕109号）',
    '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）',
    'safe'
  ],
  [
    '《政府信息公开信息处理费管理办法》（国办发〔2020〕109号）',
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    'suggestion'
  ],
  ['没有产生政府信息公开处理费', '没有产生信息处理费', 'suggestion']
])('a citation: %s', (written, expected, safety) => {
  const section = (words: string): string => `## 六、其他需要报告的事项\n\n按照规定，${words}。\n`
  expect(fix(feeCitation, section(written))).toEqual({text: section(expected), safety: [safety]})
})
