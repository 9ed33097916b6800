import {expect, it} from 'vitest'
import {noteStart, withoutNote} from '../../src/standard/labels/notes.ts'

it.each([
  ['行政许可（件）', '行政许可'],
  ['行政许可(件)', '行政许可'],
  ['其他(申请人(撤回))', '其他'],
  ['其他（申请人（撤回）和（其他）情形）', '其他'],
  ['本年收费金额（单位：万元，保留4位小数）', '本年收费金额'],
  ['(一)规章(件)', '(一)规章'],
  ['金额（单位：元））', '金额'],
  ['（七）总计', '（七）总计'],
  ['（全部）', '（全部）'],
  ['规章）', '规章）'],
  ['规章', '规章'],
  ['', '']
])('%j is %j without its note', (text, words) => {
  expect(withoutNote(text)).toBe(words)
})

it('a note begins with its bracket', () => {
  expect(noteStart('行政许可（件）')).toBe(4)
  expect(noteStart('行政许可')).toBeNull()
})
