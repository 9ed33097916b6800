/** Every regular expression of the program runs in linear time: the checker knows no text that makes it slower. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {check} from 'recheck'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {afterEach, expect, it, vi} from 'vitest'
import {parsePage} from '../src/testing/page.ts'

/** Where an expression is too large for a proof, texts are tried that are made by chance: the same ones in each run. */
const SEED = 1

const root = fileURLToPath(new URL('..', import.meta.url))

interface Found {
  /** As it stands in the source: with its strokes and flags. */
  readonly literal: string
  readonly at: string
}

const files = globSync(['src/**/*.{ts,tsx}', 'rules/**/*.ts'], {cwd: root}).sort()
const literals: Found[] = []
/** The files that put expressions together. */
const made = new Set<string>()

for (const file of files) {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, kind)
  const visit = (node: ts.Node): void => {
    const found = {literal: node.getText(tree), at: `${file}:${lineOf(tree, node)}`}
    if (ts.isRegularExpressionLiteral(node)) literals.push(found)
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp')
      made.add(file)
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/** The checker's budget is one of time: on a busy machine it objected once in a while to what it passes when asked again. */
const ATTEMPTS = 3

/** Milliseconds for a test: the checker may take minutes over an expression. */
const PATIENCE = 600_000

/** The words of the checker on an expression that is not shown to be linear; null for one that is. */
async function objection(literal: string, at: string): Promise<string | null> {
  let said: string | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    said = await objectionOnce(literal, at)
    if (said === null) return null
  }
  return said
}

async function objectionOnce(literal: string, at: string): Promise<string | null> {
  const end = literal.lastIndexOf('/')
  const told = await check(literal.slice(1, end), literal.slice(end + 1), {timeout: 120_000, randomSeed: SEED})
  if (told.status === 'safe') return null
  const why = told.status === 'vulnerable' ? told.complexity.summary : told.error.kind
  return `${at} ${literal}: ${why}`
}

it(
  'every regular expression is linear',
  async () => {
    expect(literals.length).toBeGreaterThan(100)
    expect(literals.some(({at}) => at.includes('.tsx:'))).toBe(true)
    const objections: string[] = []
    const places = new Map(literals.map(({literal, at}) => [literal, at]))
    for (const [literal, at] of places) {
      const said = await objection(literal, at)
      if (said !== null) objections.push(said)
    }
    expect(objections).toEqual([])
  },
  PATIENCE
)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** Loads the program anew and runs it on the examples of all rules: the expressions that it put together, by the file that did. */
async function putTogether(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const construct = (target: RegExpConstructor, args: ConstructorParameters<RegExpConstructor>): RegExp => {
    const expression = Reflect.construct(target, args) as RegExp
    const file = files.find(one => made.has(one) && new Error().stack?.includes(`/${one}:`))
    if (file !== undefined) found.set(String(expression), file)
    return expression
  }
  vi.resetModules()
  vi.stubGlobal('RegExp', new Proxy(RegExp, {construct}))
  for (const file of made) await import(join(root, file))
  const {lint, rules} = await import('../src/index.ts')
  for (const {group, id} of rules)
    for (const {input} of parsePage(readFileSync(join(root, 'rules', group, `${id}.md`), 'utf8')).examples)
      lint(input.text, {path: `example.${input.language}`})
  return found
}

it(
  'those that are put together are linear too',
  async () => {
    const found = await putTogether()
    expect([...new Set(found.values())].sort()).toEqual([...made].sort())
    const objections: string[] = []
    for (const [literal, file] of found) {
      const said = await objection(literal, file)
      if (said !== null) objections.push(said)
    }
    expect(objections).toEqual([])
  },
  PATIENCE
)

it('the checker sees what it should', async () => {
  expect(await objection('/(a+)+$/', 'here')).toMatch(/^here .*: exponential/)
  expect(await objection('/a+$/', 'here')).toMatch(/polynomial/)
})
