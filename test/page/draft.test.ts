/** A report is written from the beginning: totals fill themselves, it checks itself, and the file is what the page said. */

import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {accessProblems, BuiltPage, chromiumPath, launch, PATIENCE, saved, visit} from './browser.ts'

const lastYears = 'input[aria-label="上年的年报"]'
const before = join(import.meta.dirname, '../../examples/reports/forestry-2023.md')

describe.skipIf(chromiumPath === null)('a report written on the page', {timeout: 2 * PATIENCE}, () => {
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

  it('takes over what last year’s report says, adds up, and is saved as Word', async () => {
    const {page, context, complaints} = await visit(browser, built)
    await page.click('.tab:has-text("新建")')
    await page.setInputFiles(lastYears, before)
    await page.waitForSelector('.draft-sheet')
    expect(await page.textContent('h1')).toBe('砚溪市林业局2024年政府信息公开工作年度报告')
    const carried = page.locator('input[aria-label^="表三 二、上年结转"][aria-label$="自然人"]')
    expect(await carried.inputValue()).toBe('1')
    const received = page.locator('input[aria-label^="表三 一、本年新收"][aria-label$="自然人"]')
    await received.fill('3')
    const total = page.locator('td:has(output[aria-label^="表三 一、本年新收"])')
    expect(await total.getAttribute('class')).toContain('partial')
    for (const button of await page.locator('button:has-text("空着的格子填 0")').all()) await button.click()
    expect(await total.textContent()).toBe('3')
    expect(await total.getAttribute('class')).not.toContain('partial')
    await page.waitForSelector('.draft-side .finding:has-text("勾稽关系不成立")')
    expect(await accessProblems(page)).toEqual([])
    const {name, bytes} = await saved(page, 'button:has-text("存成 Word")')
    expect(name).toBe('砚溪市林业局2024年政府信息公开工作年度报告.docx')
    const {diagnostics, report} = await createLinter().lintBytes(bytes, {path: name})
    expect(report?.figures.get('requests.received.total')?.value).toBe(3)
    expect(diagnostics.map(({rule}) => rule)).toContain('cross-sum')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('takes over nothing from another agency or year, unless it is told that the agency is the same', async () => {
    const {page, context} = await visit(browser, built)
    await begin(page, '砚溪市示例局', '2024')
    await page.setInputFiles(lastYears, before)
    await page.waitForSelector('.of-another:has-text("是“砚溪市林业局”的，不是“砚溪市示例局”的")')
    expect(await page.locator(carriedCell).inputValue()).toBe('')
    await page.click('.of-another button:has-text("是同一机关")')
    await page.waitForSelector('.told:has-text("带入上年结转")')
    expect(await page.textContent('h1')).toBe('砚溪市示例局2024年政府信息公开工作年度报告')
    expect(await page.locator(carriedCell).inputValue()).toBe('1')
    await page.click('button:has-text("另写一份")')
    await page.click('button:has-text("清掉，另写一份")')
    await begin(page, '砚溪市林业局', '2025')
    await page.setInputFiles(lastYears, before)
    await page.waitForSelector('.told.trouble:has-text("是 2023 年度的，不是 2025 年度的上一年")')
    expect(await page.locator(carriedCell).inputValue()).toBe('')
    await context.close()
  })

  it('leads from what is found to its cell, and is not lost by a slip of the hand', async () => {
    const {page, context} = await visit(browser, built)
    await begin(page, '砚溪市示例局', '2024')
    await page.click('.draft-side .finding-head:has-text("行政许可")')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.includes('行政许可') === true)
    await page.keyboard.type('3')
    const asked: string[] = []
    page.on('dialog', async dialog => {
      asked.push(dialog.type())
      await dialog.dismiss()
    })
    await page.close({runBeforeUnload: true})
    await page.waitForTimeout(500)
    expect(asked).toEqual(['beforeunload'])
    await saved(page, 'button:has-text("存成 Word")')
    await page.waitForSelector('.told:has-text("已生成")')
    await page.close({runBeforeUnload: true})
    await expect.poll(() => page.isClosed()).toBe(true)
    expect(asked).toHaveLength(1)
    await context.close()
  })
})

const carriedCell = 'input[aria-label^="表三 二、上年结转"][aria-label$="自然人"]'

async function begin(page: Page, agency: string, year: string): Promise<void> {
  await page.click('.tab:has-text("新建")')
  await page.fill('.beginning label:has-text("机关全称") input', agency)
  await page.fill('.beginning label:has-text("年度") input', year)
  await page.click('button:has-text("开始填写")')
  await page.waitForSelector('.draft-side .finding')
}
