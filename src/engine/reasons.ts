/** What the engine itself has to say, in both languages: why a file, or a rule, could not be judged. */

import type {Words} from '../words.ts'
import {engineLimits} from './limits.ts'
import type {Unreadable} from './result.ts'

/** What the engine finds by itself in a text. The readers of files have words of their own. */
export type TextProblem = Extract<
  Unreadable,
  'not-a-report' | 'no-headings' | 'run-together' | 'own-output' | 'empty' | 'binary' | 'too-large'
>

/** Each says what is the matter and what to do. */
export const textProblemWords: Readonly<Record<TextProblem, Words>> = {
  'not-a-report': {
    zh: '没有找到年度报告的标题，六个部分的标题也不到两个，看来不是政府信息公开工作年度报告，未作核对。如果确是年报，请检查内容是否完整，并写上“一、总体情况”等各部分的标题。',
    en: 'No title of an annual report and fewer than two of its six section titles: this does not look like an annual report, so it was not checked. If it is one, see that the text is complete and has its section titles (一、总体情况 …).'
  },
  'no-headings': {
    zh: '有年度报告的表格和数字，但没有标题，六个部分的标题也不到两个，未作核对。请写上“某某机关某年政府信息公开工作年度报告”和“一、总体情况”等各部分的标题；不是要发布的年报，请移到别处。',
    en: 'This has the tables of an annual report with their numbers, but no title and fewer than two of its six section titles, so it was not checked. Add them (一、总体情况 …), or put the file elsewhere if it is no report to be published.'
  },
  'run-together': {
    zh: '文中有年度报告各部分的标题，但文字连成了一片，分不出标题、段落和表格，未作核对。请核对原来的网页或 Word 文件，或者重新复制，保留换行和表格。',
    en: 'The section titles of an annual report are there, but its text runs together: headings, paragraphs and cells cannot be told apart, so it was not checked. Check the web page or the Word file it was taken from, or copy it again with its line breaks and tables.'
  },
  'own-output': {
    zh: '这是 nianbao-lint 生成的校核结果网页，不是年度报告，未作核对。请核对年报本身；校核结果请放到别处。',
    en: 'This is a page of findings that nianbao-lint wrote, no annual report, so it was not checked. Check the report itself, and keep the findings elsewhere.'
  },
  empty: {
    zh: '文件没有内容，未作核对。请检查导出或粘贴是否成功。',
    en: 'The file is empty, so it was not checked. See whether the export or the paste went wrong.'
  },
  binary: {
    zh: '文件不是文本（含有空字符），未作核对。请另存为 .docx、.html、.md 或 UTF-8 编码的 .txt 后再核对。',
    en: 'The file is not text (it has NUL characters), so it was not checked. Save it as .docx, .html, .md or as .txt in UTF-8.'
  },
  'too-large': {
    zh: `文件超过 ${engineLimits.textLength} 个字符，未作核对。年报一般只有几万字，请检查是否选错了文件。`,
    en: `The file has more than ${engineLimits.textLength} characters, so it was not checked. A report has some tens of thousands: is it the right file?`
  }
}

export const traditionalCharacters: Words = {
  zh: '这是繁体字的文本。统一格式和各条规则都是简体字的，未作核对。请核对同一份年报的简体字版。',
  en: 'The text is in traditional characters. The national form and all rules are in simplified ones, so it was not checked. Check the simplified version of the same report.'
}

export const engineWords = {
  beforeForms: {
    zh: '这是 {year} 年度的报告。全国统一的格式从 {first} 年度起施行，此前的报告不在核对范围，各条规则都不适用。',
    en: 'This is a report for {year}. The national form begins with the reports for {first}; earlier ones are outside what is checked, and no rule applies.'
  },
  tooManyYields: {
    zh: `文件里的问题和无法核对之处超过 ${engineLimits.yields} 处，不予核对。年度报告不会有这么多，请确认是否选错了文件。`,
    en: `There are more than ${engineLimits.yields} findings and things that cannot be judged in the file, so it is not checked. No report has as many; is it the right file?`
  },
  tablesUnjudged: {
    zh: '各项表格规则没有一项能够核对，这份报告的表格等于没有核对过，不能算通过。',
    en: 'None of the rules on tables could be judged: the tables of this report were not checked, and it does not pass.'
  },
  noRules: {
    zh: '没有启用任何规则，什么也没有核对。请检查配置。',
    en: 'No rule is enabled, so nothing was checked. See the configuration.'
  },
  crashed: {
    zh: '规则“{rule}”运行出错，未能核对：{error}。自己写的规则，请检查它的代码；自带的规则，请反馈给开发者。',
    en: 'The rule {rule} failed, so it was not judged: {error}. Look into the code of a rule of your own; please report one that came with the tool.'
  },
  mistaken: {
    zh: '规则“{rule}”写得不对，未能核对：{error}。请改这条规则的代码。',
    en: 'The rule {rule} is not written right, so it was not judged: {error}. Correct the code of the rule.'
  },
  unjudgedWaived: {zh: '（已豁免：{reason}）', en: ' (waived: {reason})'},
  unjudgedWaiverExpired: {zh: '（豁免已于 {until} 到期）', en: ' (its waiver ended on {until})'},
  unjudgedWaiverNoReason: {
    zh: '（豁免没有写理由，不起作用）',
    en: ' (its waiver gives no reason and has no effect)'
  },
  previousUnreadable: {
    zh: '上一年度的报告（{path}）读不了，未能与它核对。',
    en: 'Last year’s report ({path}) cannot be read, so this was not judged.'
  },
  previousYearUndetermined: {
    zh: '本报告或用来比对的报告（{path}）看不出是哪一年度，未能核对。',
    en: 'The year of this report or of the one it is compared with ({path}) cannot be determined, so this was not judged.'
  },
  previousOfAnother: {
    zh: '用来比对的上一年度报告（{path}）是“{other}”的，本报告是“{own}”的，没有作为同一机关的上年报告核对：与它的出入只作提示，不影响结论。机关改过名的，请逐条看这些提示；拿错了文件的，请换成本机关的上年报告，再核对一次。',
    en: 'The report of last year that was given ({path}) is of {other}, this one of {own}, so they were not compared as those of one agency: what differs is only a hint and bears on no verdict. If the agency was renamed, go through the hints; if it is the wrong file, give the agency’s own and check again.'
  },
  previousOfUnknown: {
    zh: '本报告或用来比对的上一年度报告（{path}）看不出是哪个机关的，没有作为同一机关的上年报告核对：与它的出入只作提示，不影响结论。请确认没有拿错文件。',
    en: 'It cannot be determined whose this report is, or whose the one of last year that was given ({path}), so they were not compared as those of one agency: what differs is only a hint and bears on no verdict. See that it is the right file.'
  },
  previousYearWrong: {
    zh: '用来比对的报告（{path}）是 {found} 年度的，应当是 {expected} 年度的，未能核对。',
    en: 'The report it is compared with ({path}) is for {found}, not for {expected}, so this was not judged.'
  }
} as const satisfies Readonly<Record<string, Words>>
