/** What the rules on prose and years find in published reports, and what they leave alone; see docs/precision.md. */

import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'

const shared = new URL('../../../shared/', import.meta.url)
const present = existsSync(fileURLToPath(new URL('real/', shared)))
const groups = [
  'prose-',
  'number-missing',
  'report-year',
  'personal-data',
  'carry-over',
  'in-force',
  'text-',
  'figures-'
]

function read(path: string): string {
  return readFileSync(new URL(path, shared), 'utf8')
}

/** `rule quote` of the findings of the rules above, in order. */
function found(path: string, previous?: string): string[] {
  const options = previous === undefined ? {path} : {path, previous: {text: read(previous), path: previous}}
  return lint(read(path), options)
    .diagnostics.filter(({rule}) => groups.some(group => rule.startsWith(group)))
    .map(({rule, location}) => `${rule} ${location.quote ?? ''}`.replace(/\s+/g, ' '))
}

describe.skipIf(!present)('published reports', () => {
  test.each([
    ['real/pingtan-gwh-2021.md', []],
    ['real/pingtan-gwh-2022.html', []],
    ['real/pingtan-gwh-2023.md', ['prose-disclosure 393件']],
    ['real/pingtan-gwh-2023.html', ['prose-disclosure 393件']],
    ['real/huaian-city-2024.txt', []],
    ['real/hongze-2024.txt', []],
    ['real/suqian-2023.txt', []],
    ['real/suqian-2024.txt', []],
    ['real/kewei-2024-source.md', []],
    [
      'real/shanghai-office-2019.html',
      ['prose-sum 805件', 'prose-requests 258件', 'prose-sum 占33.9%', 'prose-requests 265件']
    ]
  ])('%s', (path, expected) => {
    expect(found(path)).toEqual(expected)
  })

  test.each([
    ['real/suqian-2024.txt', 'real/suqian-2023.txt', ['prose-growth 同比增长1.05%']],
    ['real/pingtan-gwh-2022.md', 'real/pingtan-gwh-2021.html', []],
    ['real/pingtan-gwh-2023.md', 'real/pingtan-gwh-2022.md', ['prose-disclosure 393件', 'in-force-carry-over 470']]
  ])('%s after %s', (path, previous, expected) => {
    expect(found(path, previous)).toEqual(expected)
  })
})
