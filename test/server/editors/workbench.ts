/** VS Code itself, as its server and a browser without a screen, with the extension installed by its own command. */

import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Browser, chromium, type Locator, type Page} from 'playwright-core'

/** Where .ci/run puts code-server; another place is named by NIANBAO_CODE_SERVER. */
const home = process.env.NIANBAO_CODE_SERVER ?? join(tmpdir(), 'code-server')
const vscode = join(home, 'node_modules/code-server/lib/vscode')
const main = join(vscode, 'out/server-main.js')
const browserPath = '/usr/bin/chromium'

export const isWorkbenchThere = existsSync(main) && existsSync(join(vscode, 'node_modules')) && existsSync(browserPath)

/** Milliseconds that a slow machine may take to show something. */
const PATIENCE = 90_000

export class Workbench {
  readonly page: Page
  readonly #server: ChildProcess
  readonly #browser: Browser

  private constructor(page: Page, server: ChildProcess, browser: Browser) {
    this.page = page
    this.#server = server
    this.#browser = browser
  }

  /**
   * @param vsix the extension
   * @param folder the workspace
   * @param data a folder for what VS Code keeps
   */
  static async open(vsix: string, folder: string, data: string): Promise<Workbench> {
    const kept = ['--extensions-dir', join(data, 'extensions'), '--server-data-dir', data]
    const installed = spawnSync(process.execPath, [main, '--install-extension', vsix, ...kept], {encoding: 'utf8'})
    if (!installed.stdout.includes('successfully installed')) throw new Error(installed.stdout + installed.stderr)
    const port = await freePort()
    const options = [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--disable-workspace-trust'
    ]
    const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off', '--user-data-dir', data]
    const server = spawn(process.execPath, [main, ...options, ...quiet, ...kept], {stdio: ['ignore', 'pipe', 'ignore']})
    await new Promise<void>(resolve => {
      server.stdout?.on('data', chunk => String(chunk).includes('Extension host agent listening') && resolve())
    })
    const browser = await chromium.launch({executablePath: browserPath, args: ['--no-sandbox']})
    const page = await browser.newPage({viewport: {width: 1400, height: 900}})
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`)
    return new Workbench(page, server, browser)
  }

  /** Opens a file from the explorer. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).first().dblclick()
  }

  /** The rows of the list of problems, which is shown. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel')
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await panel.waitFor()
    return panel.locator('.monaco-list-row')
  }

  /** Puts the cursor at a line and column, counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G')
    await this.page.keyboard.type(`:${line}:${column}`)
    await this.page.keyboard.press('Enter')
  }

  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.page.keyboard.type(title)
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Takes a picture into the folder that NIANBAO_PICTURES names, if it does. */
  async picture(name: string): Promise<void> {
    const folder = process.env.NIANBAO_PICTURES
    if (folder !== undefined) await this.page.screenshot({path: join(folder, `${name}.png`)})
  }

  async close(): Promise<void> {
    await this.#browser.close()
    this.#server.kill()
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
