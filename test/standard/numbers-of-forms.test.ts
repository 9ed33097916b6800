/** Nobody but `src/standard/` names a form by its year or by the number of its notice: who would, would not know the next one. */

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {expect, it} from 'vitest'
import {standards} from '../../src/standard/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const years = standards.map(({id}) => id).join('|')
const serials = standards.map(({notice}) => notice.serial).join('|')
const number = new RegExp(`(?<!\\d)(?:${years})(?!\\d)|(?<!\\d)(?:${serials})号`)

it('is said in code nowhere else', () => {
  const files = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root}).filter(
    file => !file.startsWith('src/standard/')
  )
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap(file => namesIn(file, readFileSync(`${root}/${file}`, 'utf8')))).toEqual([])
})

it('is found in names, words and numbers, not in comments and messages', () => {
  const text =
    "const form2021 = year < 2019 // 2021\nconst words = ['2021', `$" + "{year}年30号`, {zh: '2019年', en: '2019'}]"
  expect(namesIn('a.ts', text)).toEqual(['a.ts: form2021', 'a.ts: 2019', 'a.ts: 2021', 'a.ts: 年30号'])
})

function namesIn(file: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:zh|en)$/.test(node.name.getText())) return
    const isWord = ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateTail(node)
    if (isWord && number.test(node.text)) found.push(`${file}: ${node.text}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}
