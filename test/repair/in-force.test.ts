/** Documents in force that do not follow from last year's: corrected only where the prose names the number. */

import {expect, test} from 'vitest'
import {createLinter, lint} from '../../src/index.ts'

/** A report that holds table two alone, with one sentence on its documents. */
function report(year: number, [issued, repealed, inForce]: readonly number[], prose: string): string {
  return `# 砚溪市林业局${year}年政府信息公开工作年度报告

## 一、总体情况

${prose}

## 二、主动公开政府信息情况

| 第二十条第（一）项 | | | |
| --- | --- | --- | --- |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | ${issued} | ${repealed} | ${inForce} |
`
}

const lastYear = lint(report(2023, [4, 0, 17], '依法公开政府信息。'), {path: '2023.md'})

function corrected(numbers: readonly number[], prose: string) {
  const result = createLinter().lint(report(2024, numbers, prose), {path: '2024.md', previous: lastYear})
  return result.repairs.map(({cells, kind, alternatives, findings}) => ({
    cells: cells.map(({figure, to}) => `${figure.split('.').at(-1)}=${to}`).join(),
    kind,
    alternatives,
    rules: result.diagnostics
      .filter(({fingerprint}) => findings.includes(fingerprint))
      .map(({rule}) => rule)
      .sort()
  }))
}

test('the prose says which number it is', () => {
  expect(corrected([2, 1, 81], '制发行政规范性文件2件，废止1件，现行有效18件。')).toEqual([
    {cells: 'inForce=18', kind: 'digits-turned', alternatives: 1, rules: ['in-force-carry-over', 'prose-disclosure']}
  ])
  expect(corrected([20, 1, 18], '本年制发行政规范性文件2件。')).toMatchObject([
    {cells: 'issued=2', kind: 'digit-added'}
  ])
  expect(corrected([2, 1, 17], '现行有效行政规范性文件18件。')).toMatchObject([
    {cells: 'inForce=18', kind: 'last-year'}
  ])
})

test('without a word of the prose nothing is said', () => {
  expect(corrected([2, 1, 81], '依法公开政府信息。')).toEqual([])
})

test('what the prose says besides, or against it, is not taken for a witness', () => {
  expect(corrected([2, 1, 81], '现行有效行政规范性文件19件。')).toEqual([])
  expect(corrected([2, 1, 81], '现行有效行政规范性文件81件。')).toEqual([])
})

test('what follows from last year’s is left in peace', () => {
  expect(corrected([2, 1, 18], '制发行政规范性文件2件，废止1件，现行有效18件。')).toEqual([])
})
