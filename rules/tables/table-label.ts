/** The labels of rows and columns must be the form's, in words; typography is no difference. */

import type {ColumnReading, Report, RowReading} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {foldWithOrigin} from '../../src/standard/labels/fold.ts'
import {keyBehindGroups, labelKey} from '../../src/standard/labels/labels.ts'
import {splitNumeral} from '../../src/standard/labels/numerals.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {quoted} from '../../src/words.ts'
import {exchangedColumns} from './helpers/column-order.ts'
import {readableTables, scatteredRows} from './helpers/tables.ts'

interface Label {
  readonly at: Spot & {readonly text: string}
  readonly expected: string
  readonly path: string
  /** The labels above it, the outermost first: they may stand in the same cell. */
  readonly under: readonly string[]
}

export default defineRule({
  id: 'table-label',
  title: {zh: '表格栏目名称与格式不符', en: 'a label differs from the form'},
  group: 'tables',
  basis: [form.labels, regulationsArticle('第十四条')],
  scope: 'report',
  needs: 'tables',
  messages: {
    otherLaws: {
      severity: 'warning',
      zh: '“{found}”应为“{expected}”。《条例》第十四条说的是“法律、行政法规禁止公开”，写成“法律法规”就把地方性法规也包括进来了。',
      en: '“{found}” should be “{expected}”: article 14 speaks of laws and administrative regulations (行政法规); 法规 would take in local ones.'
    },
    socialOrganisation: {
      severity: 'warning',
      basis: [form.labels],
      zh: '“{found}”应为“{expected}”，这是统一格式的栏目，社会组织与社会公益组织范围不同。',
      en: '“{found}” should be “{expected}”, the label of the form: 社会组织 are a wider circle.'
    },
    shortened: {
      severity: 'info',
      basis: [form.labels],
      zh: '“{found}”比统一格式少了“{lost}”，应为“{expected}”。',
      en: '“{found}” lacks “{lost}”, which the form has. Write “{expected}”.'
    },
    // Numbers are read by their labels in whatever order: a hint.
    exchanged: {
      severity: 'info',
      basis: [form.labels],
      zh: '“{first}”这一列排在“{second}”前面，与统一格式的次序相反。列名写反了的，改正列名；两列换了位置的，连数一起换回来。',
      en: 'The column “{first}” stands before “{second}”; the form has them the other way round. Correct the labels if they are exchanged; if the columns are, exchange them with their numbers.'
    },
    different: {
      severity: 'info',
      basis: [form.labels],
      zh: '“{found}”与统一格式不一致，应为“{expected}”。',
      en: '“{found}” is not the label of the form. Write “{expected}”.'
    }
  },
  applies: context => readableTables(context).length > 0,
  *check(context) {
    const {report} = context
    for (const table of readableTables(context)) {
      for (const {at, first, second} of exchangedColumns(table)) yield finding('exchanged', {at, data: {first, second}})
      // Where a table lies apart its labels are pieces put together.
      if (scatteredRows(table).length > 0) continue
      const labels = [...table.rows.flatMap(rowLabel), ...table.columns.flatMap(columnLabel)]
      for (const label of labels.filter(isDifferent)) {
        const {at, path} = label
        const data = {found: at.text.trim(), expected: inOwnNumbering(label)}
        const parts = {at, data, fixes: fixes(report, label)}
        const lost = lostWords(labelKey(at.text), label.expected)
        if (path === 'results.denied.otherLaws' && isLawsAndRegulations(at.text)) yield finding('otherLaws', parts)
        else if (path === 'socialOrg' && labelKey(at.text) === '社会组织') yield finding('socialOrganisation', parts)
        else if (lost !== null) yield finding('shortened', {...parts, data: {...data, lost}})
        else yield finding('different', parts)
      }
    }
  }
})

function rowLabel({form, label}: RowReading): Label[] {
  return label === null ? [] : [{at: label, expected: form.label, path: form.id, under: form.under}]
}

/** The unit in the heading of the fee column is the subject of `fee-unit`. */
function columnLabel({form, block, label, match}: ColumnReading): Label[] {
  if (label === null || match === 'lost') return []
  const corner = block.corner === null ? [] : [block.corner]
  const key = labelKey(label.text)
  // 信息内容本年收费金额（单位：万元，保留4位小数）: so too where the cells of the header have run together.
  const own = keyBehindGroups(key, corner) ?? key
  if (form.kind === 'money' && own.startsWith('本年收费金额')) return []
  return [{at: label, expected: form.label, path: form.id, under: corner}]
}

function isDifferent({at, expected, under}: Label): boolean {
  if (at.text === expected) return false
  const found = labelKey(at.text)
  return found !== '' && found !== labelKey(expected) && keyBehindGroups(found, under) !== labelKey(expected)
}

/** Whether the labels above it stand in the same cell: （三）不予公开1.属于国家秘密. */
function isJoined({at, under}: Label): boolean {
  return keyBehindGroups(labelKey(at.text), under) !== null
}

function isLawsAndRegulations(text: string): boolean {
  const words = labelKey(text)
  return words.includes('法规') && !words.includes('行政')
}

/** What the label lacks, where it is the form's label with nothing but one piece left out; else null. */
function lostWords(found: string, label: string): string | null {
  const expected = foldWithOrigin(label.slice(splitNumeral(label).rest))
  const {start, foundEnd, expectedEnd} = difference(found, expected.text)
  if (start !== foundEnd) return null
  const words = label.slice(splitNumeral(label).rest)
  return words.slice(expected.origin[start] ?? words.length, expected.origin[expectedEnd] ?? words.length)
}

/** The stretch in which two texts differ: from `start`, up to the ends. */
function difference(found: string, expected: string) {
  const shorter = Math.min(found.length, expected.length)
  let start = 0
  while (start < shorter && found[start] === expected[start]) start++
  let tail = 0
  while (tail < shorter - start && found.at(-1 - tail) === expected.at(-1 - tail)) tail++
  return {start, foundEnd: found.length - tail, expectedEnd: expected.length - tail}
}

/** The form's label behind what the author put in front: a number (`2. `, `（1）`), or the labels above it. */
function inOwnNumbering({at, expected, under}: Label): string {
  const behind = keyBehindGroups(labelKey(at.text), under)
  if (behind !== null) {
    const {text, origin} = foldWithOrigin(at.text)
    const start = text.endsWith(behind) ? origin[text.length - behind.length] : undefined
    return start === undefined ? expected : at.text.slice(0, start) + expected.slice(splitNumeral(expected).rest)
  }
  const own = splitNumeral(at.text)
  return own.number === null ? expected : at.text.slice(0, own.rest) + expected.slice(splitNumeral(expected).rest)
}

/** Replaces the differing words only. None where the label is broken over lines: its text is not one piece of the source. */
function fixes({source}: Report, label: Label): readonly ProposedFix[] {
  const {at, expected} = label
  if (isJoined(label)) return []
  const words = expected.slice(splitNumeral(expected).rest)
  if (source.slice(at.span) !== at.text || labelKey(words).length !== words.length) return []
  const right = quoted(inOwnNumbering(label))
  const body = splitNumeral(at.text).rest
  const found = foldWithOrigin(at.text.slice(body))
  const {start, foundEnd, expectedEnd} = difference(found.text, words)
  const offset = (index: number): number => at.span.start + body + (found.origin[index] ?? at.text.length - body)
  return [
    {
      title: {zh: `改为${right}`, en: `Write ${right}`},
      safety: 'suggestion',
      edits: [{span: {start: offset(start), end: offset(foundEnd)}, text: words.slice(start, expectedEnd)}]
    }
  ]
}
