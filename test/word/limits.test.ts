/** What a reader says of a file beyond a limit. */

import {expect, test} from 'vitest'
import {beyondLimit} from '../../src/parse/refusal.ts'

test('a refusal names the limit in words', () => {
  expect(beyondLimit('partBytes').message.zh).toContain('解压后单个部分的大小超过 40 MB')
  expect(beyondLimit('depth').message.en).toContain('depth of nesting: more than 256')
})
