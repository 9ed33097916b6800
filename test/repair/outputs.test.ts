/** Where the cell to correct shows: every output that people, editors and programs read. */

import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {annotate} from '../../src/annotate.ts'
import {judge} from '../../src/engine/verdict.ts'
import {html} from '../../src/format/documents/html/html.ts'
import {letters} from '../../src/format/documents/letter/letter.ts'
import {markdown} from '../../src/format/documents/markdown.ts'
import {xlsx} from '../../src/format/documents/xlsx/xlsx.ts'
import {json} from '../../src/format/machine/json.ts'
import {sarif} from '../../src/format/machine/sarif.ts'
import type {FormatOptions} from '../../src/format/options.ts'
import type {Run} from '../../src/format/run.ts'
import {compact} from '../../src/format/terminal/compact.ts'
import {pretty} from '../../src/format/terminal/pretty.ts'
import {plain} from '../../src/format/terminal/style.ts'
import {lint, type Result, rules} from '../../src/index.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {renderDocx} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'

const path = 'requests.results.partial.naturalPerson'
const truth = inventTruth(31, {standard: '2021', size: 'many'})
const right = Number(truth.figures.get(path))
const wrong = withFigures(truth, {[path]: String(right + 40)})
const cause = `表三“（二）部分公开 · 自然人”应为 ${right}，现为 ${right + 40}`

const {text, path: name} = render(wrong, layoutNamed('gfm-aligned'))
const result = lint(text, {path: name})
const options: FormatOptions = {locale: 'zh', style: plain, width: 100, quiet: false, date: '2025-01-31'}

function runOf(results: readonly Result[]): Run {
  return {results, verdict: judge(results), version: '1.2.3', judging: {}, rules}
}

const run = runOf([result])
const joined = (pieces: Iterable<string>) => [...pieces].join('')

test('pretty says it before everything else, and the broken sums under it', () => {
  const lines = joined(pretty(run, options)).split('\n')
  expect(lines[1]).toMatch(/^ {2}先改这里 {2}\d+:\d+ {2}表三 · （二）部分公开 · 自然人$/)
  expect(lines[2]).toContain(cause)
  const sums = lines.findIndex(line => line.includes('下面 2 处都由此而来'))
  const under = lines.slice(sums, sums + 5).join('\n')
  for (const rule of ['applicant-sum', 'results-sum']) expect(under).toContain(rule)
  expect(lines.filter(line => line.includes('二者应当相等'))).toHaveLength(2)
})

test('compact has a line for it, before those of the findings', () => {
  const [first = '', ...others] = joined(compact(run, options)).trim().split('\n')
  expect(first).toMatch(/^[^:]+:\d+:\d+: cause \S+: /)
  expect(first).toContain(cause)
  expect(others).toHaveLength(result.diagnostics.length)
})

test('json lists it with its findings, which are as they were', () => {
  const [file] = JSON.parse(joined(json(run))).files
  expect(file.repairs).toEqual(JSON.parse(JSON.stringify(result.repairs)))
  const names = file.diagnostics.map(({fingerprint}: {fingerprint: string}) => fingerprint)
  expect(names).toEqual(expect.arrayContaining(file.repairs[0].findings))
})

test('sarif has a fix on each of the findings, which writes the right number', () => {
  const [{results}] = JSON.parse(joined(sarif(run, options))).runs
  const own = results.filter(({ruleId}: {ruleId: string}) => ['results-sum', 'applicant-sum'].includes(ruleId))
  expect(own).toHaveLength(2)
  for (const {fixes, properties} of own) {
    expect(properties.causes[0]).toContain(cause)
    expect(fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(String(right))
  }
})

test('the page says it first, marks the cell and what it should be', () => {
  const page = joined(html(run, options))
  expect(page.indexOf(cause)).toBeGreaterThan(0)
  expect(page.indexOf(cause)).toBeLessThan(page.indexOf('<ol class="findings">'))
  expect(page).toContain(`<td class="wrong cause">${right + 40}<span class="right">应为 ${right}</span></td>`)
})

test('the note for a merge request, the workbook and the letter say it in one sentence', async () => {
  expect(joined(markdown(run, options)).replaceAll('\\', '')).toContain(cause)
  const workbook = unzipSync(Buffer.concat([...xlsx(run, options)]))
  const sheet = new TextDecoder().decode(workbook['xl/worksheets/sheet2.xml'])
  expect(sheet.split(cause)).toHaveLength(3)
  for await (const {content} of letters(run, options)) {
    const body = new TextDecoder().decode(unzipSync(content)['word/document.xml'])
    expect(body.indexOf(cause)).toBeGreaterThan(0)
    expect(body.indexOf(cause)).toBeLessThan(body.indexOf('二者应当相等'))
  }
})

test('in Word a comment stands at the wrong cell, before those of the findings', async () => {
  const bytes = renderDocx(wrong)
  const {diagnostics, repairs} = await lintBytes(bytes, 'a.docx')
  const {'word/comments.xml': comments, 'word/document.xml': document} = unzipSync(
    annotate(bytes, diagnostics, {repairs})
  )
  const texts = new TextDecoder().decode(comments).split('</w:comment>')
  expect(texts[0]).toContain(`先改这里：${cause}`)
  expect(texts).toHaveLength(diagnostics.length + 2)
  const marked = /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/.exec(
    new TextDecoder().decode(document)
  )
  expect(marked?.[1]).toContain(`>${right + 40}<`)
})
