/** What is published: the built program, the rule pages, the schemas, and nothing that is only for its makers. */

import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {productName, version} from '../src/product.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** As npm would pack it, without building again. */
function packed(): string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8'
  })
  const [{files = []} = {}] = JSON.parse(printed) as {files?: {path: string}[]}[]
  return files.map(({path}) => path)
}

test('the package holds no tests, no fixtures, no reports and no sources of tools', () => {
  const files = packed()
  const strays = files.filter(
    path => !/^(?:dist|rules|schema|licences|docs)\/|^(?:package\.json|README[\w.-]*|CHANGELOG\.md|LICENSE)$/.test(path)
  )
  expect(strays).toEqual([])
  expect(files.filter(path => /(?:^|\/)(?:test|fixtures|bench|examples)\//.test(path))).toEqual([])
  expect(files.filter(path => path.startsWith('rules/') && !path.endsWith('.md'))).toEqual([])
})

test('the package holds every rule page and schema', () => {
  const files = packed()
  expect(files).toEqual(expect.arrayContaining(globSync(['rules/**/*.md', 'schema/*.json'], {cwd: root})))
})

test('the licences of what is bundled travel along, those within PDFium too', async () => {
  expect(packed()).toContain('licences/pdfium.txt')
  const {licences} = await import(new URL('../.ci/bundle.mjs', import.meta.url).href)
  const text: string = licences(['node_modules/fflate/esm/browser.js'])
  for (const words of ['fflate 0.8', '@embedpdf/pdfium 2', 'PDFium Authors', 'Apache License', 'FreeType', 'OpenJPEG'])
    expect(text).toContain(words)
})

test('outputs name the package and its version', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    name: string
    version: string
  }
  expect({name: productName, version}).toEqual({name: manifest.name, version: manifest.version})
})

test('what the manifest points at is what the build makes', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    bin: Record<string, string>
    exports: Record<string, string | {types: string; default: string}>
  }
  const made = new Set(
    globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root}).map(path => `./dist/${path.replace(/\.ts$/, '.js')}`)
  )
  const targets = Object.values(manifest.exports).flatMap(target =>
    typeof target === 'string' ? [] : [target.default]
  )
  expect(targets.filter(target => !made.has(target))).toEqual([])
  expect(Object.values(manifest.bin)).toEqual(['dist/cli/main.js'])
})
