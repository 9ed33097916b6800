/** The page as built, opened from a file by a browser that is installed here, with no network. */

import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

/** Chromium is installed by .ci/run; elsewhere these tests are skipped where it is missing. */
export const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null

interface PageBuild {
  buildPage(options?: {readonly banner?: string}): Promise<string>
}

/** The page in a folder of its own. `dispose` takes it away. */
export class BuiltPage {
  readonly folder = mkdtempSync(join(tmpdir(), 'nianbao-page-'))
  readonly path = join(this.folder, '年报校核.html')

  /** @param banner a script that runs before the page's own */
  static async build(banner = ''): Promise<BuiltPage> {
    const address = pathToFileURL(join(import.meta.dirname, '../../.ci/page.mjs')).href
    const {buildPage} = (await import(address)) as PageBuild
    const built = new BuiltPage()
    writeFileSync(built.path, await buildPage({banner}))
    return built
  }

  get text(): string {
    return readFileSync(this.path, 'utf8')
  }

  get address(): string {
    return pathToFileURL(this.path).href
  }

  dispose(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

/** Milliseconds for a step. */
export const PATIENCE = 180_000

export async function launch(): Promise<Browser> {
  return await chromium.launch({executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu']})
}

/** A tab with the page in it, and what it has asked of the network and complained of. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

export async function visit(browser: Browser, built: BuiltPage, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1366, height: 768}, offline: true, ...options})
  // A machine that does much besides takes its time.
  context.setDefaultTimeout(PATIENCE)
  context.setDefaultNavigationTimeout(PATIENCE)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(built.address)
  return {page, context, requests, complaints}
}

/** Gives files as the dialog does. */
export async function choose(page: Page, files: string | readonly string[] | readonly MadeUp[]): Promise<void> {
  const given = typeof files === 'string' ? files : [...(files as readonly string[])]
  await page.setInputFiles('input[aria-label="要核对的文件"]', given)
  await done(page)
}

export interface MadeUp {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.setInputFiles('input[aria-label="要核对的文件夹"]', folder)
  await done(page)
}

/** Waits for a check to end. */
export async function done(page: Page): Promise<void> {
  await page.waitForSelector('.report-head, .reports, .told.trouble')
  await page.waitForSelector('.progress', {state: 'detached', timeout: 600_000})
}

/** Takes away what a button of the menu makes. */
export async function takeAway(page: Page, name: string): Promise<{readonly name: string; readonly bytes: Buffer}> {
  await page.click('button:has-text("带走结果")')
  return await saved(page, `.menu-list button:has-text("${name}")`)
}

/** The file that a button gives to the browser to save. */
export async function saved(page: Page, button: string): Promise<{readonly name: string; readonly bytes: Buffer}> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
  return {name: download.suggestedFilename(), bytes: readFileSync(await download.path())}
}

/** What axe-core finds wrong with the page as it is now. */
export async function accessProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource())
  return await page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: {run(): Promise<{violations: readonly Violation[]}>}}
    const {violations} = await axe.run()
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`))
  })
}

interface Violation {
  readonly id: string
  readonly nodes: readonly {readonly html: string}[]
}

let axe: string | null = null

function axeSource(): string {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return axe
}
