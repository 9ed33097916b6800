/** The files that the readers were made for: every figure as in the file that each was made from, none wrong. Skipped where they are not. */

import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/engine/read.ts'
import type {Report} from '../../src/report/model.ts'

const shared = new URL('../../../shared/', import.meta.url)

async function read(path: string) {
  return (await readBytes(readFileSync(new URL(path, shared)), {path, fragment: true})).outcome
}

async function numbers(path: string): Promise<Map<string, string>> {
  const {report} = await read(path)
  return report === null ? new Map() : numbersOf(report)
}

function numbersOf(report: Report): Map<string, string> {
  const known = [...report.figures].flatMap(({figure, exact}) =>
    exact === null ? [] : [[figure, `${exact.units}/${exact.scale}`] as const]
  )
  return new Map(known)
}

describe.skipIf(!existsSync(shared))('a PDF', () => {
  it.each([
    ['formats/filled-template-tagged.pdf', 'formats/filled-template.docx', 200],
    ['formats/filled-template-untagged.pdf', 'formats/filled-template.docx', 200],
    ['formats/filled-template-made.ofd', 'formats/filled-template.docx', 200],
    // The last column lies off the page, and the one before it touches the edge.
    ['formats/narrow-cells-bordered.pdf', 'formats/narrow-cells-bordered.docx', 198],
    ['real/hongze-2024.pdf', 'real/hongze-2024.txt', 179],
    ['real/huaian-city-2024.pdf', 'real/huaian-city-2024.txt', 200]
  ])('%s has the figures of %s', async (path, source, least) => {
    const [found, truth] = [await numbers(path), await numbers(source)]
    expect([...found].filter(([figure, number]) => truth.get(figure) !== number)).toEqual([])
    expect(found.size).toBe(least)
  })

  it('has them where only an owner’s password is on it', async () => {
    expect(await numbers('formats/hostile-enc-owner.pdf')).toEqual(await numbers('real/hongze-2024.pdf'))
    expect((await numbers('formats/hongze-2023.pdf')).size).toBe(179)
  })

  it.each([
    ['scan.pdf', '扫描件'],
    ['no-tounicode.pdf', '字体没有文字对照'],
    ['hostile-bomb2.pdf', '可能经过特殊构造'],
    ['hostile-doubling.pdf', '可能经过特殊构造'],
    ['hostile-selfform.pdf', ''],
    ['hostile-loop.pdf', ''],
    ['hostile-count.pdf', ''],
    ['hostile-nest.pdf', ''],
    ['hostile-cut.pdf', ''],
    ['hostile-enc-user.pdf', '已加密']
  ])('%s is refused', async (name, words) => {
    const reading = await read(`formats/${name}`)
    expect(reading.report).toBeNull()
    expect(reading.report === null ? reading.words.zh : '').toContain(words)
  })
})
