import {expect, test} from 'vitest'
import {exact, parseExact, zero} from '../../src/exact.ts'
import {agreesWith, saysNumber, totalOf} from '../../src/report/claim-agreement.ts'

const count = {number: exact(12), precision: exact(1)}
const amount = {number: parseExact('3.45') ?? zero, precision: parseExact('0.01') ?? zero}

test('a count says one number, an amount any that it may stand for', () => {
  expect([11, 12, 13].map(total => saysNumber(count, exact(total)))).toEqual([false, true, false])
  expect(['3.4449', '3.4500', '3.4599', '3.46'].map(total => saysNumber(amount, parseExact(total) ?? zero))).toEqual([
    true,
    true,
    true,
    false
  ])
})

test('some of a group may be less than all of it, and never more', () => {
  const some = {...count, atMost: true}
  expect([11, 12, 13].map(total => agreesWith(some, exact(total)))).toEqual([false, true, true])
  expect([11, 12, 13].map(total => agreesWith(count, exact(total)))).toEqual([false, true, false])
  expect(saysNumber(some, exact(13))).toBe(false)
})

test('a sum is that of all its figures, and none where one is missing', () => {
  const figures = new Map([
    ['received', {exact: exact(10)}],
    ['carriedIn', {exact: exact(2)}],
    ['blank', {exact: null}]
  ])
  expect(totalOf(['received', 'carriedIn'], figures)).toEqual(exact(12))
  expect(totalOf(['received', 'blank'], figures)).toBeNull()
  expect(totalOf(['received', 'unknown'], figures)).toBeNull()
})

test('what is told beside a number may be counted with it', () => {
  const answered = {...count, beside: [exact(2), exact(5)]}
  expect([12, 14, 15, 17].map(total => agreesWith(answered, exact(total)))).toEqual([true, true, false, true])
})
