/** Files are given to the page in every way, and it finds in them what the command line finds. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {OutputFile} from '../../src/format/machine/json.ts'
import {Folder} from '../cli/harness.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures, yearBefore} from '../invented/truth.ts'
import {docReport, odtReport, rtfReport} from '../offices/reports.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {renderDocx} from '../word/make-docx.ts'
import {
  BuiltPage,
  choose,
  chooseFolder,
  chromiumPath,
  done,
  launch,
  type MadeUp,
  PATIENCE,
  takeAway,
  visit
} from './browser.ts'

const root = join(import.meta.dirname, '../..')
const draft = join(root, 'examples/reports/forestry-2024-draft.md')

const truth = withFigures(inventTruth(7, {size: 'many'}), {'requests.results.total.total': '99999'})
const html = render(truth, layoutNamed('html-page')).text

function file(name: string, content: string | Uint8Array): MadeUp {
  return {name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)}
}

/** The findings of all that was checked, as the page exports them. */
async function exported(page: Page): Promise<readonly OutputFile[]> {
  const {bytes} = await takeAway(page, '数据（JSON）')
  return (JSON.parse(bytes.toString('utf8')) as {readonly files: readonly OutputFile[]}).files
}

async function ofCommandLine(folder: Folder, ...argv: readonly string[]): Promise<readonly OutputFile[]> {
  const {stdout} = await folder.run([...argv, '--format', 'json'])
  return (JSON.parse(stdout) as {readonly files: readonly OutputFile[]}).files
}

function byPath(files: readonly OutputFile[]): ReadonlyMap<string, OutputFile> {
  return new Map(files.map(one => [one.path.replace(/^.*reports\//, ''), one]))
}

describe.skipIf(chromiumPath === null)('the page checks', {timeout: 2 * PATIENCE}, () => {
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

  it('a report that is chosen, without asking the network for anything', async () => {
    const {page, context, requests, complaints} = await visit(browser, built)
    await choose(page, draft)
    expect(await page.textContent('h1')).toBe('砚溪市林业局 2024 年度')
    expect(await page.textContent('.report-head .verdict')).toBe('不通过')
    expect(await page.locator('.finding').count()).toBe(9)
    expect(requests.filter(url => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('files of every kind, and finds in each what the command line finds', async () => {
    const {page, context} = await visit(browser, built)
    const printer = await browser.newPage()
    await printer.setContent(html)
    const pdf = await printer.pdf({format: 'A4'})
    await printer.close()
    const files = [
      file('一.docx', renderDocx(truth)),
      file('二.doc', docReport(truth)),
      file('三.rtf', rtfReport(truth)),
      file('四.odt', odtReport(truth)),
      file('五.xlsx', renderXlsx(truth)),
      file('六.html', html),
      file('七.txt', render(truth, layoutNamed('pdf-rows')).text),
      file('八.md', render(truth, layoutNamed('gfm-aligned')).text),
      file('九.pdf', pdf)
    ]
    const folder = new Folder(Object.fromEntries(files.map(({name, buffer}) => [name, buffer])))
    await choose(page, files)
    const [own, theirs] = [await exported(page), await ofCommandLine(folder, ...files.map(({name}) => name))]
    expect(byPath(own)).toEqual(byPath(theirs))
    const failed = own.filter(({verdict, unjudged}) => verdict === 'failed' || unjudged.length > 0)
    expect(failed.map(({path}) => path).sort()).toEqual(files.map(({name}) => name).sort())
    await context.close()
  })

  it('what is pasted: a table of the clipboard stays a table', async () => {
    const {page, context} = await visit(browser, built)
    await paste(page, {'text/html': html, 'text/plain': '只有文字'})
    await done(page)
    expect(await page.textContent('.report-head .facts')).toContain('粘贴的内容.html')
    expect(await page.textContent('[id="table-requests/cell/requests.results.total.total"]')).toContain('99999')
    await context.close()
  })

  it('what is dropped, and pairs two years of one agency', async () => {
    const {page, context} = await visit(browser, built)
    const before = render(yearBefore(truth), layoutNamed('gfm-aligned')).text
    const now = render(truth, layoutNamed('gfm-aligned')).text
    await page.evaluate(
      contents => {
        const transfer = new DataTransfer()
        for (const [name, content] of Object.entries(contents)) transfer.items.add(new File([content], name))
        window.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, cancelable: true}))
      },
      {'今年.md': now, '上年.md': before}
    )
    await done(page)
    await page.waitForSelector('.report-head')
    expect(await page.textContent('.report-head .facts')).toContain('已与上年对照：上年.md')
    const folder = new Folder({'今年.md': now, '上年.md': before})
    const [own] = await exported(page)
    const [theirs] = await ofCommandLine(folder, '今年.md', '--previous', '上年.md')
    expect(own?.diagnostics).toEqual(theirs?.diagnostics)
    expect(own?.outcomes['carry-over']).not.toBe('not-applicable')
    await context.close()
  })

  it('a folder: all of the conformance set, as the command line does', async () => {
    const {page, context, complaints} = await visit(browser, built)
    await chooseFolder(page, join(root, 'examples/conformance/reports'))
    const own = byPath(await exported(page))
    const {stdout} = await new Folder().run([
      join(root, 'examples/conformance/reports'),
      ...['--previous', join(root, 'examples/conformance/reports'), '--workers', '1', '--format', 'json']
    ])
    const theirs = byPath((JSON.parse(stdout) as {readonly files: readonly OutputFile[]}).files)
    expect(own.size).toBeGreaterThan(150)
    for (const [path, {verdict, diagnostics, outcomes}] of own) {
      const found = diagnostics.map(({rule, messageId, location}) => [rule, messageId, location.range])
      const expected = theirs.get(path)
      expect([path, verdict, found]).toEqual([
        path,
        expected?.verdict,
        expected?.diagnostics.map(({rule, messageId, location}) => [rule, messageId, location.range])
      ])
      expect(outcomes).toEqual(expected?.outcomes)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('what is no report, or is damaged, and says so without harm', async () => {
    const {page, context, complaints} = await visit(browser, built)
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    await choose(page, [
      file('坏.docx', readFileSync(draft).subarray(0, 100)),
      file('坏.pdf', '%PDF-1.7\nxx'),
      file('空.txt', ''),
      file(
        '恶.md',
        `# ${hostile}某局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${hostile}\n\n## 六、其他事项\n`
      )
    ])
    expect(await page.locator('.reports tbody tr').count()).toBe(4)
    expect(await page.locator('.verdict.not-judged').count()).toBeGreaterThanOrEqual(3)
    await page.click('.reports tbody tr:last-child .link')
    await page.waitForSelector('.sheet')
    expect(await page.title()).toBe('年报校核')
    expect(await page.locator('.sheet img, .sheet script').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })
})

async function paste(page: Page, contents: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(given => {
    const transfer = new DataTransfer()
    for (const [type, text] of Object.entries(given)) transfer.setData(type, text)
    document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: transfer, bubbles: true, cancelable: true}))
  }, contents)
}
