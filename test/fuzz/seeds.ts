/** What the fuzzing begins with: invented reports in every layout and format, and scraps of them. */

import {encodeGb18030, encodeUtf16} from '../encoding/encode.ts'
import {layoutNamed, layouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {oneOfEach} from '../offices/one-of-each.ts'
import {pageStyles, renderPage} from '../parse-html/pages.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {docxStyles, renderDocx} from '../word/make-docx.ts'
import type {Input} from './input.ts'

const encoder = new TextEncoder()

export function fuzzSeeds(): Input[] {
  const texts = layouts.map((layout, index): Input => {
    const truth = inventTruth(index + 1, {standard: index % 5 === 0 ? '2019' : '2021'})
    const {path, text} = render(truth, layout)
    return {path, bytes: encoder.encode(text)}
  })
  const truth = inventTruth(7, {standard: '2021', size: 'many'})
  const pages = pageStyles.map(
    (style): Input => ({
      path: `${style}.html`,
      bytes: encoder.encode(renderPage(truth, style))
    })
  )
  const words = docxStyles.map((style): Input => ({path: `${style}.docx`, bytes: renderDocx(truth, style)}))
  const sheets = [true, false].map(
    (oneSheet): Input => ({
      path: `${oneSheet ? 'one' : 'several'}.xlsx`,
      bytes: renderXlsx(truth, {oneSheet})
    })
  )
  return [...texts, ...pages, ...words, ...sheets, ...oneOfEach(), ...encodings(), ...scraps]
}

function encodings(): Input[] {
  const {text} = render(inventTruth(3, {standard: '2021'}), layoutNamed('gfm-aligned'))
  return [
    {path: 'gb18030.txt', bytes: encodeGb18030(text)},
    {path: 'utf-16.txt', bytes: encodeUtf16(`\uFEFF${text}`, 'le')}
  ]
}

/** Scraps that a mutation can hardly make of a whole report: they are where readers begin and end. */
const scraps: readonly Input[] = [
  ['empty.txt', ''],
  ['title.md', '# 某某县水务局2024年政府信息公开工作年度报告\n'],
  ['headings.txt', '一、总体情况\n二、主动公开政府信息情况\n'],
  ['table.html', '<table><tr><td rowspan=3 colspan=2>三<td>1</table>'],
  ['comment.md', '一、总体情况\n<!-- nianbao-disable title -- 草稿 -->\n二、主动公开政府信息情况\n'],
  ['pipes.md', '四、政府信息公开行政复议、行政诉讼情况\n| 行政复议 |\n|:-:|\n| 1 | 2 \\| | 3 |\n']
].map(([path = '', text = '']) => ({path, bytes: encoder.encode(text)}))
