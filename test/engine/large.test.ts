/** Texts of more than the rules can look at in some seconds are refused; a report has a hundredth of it. */

import {describe, expect, it} from 'vitest'
import {engineLimits} from '../../src/engine/limits.ts'
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

  it('of which the rules have more to say than anybody can read is refused', () => {
    const paragraph = `${'审核审核，'.repeat(100)}\n\n`
    expect(readingOf(paragraph.repeat(engineLimits.yields / 100 / 4))).toBe('read')
    expect(readingOf(paragraph.repeat(engineLimits.yields / 100 + 1))).toBe(`too-large: ${engineLimits.yields}`)
  })

  it('with long numbers is read', () => {
    expect(readingOf(`${'1'.repeat(400_000)}件。`)).toBe('read')
  })
})
