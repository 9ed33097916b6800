import {expect, it} from 'vitest'
import {isWithinWord} from '../../src/report/body-endings.ts'

it.each([
  ['受委托办理', '委', true],
  ['委屈', '委', true],
  ['完善布局', '局', true],
  ['工作局面', '局', true],
  ['围绕中心工作', '中心', true],
  ['市科委答复', '委', false],
  ['县水务局办理', '局', false],
  ['县融媒体中心', '中心', false],
  ['局', '局', false]
])('%s: %s is within a word: %s', (text, ending, expected) => {
  expect(isWithinWord(text, text.indexOf(ending), ending)).toBe(expected)
})
