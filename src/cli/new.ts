/** `new`: a blank report on the form in force, with what last year's report says. */

import {writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {formatExact} from '../exact.ts'
import {type SkeletonData, skeleton} from '../format/skeleton.ts'
import {accessWords, errorCode} from '../node/access.ts'
import {lintPatterns} from '../node/lint-files.ts'
import {Session} from '../node/session.ts'
import type {Figure, Report} from '../report/model.ts'
import {type Standard, standardFor} from '../standard/index.ts'
import {cannotWrite, UsageError} from './errors.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import type {Io} from './io.ts'

export async function newReport({values, operands, io, locale}: Invocation): Promise<ExitCode> {
  const [file, ...others] = operands
  if (others.length > 0) throw new UsageError({zh: 'new 只写一个文件。', en: '“new” writes one file.'})
  const previous = values.from === undefined ? null : await readPrevious(values.from, io)
  const year = yearOf(values.year, previous)
  const agency = values.agency ?? previous?.agency ?? null
  if (agency === null || agency.trim() === '') {
    throw new UsageError({zh: '请用 --agency 写明机关全称。', en: 'Name the agency with --agency.'})
  }
  const standard = formOf(year)
  const carried = previous === null ? {figures: new Map<string, string>(), remarks: []} : carryOver(previous)
  const text = skeleton({agency: agency.trim(), year, standard, ...carried})
  if (file === undefined) io.stdout.write(text)
  else await writeNew(resolve(io.cwd, file), text)
  if (previous !== null && carried.figures.size === 0) io.stderr.write(`${nothingCarried[locale]}\n`)
  return 0
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

function formOf(year: number): Standard {
  const standard = standardFor(year)
  if (standard !== null) return standard
  throw new UsageError({zh: `${year} 年度没有全国统一的格式。`, en: `There is no national form for the year ${year}.`})
}

/** Only what was read with certainty is carried over; a blank stays a blank. */
function carryOver({figures}: Report): Pick<SkeletonData, 'figures' | 'remarks'> {
  const carried = [...figures]
    .filter(({figure, exact}) => figure.startsWith(CARRIED_OUT) && exact !== null)
    .map((figure): [string, string] => [CARRIED_IN + figure.figure.slice(CARRIED_OUT.length), text(figure)])
  const inForce = [...figures].filter(({figure, exact}) => figure.endsWith('.inForce') && exact !== null)
  const known = inForce.map(figure => `${figure.form.row.label} ${text(figure)} 件`).join('，')
  const remark = `上年报告的现行有效件数：${known}。本年现行有效件数一般等于上年的加上本年制发、减去本年废止。`
  return {figures: new Map(carried), remarks: known === '' ? [] : [{table: 'proactive', text: remark}]}
}

const CARRIED_OUT = 'requests.carriedOut.'
const CARRIED_IN = 'requests.carriedIn.'

function text({exact}: Figure): string {
  return exact === null ? '' : formatExact(exact)
}

/** @throws UsageError where the file exists: a report is never overwritten */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, {flag: 'wx'})
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      throw new UsageError({zh: `${path} 已经存在，没有改动。`, en: `${path} exists; it was left as it is.`})
    }
    throw cannotWrite(path, accessWords(error))
  }
}
