/** Texts of more than the rules can look at in some seconds are refused; a report has a hundredth of it. */

import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {limits} from '../../src/parse/limits.ts'

const linter = createLinter()
const head = '# 示例区统计局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n'

function readingOf(text: string): string {
  const result = linter.lint(head + text, {path: 'report.md'})
  return result.unreadable === null ? 'read' : `${result.unreadable}: ${/超过 (\d+)/.exec(JSON.stringify(result))?.[1]}`
}

describe('a text', () => {
  it('with too many numbers or title marks is refused', () => {
    expect(readingOf('1 '.repeat(limits.mentions + 1))).toBe(`too-large: ${limits.mentions}`)
    expect(readingOf('》'.repeat(limits.mentions + 1))).toBe(`too-large: ${limits.mentions}`)
  })

  it('with long numbers is read', () => {
    expect(readingOf(`${'1'.repeat(400_000)}件。`)).toBe('read')
  })
})
