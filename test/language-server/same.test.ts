/** The same report has the same findings in the server as on the command line: message, place, severity and order. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import type {Diagnostic as LspDiagnostic, WorkspaceDiagnosticReport} from 'vscode-languageserver-protocol'
import type {Diagnostic, Result} from '../../src/index.ts'
import {lintFiles} from '../../src/node.ts'
import {Folder} from '../cli/harness.ts'
import {layouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {pulling} from './client.ts'
import {setup, uriOf} from './setup.ts'

const server = setup()

/** What can be opened as text: the examples, the real reports at hand, and invented ones in every layout. */
function fixtures(): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const folder of ['../../examples/reports/', '../../../shared/seeds/', '../../../shared/real/']) {
    const path = fileURLToPath(new URL(folder, import.meta.url))
    if (!existsSync(path)) continue
    const names = readdirSync(path, {recursive: true, encoding: 'utf8'}).filter(name =>
      /\.(?:md|txt|html?)$/.test(name)
    )
    for (const name of names) {
      const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(readFileSync(join(path, name)))
      // What is in another encoding is another text in an editor; that is no matter of the server.
      if (!text.includes('\uFFFD') && text.length < 300_000)
        texts[`${folder.split('/').at(-2)}-${name.replaceAll('/', '-')}`] = text
    }
  }
  for (const [index, layout] of layouts.entries()) {
    const truth = withFigures(inventTruth(index + 1, {size: 'many'}), {'requests.results.total.total': '99999'})
    const {text, path} = render(truth, layout)
    texts[`invented-${layout.name}${path.slice(path.lastIndexOf('.'))}`] = text
  }
  return texts
}

const severities = {error: 1, warning: 2, info: 3}

function fromResult({location: {range}, severity, rule, message}: Diagnostic) {
  const [start, end] = [range.start, range.end].map(({line, column}) => `${line - 1}:${column - 1}`)
  return `${start}-${end} ${severities[severity]} ${rule} ${message}`
}

function fromClient({range: {start, end}, severity, code, message}: LspDiagnostic): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code} ${message}`
}

/** The findings, without what could not be judged. */
function findings(items: readonly LspDiagnostic[]): string[] {
  return items.filter(({message}) => !String(message).startsWith('未能核对：')).map(fromClient)
}

/** On the first line the client counts the byte order mark, which is no part of the text for the command line. */
function withoutMark(line: string, text: string): string {
  if (!text.startsWith('\uFEFF')) return line
  return line.replace(/(^|-)0:(\d+)/g, (_, before: string, column: string) => `${before}0:${Number(column) - 1}`)
}

const texts = fixtures()
const names = Object.keys(texts)

describe('every fixture', () => {
  it('is a good number of reports', () => {
    expect(names.length).toBeGreaterThan(15)
  })

  it('has the findings of “check <file>” when it is open', {timeout: 300_000}, async () => {
    const folder = new Folder(texts)
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    let found = 0
    for (const name of names) {
      const text = texts[name] ?? ''
      const [result] = await lintFiles([name], {cwd: folder.path})
      await client.open(uriOf(folder, name), text, 'plaintext')
      const report = await client.request<{items: LspDiagnostic[]}>('textDocument/diagnostic', {
        textDocument: {uri: uriOf(folder, name)}
      })
      const items = findings(report.items).map(line => withoutMark(line, text))
      expect(items, name).toEqual(expected(result))
      found += items.length
      await client.close(uriOf(folder, name))
    }
    expect(found).toBeGreaterThan(50)
  })

  it('has the findings of “check <folder>” in the workspace', {timeout: 300_000}, async () => {
    const folder = new Folder(texts)
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const results = await lintFiles(['.'], {cwd: folder.path})
    const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {previousResultIds: []})
    expect(report.items.map(({uri}) => uri)).toEqual(results.map(({path}) => uriOf(folder, path).replace('/./', '/')))
    for (const [index, item] of report.items.entries()) {
      const text = texts[results[index]?.path ?? ''] ?? ''
      const items = item.kind === 'full' ? findings(item.items).map(line => withoutMark(line, text)) : []
      expect(items, item.uri).toEqual(expected(results[index]))
    }
  })
})

function expected(result: Result | undefined): string[] {
  // In an editor, text that is no report is nobody's concern.
  return (result?.diagnostics ?? []).map(fromResult)
}
