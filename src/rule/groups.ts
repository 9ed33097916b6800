/** The groups of rules, in the order of the catalogue, by what they look at. */

import type {Words} from '../words.ts'

export const groupTitles: Readonly<Record<string, Words>> = {
  structure: {zh: '结构', en: 'Structure'},
  tables: {zh: '表格', en: 'Tables'},
  fees: {zh: '收费', en: 'Fees'},
  prose: {zh: '正文与表格', en: 'Prose against the tables, and against itself'},
  wording: {zh: '用词与标点', en: 'Wording'},
  years: {zh: '与上年报告', en: 'This year and last'},
  corpus: {zh: '同一批报告', en: 'All reports of a run'}
}
