/** Nothing of the empty form or of a model text is left in the report. */

import type {Report, Spot} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form2021, practice} from '../../src/standard/instruments.ts'
import {findRemnants, type RemnantKind} from './template-patterns.ts'

export default defineRule({
  id: 'template-remnant',
  title: {zh: '残留模板文字', en: 'a remnant of the template'},
  group: 'structure',
  basis: [form2021.content, practice('B', '模板说明文字不属于报告内容')],
  scope: 'report',
  messages: {
    instruction: {
      severity: 'warning',
      zh: '“{text}”是模板里的填写说明，应删去或换成实际内容。',
      en: '“{text}” is an instruction of the template. Delete it, or put the content in its place.'
    },
    placeholder: {
      severity: 'warning',
      zh: '“{text}”是模板里的占位文字，没有换成实际内容。',
      en: '“{text}” is a placeholder of the template that was not filled in.'
    },
    blank: {
      severity: 'warning',
      zh: '括号“{text}”里是空的，应填写内容或删去括号。',
      en: 'The brackets “{text}” are empty. Fill them in, or delete them.'
    },
    markup: {
      severity: 'warning',
      zh: '“{text}”是文档转换时留下的代码，应删去。',
      en: '“{text}” is code left by a conversion. Delete it.'
    }
  },
  *check({report}) {
    const complete = !report.damage.brackets && !report.damage.digits
    for (const {text, at} of texts(report)) {
      for (const {kind, start, end} of findRemnants(text, complete))
        yield remnant(kind, text.slice(start, end), at(start, end))
    }
  }
})

function remnant(kind: RemnantKind, text: string, at: Spot) {
  return finding(kind, {at, data: {text}})
}

interface Text {
  readonly text: string
  at(start: number, end: number): Spot
}

/** Prose, and what a Markdown text holds between angle brackets. */
function* texts(report: Report): Iterable<Text> {
  yield* report.paragraphs
  if (!report.source.text.includes('<')) return
  for (const node of htmlNodes(report.tree)) {
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

function* htmlNodes(node: TreeNode): Iterable<TreeNode> {
  if (node.type === 'html') yield node
  for (const child of node.children ?? []) yield* htmlNodes(child)
}
