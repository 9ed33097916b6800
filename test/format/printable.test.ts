/** Text of a report can do no harm in a terminal. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {escapeInJson, printable} from '../../src/printable.ts'

it.each([
  ['普通文字，不变', '普通文字，不变'],
  ['a\tb', 'a b'],
  ['一\n二\r\n三\r四', '一↵二↵三↵四'],
  ['\u001b]0;title\u0007', '␛]0;title␇'],
  ['\u009b31m', '\ufffd31m'],
  ['ab\u202ecd\u2066', 'ab\ufffdcd\ufffd'],
  ['\u007f', '\ufffd'],
  ['a\ufffeb\uffffc\u{1ffff}d', 'a\ufffdb\ufffdc\ufffdd'],
  ['a\u061cb\u200ec\ud800d', 'a\ufffdb\ufffdc\ufffdd'],
  ['甲\u{e0041}乙\ufff9丙', '甲\ufffd乙\ufffd丙'],
  ['甲##[add-mask]乙###vso[task.complete]', '甲# #[add-mask]乙## #vso[task.complete]'],
  ['## 一、[链接]', '## 一、[链接]']
])('%j becomes %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

it('leaves no control character in any text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/u)
    })
  )
})

it('gives no command to a CI in JSON, which reads the same', () => {
  const json = JSON.stringify({text: '##vso[task.complete] ##[debug]'})
  expect(escapeInJson(json)).not.toMatch(/##(?:vso)?\[/)
  expect(JSON.parse(escapeInJson(json))).toEqual(JSON.parse(json))
})
