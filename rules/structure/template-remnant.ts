/** Nothing of the empty form or of a model text is left in the report. */

import type {Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {markupRemnants} from './helpers/markup-remnants.ts'
import {findRemnants, type Remnant} from './helpers/template-patterns.ts'

export default defineRule({
  id: 'template-remnant',
  title: {zh: '残留模板文字', en: 'a remnant of the template'},
  group: 'structure',
  basis: [form.content, practice('B', '模板说明文字不属于报告内容')],
  scope: 'report',
  messages: {
    instruction: {
      severity: 'warning',
      zh: '“{text}”是模板里的填写说明，请换成实际内容；内容已经写好的，删去这句说明。',
      en: '“{text}” is an instruction of the template. Delete it, or put the content in its place.'
    },
    placeholder: {
      severity: 'warning',
      zh: '“{text}”是模板里的占位文字，请换成{wanted}。',
      en: '“{text}” is a placeholder of the template. Put {wanted} in its place.'
    },
    blank: {
      severity: 'warning',
      zh: '“{context}”的括号里是空的。请补上缺的内容（如文号、数字、日期）；没有要写的，删去括号。',
      en: 'The brackets in “{context}” are empty. Put in what is missing (such as a number or a date), or delete them.'
    },
    markup: {
      severity: 'warning',
      basis: [practice('B', '模板说明文字不属于报告内容')],
      zh: '“{text}”是文档转换时留下的代码或标记，请删去。',
      en: '“{text}” is code or markup left by a conversion. Delete it.'
    }
  },
  *check({report}) {
    const complete = !report.damage.brackets && !report.damage.digits
    for (const paragraph of report.paragraphs) {
      for (const {start, end} of markupRemnants(paragraph.text))
        yield finding('markup', {at: paragraph.at(start, end), data: {text: paragraph.text.slice(start, end)}})
    }
    for (const {text, at} of texts(report)) {
      for (const found of findRemnants(text, complete)) yield remnant(found, text, at(found.start, found.end))
    }
  }
})

/** How much of what stands before empty brackets says which they are. */
const CONTEXT = 10

function remnant({kind, start, end}: Remnant, all: string, at: Spot) {
  const text = all.slice(start, end)
  if (kind === 'instruction' || kind === 'markup') return finding(kind, {at, data: {text}})
  if (kind === 'blank') return finding('blank', {at, data: {context: all.slice(Math.max(0, start - CONTEXT), end)}})
  return finding('placeholder', {at, data: {text, wanted: wanted[kind]}})
}

const wanted = {
  name: {zh: '实际的名称', en: 'the real name'},
  year: {zh: '实际的年份', en: 'the real year'},
  number: {zh: '实际的数，没有的写 0', en: 'the real number, 0 where there was none,'}
}

interface Text {
  readonly text: string
  at(start: number, end: number): Spot
}

/** Prose, and what a Markdown text holds between angle brackets. */
function* texts(report: Report): Iterable<Text> {
  yield* report.paragraphs
  if (!report.source.text.includes('<')) return
  for (const node of htmlNodes(report)) {
    const offset = node.position?.start.offset
    if (offset === undefined || node.value === undefined) continue
    yield {text: node.value, at: (start, end) => report.spot({start: offset + start, end: offset + end})}
  }
}

interface TreeNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly TreeNode[]
  readonly position?: {readonly start: {readonly offset?: number | undefined}} | undefined
}

/** Tables that are no text of Markdown hold none; their rows would be made in the tree for nothing but to be looked through. */
function htmlNodes({tree, parsedTables}: Report): readonly TreeNode[] {
  const without = new Set<TreeNode>(parsedTables.filter(({grid}) => grid.trueColumns).map(({node}) => node))
  const found: TreeNode[] = []
  const visit = (node: TreeNode): void => {
    if (node.type === 'html') found.push(node)
    if (without.has(node)) return
    for (const child of node.children ?? []) visit(child)
  }
  visit(tree)
  return found
}
