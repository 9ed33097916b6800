/**
 * The extension in VS Code itself, installed by VS Code's own command: what a reviewer sees of a folder of reports, where the
 * extension runs in a program of its own and where it runs in the browser.
 */

import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {draft, fixed, positionOf} from '../language-server/texts.ts'
import {PATIENCE} from '../page/browser.ts'
import {canRun, Installed, type Workbench} from './workbench.ts'

const word = new URL('../../examples/conformance/reports/10-cell-blank-numbered.docx', import.meta.url)

describe.skipIf(!canRun).each(['program', 'browser'] as const)(
  'in VS Code, by a %s',
  {timeout: 3 * PATIENCE},
  place => {
    const patient = {timeout: PATIENCE, interval: 500}
    let installed: Installed
    let reports: Folder
    let workbench: Workbench

    beforeAll(async () => {
      reports = new Folder({
        '.vscode/settings.json': JSON.stringify({'nianbao.locale': 'zh'}),
        '草稿.md': draft,
        '定稿.md': fixed,
        '表格.docx': readFileSync(word),
        '材料.pdf': '%PDF-1.7 cut off'
      })
      installed = await Installed.start(place)
      workbench = await installed.open(reports.path)
      // The extension begins its work with the first text of its languages that is opened.
      await workbench.openFile('草稿.md')
      await workbench.showProblems()
    }, 3 * PATIENCE)

    afterAll(() => installed?.dispose())

    const problems = (name: string) => workbench.problems().then(all => all[name] ?? 0)

    it('checks a folder that is not trusted, says what it leaves out, and takes that in once it is', async () => {
      const untrusted = new Folder({
        '.vscode/settings.json': JSON.stringify({'nianbao.locale': 'zh', 'nianbao.config': 'own.json'}),
        'own.json': JSON.stringify({rules: {'cross-sum': 'off'}}),
        '草稿.md': draft
      })
      const window = await installed.open(untrusted.path, 'No')
      await window.openFile('草稿.md')
      await expect.poll(() => window.verdict(), patient).toBe('年报：不通过（3 错）')
      expect(await window.verdictDetail()).toContain('工作区没有受信任')
      await window.trust()
      await window.openFile('草稿.md')
      await expect.poll(() => window.verdict(), patient).toBe('年报：不通过（2 错）')
      expect(await window.verdictDetail()).not.toContain('工作区没有受信任')
    })

    it('shows what is found, and the verdict', async () => {
      await workbench.page.waitForSelector('.squiggly-warning')
      await expect.poll(() => workbench.verdict(), patient).toBe('年报：不通过（3 错）')
    })

    it('shows the reports that are not open, the same as when they are', async () => {
      // That two versions of a report lie side by side is only known of the whole folder.
      await expect.poll(() => problems('定稿.md'), patient).toBe(1)
      await expect.poll(() => problems('表格.docx'), patient).toBeGreaterThan(0)
      await workbench.openFile('定稿.md')
      await expect.poll(() => workbench.verdict(), patient).toMatch(/^年报：通过/)
      expect(await problems('定稿.md')).toBe(1)
    })

    it('offers what can be done, and a waiver last', async () => {
      await workbench.openFile('草稿.md')
      const {line, character} = positionOf(draft, '22 | 3 | 0 | 0 | 1 | 0 | 26 |\n| 四、')
      const actions = await workbench.actionsAt(line + 1, character + 1)
      expect(actions.slice(0, 3)).toEqual([
        expect.stringContaining('建议（请核对）：'),
        '查看规则说明：cross-sum 勾稽关系不成立',
        expect.stringContaining('豁免这一处并写明理由：勾稽关系不成立')
      ])
    })

    it('shows the page of a rule laid out, and does not check it', async () => {
      await workbench.takeAction(1)
      await workbench.page.waitForSelector('.tab:has-text("cross-sum.md")')
      await expect.poll(() => workbench.preview(), patient).toContain('怎么改')
      expect(Object.keys(await workbench.problems()).sort()).toEqual(
        ['定稿.md', '材料.pdf', '草稿.md', '表格.docx'].sort()
      )
    })

    it('leads from a citation to the page on the instrument, laid out', async () => {
      await workbench.openFile('草稿.md')
      const {line, character} = positionOf(draft, '〔2021〕30号')
      await workbench.goTo(line + 1, character + 3)
      await workbench.followLink()
      await workbench.page.waitForSelector('.tab:has-text("2021-30.md")')
      await expect.poll(() => workbench.preview(), patient).toContain('哪些规则依据它')
    })

    it('shows a Word file as text, with what is found in its place', async () => {
      await workbench.openFile('表格.docx')
      await workbench.toNextProblem()
      await workbench.page.waitForSelector('.squiggly-error, .squiggly-warning')
      await expect.poll(() => workbench.verdict(), patient).toMatch(/^年报：/)
    })

    it('leads from the list of problems to the place in that text', async () => {
      await workbench.openFile('草稿.md')
      await workbench.openProblem('表格.docx')
      await workbench.page.waitForSelector('.tab.active:has-text("表格.docx")')
      await expect.poll(() => workbench.place(), patient).toMatch(/Ln (?!1,)\d+, Col \d+/)
    })

    it('has a finding waived in that text', async () => {
      const before = await problems('表格.docx')
      await workbench.toNextProblem()
      expect(await workbench.choices()).toEqual([
        expect.stringContaining('查看规则说明：cell-blank'),
        expect.stringContaining('豁免这一处并写明理由：')
      ])
      await workbench.choose('豁免这一处并写明理由：', '已核实')
      await expect.poll(() => problems('表格.docx'), patient).toBe(before - 1)
      expect(JSON.parse(reports.read('nianbao.waivers.json')).waivers).toMatchObject([
        {path: '表格.docx', rule: 'cell-blank', reason: '已核实'}
      ])
    })

    it('shows no bytes of a PDF, and keeps what is said of it', async () => {
      await workbench.openFile('材料.pdf')
      await expect.poll(() => problems('材料.pdf'), patient).toBe(1)
      expect(await workbench.page.textContent('.editor-group-container.active')).not.toContain('%PDF')
    })

    it('takes away what is put right, and what is gone', async () => {
      reports.remove('定稿.md')
      reports.write('草稿.md', fixed)
      await expect.poll(() => problems('草稿.md'), patient).toBe(0)
      await workbench.openFile('草稿.md')
      await expect.poll(() => workbench.verdict(), patient).toMatch(/^年报：通过/)
    })
  }
)
