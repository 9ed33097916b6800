/** The words that outputs for people share, in both languages. */

import type {Location, Origin} from '../diagnostic.ts'
import type {Counts, FileVerdict} from '../engine/verdict.ts'
import {handedIn} from '../engine/verdict.ts'
import {findingWords} from '../finding-words.ts'
import type {Locale} from '../words.ts'
import {chineseSince, englishSince} from './since/words.ts'

const chinese = {
  ...findingWords.zh,
  verdict: {
    passed: '通过',
    failed: '不通过',
    'not-judged': '未能核对',
    missing: '未报送',
    skipped: '不是年度报告，跳过'
  } satisfies Record<FileVerdict, string>,
  /** Of a report that passed with the given number of warnings. */
  passedWithWarnings: (warnings: number) => `通过，有 ${warnings} 处待核实`,
  notice: '说明',
  rule: '规则',
  /** Stands before the findings of a cause. */
  explained: (count: number) => `下面 ${count} 处都由此而来`,
  safe: '（可用 --fix 自动修改）',
  since: chineseSince,
  /** That what was not judged is not passed, and what to do. */
  notPassed: '“未能核对”不等于通过：请按上面的说明补齐、改好，或换用原始文件，再核对一次。',
  /** That the same holds at the given number of other places, and which: not all of them where there are more. */
  alike: (count: number, places: readonly string[], more: boolean) =>
    `同样未能核对的另有 ${count} 处${places.length === 0 ? '。' : `：${places.join('、')}${more ? '……' : '。'}`}`,
  /** How many more of the same there are. */
  more: (count: number) => `……另有 ${count} 处`,
  /** A rule by its name and its title. */
  named: (rule: string, title: string) => `“${title}”（${rule}）`,
  /** Where to read on about a rule. */
  explain: (rule: string) => `规则的详细说明：nianbao-lint explain ${rule}`,
  replace: (from: string, to: string) => `把“${from}”改为“${to}”`,
  insert: (text: string) => `加上“${text}”`,
  remove: (text: string) => `删去“${text}”`,
  origin: originWordsChinese,
  /** @param expected how many reports a list asks for; null without a list */
  summary: (counts: Counts, expected: number | null): readonly string[] => [
    ...(expected === null
      ? []
      : [`应报 ${expected} 份，已报 ${expected - counts.missing} 份，未报送 ${counts.missing} 份。`]),
    `共 ${handedIn(counts)} 份文件：不通过 ${counts.failed} 份，通过但有待核实 ${counts.passedWithWarnings} 份，通过 ${counts.passed - counts.passedWithWarnings} 份，未能核对 ${counts.notJudged} 份，跳过 ${counts.skipped} 份。`,
    `错误 ${counts.error} 处，警告 ${counts.warning} 处，提示 ${counts.info} 处，已豁免 ${counts.suppressed} 处。`
  ]
}

/** A language has all the words that the other has. */
export type FormatWords = Readonly<typeof chinese>

const english: FormatWords = {
  ...findingWords.en,
  verdict: {
    passed: 'passed',
    failed: 'failed',
    'not-judged': 'not judged',
    missing: 'not handed in',
    skipped: 'no annual report, skipped'
  },
  passedWithWarnings: warnings => `passed, ${plural(warnings, 'warning')} to be looked at`,
  notice: 'note',
  rule: 'rule',
  explained: count => `${plural(count, 'finding')} for this reason`,
  safe: ' (--fix applies it)',
  since: englishSince,
  notPassed: 'Not judged is not passed: fix what is said above, or use the original file, and check again.',
  alike: (count, places, more) =>
    `The same at ${plural(count, 'more place')}${places.length === 0 ? '.' : `: ${places.join(', ')}${more ? ' …' : '.'}`}`,
  more: count => `… and ${count} more`,
  named: (rule, title) => `“${title}” (${rule})`,
  explain: rule => `About a rule: nianbao-lint explain ${rule}`,
  replace: (from, to) => `replace “${from}” with “${to}”`,
  insert: text => `add “${text}”`,
  remove: text => `remove “${text}”`,
  origin: originWordsEnglish,
  summary: (counts, expected) => [
    ...(expected === null
      ? []
      : [`${plural(expected, 'report')} to hand in: ${expected - counts.missing} handed in, ${counts.missing} not.`]),
    `${plural(handedIn(counts), 'file')}: ${counts.failed} failed, ${counts.passedWithWarnings} passed with warnings, ${counts.passed - counts.passedWithWarnings} passed, ${counts.notJudged} not judged, ${counts.skipped} skipped.`,
    `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${counts.info} info, ${counts.suppressed} suppressed.`
  ]
}

export const formatWords: Readonly<Record<Locale, FormatWords>> = {zh: chinese, en: english}

/** Line and column, or, in a file without lines of its own, the part, table, row and column. */
export function position(location: Location, locale: Locale): string {
  if (location.origin !== undefined) return formatWords[locale].origin(location.origin)
  const {line, column} = location.range.start
  return `${line}:${column}`
}

function originWordsChinese(origin: Origin): string {
  if (origin.cell !== undefined) return `${origin.part}!${origin.cell}`
  const parts = [
    origin.page === undefined ? '' : `第 ${origin.page} 页`,
    origin.table === undefined ? '' : `第 ${origin.table} 个表格`,
    origin.row === undefined ? '' : `第 ${origin.row} 行`,
    origin.column === undefined ? '' : `第 ${origin.column} 列`,
    origin.paragraph === undefined ? '' : `第 ${origin.paragraph} 段`
  ]
  return parts.join('') || origin.part
}

function originWordsEnglish(origin: Origin): string {
  if (origin.cell !== undefined) return `${origin.part}!${origin.cell}`
  const parts = [
    origin.page === undefined ? [] : [`page ${origin.page}`],
    origin.table === undefined ? [] : [`table ${origin.table}`],
    origin.row === undefined ? [] : [`row ${origin.row}`],
    origin.column === undefined ? [] : [`column ${origin.column}`],
    origin.paragraph === undefined ? [] : [`paragraph ${origin.paragraph}`]
  ].flat()
  return parts.join(', ') || origin.part
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
