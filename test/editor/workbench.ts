/** VS Code itself, as code-server ships it: its server, and its workbench in a headless Chromium, worked as a person would. */

import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {type Browser, chromium, type Page} from 'playwright-core'
import {chromiumPath, PATIENCE} from '../page/browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The server of VS Code: .ci/run installs it and says where; elsewhere it is looked for where its own package puts it. */
const server =
  [process.env.CODE_SERVER ?? '', '/usr/lib/code-server', '/usr/local/lib/code-server']
    .map(folder => join(folder, 'lib/vscode/out/server-main.js'))
    .find(existsSync) ?? null

/** Whether VS Code can be driven here. */
export const canRun = server !== null && chromiumPath !== null

/** The extension, built and installed by VS Code's own command. `dispose` takes all of it away. */
export class Installed {
  readonly folder = mkdtempSync(join(tmpdir(), 'nianbao-vscode-'))
  readonly #data = ['--server-data-dir', join(this.folder, 'data'), '--extensions-dir', join(this.folder, 'extensions')]
  #process: ChildProcess | null = null
  #browser: Browser | null = null
  #address = ''

  /** @param place where the extension is to run: it has an entry for each */
  static async start(place: 'program' | 'browser'): Promise<Installed> {
    const installed = new Installed()
    const archive = join(installed.folder, 'nianbao-lint.vsix')
    run([join(root, 'examples/editor/vscode/build.mjs'), archive])
    if (place === 'browser') writeFileSync(archive, withoutProgram(readFileSync(archive)))
    run([server ?? '', '--install-extension', archive, ...installed.#data])
    await installed.#listen()
    installed.#browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox', '--disable-gpu']
    })
    return installed
  }

  /**
   * Opens a folder in a window of its own.
   * @param answer to the question whether its authors are trusted
   */
  async open(folder: string, answer: 'Yes' | 'No' = 'Yes'): Promise<Workbench> {
    if (this.#browser === null) throw new Error('There is no browser')
    const context = await this.#browser.newContext({viewport: {width: 1366, height: 768}})
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    await page.goto(`${this.#address}/?folder=${encodeURIComponent(folder)}`)
    await page.click(`.monaco-dialog-box >> text=${answer}, I `)
    await page.waitForSelector('.monaco-dialog-box', {state: 'detached'})
    return new Workbench(page)
  }

  async dispose(): Promise<void> {
    await this.#browser?.close()
    this.#process?.kill()
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 10})
  }

  async #listen(): Promise<void> {
    const options = [
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms'
    ]
    const child = spawn(process.execPath, [server ?? '', ...options, '--telemetry-level', 'off', ...this.#data])
    this.#process = child
    this.#address = await new Promise<string>((resolve, reject) => {
      let printed = ''
      child.stdout.on('data', chunk => {
        printed += chunk
        const port = /listening on (\d+)/.exec(printed)?.[1]
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
      })
      child.on('exit', code => reject(new Error(`VS Code ended (${code}): ${printed}`)))
    })
  }
}

/** VS Code takes the entry for browsers only where there is no other. */
function withoutProgram(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive)
  const name = 'extension/package.json'
  const {main: _, ...manifest} = JSON.parse(strFromU8(files[name] ?? new Uint8Array()))
  return zipSync({...files, [name]: strToU8(JSON.stringify(manifest))})
}

function run(given: readonly string[]): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, given, {cwd: root, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${given[0]} ended with ${status}: ${stdout}${stderr}`)
}

/** A window of VS Code. */
export class Workbench {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a file of the folder by its name in the explorer. */
  async openFile(name: string): Promise<void> {
    await this.page.dblclick(`.explorer-folders-view .monaco-list-row:has-text("${name}")`)
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`)
  }

  /** Goes to the next problem of the document at hand, which may lie out of sight. */
  async toNextProblem(): Promise<void> {
    await this.page.click('.editor-instance .view-lines')
    await this.page.keyboard.press('F8')
    await this.page.waitForSelector('.marker-widget')
    await this.page.keyboard.press('Escape')
  }

  async showProblems(): Promise<void> {
    const list = this.page.locator('.markers-panel-container')
    // A window that has just been trusted may lay itself out again.
    while (!(await list.isVisible())) {
      await this.page.click('#status\\.problems')
      await list.waitFor({timeout: 10_000}).catch(() => {})
    }
    await list.locator('.monaco-list-row').first().waitFor()
  }

  /** The text of the page that is laid out in the tab at hand. */
  async preview(): Promise<string> {
    const texts = this.page.frames().map(frame => frame.locator('body.vscode-body').textContent({timeout: 1000}))
    const all = await Promise.all(texts.map(text => text.catch(() => '')))
    return all.join('\n')
  }

  /** The files in the list of problems, each with the number of them. */
  async problems(): Promise<Readonly<Record<string, number>>> {
    await this.page.click('.panel .codicon-collapse-all')
    const labels = await this.page.$$eval('.markers-panel-container .monaco-list-row', rows =>
      rows.map(row => row.getAttribute('aria-label') ?? '')
    )
    const counts = labels.map(label => /^(\d+) problems? in file (.+) of folder/.exec(label))
    return Object.fromEntries(counts.flatMap(count => (count === null ? [] : [[count[2], Number(count[1])]])))
  }

  /** Opens the first problem of a file from the list. */
  async openProblem(name: string): Promise<void> {
    await this.page.click('.panel .codicon-collapse-all')
    await this.page.click(`.markers-panel-container .monaco-list-row:has-text("${name}")`)
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await this.page.keyboard.press(key)
  }

  /** Where the cursor is, as the status bar says it. */
  async place(): Promise<string> {
    return (await this.page.textContent('#status\\.editor\\.selection')) ?? ''
  }

  /** The verdict in the status bar; '' where there is none. */
  async verdict(): Promise<string> {
    const items = await this.page.$$eval('.statusbar-item', all => all.map(({textContent}) => textContent ?? ''))
    return items.map(text => text.trim()).find(text => text.startsWith('年报')) ?? ''
  }

  /** What the verdict says when the mouse is over it. */
  async verdictDetail(): Promise<string> {
    return (await this.page.getAttribute('.statusbar-item a:has-text("年报")', 'aria-label')) ?? ''
  }

  /** Trusts the folder of a window that began without. */
  async trust(): Promise<void> {
    await this.page.click('.banner >> text=Manage')
    await this.page.click('.workspace-trust-editor .monaco-button:has-text("Trust")')
    await this.page.waitForSelector('.statusbar-item:has-text("Restricted Mode")', {state: 'detached'})
  }

  /** Puts the cursor at a place of the document at hand, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G')
    await this.page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input')
    await this.page.keyboard.type(`:${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await this.page.waitForSelector(`.statusbar-item:has-text("Ln ${line}, Col ${column}")`)
  }

  /** Opens what the link at the cursor leads to. */
  async followLink(): Promise<void> {
    await this.page.waitForSelector('.editor-instance .detected-link')
    await this.page.keyboard.press('F1')
    await this.page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input')
    await this.page.keyboard.type('Open Link')
    await this.page.click('.quick-input-list .monaco-list-row:has-text("Open Link")')
  }

  /** Goes to a place of the document at hand, and opens the menu of what can be done there. */
  async actionsAt(line: number, column: number): Promise<readonly string[]> {
    await this.goTo(line, column)
    await this.page.keyboard.press('Control+.')
    await this.page.waitForSelector('.action-widget .monaco-list-row.action')
    return await this.page.$$eval('.action-widget .monaco-list-row.action', rows =>
      rows.map(({textContent}) => (textContent ?? '').trim())
    )
  }

  /** Opens the list of what can be done about the finding at the cursor, in a text that cannot be written. */
  async choices(): Promise<readonly string[]> {
    await this.page.keyboard.press('Control+.')
    await this.page.waitForSelector('.quick-input-list .monaco-list-row')
    return await this.page.$$eval('.quick-input-list .monaco-list-row', rows =>
      rows.map(({textContent}) => (textContent ?? '').trim())
    )
  }

  /** Takes the choice that begins so, and answers the question that follows. */
  async choose(beginning: string, answer: string): Promise<void> {
    await this.page.click(`.quick-input-list .monaco-list-row:has-text("${beginning}")`)
    await this.page.waitForSelector('.quick-input-widget .quick-input-message:has-text("豁免的理由")')
    await this.page.keyboard.type(answer)
    await this.page.keyboard.press('Enter')
  }

  /** Takes the nth action of the menu that is open, from 0: its own mouse trap lets no click through. */
  async takeAction(index: number): Promise<void> {
    for (let at = 0; at < index; at++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }
}
