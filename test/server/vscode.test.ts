/** The extension in VS Code itself, as a reviewer uses it: what is listed, marked, opened and said. */

import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {renderDocx} from '../word/make-docx.ts'
import {isWorkbenchThere, Workbench} from './editors/workbench.ts'
import {draft, fixed, positionOf} from './texts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SLOW = 300_000

// code-server and Chromium are installed by .ci/run; elsewhere these are skipped where one is missing.
describe.skipIf(!isWorkbenchThere)('VS Code', {timeout: SLOW}, () => {
  const folder = new Folder({'draft.md': draft, 'fixed.md': fixed, 'notes.md': '# 买菜\n\n白菜两棵。\n'})
  const data = new Folder()
  let bench: Workbench | null = null

  const workbench = (): Workbench => {
    if (bench === null) throw new Error('VS Code is not there')
    return bench
  }
  const statusText = () => workbench().page.locator('[id="nianbao-lint.nianbao-lint.nianbao.standing"]')
  const row = async (text: string) => (await workbench().problems()).filter({hasText: text})

  beforeAll(async () => {
    folder.write('word.docx', renderDocx(withFigures(inventTruth(5), {'requests.results.total.total': '99999'})))
    const vsix = `${data.path}/nianbao-lint.vsix`
    const {status, stderr} = spawnSync(process.execPath, ['examples/editor/vscode/build.mjs', vsix], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(status, stderr).toBe(0)
    bench = await Workbench.open(vsix, folder.path, data.path)
  }, SLOW)
  afterAll(async () => {
    await bench?.close()
    folder.dispose()
    data.dispose()
  })

  it('lists what is in every report, open or not, Word files too', async () => {
    await workbench().openFile('notes.md')
    for (const name of ['draft.md', 'fixed.md', 'word.docx']) await (await row(name)).first().waitFor()
    await workbench().picture('1-problems')
  })

  it('marks what is wrong, says the verdict, and shows what the total should be', async () => {
    await workbench().openFile('draft.md')
    const {line} = positionOf(draft, '| （七）总计')
    await workbench().goTo(line + 1, 1)
    await workbench().page.locator('.squiggly-error').first().waitFor()
    await statusText().filter({hasText: 'failed'}).waitFor()
    await workbench().picture('2-draft')
    await workbench().openFile('notes.md')
    await statusText().filter({hasText: 'Not a report'}).waitFor()
  })

  it('keeps a finding of the rules over all reports when its file is opened', async () => {
    await workbench().openFile('fixed.md')
    await statusText().filter({hasText: 'Report'}).waitFor()
    await (await row('version-conflict')).first().waitFor()
    await workbench().picture('3-fixed')
  })

  it('opens the page of a rule laid out, and finds nothing wrong in it', async () => {
    await workbench().openFile('draft.md')
    const {line, character} = positionOf(draft, '| （七）总计')
    await workbench().goTo(line + 1, character + draft.slice(draft.indexOf('| （七）总计')).indexOf('22') + 1)
    const {page} = workbench()
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget').waitFor()
    await workbench().picture('4-actions')
    await page.locator('.action-widget .monaco-list-row', {hasText: 'Explain the rule'}).first().click()
    await page.locator('.tab', {hasText: 'Preview cross-sum.md'}).waitFor()
    await workbench().picture('5-page')
    expect(await (await row('cross-sum.md')).count()).toBe(0)
  })

  it('opens a Word file as text with its findings in their places', async () => {
    await workbench().openFile('word.docx')
    const {page} = workbench()
    await page.locator('.tab', {hasText: 'word.docx'}).first().waitFor()
    await workbench().picture('6-word')
    expect(await page.locator('.view-lines').last().textContent()).toContain('政府信息公开')
  })

  it('takes the findings of a file back when it is gone', async () => {
    await (await row('draft.md')).first().waitFor()
    folder.remove('draft.md')
    await (await row('draft.md')).first().waitFor({state: 'detached'})
    await workbench().picture('7-gone')
  })
})
