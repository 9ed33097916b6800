/** The page in Firefox, by WebDriver BiDi: Playwright drives only a Firefox of its own. */

import {existsSync} from 'node:fs'
import {join} from 'node:path'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {BuiltPage, PATIENCE} from './browser.ts'

/** Firefox is installed by .ci/run; elsewhere these are skipped where it is missing. */
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) ?? null
const root = join(import.meta.dirname, '../..')

describe.skipIf(firefox === null)('in Firefox', {timeout: 2 * PATIENCE}, () => {
  let browser: Browser
  let built: BuiltPage

  beforeAll(async () => {
    built = await BuiltPage.build()
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      protocolTimeout: PATIENCE
    })
  }, 2 * PATIENCE)

  afterAll(async () => {
    await browser?.close()
    built?.dispose()
  })

  async function opened(...files: readonly string[]): Promise<{readonly page: Page; readonly complaints: string[]}> {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto(built.address)
    const input = await page.waitForSelector('input[aria-label="要核对的文件"]')
    await input?.uploadFile(...files.map(file => join(root, file)))
    await page.waitForSelector('.report-head, .reports')
    await page.waitForFunction(() => document.querySelector('.progress') === null)
    return {page, complaints}
  }

  it('a report is checked, gone through and tried', async () => {
    const {page, complaints} = await opened('examples/reports/forestry-2024-draft.md')
    expect(await page.$eval('h1', heading => heading.textContent)).toBe('砚溪市林业局 2024 年度')
    expect(await page.$$eval('.finding', all => all.length)).toBe(9)
    await page.keyboard.press('j')
    await page.waitForSelector('#finding-1.open')
    await page.click('.cause .actions button:nth-child(2)')
    await page.waitForSelector('.trying .good')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('Word, sheet and web page are read, two years of an agency paired', async () => {
    const {page, complaints} = await opened(
      'examples/conformance/reports/10-cell-blank-numbered.docx',
      'examples/conformance/reports/01-cross-sum-sheet.xlsx',
      'examples/conformance/reports/09-rulemaking-power-html-page.html',
      'examples/reports/forestry-2024.md',
      'examples/reports/forestry-2023.md'
    )
    expect(await page.$$eval('.reports tbody tr', all => all.length)).toBe(4)
    expect(await page.$eval('.reports', table => table.textContent)).toContain('已与上年对照')
    expect(complaints).toEqual([])
    await page.close()
  })
})
