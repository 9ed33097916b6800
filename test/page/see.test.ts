/** A report is looked at: both sides lead to each other, everything by keyboard, on every size, on paper, for everybody. */

import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {accessProblems, BuiltPage, choose, chromiumPath, launch, PATIENCE, takeAway, visit} from './browser.ts'

const draft = join(import.meta.dirname, '../../examples/reports/forestry-2024-draft.md')
const cell = '[id="table-requests/cell/requests.carriedOut.total"]'

async function isInView(page: Page, selector: string): Promise<boolean> {
  return await page.locator(selector).evaluate(element => {
    const {top, bottom} = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
}

describe.skipIf(chromiumPath === null)('a report on the page', {timeout: 2 * PATIENCE}, () => {
  let browser: Browser
  let built: BuiltPage

  beforeAll(async () => {
    built = await BuiltPage.build()
    browser = await launch()
  }, PATIENCE)

  afterAll(async () => {
    await browser?.close()
    built?.dispose()
  })

  it('shows on one side what is chosen on the other', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    expect(await isInView(page, cell)).toBe(false)
    await page.click('#finding-2 .finding-head')
    expect(await isInView(page, cell)).toBe(true)
    expect(await page.locator(cell).getAttribute('class')).toContain('selected')
    await page.locator('.sheet mark.warning').first().click()
    expect(await page.locator('.finding.open .message').textContent()).toContain('统计期限')
    expect(await page.textContent('.form-table .written')).toBe('报告写作“本年收费金额（单位：元）”')
    await page.click('.finding.open button:has-text("详细说明")')
    expect(await page.textContent('.rule-page')).toContain('怎么改')
    await context.close()
  })

  it('is gone through by keys', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key)
    await page.waitForSelector('#finding-2.open')
    expect(await page.locator('.finding.open').count()).toBe(1)
    await page.waitForFunction(() => document.activeElement?.matches('#finding-2 .finding-head') === true)
    await page.click('button:has-text("带走结果")')
    await page.keyboard.press('Escape')
    expect(await page.locator('.menu-list').count()).toBe(0)
    expect(await page.locator('.finding.open').count()).toBe(1)
    await page.focus('#finding-2 .finding-head')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'table-requests/cell/requests.carriedOut.total')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.finding.open', {state: 'detached'})
    await context.close()
  })

  it('is filtered, and what is left as it is counts no more and says why', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    await page.click('.chip.warning')
    expect(await page.locator('.finding').count()).toBe(5)
    await page.click('.chip.warning')
    await page.click('#finding-3 .finding-head')
    await page.click('.finding.open button:has-text("不改")')
    await page.fill('.reason input', '示例')
    await page.click('.reason button[type=submit]')
    await page.waitForSelector('.kept')
    expect(await page.textContent('.kept')).toContain('理由：示例')
    expect(await page.locator('.finding').count()).toBe(8)
    const {name, bytes} = await takeAway(page, '豁免清单')
    expect(name).toBe('nianbao.waivers.json')
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({waivers: [{reason: '示例', path: expect.any(String)}]})
    await page.click('.kept summary')
    await page.click('.kept button:has-text("撤回")')
    await page.waitForSelector('.kept', {state: 'detached'})
    expect(await page.locator('.finding').count()).toBe(9)
    await context.close()
  })

  it('takes a correction for trial, and says what it settles', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    await page.click('.cause button:has-text("试填")')
    await page.waitForSelector('.trying .good')
    expect(await page.textContent('.trying')).toContain('消除 2 处问题，没有新问题')
    expect(await page.textContent('.changes')).toContain('自然人：2 改为 1')
    await page.fill('[id="table-requests/cell/requests.received.total"] input', '99')
    await page.waitForSelector('.trying :text("新出现")')
    await page.click('.tools button:has-text("原文")')
    await page.waitForSelector('.trying', {state: 'detached'})
    await context.close()
  })

  it('keeps what is written in the text while one looks at the report', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    await page.click('.tools button:has-text("原文")')
    await page.click('.cm-content')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('改过的一行')
    await page.click('.tools button:has-text("版面")')
    await page.waitForSelector('.sheet')
    await page.click('.tools button:has-text("原文")')
    expect(await page.textContent('.cm-content .cm-line')).toContain('改过的一行')
    await context.close()
  })

  it('gives away what the command line writes', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    const web = await takeAway(page, '网页')
    expect(web.name).toMatch(/核查结果-\d{4}-\d\d-\d\d\.html$/)
    expect(web.bytes.toString('utf8')).toContain('表三')
    expect((await takeAway(page, 'Excel 汇总表')).bytes.subarray(0, 2).toString()).toBe('PK')
    expect((await takeAway(page, '核查意见单')).name).toMatch(/\.docx$/)
    await context.close()
  })

  it('has nothing that keeps anybody out, in light and dark, wide and narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of [
        {width: 1366, height: 768},
        {width: 390, height: 780}
      ]) {
        const {page, context} = await visit(browser, built, {colorScheme, viewport})
        expect(await accessProblems(page)).toEqual([])
        await choose(page, draft)
        await page.click('#finding-1 .finding-head')
        expect(await accessProblems(page)).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
        await context.close()
      }
    }
  })

  it('stands on paper: findings first, then the report, nothing to click', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, draft)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('button:visible').evaluateAll(all => all.map(one => one.className))).not.toContain('main')
    const [findings, sheet] = await Promise.all(
      ['.findings-pane', '.sheet-pane'].map(name => page.locator(name).evaluate(one => one.getBoundingClientRect().top))
    )
    expect(findings).toBeLessThan(sheet ?? 0)
    const pdf = await page.pdf({format: 'A4'})
    expect(pdf.length).toBeGreaterThan(20_000)
    await context.close()
  })
})
