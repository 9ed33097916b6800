/** `page`: writes the page that checks reports in a browser, for people who install nothing. */

import {resolve} from 'node:path'
import {pageName, readPage} from '../../node/page-file.ts'
import {replaceFile} from '../../node/write.ts'
import {printable} from '../../printable.ts'
import type {Words} from '../../words.ts'
import {UsageError, written} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'

/** @throws UsageError where the page was not built, or cannot be written */
export async function page({io, operands, values, locale}: Invocation): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError(noFiles)
  const output = values.output ?? pageName
  if (!/\.html?$/i.test(output)) throw new UsageError(notHtml)
  const bytes = await readPage()
  if (bytes === null) throw new UsageError(notBuilt)
  await written(output, replaceFile(resolve(io.cwd, output), bytes))
  io.stdout.write(`${openWords(printable(output))[locale]}\n`)
  return 0
}

function openWords(path: string): Words {
  return {
    zh: `已写入 ${path}。双击打开，把年报拖进去；文件不上传，断网也能用。`,
    en: `${path} is written. Open it in a browser and drop reports on it; it needs no network and sends nothing.`
  }
}

const noFiles: Words = {
  zh: 'page 不带文件；写到哪里用 -o 写明，如“-o 年报校核.html”。',
  en: '“page” takes no files; say with -o where it goes, as in “-o page.html”.'
}
const notHtml: Words = {
  zh: '-o 的文件名应以 .html 结尾，这样双击才能在浏览器里打开。',
  en: 'The name given with -o should end in .html, so that a browser opens it.'
}
const notBuilt: Words = {
  zh: '页面还没有生成：请先运行 npm run build。',
  en: 'The page is not built: run “npm run build” first.'
}
