/** A repair in one sentence: which cell, what it should be, and what speaks for it. */

import type {RepairKind} from '../diagnostic.ts'
import {formatExact} from '../exact.ts'
import {type Data, quoted, render, type Words} from '../words.ts'
import type {ReportRepair} from './report-repair.ts'
import type {CellRepair} from './slips.ts'

/** How the mistake seems to have come about. Never more than a guess, and said as one. */
const grounds: Readonly<Record<RepairKind, Words>> = {
  follows: {zh: '', en: ''},
  'total-forgotten': {zh: '疑为总计漏填', en: 'the total seems to have been forgotten'},
  'last-year': {zh: '疑为沿用了上年的数', en: 'last year’s number seems to have been left'},
  'row-copied': {zh: '疑为照抄了上一行', en: 'the row above seems to have been copied'},
  exchanged: {zh: '疑为两格的数互相填反', en: 'the two numbers seem to have been exchanged'},
  'wrong-column': {zh: '疑为填错了列', en: 'an amount seems to stand in the wrong column'},
  'wrong-row': {zh: '疑为填错了行', en: 'an amount seems to stand in the wrong row'},
  'digits-turned': {zh: '疑为数字写颠倒', en: 'the digits seem to be turned round'},
  'sign-added': {zh: '疑为多写了负号', en: 'the minus seems to be too many'},
  'digit-added': {zh: '疑为多写一位', en: 'a digit seems to be too many'},
  'digit-lost': {zh: '疑为少写一位', en: 'a digit seems to be lost'},
  'digit-changed': {zh: '疑为写错一位', en: 'a digit seems to be wrong'},
  number: {zh: '', en: ''}
}

const words = {
  only: {zh: '{cells}{ground}：只改这一格，{sums}', en: '{cells}{ground}: correct this one cell, and {sums}'},
  several: {
    zh: '{cells}{ground}：改这 {count} 格，{sums}',
    en: '{cells}{ground}: correct these {count} cells, and {sums}'
  },
  possible: {
    zh: '可能是{cells}{ground}：这样改，{sums}',
    en: 'It may be that {cells}{ground}: then {sums}'
  },
  others: {
    zh: '另有 {others} 种同样小的改法，只看合计分不出是哪一种，请对照原始记录。',
    en: ' There are {others} other ways as small, and the sums do not tell which it is: compare the records.'
  },
  follows: {
    zh: '{cells}没有可用的数，由其他各格推算应为 {value}。这是推算，不是读到的数，请核对后填写',
    en: '{cells} holds no usable number; from the other cells it follows that it is {value}. That is calculated, not read: check it before you write it'
  },
  holds: {zh: '等式就成立', en: 'the sum holds'},
  hold: {zh: '{count} 条等式就都成立', en: '{count} sums hold'},
  change: {zh: '{cell}应为 {to}，现为 {from}', en: '{cell} should be {to}, not {from}'},
  fill: {zh: '{cell}应为 {to}，现在空着', en: '{cell} should be {to} and is blank'}
} as const

/** The cause of broken sums in one sentence, in both languages. */
export function repairWords(repair: ReportRepair): Words {
  const {kind, cells, sums, alternatives, confirmedBy} = repair
  const [first] = cells
  if (first === undefined) return {zh: '', en: ''}
  const witnesses = confirmedBy.map(({words}) => words)
  if (kind === 'follows' && cells.length === 1 && alternatives === 0) {
    return sentence(words.follows, {cells: addressOf(first), value: formatExact(first.to)}, witnesses)
  }
  const template = alternatives > 0 ? words.possible : cells.length > 1 ? words.several : words.only
  const data = {
    cells: joined(cells.map(changeOf), {zh: '，', en: '; '}),
    ground: grounds[kind].zh === '' ? '' : {zh: `（${grounds[kind].zh}）`, en: ` (${grounds[kind].en})`},
    count: cells.length,
    sums: sums.length === 1 ? words.holds : filled(words.hold, {count: sums.length})
  }
  const said = sentence(template, data, witnesses)
  return alternatives === 0 ? said : joined([said, filled(words.others, {others: alternatives})], {zh: '', en: ''})
}

function changeOf(cell: CellRepair): Words {
  const data = {cell: addressOf(cell), to: formatExact(cell.to)}
  if (cell.from === null) return filled(words.fill, data)
  return filled(words.change, {...data, from: formatExact(cell.from)})
}

/** 表三“（七）总计 · 自然人” */
function addressOf({figure}: CellRepair): string {
  const {place, table} = figure.form
  return table.name + quoted(place.slice(table.name.length + ' · '.length))
}

function sentence(template: Words, data: Data, witnesses: readonly Words[]): Words {
  const {zh, en} = joined([filled(template, data), ...witnesses], {zh: '；', en: '; '})
  return {zh: `${zh}。`, en: `${en}.`}
}

function filled(template: Words, data: Data): Words {
  return {zh: render(template, data, 'zh'), en: render(template, data, 'en')}
}

function joined(parts: readonly Words[], separator: Words): Words {
  return {zh: parts.map(({zh}) => zh).join(separator.zh), en: parts.map(({en}) => en).join(separator.en)}
}
