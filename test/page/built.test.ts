/** The page as `npm run build` has made it: the command writes it, the service gives it. Skipped where it was not built. */

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {pageName} from '../../src/node/page-file.ts'
import {Folder} from '../cli/harness.ts'
import {buildProgram} from '../program.ts'
import {startService} from '../service/running.ts'
import {chromiumPath, launch, PATIENCE} from './browser.ts'

const path = join(import.meta.dirname, '../../dist/page', pageName)
const folder = new Folder({'在.html': '别的文件'})

describe('the command `page`', () => {
  it('takes no files, and writes only what a browser opens', async () => {
    expect(await folder.run(['page', '年报.md'])).toMatchObject({exitCode: 2, stdout: ''})
    const {exitCode, stderr} = await folder.run(['page', '-o', '年报校核.docx'])
    expect([exitCode, stderr]).toEqual([2, '-o 的文件名应以 .html 结尾，这样双击才能在浏览器里打开。\n'])
    expect(existsSync(join(folder.path, '年报校核.docx'))).toBe(false)
  })

  it.skipIf(!existsSync(path))('writes the page, and says how to use it', async () => {
    const {exitCode, stdout} = await folder.run(['page'])
    expect([exitCode, stdout]).toEqual([0, `已写入 ${pageName}。双击打开，把年报拖进去；文件不上传，断网也能用。\n`])
    expect(readFileSync(join(folder.path, pageName)).equals(readFileSync(path))).toBe(true)
    expect((await folder.run(['page', '-o', '没有的文件夹/页.html'])).exitCode).toBe(2)
  })
})

describe.skipIf(!existsSync(path))('the service', {timeout: 2 * PATIENCE}, () => {
  it('gives the page at its root, in no frame of others, and it works from there', async () => {
    const program = await buildProgram()
    const service = await startService(program, folder.path, ['--workers', '1'])
    try {
      const response = await fetch(`${service.address}/`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(path))).toBe(true)
      if (chromiumPath !== null) expect(await exampleChecked(service.address)).toBe('不通过')
    } finally {
      await service.stop()
      program.dispose()
    }
  })
})

async function exampleChecked(address: string): Promise<string | null> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${address}/`)
    await page.click('button:has-text("看一个例子")')
    return await page.textContent('.report-head .verdict')
  } finally {
    await browser.close()
  }
}
