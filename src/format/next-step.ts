/** What to do with what was found: the commands that go on from here. */

import {safeFixOf} from '../diagnostic.ts'
import type {Result} from '../engine/result.ts'
import type {Verdict} from '../engine/verdict.ts'
import {printable} from '../printable.ts'
import type {Words} from '../words.ts'
import type {FormatOptions} from './options.ts'

/** A line for each step that this run offers. */
export function nextSteps(
  results: readonly Result[],
  {counts}: Verdict,
  {locale, written = []}: Pick<FormatOptions, 'locale' | 'written'>
): readonly string[] {
  const word = results.find(({path, diagnostics}) => diagnostics.length > 0 && path.toLowerCase().endsWith('.docx'))
  const fixes = results.reduce((sum, result) => sum + (result.fixable ? safeFixes(result) : 0), 0)
  const steps: Words[] = [
    ...(word === undefined ? [] : [annotateStep(word.path)]),
    ...(fixes === 0 ? [] : [fixStep(fixes)]),
    ...(counts.missing === 0 || written.includes('letter') ? [] : [letterStep])
  ]
  return steps.map(step => step[locale])
}

function safeFixes({diagnostics}: Result): number {
  return diagnostics.filter(safeFixOf).length
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
