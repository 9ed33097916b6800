/** The words of charts. */

import type {Locale} from '../../words.ts'

const chinese = {
  verdicts: '结论',
  rules: '各规则发现的问题',
  requests: '各单位本年新收申请',
  results: '各单位办理结果',
  years: (agency: string) => `${agency}历年申请`,
  reportResults: '办理结果：本年与上年',
  reportApplicants: '新收申请的申请人：本年与上年',
  verdict: '结论',
  rule: '规则',
  agency: '单位',
  year: '年度',
  result: '办理结果',
  applicant: '申请人',
  reports: '份',
  findings: '处',
  /** What requests are counted in. */
  cases: '件',
  received: '本年新收',
  handled: '办理结果总计',
  carriedOver: '结转下年度继续办理',
  thisYear: '本年',
  lastYear: '上年',
  /** In place of a number that the report does not tell. */
  unknown: '没有读出',
  data: '数据',
  /** Under a chart that does not show all there is in the table. */
  drawn: (shown: number, all: number) => `图中是前 ${shown} 项，共 ${all} 项，其余见下表。`,
  comma: '，',
  semicolon: '；',
  colon: '：',
  andMore: (count: number) => `；另有 ${count} 项见表。`
}

/** A language has all the words that the other has. */
export type ChartWords = Readonly<typeof chinese>

const english: ChartWords = {
  verdicts: 'Verdicts',
  rules: 'Findings by rule',
  requests: 'Requests received by agency',
  results: 'Results of requests by agency',
  years: agency => `Requests to ${agency} over the years`,
  reportResults: 'Results: this year and last',
  reportApplicants: 'Applicants: this year and last',
  verdict: 'Verdict',
  rule: 'Rule',
  agency: 'Agency',
  year: 'Year',
  result: 'Result',
  applicant: 'Applicant',
  reports: 'reports',
  findings: 'findings',
  cases: 'requests',
  received: 'received',
  handled: 'handled',
  carriedOver: 'carried over to next year',
  thisYear: 'this year',
  lastYear: 'last year',
  unknown: 'not read',
  data: 'Data',
  drawn: (shown, all) => `The chart shows the first ${shown} of ${all}; all are in the table.`,
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  andMore: count => `; ${count} more in the table.`
}

export const chartWords: Readonly<Record<Locale, ChartWords>> = {zh: chinese, en: english}
