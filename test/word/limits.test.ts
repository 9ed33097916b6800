/** The limits that the readers hold are those that the documentation names. */

import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {limits} from '../../src/parse/limits.ts'
import {beyondLimit} from '../../src/parse/refusal.ts'

test('the documentation names every limit with its value, and no other', () => {
  const text = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
  const rows = Array.from(text.matchAll(/^\| `(\w+)` \| (\d+) \|/gm), ([, name, value]) => [name, Number(value)])
  expect(rows).toEqual(Object.entries(limits))
})

test('a refusal names the limit in words', () => {
  expect(beyondLimit('partBytes').message.zh).toContain('解压后单个部分的大小超过 40 MB')
  expect(beyondLimit('depth').message.en).toContain('depth of nesting: more than 256')
})
