/** What the server itself says, in both languages. */

import type {Locale, Words} from '../words.ts'
import {render} from '../words.ts'

export const serverWords = {
  unjudged: {zh: '未能核对：{message}', en: 'Not judged: {message}'},
  placed: {zh: '{place}：{message}', en: '{place}: {message}'},
  configWrong: {
    zh: '未能核对：{files} 有误，错处标在那里；改好以后自动重新核对。',
    en: 'Not judged: {files} is wrong; what is wrong is marked there. The report is checked again once that is right.'
  },
  configIsWrong: {
    zh: '{file} 有误，它所管的年报没有核对：{detail}',
    en: '{file} is wrong, and its reports were not judged: {detail}'
  },
  configWrongHere: {zh: '错处', en: 'what is wrong'},
  settingsWrong: {zh: '未能核对：设置有误。{detail}', en: 'Not judged: a setting is wrong. {detail}'},
  failed: {
    zh: '核对这份报告时工具出错，没有结果：{detail}',
    en: 'The tool failed while checking this report; there is no result: {detail}'
  },
  tooSlow: {zh: '用时过长，已停止', en: 'it took too long and was stopped'},
  lost: {zh: '核对进程意外结束（{detail}）', en: 'the worker ended unexpectedly ({detail})'},
  progress: {zh: '核对工作区里的年报', en: 'Checking the reports of the workspace'},
  checked: {
    zh: '已核对 {count} 份年报，不通过 {failed} 份，{found} 处问题。',
    en: '{count} reports were checked: {failed} failed, {found} findings.'
  },
  checkedSome: {
    zh: '已核对 {count} 份年报，不通过 {failed} 份，{found} 处问题；另有 {unjudged} 份没有核对，或没有核对完，原因见“问题”列表。',
    en: '{count} reports were checked: {failed} failed, {found} findings; {unjudged} more were not checked, or not to the end: the list of problems says why.'
  },
  'standing-passed': {zh: '年报：通过', en: 'Report: passed'},
  'standing-passed-detail': {
    zh: '核对通过：没有错误和警告，{info} 处提示；{unjudged} 项未能核对，{suppressed} 处已豁免。',
    en: 'It passed: no errors and no warnings, {info} info; {unjudged} things were not judged, {suppressed} are waived.'
  },
  'standing-to-verify': {zh: '年报：通过，有 {warning} 处待核实', en: 'Report: passed, {warning} to verify'},
  'standing-to-verify-detail': {
    zh: '核对通过，没有错误；{warning} 处警告要核实，{info} 处提示；{unjudged} 项未能核对，{suppressed} 处已豁免。',
    en: 'It passed without errors; {warning} warnings are to be verified, {info} info; {unjudged} things were not judged, {suppressed} are waived.'
  },
  'standing-failed': {zh: '年报：不通过（{error} 错）', en: 'Report: failed ({error} errors)'},
  'standing-failed-detail': {
    zh: '核对没有通过：{error} 处错误，{warning} 处警告，{info} 处提示；{unjudged} 项未能核对，{suppressed} 处已豁免。',
    en: 'It failed: {error} errors, {warning} warnings, {info} info; {unjudged} things were not judged, {suppressed} are waived.'
  },
  'standing-not-judged': {zh: '年报：未能核对', en: 'Report: not judged'},
  'standing-not-judged-detail': {
    zh: '没有核对，或没有核对完（{unjudged} 项），不能算通过；{warning} 处警告，{info} 处提示。原因见“问题”列表。',
    en: 'It was not judged, or not to the end ({unjudged} things), and has not passed; {warning} warnings, {info} info. The list of problems says why.'
  },
  untrusted: {
    zh: '工作区没有受信任：写成程序的配置和规则不运行，工作区设置里的文件路径不采用。',
    en: 'The workspace is not trusted: configs and rules that are code are not run, and paths in its settings are not used.'
  },
  'standing-no-report': {zh: '不是年报', en: 'Not a report'},
  'standing-no-report-detail': {
    zh: '没有认出年度报告：没有它的标题，六个部分的标题也不到两个。这个文件没有核对。',
    en: 'Not recognised as a report: neither its title nor two of its six section headings. The file was not checked.'
  },
  'standing-ignored': {zh: '年报：不核对', en: 'Report: left out'},
  'standing-ignored-detail': {
    zh: '按配置，这个文件不核对。',
    en: 'The config takes this file out; it is not checked.'
  },
  noLongerReport: {
    zh: '未能核对：这个文件刚才还是年报，现在认不出来了（没有年度报告的标题，六个部分的标题也不到两个）。',
    en: 'Not judged: this file was a report a moment ago and is not recognised as one any more (neither its title nor two of its six section headings).'
  },
  changedOutside: {
    zh: '未能核对：文件已在别处改动，请关闭后重新打开。',
    en: 'Not judged: the file has been changed elsewhere; close it and open it again.'
  },
  superseded: {zh: '内容已改动，请重新请求。', en: 'The content has changed; ask again.'},
  fixAll: {zh: '改正本文件中全部可以安全改正的问题', en: 'Apply all safe fixes of this file'},
  fixRule: {zh: '改正本文件中“{title}”的全部 {count} 处', en: 'Fix all {count} of “{title}” in this file'},
  safe: {zh: '改正：{title}', en: 'Fix: {title}'},
  suggestion: {zh: '建议（请核对）：{title}', en: 'Suggestion (check it): {title}'},
  insertSection: {zh: '插入缺少的部分：{heading}', en: 'Insert the missing section: {heading}'},
  insertTable: {zh: '插入空白的{table}', en: 'Insert a blank {table}'},
  insertRow: {zh: '插入空白的一行：{row}', en: 'Insert a blank row: {row}'},
  insertNote: {zh: '在表三左上角写上勾稽关系说明', en: 'Write the note on the sums into the corner of table three'},
  insertSentence: {zh: '在第六部分写上：{sentence}', en: 'Write in section six: {sentence}'},
  alignTables: {zh: '把表格的各列对齐', en: 'Align the columns of the tables'},
  writes: {zh: '{title}（“{from}”→“{to}”）', en: '{title} (“{from}” → “{to}”)'},
  waive: {zh: '豁免这一处并写明理由：{title}（{place}）', en: 'Waive with a reason: {title} ({place})'},
  explain: {zh: '查看规则说明：{rule} {title}', en: 'Explain the rule: {rule} {title}'},
  noActions: {
    zh: '光标处没有可以豁免的问题。按 F8 到下一处。',
    en: 'There is no finding at the cursor that could be waived. F8 leads to the next one.'
  },
  noReason: {zh: '没有写理由，没有豁免。', en: 'Nothing is waived without a reason.'},
  askReason: {zh: '豁免的理由（写入豁免清单）', en: 'Why is it waived? (Written into the file of waivers.)'},
  waived: {zh: '已登记豁免：{file}', en: 'The waiver was recorded in {file}'},
  waiverOpened: {
    zh: '请在 {file} 中补写理由并保存；没有理由的豁免不起作用。',
    en: 'Write the reason into {file} and save it; a waiver without a reason silences nothing.'
  },
  waiverGone: {zh: '这个问题已经不在了，没有登记豁免。', en: 'The finding is gone; nothing was recorded.'},
  waiverByHand: {
    zh: '编辑器不能代写文件。请运行：nianbao-lint waive --only {fingerprint} --reason "理由" <文件>',
    en: 'This editor cannot write the file. Run: nianbao-lint waive --only {fingerprint} --reason "why" <file>'
  },
  noPage: {zh: '没有规则“{rule}”的说明。', en: 'There is no page of the rule {rule}.'}
} as const satisfies Readonly<Record<string, Words>>

/** A sentence of the server. */
export function say(
  name: keyof typeof serverWords,
  locale: Locale,
  data: Readonly<Record<string, string | number>> = {}
): string {
  return render(serverWords[name], data, locale)
}
