/** Real files where they are at hand: pages beside their Markdown twins, the form of 2019, the empty form from WPS. */

import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {figuresOf, findingsOf, lintBytes, readDocument} from './reading.ts'

const folder = fileURLToPath(new URL('../../../shared/real/', import.meta.url))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`))

describe.skipIf(!existsSync(folder))('real files (skipped: the shared folder is not here)', () => {
  test.each([2021, 2022, 2023])('the page of %i has the figures and findings of its twin in Markdown', async year => {
    const page = await lintBytes(bytesOf(`pingtan-gwh-${year}.html`), 'a.html')
    const twin = await lintBytes(bytesOf(`pingtan-gwh-${year}.md`), 'a.md')
    expect(Object.values(figuresOf(page)).filter(figure => figure !== null)).toHaveLength(200)
    expect(figuresOf(page)).toEqual(figuresOf(twin))
    expect(findingsOf(page)).toEqual(findingsOf(twin))
  })

  test('a page on the form of 2019 is read on it', async () => {
    const {report} = await lintBytes(bytesOf('shanghai-office-2019.html'), 'a.html')
    expect(report?.standard?.id).toBe('2019')
    const read = (path: string): number | null | undefined => report?.figures.get(path)?.value
    expect(read('requests.received.naturalPerson')).toBe(821)
    expect(read('requests.received.total')).toBe(859)
    expect(read('proactive.procurement.amount')).toBe(251000)
    expect(read('proactive.regulations.disclosedTotal')).toBe(524)
    expect(report?.figures.get('requests.carriedIn.business')?.state).toBe('blank')
  })

  test('the empty form is read as what it is: all rows and columns, no value', async () => {
    const {report} = await lintBytes(bytesOf('template-2021-wps.docx'), 'a.docx')
    expect(report?.tables.map(({state}) => state)).toEqual(['read', 'read', 'read'])
    const figures = [...(report?.figures ?? [])]
    expect(figures).toHaveLength(200)
    expect(figures.filter(({state}) => state !== 'blank').map(({figure, state}) => `${figure} ${state}`)).toEqual([])
    expect(report?.tables.flatMap(({rows}) => rows).filter(({match}) => match !== 'exact' && match !== 'lost')).toEqual(
      []
    )
  })

  test('the empty form, annotated, is the same document with the same findings', async () => {
    const bytes = bytesOf('template-2021-wps.docx')
    const before = await lintBytes(bytes, 'a.docx')
    const annotated = annotate(bytes, before.diagnostics)
    expect((await readDocument(annotated, 'a.docx')).source.text).toBe(
      (await readDocument(bytes, 'a.docx')).source.text
    )
    expect((await lintBytes(annotated, 'a.docx')).diagnostics).toEqual(before.diagnostics)
  })
})
