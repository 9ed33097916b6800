/** What to do with what was found: the commands that go on from here. */

import {safeFixOf} from '../diagnostic.ts'
import {keyOfReport, keyOfYearBefore} from '../engine/report-key.ts'
import type {Result} from '../engine/result.ts'
import {printable} from '../printable.ts'
import type {Words} from '../words.ts'
import type {FormatOptions} from './options.ts'
import {slashed} from './path.ts'
import type {Run} from './run.ts'

/** A line for each step that this run offers. */
export function nextSteps(
  run: Pick<Run, 'results' | 'verdict' | 'rules'>,
  {locale, written = []}: Pick<FormatOptions, 'locale' | 'written'>
): readonly string[] {
  const {results, verdict} = run
  const earlier = uncomparedYearsBefore(run)
  const word = results.find(({path, diagnostics}) => diagnostics.length > 0 && path.toLowerCase().endsWith('.docx'))
  const fixes = results.reduce((sum, result) => sum + (result.fixable ? safeFixes(result) : 0), 0)
  const steps: Words[] = [
    ...(word === undefined ? [] : [annotateStep(word.path)]),
    ...(fixes === 0 ? [] : [fixStep(fixes)]),
    ...(earlier.length === 0 ? [] : [previousStep(earlier)]),
    ...(verdict.counts.missing === 0 || written.includes('letter') ? [] : [letterStep])
  ]
  return steps.map(step => step[locale])
}

function safeFixes({diagnostics}: Result): number {
  return diagnostics.filter(safeFixOf).length
}

/**
 * The reports of a year before that were checked beside those of the year after, and not compared with them: nothing is
 * compared with last year's report where none was given.
 */
function uncomparedYearsBefore({results, rules = []}: Pick<Run, 'results' | 'rules'>): readonly Result[] {
  const overYears = rules.filter(({scope}) => scope === 'years').map(({id}) => id)
  if (overYears.length === 0) return []
  const wanted = new Set(
    results.flatMap(({head, outcomes}) => {
      const key = head === null ? null : keyOfYearBefore(head)
      return key !== null && overYears.every(id => outcomes[id] === 'not-applicable') ? [key] : []
    })
  )
  return results.filter(({head}) => head !== null && wanted.has(keyOfReport(head) ?? ''))
}

function previousStep(earlier: readonly Result[]): Words {
  const [folder, ...others] = new Set(earlier.map(({path}) => folderOf(path)))
  const [zh, en] =
    folder === undefined || others.length > 0
      ? ['上年报告所在的文件夹', 'THEIR-FOLDER']
      : [quoted(folder), quoted(folder)]
  const names = namesOf(earlier)
  return {
    zh: `下一步：有 ${earlier.length} 份（${names.zh}）是别的报告的上一年度报告，两年之间没有核对：再运行一次，加上 --previous ${zh}`,
    en: `Next: ${earlier.length} of these (${names.en}) are the reports of last year for others, and the years were not compared: run it again with --previous ${en}`
  }
}

/** More are not named one by one. */
const MOST_NAMED = 3

function namesOf(results: readonly Result[]): Words {
  const names = results.slice(0, MOST_NAMED).map(({path}) => printable(nameOf(path)))
  const rest = results.length > names.length
  return {zh: names.join('、') + (rest ? '等' : ''), en: names.join(', ') + (rest ? ' …' : '')}
}

function nameOf(path: string): string {
  return slashed(path).split('/').at(-1) ?? path
}

function folderOf(path: string): string {
  const plain = slashed(path)
  const end = plain.lastIndexOf('/')
  return end < 0 ? '.' : plain.slice(0, Math.max(end, 1))
}

function annotateStep(path: string): Words {
  const command = `nianbao-lint annotate ${quoted(path)}`
  return {zh: `下一步：把问题写成 Word 批注：${command}`, en: `Next: put the findings into Word comments: ${command}`}
}

function fixStep(count: number): Words {
  return {
    zh: `下一步：标点等 ${count} 处可以自动修改：再运行一次，加上 --fix`,
    en: `Next: ${count} findings can be corrected automatically: run it again with --fix`
  }
}

const letterStep: Words = {
  zh: '下一步：给未报送的单位写催报函，给其余单位写核查意见单：加上 --format letter=意见单',
  en: 'Next: reminders for who is missing, opinions for the others: add --format letter=letters'
}

function quoted(path: string): string {
  const text = printable(path)
  return text.includes(' ') ? `"${text}"` : text
}
