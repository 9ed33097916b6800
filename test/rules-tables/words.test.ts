import {expect, test} from 'vitest'
import {counted, listed} from '../../rules/tables/helpers/tables.ts'
import {quoted, render} from '../../src/words.ts'

test('what is quoted keeps its own quotation marks, so that it can be looked for in the file', () => {
  expect(quoted('3.危及“三安全一稳定”')).toBe('“3.危及“三安全一稳定””')
  expect(quoted('甲‘乙’')).toBe('“甲‘乙’”')
  expect(quoted('1.属于国家秘密')).toBe('“1.属于国家秘密”')
})

test('labels stand side by side without 、; of more than three the first two and the count', () => {
  expect(listed(['甲', '乙', '丙'])).toEqual({zh: '“甲”“乙”“丙”', en: '“甲”, “乙”, “丙”'})
  expect(listed(['甲', '乙', '丙', '丁'])).toEqual({zh: '“甲”“乙”等 4 项', en: '“甲”, “乙” and 2 more'})
})

test('rows and columns bear the word for what they are, in number', () => {
  expect(counted(['甲'], 'row')).toEqual({zh: '“甲”一行', en: 'the row “甲”'})
  expect(counted(['甲', '乙'], 'column')).toEqual({zh: '“甲”“乙” 2 列', en: 'the columns “甲”, “乙”'})
  expect(counted(['甲', '乙', '丙', '丁'], 'row')).toEqual({
    zh: '“甲”“乙”等 4 行',
    en: 'the rows “甲”, “乙” and 2 more'
  })
})

test('data put between quotation marks of a message keeps its own', () => {
  const words = {zh: '“{label}”和{label}', en: '“{label}” and {label}'}
  expect(render(words, {label: '危及“三安全”'}, 'zh')).toBe('“危及“三安全””和危及“三安全”')
})
