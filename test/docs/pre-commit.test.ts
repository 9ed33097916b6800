/**
 * The pattern of the pre-commit hook names every kind of file that is read, in letters of either case, so that no report is
 * committed unchecked. With
 * `UPDATE_DOCS` set it is written again.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {readNames} from '../../src/parse/kinds/kinds.ts'

const hooks = new URL('../../.pre-commit-hooks.yaml', import.meta.url)

it('takes all that is read', () => {
  const pattern = `(?i)\\.(${readNames().join('|')})$`
  if (process.env.UPDATE_DOCS) {
    const line = /^ {2}files: .*$/m
    writeFileSync(
      hooks,
      readFileSync(hooks, 'utf8').replace(line, () => `  files: ${pattern}`)
    )
  }
  const [hook] = parse(readFileSync(hooks, 'utf8')) as readonly {readonly files: string}[]
  expect(hook?.files).toBe(pattern)
})
