/** A packed result is the result that was packed. */

import {expect, it} from 'vitest'
import {lint} from '../../src/index.ts'
import {PackedResult} from '../../src/node/batch/packed-result.ts'
import {withAnswers} from '../../src/roster/roll-call.ts'

const wrong = lint(
  '# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 六、其他需要报告的事项\n\n2024年收取信息处理费385元。\n',
  {
    path: 'wrong.md'
  }
)
const other = lint('# 苇塘镇人民政府2023年政府信息公开工作年度报告\n\n本报告暂缺。\n', {path: 'other.md'})

it('tells what it told before, whatever was asked for between', () => {
  const [one, two] = [new PackedResult(wrong), new PackedResult(other)]
  expect(wrong.diagnostics.length).toBeGreaterThan(0)
  expect(other.diagnostics).not.toEqual(wrong.diagnostics)
  for (const [packed, plain] of [
    [one, wrong],
    [two, other],
    [one, wrong]
  ] as const) {
    expect({...packed}).toEqual({...plain})
    expect(Object.keys(packed).sort()).toEqual(Object.keys(plain).sort())
  }
})

it('has the line of a list where the result had one', () => {
  const roster = {line: 3, agency: '青禾县水利局', year: 2024, details: []}
  expect(new PackedResult({...wrong, roster}).roster).toEqual(roster)
  expect('roster' in new PackedResult(wrong)).toBe(false)
})

it('takes over what is made of it, and leaves others as they are', () => {
  const packed = new PackedResult(wrong)
  const made = {...packed, diagnostics: []}
  expect(PackedResult.takeOver(made, wrong)).toBe(made)
  const entry = {line: 2, agency: '青禾县水利局', year: null, superior: null, details: []}
  const call = {answers: [entry], missing: [], unlisted: [], nameless: []}
  const [answering] = withAnswers([packed], call, PackedResult.takeOver)
  expect(answering).toBe(packed)
  expect(answering?.roster).toMatchObject({line: 2})
  expect(answering?.diagnostics).toEqual(wrong.diagnostics)
  expect(PackedResult.takeOver({...made, outcomes: {title: 'failed'}}, packed)).toBe(packed)
  expect(packed.diagnostics).toEqual([])
  expect(packed.outcomes).toEqual({title: 'failed'})
})
