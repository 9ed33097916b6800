/** A reviewer’s desk: who has not reported, what has changed since last time, groups, charts; and a way to stop. */

import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures, yearBefore} from '../invented/truth.ts'
import {
  accessProblems,
  BuiltPage,
  choose,
  chromiumPath,
  launch,
  type MadeUp,
  PATIENCE,
  takeAway,
  visit
} from './browser.ts'

const layout = layoutNamed('gfm-aligned')

function file(name: string, content: string | Uint8Array): MadeUp {
  return {name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)}
}

/** Reports of different agencies, all of one year. */
function agencies(count: number): readonly Truth[] {
  const found = new Map<string, Truth>()
  for (let seed = 1; found.size < count; seed++) {
    const truth = inventTruth(seed, {standard: '2021', year: 2024, size: 'few'})
    if (!found.has(truth.agency.name)) found.set(truth.agency.name, truth)
  }
  return [...found.values()]
}

const [one, two, three] = agencies(3) as [Truth, Truth, Truth]
const wrong = withFigures(one, {'requests.results.total.total': '99999'})
const reports = [file('一.md', render(wrong, layout).text), file('二.md', render(two, layout).text)]
const names = [one, two, three].map(({agency}) => agency.name)
const list = `单位,年度,联系人,电话\n${names.map((name, index) => `${name},2024,王${index},88${index}`).join('\n')}\n`

async function texts(page: Page, selector: string): Promise<readonly string[]> {
  return await page.locator(selector).allTextContents()
}

describe.skipIf(chromiumPath === null)('the page with many reports', {timeout: 2 * PATIENCE}, () => {
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

  it('tells who on a list has not reported, and whom to call', async () => {
    const {page, context, complaints} = await visit(browser, built)
    await choose(page, [...reports, file('名单.csv', list)])
    expect((await texts(page, '.totals .total')).slice(0, 3)).toEqual(['3应报', '2已报', '1未报送'])
    await page.click('.total:has-text("未报送")')
    expect(await texts(page, '.reports tbody th')).toEqual([`${names[2]} 2024 年度`])
    expect(await texts(page, '.reports .contact span')).toEqual(['联系人：王2', '电话：882'])
    await page.click('.total:has-text("全部")')
    const letters = await takeAway(page, '核查意见单')
    expect(letters.name).toBe('核查意见单.zip')
    await page.click('button[aria-label="移走应报名单"]')
    await page.waitForSelector('.total:has-text("应报")', {state: 'detached'})
    expect(await page.locator('.reports tbody tr').count()).toBe(2)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('refuses what is no list, and says why; a sheet in a folder is not taken for one', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, reports)
    await page.setInputFiles('input[aria-label="应报名单"]', [file('错.csv', '名字,年度\n甲,2024\n')])
    await page.waitForSelector('.told.trouble')
    expect(await page.textContent('.told')).toContain('错.csv：名单的第一行应为栏名')
    await page.setInputFiles('input[aria-label="上次的结果"]', [file('错.json', '{}')])
    await page.waitForSelector('.told:has-text("错.json")')
    expect(await page.locator('.reports tbody tr').count()).toBe(2)
    await context.close()
  })

  it('says what has changed since an earlier result: new, open, fixed', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, reports)
    const {bytes} = await takeAway(page, '数据（JSON）')
    const broken = withFigures(two, {'requests.results.total.total': '77777'})
    await choose(page, [
      file('一.md', render(one, layout).text),
      file('二.md', render(broken, layout).text),
      file('上次.json', bytes)
    ])
    const past = JSON.parse(bytes.toString('utf8')) as {
      readonly files: readonly {readonly diagnostics: readonly {readonly rule: string}[]}[]
    }
    // One wrong total breaks three sums and a sentence: in the first report then, in the second now.
    const planted = ['applicant-sum', 'cross-sum', 'prose-requests', 'results-sum']
    expect(past.files.map(({diagnostics}) => diagnostics.map(({rule}) => rule).sort())).toEqual([planted, []])
    expect(await texts(page, '.since-totals .total')).toEqual(['4新增', '0仍在', '4已改正', '0这次未能核对'])
    await page.click('.since-totals .total:has-text("已改正")')
    expect(await texts(page, '.reports tbody .link')).toEqual([`${names[0]} 2024 年度`])
    expect(await page.textContent('.reports .past')).toContain('上次：不通过')
    await context.close()
  })

  it('groups by rule and by agency, and draws the figures with a table beside them', async () => {
    const {page, context, complaints} = await visit(browser, built)
    await choose(page, [...reports, file('二上年.md', render(yearBefore(two), layout).text)])
    const grouping = page.locator('.controls label:has-text("分组") select')
    await grouping.selectOption('rule')
    expect((await texts(page, '.reports .group th')).join()).toContain('处，在')
    await grouping.selectOption('agency')
    expect(await page.locator('.reports .group').count()).toBe(2)
    await page.click('.controls button:has-text("图表")')
    await page.waitForSelector('.chart svg text')
    expect((await texts(page, '.chart figcaption')).join()).toContain(`${names[1]}历年申请`)
    const verdicts = page.locator('.chart', {hasText: '结论'}).first()
    expect(await verdicts.locator('svg').getAttribute('viewBox')).toMatch(/^0 0 \d/)
    await page.emulateMedia({media: 'print'})
    // The frame on paper is narrower than the one on the screen that it was drawn for.
    const [drawn, frame] = await verdicts.locator('.picture').evaluate(one => {
      if (!(one instanceof HTMLElement)) return []
      one.style.width = '300px'
      return [one.querySelector('svg')?.getBoundingClientRect().width, one.getBoundingClientRect().width]
    })
    expect(drawn).toBe(frame)
    await page.emulateMedia({media: 'screen'})
    expect(await verdicts.locator('.picture').getAttribute('aria-label')).toMatch(/^结论：不通过 1 份/)
    await verdicts.locator('summary').click()
    expect(await verdicts.locator('tbody tr').first().textContent()).toBe('不通过1')
    expect(await accessProblems(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('keeps reports of one file name apart, takes a new version for the one before, and is cleared', async () => {
    const {page, context} = await visit(browser, built)
    const texted = (truth: Truth) => [file('年报.md', render(truth, layout).text)]
    await choose(page, texted(one))
    for (const truth of [two, withFigures(two, {'requests.results.total.total': '99999'})]) {
      await page.click('.tab:has-text("核对")')
      await choose(page, texted(truth))
    }
    await page.waitForSelector('.reports')
    expect(new Set(await texts(page, '.reports tbody .path'))).toEqual(new Set(['年报.md', '年报（2）.md']))
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.controls label, .title-actions, .asides .blank, .clearing button').all()).not.toEqual(
      []
    )
    expect(await page.locator('.controls label:visible, .title-actions:visible, .blank:visible').count()).toBe(0)
    await page.emulateMedia({media: 'screen'})
    await page.fill('input[type=search]', '没有这个单位')
    await page.waitForSelector('.nothing')
    await page.click('button:has-text("全部显示")')
    await page.click('button:has-text("全部移走")')
    await page.click('.confirmed button:has-text("全部移走")')
    await page.waitForSelector('.drop')
    expect(await page.locator('.tab:has-text("结果")').count()).toBe(0)
    await context.close()
  })

  it('has nothing that keeps anybody out, in light and dark, wide and narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1366, 390]) {
        const {page, context} = await visit(browser, built, {colorScheme, viewport: {width, height: 768}})
        await choose(page, [...reports, file('名单.csv', list)])
        expect(await accessProblems(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await context.close()
      }
    }
  })

  it('stops within one long file, and keeps what was checked before', async () => {
    const {page, context, complaints} = await visit(browser, built)
    await choose(page, reports)
    // Counted in every sentence, and nearly as long as a file may be: several seconds of work.
    const paragraph = `${'收到申请一百二十件，其中十件，'.repeat(32)}\n\n`
    const long = `# ${names[2]}2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${paragraph.repeat(6800)}`
    let replaced = 0
    page.on('worker', () => replaced++)
    await page.setInputFiles('input[aria-label="要核对的文件"]', [file('很长.md', long)])
    await page.waitForSelector('.progress')
    // By then the worker is within the file, and hears nothing.
    await page.waitForTimeout(1500)
    await page.click('.progress button:has-text("取消")')
    await page.waitForSelector('.told:has-text("已取消")')
    expect(replaced).toBe(1)
    expect(await texts(page, '.reports tbody .path')).toEqual(['一.md', '二.md'])
    await page.click('.reports tbody tr:first-child .link')
    await page.waitForSelector('.sheet')
    await page.click('.back')
    await choose(page, [file('三.md', render(three, layout).text)])
    expect(await page.locator('.reports tbody tr').count()).toBe(3)
    expect(complaints).toEqual([])
    await context.close()
  })
})
