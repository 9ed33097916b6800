/** Answers that are kept: the same as those that are worked out, each short text once, and never more than the limit. */

import {expect, test} from 'vitest'
import {remembered} from '../src/remembered.ts'

function counted(): {readonly asked: string[]; readonly lengthOf: (text: string) => object | null} {
  const asked: string[] = []
  const lengthOf = remembered((text: string): object | null => {
    asked.push(text)
    return text === '' ? null : {length: text.length}
  })
  return {asked, lengthOf}
}

test('a short text is worked out once, an answer of null too', () => {
  const {asked, lengthOf} = counted()
  for (const text of ['总计', '', '总计', '']) expect(lengthOf(text)).toEqual(text === '' ? null : {length: 2})
  expect(asked).toEqual(['总计', ''])
})

test('a long text is worked out each time', () => {
  const {asked, lengthOf} = counted()
  const long = '公开'.repeat(100)
  expect([lengthOf(long), lengthOf(long)]).toEqual([{length: 200}, {length: 200}])
  expect(asked).toEqual([long, long])
})

test('more texts than are kept get their own answers', () => {
  const {lengthOf} = counted()
  const texts = Array.from({length: 12_000}, (_, index) => '数'.repeat(index % 50) + index)
  for (const text of [...texts, ...texts.slice(0, 100)]) expect(lengthOf(text)).toEqual({length: text.length})
})
