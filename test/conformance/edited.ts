/** Mistakes planted in the text of a written report: what no change of its figures, cells or words could make. */

import type {Expected} from '../../examples/conformance/score.ts'
import type {InventedKind} from '../invented/agency.ts'
import {fourDecimalsFeeHeading, inventTruth, type Truth} from '../invented/truth.ts'
import {type Case, type Format, formats, type WrittenReport} from './cases.ts'

interface Edit {
  readonly rule: string
  readonly planted: string
  readonly severity: Expected['severity']
  /** The variants in which it is planted. */
  readonly variants: readonly string[]
  readonly kind: InventedKind
  readonly consequences: readonly string[]
  readonly expected: Omit<Expected, 'rule' | 'severity'>
  edit(text: string, truth: Truth, written: WrittenReport): string
}

const notices = ['', '通知收取件数', '通知收取金额（元）', '实际收取金额（元）']
const noAmount = ['信息处理费收取情况', '9999', '0', '0']

const edits: readonly Edit[] = [
  {
    rule: 'table-unreadable',
    planted: 'a blank within a number',
    severity: 'warning',
    variants: ['gfm-aligned', 'tabs-packed'],
    kind: 'bureau',
    consequences: [],
    expected: {figure: 'requests.received.naturalPerson'},
    edit: (text, _, {figures}) => {
      const span = figures.get('requests.received.naturalPerson')?.span ?? {start: 0, end: 0}
      return `${text.slice(0, span.start)}1 234${text.slice(span.end)}`
    }
  },
  {
    rule: 'publication-date',
    planted: 'a page dated months late',
    severity: 'info',
    variants: ['html-page', 'nested'],
    kind: 'bureau',
    consequences: [],
    expected: {},
    edit: (text, {year}) => text.replace('<head>', `<head><meta name="PubDate" content="${year + 1}-06-20 09:10">`)
  },
  {
    rule: 'fee-notice-table',
    planted: 'notices without an amount',
    severity: 'warning',
    variants: ['gfm-aligned', 'tabs-packed'],
    kind: 'street',
    consequences: [],
    expected: {text: '0'},
    edit: text =>
      text.includes('| --- |') || text.includes('|---')
        ? `${text.trimEnd()}\n\n${[notices, notices.map(() => '---'), noAmount].map(row => `| ${row.join(' | ')} |`).join('\n')}\n`
        : `${text.trimEnd()}\n\n${[notices, noAmount].map(row => row.join('\t')).join('\n')}\n`
  }
]

export function editedCases(): Case[] {
  return edits.flatMap((edit, index) => edit.variants.flatMap(variant => makeCase(edit, index, formatNamed(variant))))
}

function formatNamed(variant: string): Format {
  const format = formats.flat().find(one => one.variant === variant)
  if (format === undefined) throw new Error(`The set has no format ${variant}`)
  return format
}

function makeCase(edit: Edit, index: number, format: Format): Case {
  const {rule, planted, severity, kind, consequences, expected} = edit
  const truth = {
    ...inventTruth(800 + index, {standard: '2021', size: 'many', year: 2024, kind}),
    feeHeading: fourDecimalsFeeHeading
  }
  const written = format.write(truth)
  const text = edit.edit(new TextDecoder().decode(written.bytes), truth, written)
  return {
    file: `reports/edited-${index + 1}-${rule}-${format.variant}.${format.extension}`,
    format: format.name,
    planted,
    bytes: new TextEncoder().encode(text),
    expected: [{rule, severity, ...expected}],
    consequences: [...consequences, ...format.consequences]
  }
}
