/** The mechanisms of the binary files of offices: .doc (modifiers of characters, in hexadecimal) and .xls. */

import {docRun, xlsCell} from '../offices/writers.ts'
import type {Mechanism} from './mechanisms.ts'

type Markup = (n: string) => string

function doc(name: string, markup: Markup, number?: Mechanism['number']): Mechanism {
  return {name, in: {doc: markup}, ...(number !== undefined && {number})}
}

/** A run of its own before the number. */
function before(name: string, modifiers: string, number?: Mechanism['number']): Mechanism {
  return doc(name, n => docRun('9', modifiers) + docRun(n), number)
}

function xls(name: string, markup: Markup, number?: Mechanism['number']): Mechanism {
  return {name, in: {xls: markup}, ...(number !== undefined && {number})}
}

/** The same characters in both. */
function typed(name: string, text: Markup, number?: Mechanism['number']): Mechanism {
  const both = {doc: (n: string) => docRun(text(n)), xls: (n: string) => xlsCell({value: [{text: text(n)}]})}
  return {name, in: both, ...(number !== undefined && {number})}
}

const ofDoc: readonly Mechanism[] = [
  before('struck: sprmCFStrike', '370801'),
  before('struck: sprmCFDStrike', '532a01'),
  doc('not struck: switched off again', n => docRun(n, '370801370800'), 'read'),
  before('raised before: sprmCIss', '482a01'),
  doc('raised behind: sprmCIss', n => docRun(n) + docRun('1', '482a01'), 'either'),
  before('lowered: sprmCIss', '482a02'),
  before('raised: sprmCHpsPos', '45480600'),
  before('lowered: sprmCHpsPos', '4548faff'),
  before('unseen: white by its index', '422a08'),
  before('unseen: white by its parts', '7068ffffff00'),
  before('unseen: half a point', '434a0100'),
  before('turned: sprmCDxaSpace', '408888ff'),
  before('unseen: sprmCFVanish', '3c0801', 'read'),
  before('tracked: sprmCFRMarkDel', '000801', 'read'),
  doc('tracked: sprmCFRMarkIns', n => docRun(n, '010801'), 'read'),
  doc('seen: white on dark shading', n => docRun(n, '422a080c2a01'), 'read'),
  doc('broken: line', n => docRun('9\v') + docRun(n)),
  doc('broken: paragraphs', n => docRun('9') + docRun('\r') + docRun(n)),
  doc('parted: tab', n => docRun('9\t') + docRun(n)),
  doc(
    'field with a result',
    n => docRun('\u0013') + docRun('=9') + docRun('\u0014') + docRun(n) + docRun('\u0015'),
    'read'
  ),
  doc('digits in runs of their own', n => Array.from(n, digit => docRun(digit)).join(''), 'read')
]

const ofXls: readonly Mechanism[] = [
  xls('struck: run', n => xlsCell({value: [{text: '9', font: 1}, {text: n}]})),
  xls('struck: font of a cell', n => xlsCell({value: Number(n), format: 1})),
  xls('raised: run', n => xlsCell({value: [{text: n}, {text: '1', font: 2}]}), 'either'),
  xls('lowered: run', n => xlsCell({value: [{text: n}, {text: '1', font: 3}]})),
  xls('unseen: white run', n => xlsCell({value: [{text: '9', font: 5}, {text: n}]})),
  xls('unseen: tiny run', n => xlsCell({value: [{text: '9', font: 6}, {text: n}]})),
  xls('unseen: white font of a cell', n => xlsCell({value: Number(n), format: 5})),
  xls(
    'seen: white run on a dark cell',
    n => xlsCell({value: [{text: n.slice(0, 1), font: 5}, {text: n.slice(1)}], format: 6}),
    'read'
  ),
  xls('seen: white on a dark cell', n => xlsCell({value: Number(n), format: 6}), 'read'),
  xls('number format: hides', n => xlsCell({value: Number(n), format: 3})),
  xls('number format: Chinese numerals', n => xlsCell({value: Number(n), format: 4})),
  xls('number format: rounds', n => xlsCell({value: Number(n) + 0.2, format: 7}), 'read'),
  xls('number format: ten thousands', n => xlsCell({value: Number(n) * 10_000, format: 2}), 'read'),
  xls('formula', n => xlsCell({value: {result: Number(n)}}), 'read'),
  xls('formula: text', n => xlsCell({value: {result: n}}), 'read'),
  xls('broken: line', n => xlsCell({value: [{text: `9\n${n}`}]}))
]

const ofBoth: readonly Mechanism[] = [
  typed('struck: overlays', n => `9\u0336${n}`),
  typed('parted: blank', n => `9 ${n}`),
  typed(
    'digits of full width',
    n => Array.from(n, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    'read'
  )
]

export const binaryMechanisms: readonly Mechanism[] = [...ofDoc, ...ofXls, ...ofBoth]
