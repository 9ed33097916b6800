/** What is remembered of a text while it is edited changes nothing in what is said of it. */

import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lint, ReadingMemory} from '../../src/index.ts'
import {layouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'

const folder = new URL('../../examples/reports/', import.meta.url)
const examples = readdirSync(folder)
  .filter(name => /\.(?:md|txt)$/.test(name))
  .map(path => ({path, text: readFileSync(new URL(path, folder), 'utf8')}))
const invented = layouts.map((layout, index) => render(inventTruth(index + 1), layout))

describe('what is said of a text after each of many changes', () => {
  test.each([...examples, ...invented])('$path', ({path, text}) => {
    const memory = new ReadingMemory()
    let now = text
    for (const change of changes) {
      const [remembered, fresh] = [lint(now, {path, memory}), lint(now, {path})]
      expect(remembered.report?.prose).toEqual(fresh.report?.prose)
      expect(remembered.diagnostics).toEqual(fresh.diagnostics)
      now = change(now)
    }
  })
})

/** Each at a place of its own, so that paragraphs before it and behind it stay as they were. */
const changes: readonly ((text: string) => string)[] = [
  text => insert(text, text.indexOf('。'), '3'),
  text => insert(text, text.indexOf('一、'), '\n\n\n'),
  text => insert(text, text.lastIndexOf('。'), '，其中收到申请1件'),
  text => text.replace('。', '，同比增长5%。'),
  text => repeatLine(text, 0.2),
  text => repeatLine(text, 0.9),
  text => text.replaceAll('2024', '2023'),
  text => text.replace(/^.*三、.*$/m, ''),
  text => text.replace(/局|政府/g, '院'),
  text => text
]

function insert(text: string, at: number, words: string): string {
  return text.slice(0, Math.max(at, 0)) + words + text.slice(Math.max(at, 0))
}

/** A line again, somewhere else. */
function repeatLine(text: string, share: number): string {
  const lines = text.split('\n')
  const at = Math.floor(lines.length * share)
  return [...lines.slice(0, at), lines.findLast(line => line.includes('公开')) ?? '', '', ...lines.slice(at)].join('\n')
}

describe('what is read again', () => {
  const head = '# 霁川市水务局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n'
  const told = '本年收到政府信息公开申请12件。'
  const readingsOf = (text: string, memory: ReadingMemory) =>
    lint(text, {path: 'a.md', memory}).report?.prose.claims.map(({readings}) => readings) ?? []

  test('not a paragraph that stands there again, wherever it stands', () => {
    const memory = new ReadingMemory()
    const [first] = readingsOf(`${head}${told}\n`, memory)
    const [second] = readingsOf(`${head}另起一段。\n\n${told}\n`, memory)
    expect(first).toBeDefined()
    expect(second).toBe(first)
  })

  test('a paragraph under another kind of heading', () => {
    const memory = new ReadingMemory()
    const [first] = readingsOf(`${head}${told}\n`, memory)
    const [second] = readingsOf(`${head}### （二）依申请公开\n\n${told}\n`, memory)
    expect(second).toEqual(first)
    expect(second).not.toBe(first)
  })

  test('all of it, once the report is of another year', () => {
    const memory = new ReadingMemory()
    const [first] = readingsOf(`${head}${told}\n`, memory)
    const [second] = readingsOf(`${head}${told}\n`.replace('2024', '2023'), memory)
    expect(second).not.toBe(first)
  })

  test('a paragraph that was not there in between', () => {
    const memory = new ReadingMemory()
    const [first] = readingsOf(`${head}${told}\n`, memory)
    readingsOf(`${head}没有数字。\n`, memory)
    expect(readingsOf(`${head}${told}\n`, memory)[0]).not.toBe(first)
  })
})

test('is taken for nothing but what it is', () => {
  // @ts-expect-error The kind is wrong on purpose.
  expect(() => lint('', {memory: new Map()})).toThrow('options.memory')
})
