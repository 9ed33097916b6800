/** `new`: a blank report on the form in force in its year, with what last year's report says. */

import {writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {sameAgency} from '../../engine/previous.ts'
import {carriedOver} from '../../format/form/carry-over.ts'
import type {FormContent} from '../../format/form/content.ts'
import {type FormFormat, formFormats, writeForm} from '../../format/form/write.ts'
import {errorCode} from '../../node/access.ts'
import {lintPatterns} from '../../node/lint-files.ts'
import {Session} from '../../node/session.ts'
import {extensionOf} from '../../parse/kinds/kinds.ts'
import {printable} from '../../printable.ts'
import type {Report} from '../../report/model.ts'
import {type Standard, standardFor} from '../../standard/index.ts'
import type {Words} from '../../words.ts'
import {UsageError, written} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import type {Values} from '../options/arguments.ts'

export async function newReport({values, operands, io, locale}: Invocation): Promise<ExitCode> {
  const [file, ...others] = operands
  if (others.length > 0) throw new UsageError({zh: 'new 只写一个文件。', en: '“new” writes one file.'})
  const format = file === undefined ? 'md' : formatOf(file)
  const previous = values.from === undefined ? null : await readPrevious(values.from, io)
  const year = yearOf(values.year, previous)
  const agency = agencyOf(values, previous)
  const standard = formOf(year)
  const carried = previous === null ? null : carriedOver(previous)
  const content: FormContent = {agency, year, ...carried}
  const bytes = await writeForm(content, format)
  if (file === undefined) io.stdout.write(new TextDecoder().decode(bytes))
  else {
    await writeNew(resolve(io.cwd, file), bytes, file)
    io.stdout.write(`${printable(formWords(file, content, standard)[locale])}\n`)
  }
  if (carried !== null && carriedCount(content) === 0) io.stderr.write(`${nothingCarried[locale]}\n`)
  return 0
}

/** Which format the name of a file asks for. */
function formatOf(file: string): FormFormat {
  const extension = extensionOf(file)
  const format = formFormats.find(name => name === (synonyms[extension] ?? extension))
  if (format !== undefined) return format
  throw new UsageError({
    zh: `${file} 写不了：new 只写 .docx（Word）、.html（网页）和 .md（Markdown），请改用这几种扩展名之一。`,
    en: `${file} cannot be written: “new” writes .docx (Word), .html (a web page) and .md (Markdown); use one of these extensions.`
  })
}

const synonyms: Readonly<Record<string, FormFormat>> = {htm: 'html', markdown: 'md'}

function formWords(file: string, content: FormContent, {notice}: Standard): Words {
  const {agency, year} = content
  const carried = carriedCount(content)
  return {
    zh: `已写入 ${file}：${agency}${year}年政府信息公开工作年度报告，用${notice.short}。${carried > 0 ? `由上年报告带入上年结转 ${carried} 格，其余空格待填。` : '各格待填。'}`,
    en: `${file} is written: the report of ${agency} for ${year}, on the form of ${notice.number}. ${carried > 0 ? `Cells carried over from last year's report: ${carried}; the others are blank.` : 'All cells are blank.'}`
  }
}

function carriedCount({figures = {}}: FormContent): number {
  return Object.keys(figures).length
}

const nothingCarried = {
  zh: '上年报告的“结转下年度继续办理”没有读出数字，“上年结转”留空，请手工填写。',
  en: "No number could be read in last year's carry-over; the cells were left blank, fill them in by hand."
}

async function readPrevious(path: string, {cwd}: Io): Promise<Report> {
  const [checked] = await lintPatterns(new Session({cwd, config: null, waivers: null}), [path], {kind: 'none'})
  const result = checked?.result
  if (result !== undefined && result.report !== null && !result.inFolder) return result.report
  const reason = result?.unjudged.map(({message}) => message).join('') ?? ''
  throw new UsageError({
    zh: `上年的报告 ${path} 读不了。${reason}`,
    en: `Last year's report ${path} cannot be read. ${reason}`
  })
}

function yearOf(text: string | undefined, previous: Report | null): number {
  const following = previous === null || previous.year === null ? null : previous.year + 1
  const year = text === undefined ? following : /^\d{4}$/.test(text) ? Number(text) : null
  if (year === null) {
    throw new UsageError({
      zh: '请用 --year 写明年度，如 --year 2024。',
      en: 'Name the year with --year, as in --year 2024.'
    })
  }
  if (following !== null && year !== following) {
    throw new UsageError({
      zh: `--from 的报告是 ${following - 1} 年度的，不是 ${year} 年度的上一年。`,
      en: `The report of --from is for ${following - 1}, which is not the year before ${year}.`
    })
  }
  return year
}

/** Another agency's requests are not carried over by a slip of the hand. */
function agencyOf({agency: named, from, renamed = false}: Values, previous: Report | null): string {
  const agency = (named ?? previous?.agency ?? '').trim()
  if (agency === '') throw new UsageError({zh: '请用 --agency 写明机关全称。', en: 'Name the agency with --agency.'})
  if (previous === null || renamed || sameAgency(agency, previous.agency)) return agency
  const other = previous.agency ?? ''
  if (other === '') {
    throw new UsageError({
      zh: `看不出 --from 的报告 ${from} 是哪个机关的，没有带入。确认是“${agency}”上年的报告的，请加 --renamed。`,
      en: `The report of --from, ${from}, does not tell whose it is. If it is last year's of “${agency}”, add --renamed.`
    })
  }
  throw new UsageError({
    zh: `--from 的报告 ${from} 是“${other}”的，不是“${agency}”的。确是同一机关改了名称，或者职能已经并入的，请加 --renamed。`,
    en: `The report of --from, ${from}, is that of “${other}”, not of “${agency}”. If this is the same agency under a new name, add --renamed.`
  })
}

function formOf(year: number): Standard {
  const standard = standardFor(year)
  if (standard !== null) return standard
  throw new UsageError({zh: `${year} 年度没有全国统一的格式。`, en: `There is no national form for the year ${year}.`})
}

/** @throws UsageError where the file exists: a report is never overwritten */
async function writeNew(path: string, content: Uint8Array, file: string): Promise<void> {
  const writing = writeFile(path, content, {flag: 'wx'}).catch(error => {
    if (errorCode(error) !== 'EEXIST') throw error
    throw new UsageError({zh: `${file} 已经存在，没有改动。`, en: `${file} exists; it was left as it is.`})
  })
  await written(file, writing)
}
