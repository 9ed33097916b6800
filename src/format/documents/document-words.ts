/** The words of the outputs that are documents: the web page, the merge request note, the workbook, the letter. */

import {findingWords} from '../../finding-words.ts'
import {productName} from '../../product.ts'
import {capitalised} from '../../text.ts'
import type {Locale} from '../../words.ts'

const chinese = {
  title: '政府信息公开工作年报核查结果',
  summary: '汇总',
  agency: '单位',
  year: '年度',
  file: '文件',
  files: '文件',
  skipped: '跳过',
  form: '格式版本',
  verdict: '结论',
  /** Whom to call. */
  contact: '联系方式',
  /** How many reports a list asks for, and how many came. */
  expected: '应报',
  reported: '已报',
  passedWithWarnings: '通过但有待核实',
  severity: '级别',
  place: '位置',
  position: '行列',
  quote: '原文',
  problem: '问题',
  /** The heading over the cells to correct that are the causes of several findings. */
  causes: findingWords.zh.cause,
  /** Stands before the numbers of the findings that a cell causes. */
  explains: '由此产生的问题',
  fingerprint: '指纹',
  findings: '发现的问题',
  noFindings: '没有发现问题。',
  unjudged: '未能核对的内容',
  /** Stands before what was not judged, so that it is not taken for passed. */
  unjudgedNote: '以下内容没有核对成，不等于没有问题，请人工核对。',
  notices: '读取说明',
  suppressed: '已豁免的问题',
  silencedBy: {inline: '报告内注释', waiver: '豁免清单'},
  reason: '理由',
  tables: '数据表',
  tablesNote: '带底色和编号的格子有问题，编号对应上面的问题；写有“应为”的格子请先改；斜线格没有读出。',
  figures: '数据',
  blank: '空',
  /** In the cell that is the cause of findings. */
  shouldBe: (value: string) => `应为 ${value}`,
  unread: '未读出',
  absent: '缺',
  reports: '报告',
  contents: '目录',
  byRule: '按规则',
  charts: '图表',
  firstFailed: '第一份不通过',
  nextFailed: '下一份不通过',
  /** In how many reports a rule found something, and left something unjudged. */
  inReports: '涉及份数',
  notJudgedIn: '未能核对份数',
  ruleTitle: '规则名称',
  /** The part of a rule that speaks. */
  message: '信息',
  roster: '名单',
  rosterLine: '名单行',
  total: '合计',
  /** What a reviewer fills in by hand. */
  ticks: {notified: '已通知', corrected: '已改', remark: '备注'},
  filterText: '查找',
  filterAll: '全部',
  unknownAgency: '单位未识别',
  ofYear: (year: number) => `${year} 年度`,
  more: (count: number) => `另有 ${count} 处未列出。`,
  line: (line: number, column: number) => `第 ${line} 行第 ${column} 列`,
  tool: (version: string) => `由 ${productName} ${version} 核对`,
  runVerdict: {
    passed: '全部通过',
    'passed-with-warnings': '没有不通过的，但有待核实的问题',
    failed: '有报告不通过',
    'not-judged': '有报告未能核对或者没有报送'
  }
}

/** A language has all the words that the other has. */
export type DocumentWords = Readonly<typeof chinese>

const english: DocumentWords = {
  title: 'Check of government-information-disclosure annual reports',
  summary: 'Summary',
  agency: 'Agency',
  year: 'Year',
  file: 'File',
  files: 'Files',
  skipped: 'Skipped',
  form: 'Form',
  verdict: 'Verdict',
  contact: 'Contact',
  expected: 'To hand in',
  reported: 'Handed in',
  passedWithWarnings: 'Passed with warnings',
  severity: 'Severity',
  place: 'Place',
  position: 'Position',
  quote: 'Quotation',
  problem: 'Problem',
  causes: capitalised(findingWords.en.cause),
  explains: 'Findings for this reason',
  fingerprint: 'Fingerprint',
  findings: 'Findings',
  noFindings: 'Nothing was found.',
  unjudged: 'Not judged',
  unjudgedNote: 'The following was not judged, which is not the same as passed. Please check it by hand.',
  notices: 'Notes of the reader',
  suppressed: 'Suppressed',
  silencedBy: {inline: 'comment in the report', waiver: 'waiver'},
  reason: 'Reason',
  tables: 'Tables',
  tablesNote:
    'A tinted cell with a number is wrong; the number is that of the finding above. Correct first the cells that say what they should be. A hatched cell was not read.',
  figures: 'Figures',
  blank: 'blank',
  shouldBe: value => `should be ${value}`,
  unread: 'not read',
  absent: 'missing',
  reports: 'Reports',
  contents: 'Contents',
  byRule: 'By rule',
  charts: 'Charts',
  firstFailed: 'First that failed',
  nextFailed: 'Next that failed',
  inReports: 'Reports',
  notJudgedIn: 'Reports not judged',
  ruleTitle: 'Title',
  message: 'Message',
  roster: 'List',
  rosterLine: 'Line',
  total: 'Total',
  ticks: {notified: 'Notified', corrected: 'Corrected', remark: 'Remark'},
  filterText: 'Find',
  filterAll: 'all',
  unknownAgency: 'agency not told',
  ofYear: year => String(year),
  more: count => `${count} more are not listed.`,
  line: (line, column) => `line ${line}, column ${column}`,
  tool: version => `Checked by ${productName} ${version}`,
  runVerdict: {
    passed: 'all passed',
    'passed-with-warnings': 'none failed, and there are warnings to be looked at',
    failed: 'a report failed',
    'not-judged': 'a report was not judged or not handed in'
  }
}

export const documentWords: Readonly<Record<Locale, DocumentWords>> = {zh: chinese, en: english}
