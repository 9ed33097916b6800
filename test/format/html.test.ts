/** The web page: what it says, that nothing in it is markup that should not be, and how it stands in a browser. */

import {createHash} from 'node:crypto'
import {createRequire} from 'node:module'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chartSvg} from '../../src/format/charts/svg.ts'
import {html as htmlPieces} from '../../src/format/documents/html/html.ts'
import {script, scriptHash} from '../../src/format/documents/html/script.ts'
import {compareRuns} from '../../src/format/since/since.ts'
import type {Result} from '../../src/index.ts'
import {createLinter} from '../../src/index.ts'
import {agency, reportWith} from '../cli/reports.ts'
import {chromiumPath} from '../page/browser.ts'
import {everything, HOSTILE, options, runOf, samples} from './sample-run.ts'
import {whole} from './whole.ts'

const html = whole(htmlPieces)

type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.Element
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is Element => 'tagName' in node

function elements(node: Parent): Element[] {
  return node.childNodes.filter(isElement).flatMap(child => [child, ...elements(child)])
}

function textOf(node: Parent): string {
  return node.childNodes
    .map(child => ('value' in child ? child.value : isElement(child) && child.tagName !== 'style' ? textOf(child) : ''))
    .join('')
}

function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find(one => one.name === name)?.value
}

function withClass(all: readonly Element[], name: string): Element[] {
  return all.filter(element => attribute(element, 'class')?.split(' ').includes(name))
}

describe('html', () => {
  const page = parse(html(runOf([samples.bad]), options))
  const all = elements(page)

  it('says the verdict, the counts, and each finding with place, quotation, provision and what to write', () => {
    expect(all.filter(({tagName}) => tagName === 'h2').map(textOf)).toEqual([`${agency} 2024 年度`])
    expect(withClass(all, 'verdict').map(textOf)).toEqual(['不通过', '不通过'])
    const findings = withClass(all, 'finding')
    expect(findings).toHaveLength(samples.bad.diagnostics.length)
    const found = findings.map(textOf).find(text => text.includes('applicant-sum')) ?? ''
    for (const part of [
      '表三 · 一、本年新收政府信息公开申请数量 · 总计',
      '二者应当相等',
      '987654',
      '〔2021〕30号',
      '参见'
    ])
      expect(found).toContain(part)
    const fixed = textOf(parse(html(runOf([samples.advised]), options)))
    expect(fixed).toContain('建议都改为全角：把“,”改为“，”')
  })

  it('marks the wrong cells of the tables, with the numbers of the findings that they lead to', () => {
    const wrong = withClass(all, 'wrong')
    expect(wrong).toHaveLength(2)
    expect(wrong.map(textOf)).toContainEqual(expect.stringMatching(/^987654应为 \d+错误\d$/))
    const ids = new Set(all.map(element => attribute(element, 'id')))
    const links = all.filter(({tagName}) => tagName === 'a').map(link => attribute(link, 'href')?.slice(1))
    // From the cells, and from the one cause of both.
    expect(links).toHaveLength(4)
    for (const link of links) expect(ids).toContain(link)
    expect(withClass(all, 'part').length).toBeGreaterThan(5)
  })

  it('draws the tables of the form, every figure in its place', () => {
    const cells = elements(page).filter(({tagName}) => tagName === 'td')
    const figures = [...(samples.bad.report?.figures ?? [])]
    expect(cells.length).toBeGreaterThanOrEqual(figures.length)
    const rows = all
      .filter(({tagName}) => tagName === 'tr')
      .map(row => elements(row).filter(({tagName}) => tagName === 'td'))
    const drawn = rows.filter(row => row.length > 1 || textOf(row[0] ?? page) !== '').flat()
    expect(drawn.map(cell => /^\d+/.exec(textOf(cell))?.[0])).toEqual(figures.map(({raw}) => raw))
  })

  it('puts three rows that a report has as one where it has them', () => {
    const lines = reportWith({}).split('\n')
    const first = lines.findIndex(line => line.includes('1.申请人无正当理由'))
    const zeros = lines[first]?.split('|').slice(4) ?? []
    lines.splice(first, 3, ['', ' ', ' （六）其他处理 ', ' ', ...zeros].join('|'))
    const collapsed = createLinter().lint(lines.join('\n'), {path: 'c.md'})
    expect(collapsed.report?.figures.get('requests.results.other.all.total')?.state).toBe('number')
    const labels = elements(parse(html(runOf([collapsed]), options))).filter(({tagName}) => tagName === 'th')
    expect(labels.map(textOf)).toContain('（六）其他处理')
    expect(labels.map(textOf).join()).not.toContain('2.申请人逾期未按收费通知')
  })

  it('says what was not judged, and never that nothing was found where nothing was read', () => {
    const undetermined = textOf(parse(html(runOf([samples.undetermined]), options)))
    expect(undetermined).toContain('不等于没有问题')
    const empty = textOf(parse(html(runOf([samples.empty]), options)))
    expect(empty).toContain('未能核对')
    expect(empty).not.toContain('没有发现问题')
    expect(textOf(parse(html(runOf([samples.good]), options)))).toContain('没有发现问题')
  })

  it('lists all reports of a run, and tells what was silenced and why', () => {
    const root = parse(html(everything, options))
    const overview = withClass(elements(root), 'overview')[0]
    const rows = elements(overview ?? root).filter(({tagName}) => tagName === 'tr')
    expect(rows).toHaveLength(1 + everything.results.length)
    expect(textOf(root)).toContain('豁免清单：已与省里核实')
    expect(textOf(root)).toContain('报告内注释：征求意见稿')
  })

  it('lets no text of a report or path be markup', () => {
    const hostile = elements(parse(html(runOf([samples.hostile]), options)))
    const names = new Set(hostile.map(({tagName}) => tagName))
    for (const name of ['script', 'img', 'iframe', 'object', 'link', 'base']) expect(names).not.toContain(name)
    const handlers = hostile.flatMap(({attrs}) => attrs.filter(({name}) => /^on/i.test(name)))
    expect(handlers).toEqual([])
    const places = withClass(hostile, 'head').map(textOf)
    expect(places[0]).toContain('<script>alert(1)</script>')
    expect(HOSTILE).toContain('\u0000')
    for (const hidden of ['\u0000', '\u001b', '\u202e']) {
      expect(html(runOf([samples.hostile]), options)).not.toContain(hidden)
    }
  })

  it('loads nothing and runs nothing', () => {
    const text = html(everything, options)
    expect(text).toContain("default-src 'none'")
    const sources = elements(parse(text)).flatMap(element =>
      ['src', 'srcset', 'action'].map(name => attribute(element, name))
    )
    expect(sources.filter(source => source !== undefined)).toEqual([])
    expect(text).not.toMatch(/url\(|@import/)
  })

  it('shows errors only, when quiet, and speaks English', () => {
    const quiet = withClass(elements(parse(html(runOf([samples.advised]), {...options, quiet: true}))), 'finding')
    expect(quiet).toEqual([])
    const english = html(runOf([samples.good]), {...options, locale: 'en'})
    expect(english).toContain('<html lang="en">')
    expect(textOf(parse(english))).toContain('Nothing was found.')
  })

  it('is no report: a folder that holds it can be checked again', () => {
    const again = createLinter().lint(html(everything, options), {path: '结果.html', inFolder: true})
    expect(runOf([again]).verdict.files).toEqual(['skipped'])
  })
})

describe.skipIf(chromiumPath === null)('html in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
  })

  async function open(text: string, width: number, height: number): Promise<{page: Page; troubles: string[]}> {
    const page = await browser.newPage({viewport: {width, height}})
    const troubles: string[] = []
    page.on('dialog', async dialog => {
      troubles.push(`dialog ${dialog.message()}`)
      await dialog.dismiss()
    })
    page.on('request', request => troubles.push(`request ${request.url()}`))
    page.on('pageerror', error => troubles.push(String(error)))
    await page.setContent(text)
    return {page, troubles}
  }

  const kinds: readonly (readonly [string, readonly Result[]])[] = [
    ['one report', [samples.bad]],
    ['a report that was not judged', [samples.undetermined]],
    ['every kind of report', Object.values(samples)]
  ]

  it.each(
    kinds.flatMap(([name, results]) => [
      {name, results, colorScheme: 'light' as const},
      {name, results, colorScheme: 'dark' as const}
    ])
  )('is accessible: $name, $colorScheme', async ({results, colorScheme}) => {
    const context = await browser.newContext({bypassCSP: true, viewport: {width: 1200, height: 900}, colorScheme})
    const page = await context.newPage()
    await page.setContent(html(runOf(results), {...options, drawChart: chartSvg}))
    await page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core/axe.min.js')})
    const violations = await page.evaluate(
      'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))'
    )
    expect(violations).toEqual([])
    await context.close()
  })

  it('runs and loads nothing, whatever a report holds', async () => {
    const {page, troubles} = await open(html(runOf([samples.hostile]), options), 1200, 900)
    expect(troubles).toEqual([])
    expect(await page.evaluate('document.scripts.length')).toBe(0)
    await page.close()
  })

  it.each([
    [1200, 'desktop'],
    [390, 'phone']
  ])('never scrolls sideways as a whole at %i pixels (%s)', async width => {
    const {page} = await open(html(everything, options), width, 900)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })

  it('fits on paper: no table is wider than the page', async () => {
    const {page} = await open(html(runOf([samples.bad]), options), 672, 900)
    await page.emulateMedia({media: 'print'})
    const widths = await page.evaluate(
      'Array.from(document.querySelectorAll("table"), table => table.getBoundingClientRect().right)'
    )
    for (const right of widths as number[]) expect(right).toBeLessThanOrEqual(672)
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true})
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })

  it('runs its own script and no other: it sorts and filters', async () => {
    const run = {...everything, since: compareRuns({version: '1', reports: []}, everything.results)}
    const {page, troubles} = await open(html(run, {...options, drawChart: chartSvg}), 1366, 768)
    expect(troubles).toEqual([])
    expect(await page.evaluate('document.scripts.length')).toBe(1)
    const shown = () => page.locator('.overview tbody tr:visible').count()
    const all = await shown()
    expect(all).toBe(everything.results.length)
    await page.selectOption('#filter-standing', 'failed')
    expect(await shown()).toBe(everything.verdict.counts.failed)
    expect(await page.locator('section.report:visible').count()).toBe(everything.verdict.counts.failed)
    await page.selectOption('#filter-standing', '')
    await page.selectOption('#filter-rule', 'table-label')
    const rules = page.locator('.finding:visible code')
    expect(new Set(await rules.allTextContents())).toEqual(new Set(['table-label']))
    await page.selectOption('#filter-rule', '')
    await page.fill('#filter-text', '没有这样的单位')
    expect(await shown()).toBe(0)
    await page.fill('#filter-text', '')
    await page.click('.overview thead th:nth-child(3) button')
    const counts = await page.locator('.overview tbody td:nth-child(3)').allTextContents()
    const numbers = counts.filter(text => text !== '').map(Number)
    expect(numbers).toEqual([...numbers].sort((left, right) => right - left))
    await page.close()
  })

  it('has the script that its policy names, and is whole without it', async () => {
    const digest = createHash('sha256').update(script).digest('base64')
    expect(scriptHash).toBe(`sha256-${digest}`)
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 1366, height: 768}})
    const page = await context.newPage()
    await page.setContent(html(everything, options))
    expect(await page.locator('.overview tbody tr:visible').count()).toBe(everything.results.length)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    await context.close()
  })
})

describe('a run of many', () => {
  const all = elements(parse(html(everything, {...options, drawChart: chartSvg})))

  it('begins with the most severe, and leads from one that failed to the next', () => {
    const standings = withClass(all, 'overview')
      .flatMap(elements)
      .flatMap(row => attribute(row, 'data-standing') ?? [])
    const order = ['failed', 'not-judged', 'missing', 'passed-with-warnings', 'passed', 'skipped']
    expect(standings).toEqual([...standings].sort((left, right) => order.indexOf(left) - order.indexOf(right)))
    const ids = new Set(all.map(element => attribute(element, 'id')))
    const links = all.filter(({tagName}) => tagName === 'a').flatMap(link => attribute(link, 'href')?.slice(1) ?? [])
    for (const link of links) expect(ids).toContain(link)
    expect(withClass(all, 'next')).toHaveLength(everything.verdict.counts.failed - 1)
  })

  it('counts the findings by rule, and every one of them', () => {
    const rows = withClass(all, 'rules')
      .flatMap(elements)
      .filter(({tagName}) => tagName === 'tr')
      .slice(1)
    const errors = rows.map(row => Number(textOf(elements(row).filter(({tagName}) => tagName === 'td')[0] ?? row)))
    expect(errors.reduce((sum, count) => sum + count, 0)).toBe(everything.verdict.counts.error)
  })

  it('has each chart with its table and a text in its place', () => {
    const figures = withClass(all, 'chart')
    expect(figures.length).toBeGreaterThan(2)
    for (const figure of figures) {
      const inner = elements(figure)
      expect(inner.some(({tagName}) => tagName === 'svg')).toBe(true)
      expect(inner.some(({tagName}) => tagName === 'table')).toBe(true)
      const picture = inner.find(element => attribute(element, 'role') === 'img')
      expect(picture === undefined ? '' : attribute(picture, 'aria-label')).toContain('：')
    }
    expect(withClass(elements(parse(html(everything, options))), 'chart')).toHaveLength(0)
  })
})
