/** A report is written from the beginning: totals fill themselves, it checks itself, and the file is what the page said. */

import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {accessProblems, BuiltPage, chromiumPath, launch, PATIENCE, saved, visit} from './browser.ts'

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
    await page.setInputFiles('.file input', before)
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
})
