/** What findings quote: the words of the report, whatever markup stands between them. */

import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'

/** The words of the section on fees, in a report that has nothing else. */
function feeSection(words: string, extension: 'md' | 'html'): string {
  const heading = '六、其他需要报告的事项'
  return extension === 'md' ? `## ${heading}\n\n${words}\n` : `<h2>${heading}</h2><p>${words}</p>`
}

describe('a finding in prose', () => {
  it.each<['md' | 'html', string, string]>([
    ['md', '国办发〔2020〕109号', '国办发〔2020〕109号'],
    ['md', '国办发〔**2020**〕109号', '国办发〔2020〕109号'],
    ['html', '国办发〔</span><span style="font-family:仿宋">2020</span><span>〕109号', '国办发〔2020〕109号'],
    ['html', '国办发〔2020〕<b>109</b>号', '国办发〔2020〕109号']
  ])('quotes what is read: %s %s', (extension, written, read) => {
    const words = `按照《政府信息公开信息处理费管理办法》（${written}），2024年未收取信息处理费。`
    const {diagnostics} = lint(feeSection(words, extension), {path: `2024.${extension}`, fragment: true})
    expect(diagnostics.find(({rule}) => rule === 'fee-citation')?.location.quote).toBe(read)
  })

  it('quotes entities as what they stand for', () => {
    const words = '按照&lt;政府信息公开信息处理费管理办法&gt;（国办函〔2020〕109号），2024年未收取信息处理费。'
    const {diagnostics} = lint(feeSection(words, 'html'), {path: '2024.html', fragment: true})
    for (const {location} of diagnostics) expect(location.quote ?? '').not.toContain('&lt;')
  })
})

describe('a finding in a table', () => {
  const {text} = render(
    withFigures(inventTruth(5, {size: 'many'}), {'requests.results.total.total': '99999'}),
    layoutNamed('html-page')
  )
  const ofCells = (report: string) =>
    lint(report, {path: '2024.html'}).diagnostics.flatMap(({location}) =>
      location.figure === 'requests.results.total.total' ? [location.quote] : []
    )

  it('quotes a cell that is parted by markup whole', () => {
    expect(ofCells(text)).toContain('99999')
    expect(new Set(ofCells(text.replace('99999', '<span>99</span><span>999</span>')))).toEqual(new Set(['99999']))
  })

  it('never quotes markup', () => {
    const parted = text.replaceAll('政府信息', '政府</span><span style="color:#333">信息')
    const quotes = lint(parted, {path: '2024.html'}).diagnostics.map(({location}) => location.quote ?? '')
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(quote).not.toMatch(/<\/?(?:span|td|tr|table|p)\b/)
  })
})
