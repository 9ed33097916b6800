/** Glob patterns of config files. */

import {describe, expect, it} from 'vitest'
import {globMatcher} from '../../src/config/glob.ts'

describe('a pattern', () => {
  it.each([
    ['*.md', '2024.md', true],
    ['*.md', 'city/2024.md', true],
    ['*.md', 'city/2024.mdx', false],
    ['city/*.md', 'city/2024.md', true],
    ['city/*.md', 'city/old/2024.md', false],
    ['city/**', 'city/old/2024.md', true],
    ['city/**/*.md', 'city/2024.md', true],
    ['./city/*.md', 'city/2024.md', true],
    ['**/old/**', 'a/b/old/c.md', true],
    ['**/old/**', 'a/b/older/c.md', false],
    ['old/', 'a/old/b/c.md', true],
    ['old/', 'a/old.md', false],
    ['202?年报.md', '2024年报.md', true],
    ['{2023,2024}/*.{md,docx}', '2024/局.docx', true],
    ['{2023,2024}/*.{md,docx}', '2022/局.docx', false],
    ['{a,b{c,d}}.md', 'bd.md', true],
    ['a{b.md', 'a{b.md', true],
    ['报告(1).md', '报告(1).md', true],
    ['*局*报告*', '某某局2024年报告.md', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['city/*.md', '../city/2024.md', false]
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(globMatcher(pattern)(path)).toBe(expected)
  })

  it('with too many alternatives is refused', () => {
    expect(() => globMatcher('{a,b}'.repeat(20))).toThrow(RangeError)
  })

  it('full of stars comes to an end', () => {
    expect(globMatcher(`${'*a'.repeat(200)}b`)('a'.repeat(5000))).toBe(false)
    expect(globMatcher(`${'**/'.repeat(200)}x`)('a/'.repeat(500))).toBe(false)
  })
})
