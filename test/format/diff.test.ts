/** Unified diffs: what `patch` makes of them is the second text. */

import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unifiedDiff} from '../../src/format/terminal/diff.ts'
import {Folder} from '../cli/harness.ts'

describe('unifiedDiff', () => {
  it('is empty where nothing has changed', () => {
    expect(unifiedDiff('a.md', '一\n二\n', '一\n二\n')).toBe('')
  })

  it('shows changed lines with three lines around them', () => {
    const before = '1\n2\n3\n4\n五,\n6\n7\n8\n9\n'
    expect(unifiedDiff('年报.md', before, before.replace('五,', '五，'))).toBe(
      '--- a/年报.md\n+++ b/年报.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-五,\n+五，\n 6\n 7\n 8\n'
    )
  })

  it('keeps distant changes apart and joins close ones', () => {
    const lines = Array.from({length: 30}, (_, index) => `${index}\n`)
    const change = (...indexes: number[]) =>
      lines.map((line, index) => (indexes.includes(index) ? `x${line}` : line)).join('')
    expect(unifiedDiff('a', lines.join(''), change(2, 25)).match(/^@@/gm)).toHaveLength(2)
    expect(unifiedDiff('a', lines.join(''), change(2, 6)).match(/^@@/gm)).toHaveLength(1)
  })

  it('tells of a last line without an ending, and of changed endings', () => {
    expect(unifiedDiff('a', '一', '一\n')).toBe(
      '--- a/a\n+++ b/a\n@@ -1 +1 @@\n-一\n\\ No newline at end of file\n+一\n'
    )
    expect(unifiedDiff('a', '一\r\n', '一\n')).toContain('-一\r\n+一\n')
  })

  it('takes a line in or out at either end', () => {
    expect(unifiedDiff('a', '', '一\n')).toBe('--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+一\n')
    expect(unifiedDiff('a', '一\n', '')).toBe('--- a/a\n+++ b/a\n@@ -1 +0,0 @@\n-一\n')
  })

  it('is applied by patch', () => {
    const folder = new Folder()
    const text = fc.array(fc.constantFrom('一\n', '二\n', '三\n', '四\n'), {maxLength: 25}).map(lines => lines.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '')
        folder.write('a', before)
        execFileSync('git', ['apply', '--unsafe-paths', '-p1', '--unidiff-zero', '-'], {
          cwd: folder.path,
          input: unifiedDiff('a', before, after),
          env: {...process.env, GIT_DIR: join(folder.path, 'none')}
        })
        expect(folder.read('a')).toBe(after)
      }),
      {numRuns: 40}
    )
  })
})
