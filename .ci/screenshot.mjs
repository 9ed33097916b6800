/** Takes the picture of the page that stands in the READMEs: an invented report, as it is opened. Needs Chromium. */

import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {pageName} from './page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})
const page = await browser.newPage({viewport: {width: 1366, height: 768}})
page.setDefaultTimeout(180_000)
await page.goto(pathToFileURL(join(root, 'dist/page', pageName)).href)
await page.click('text=看一个例子')
await page.waitForSelector('.sheet')
await page.click('#finding-2 .finding-head')
await page.screenshot({path: join(root, 'docs/page.png')})
await browser.close()
