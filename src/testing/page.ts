/**
 * Reads the page of a rule, `rules/<group>/<id>.md`: its parts, and its examples with the diagnostics that they promise.
 *
 * The page is what `explain` prints and what the tests run, so its form is fixed:
 *
 *     # `cross-sum` 勾稽关系不成立
 *     > One sentence in English.
 *     ## 查什么  ## 为什么  ## 怎么改  [## 选项]  ## 何时关闭  ## 例子
 *     ### 错：…   a fenced piece of a report, then a block `diagnostics` with every line that it yields
 *     ### 对：…   a piece that yields nothing
 *     ### 不判：… a piece that yields nothing but `unjudged` lines, and these
 *
 * The language of a fence is the extension of the file that it stands for; a JSON object may follow it.
 */

import type {Code, Heading, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {isRecord} from '../json.ts'
import type {Span} from '../source.ts'
import {isStandardId} from '../standard/index.ts'
import type {CaseInput} from './case.ts'
import {RuleTestError} from './error.ts'

const requiredParts = ['查什么', '为什么', '怎么改', '何时关闭', '例子'] as const
export const optionsPart = '选项'
const partOrder: readonly string[] = ['查什么', '为什么', '怎么改', optionsPart, '何时关闭', '例子']

export type ExampleKind = 'bad' | 'good' | 'unjudged'

const kindByWord: readonly (readonly [string, ExampleKind])[] = [
  ['错', 'bad'],
  ['对', 'good'],
  ['不判', 'unjudged']
]

export interface Example {
  readonly kind: ExampleKind
  readonly title: string
  readonly input: CaseInput
  /** The lines of its block `diagnostics`; none where it has no such block. */
  readonly expected: readonly string[]
  /** Where its block `diagnostics` stands in the page, or, empty, where it should. */
  readonly block: Span
  /** The line of the page on which the piece begins. */
  readonly line: number
}

export interface RulePage {
  readonly id: string
  readonly title: string
  readonly english: string
  /** The headings of its parts, in order. */
  readonly parts: readonly string[]
  readonly examples: readonly Example[]
}

const DIAGNOSTICS = 'diagnostics'

/**
 * Reads a page.
 * @throws RuleTestError where it does not have the form of a page
 */
export function parsePage(text: string): RulePage {
  const root: Root = unified().use(remarkParse).parse(text)
  const [heading, quote] = root.children
  if (heading?.type !== 'heading' || heading.depth !== 1) throw fault(heading, 'A page begins with its heading')
  const [name] = heading.children
  if (name?.type !== 'inlineCode')
    throw fault(heading, 'The heading begins with the name of the rule between backticks')
  if (quote?.type !== 'blockquote')
    throw fault(quote, 'Below the heading stands one sentence in English, as a quotation')
  const parts = root.children.filter(isPart)
  checkParts(parts)
  return {
    id: name.value,
    title: textOf(heading).slice(name.value.length).trim(),
    english: textOf(quote).trim(),
    parts: parts.map(part => textOf(part)),
    examples: readExamples(root)
  }
}

/** The page with the blocks of some of its examples written again. */
export function rewritePage(text: string, lines: ReadonlyMap<Example, readonly string[]>): string {
  let rewritten = text
  const backwards = [...lines].sort(([left], [right]) => right.block.start - left.block.start)
  for (const [{block}, yielded] of backwards) {
    const fenced = ['```diagnostics', ...yielded, '```'].join('\n')
    const missing = block.start === block.end
    rewritten = rewritten.slice(0, block.start) + (missing ? `\n\n${fenced}` : fenced) + rewritten.slice(block.end)
  }
  return rewritten
}

function isPart(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2
}

function checkParts(parts: readonly Heading[]): void {
  const names = parts.map(part => textOf(part))
  const missing = requiredParts.find(name => !names.includes(name))
  if (missing !== undefined) throw new RuleTestError(`The page has no part “${missing}”`)
  for (const [index, part] of parts.entries()) {
    const place = partOrder.indexOf(textOf(part))
    if (place < 0) throw fault(part, `There is no such part: “${textOf(part)}”`)
    if (place <= partOrder.indexOf(names[index - 1] ?? '')) throw fault(part, `Out of order: “${textOf(part)}”`)
  }
}

/** A block that is input: a piece of a report with the JSON object behind its language. */
interface Block {
  readonly node: Code
  readonly settings: Readonly<Record<string, unknown>>
}

function readExamples(root: Root): Example[] {
  const begin = root.children.findIndex(node => isPart(node) && textOf(node) === '例子')
  const nodes = root.children.slice(begin + 1)
  const named = namedBlocks(nodes)
  const examples: Example[] = []
  let heading: {kind: ExampleKind; title: string} | null = null
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading') heading = readHeading(node)
    if (node.type !== 'code' || node.lang === DIAGNOSTICS) continue
    const block = readBlock(node)
    if (block.settings.name !== undefined) continue
    if (heading === null) throw fault(node, 'An example stands under a heading 错, 对 or 不判')
    const next = nodes[index + 1]
    const promised = next?.type === 'code' && next.lang === DIAGNOSTICS ? next : null
    if (heading.kind === 'good' && promised !== null) throw fault(promised, 'A good example promises no diagnostics')
    examples.push(toExample(heading, block, promised, named))
  }
  return examples
}

function readHeading(node: Heading): {kind: ExampleKind; title: string} {
  const title = textOf(node)
  const kind = kindByWord.find(([word]) => title.startsWith(word))?.[1]
  if (kind === undefined) throw fault(node, 'The heading of an example begins with 错, 对 or 不判')
  return {kind, title}
}

function namedBlocks(nodes: readonly RootContent[]): ReadonlyMap<string, Block> {
  const blocks = nodes.flatMap(node => (node.type === 'code' && node.lang !== DIAGNOSTICS ? [readBlock(node)] : []))
  return new Map(
    blocks.flatMap(block => (typeof block.settings.name === 'string' ? [[block.settings.name, block]] : []))
  )
}

const settingNames: readonly string[] = ['name', 'options', 'standard', 'agency', 'year', 'previous', 'others']

function readBlock(node: Code): Block {
  if (!node.lang) throw fault(node, 'A fence names its language: the extension of the file that it stands for')
  const settings: unknown = node.meta ? parseJson(node, node.meta) : {}
  if (!isRecord(settings)) throw fault(node, 'What follows the language is a JSON object')
  const unknown = Object.keys(settings).find(name => !settingNames.includes(name))
  if (unknown !== undefined) throw fault(node, `There is no such setting: “${unknown}”`)
  return {node, settings}
}

function toExample(
  heading: {kind: ExampleKind; title: string},
  block: Block,
  promised: Code | null,
  named: ReadonlyMap<string, Block>
): Example {
  const end = block.node.position?.end.offset ?? 0
  return {
    ...heading,
    input: toInput(block, named),
    expected: promised === null || promised.value === '' ? [] : promised.value.split('\n'),
    block: {start: promised?.position?.start.offset ?? end, end: promised?.position?.end.offset ?? end},
    line: block.node.position?.start.line ?? 0
  }
}

function toInput({node, settings}: Block, named: ReadonlyMap<string, Block>): CaseInput {
  const {options, standard, agency, year, previous, others} = settings
  const other = (name: unknown): CaseInput => {
    const found = named.get(String(name))
    if (found === undefined || found.node === node) throw fault(node, `There is no block of the name “${String(name)}”`)
    return toInput(found, named)
  }
  return {
    text: node.value,
    language: node.lang ?? '',
    ...(isRecord(options) && {options}),
    ...(isStandardId(standard) && {standard}),
    ...(typeof agency === 'string' && {agency}),
    ...(typeof year === 'number' && {year}),
    ...(previous !== undefined && {previous: other(previous)}),
    ...(Array.isArray(others) && {others: others.map(other)})
  }
}

function parseJson(node: Code, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw fault(node, `This is no JSON: ${text}`)
  }
}

function fault(node: RootContent | undefined, message: string): RuleTestError {
  return new RuleTestError(`Line ${node?.position?.start.line ?? 1} of the page: ${message}`)
}
