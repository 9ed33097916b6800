/** A truth in a layout: the text, and where each figure stands in it. */

import {standardById} from '../../src/standard/index.ts'
import type {TableForm} from '../../src/standard/standard.ts'
import {type FormTable, fillTable} from './form-table.ts'
import {type Layout, type LayoutContext, Pages} from './layouts/layout.ts'
import {proseWriters} from './prose-writers.ts'
import {Random} from './random.ts'
import type {Truth} from './truth.ts'
import {plainTypography, printLabel, type Typography} from './typography.ts'
import {Writer, type WrittenFigure} from './writer.ts'

export interface Rendered {
  readonly truth: Truth
  readonly layout: Layout
  /** With its byte order mark, where the typography has one. */
  readonly text: string
  /** A name with the extension of the layout. */
  readonly path: string
  /** Every figure as printed. A figure that a mutation removed is not there. */
  readonly figures: ReadonlyMap<string, WrittenFigure>
}

export interface RenderOptions {
  readonly typography?: Typography
  /** Changes a table before the layout flattens it. */
  readonly mutate?: (table: FormTable) => FormTable
}

export function render(truth: Truth, layout: Layout, options: RenderOptions = {}): Rendered {
  const typography = options.typography ?? plainTypography
  const writer = new Writer(typography.lineEnding)
  const context: LayoutContext = {pages: new Pages(), writer, typography, random: new Random(truth.seed + 1)}
  const standard = standardById(truth.standard)
  const prose = proseWriters[layout.prose]
  prose.open(truth.title, context)
  prose.title(truth.title, context)
  for (const text of truth.introduction) prose.paragraph(text, context)
  for (const section of truth.sections) {
    prose.section(section.heading, section.number, context)
    for (const block of section.blocks) {
      if (block.kind === 'heading') prose.heading(printLabel(block.text, typography), context)
      else prose.paragraph(block.text, context)
    }
    const form = standard.tables.find(table => table.section === section.number)
    if (form !== undefined) writeTable(form, truth, layout, options, context)
  }
  prose.close(context)
  const text = (typography.byteOrderMark ? '\uFEFF' : '') + writer.text
  return {truth, layout, text, path: `${truth.seed}-${layout.name}.${layout.extension}`, figures: writer.figures}
}

function writeTable(
  form: TableForm,
  truth: Truth,
  layout: Layout,
  options: RenderOptions,
  context: LayoutContext
): void {
  const {typography} = context
  const filled = fillTable(form, {truth, standard: standardById(truth.standard), typography})
  layout.table(options.mutate?.(filled) ?? filled, context)
  if (layout.tight !== true) context.writer.write('\n')
}
