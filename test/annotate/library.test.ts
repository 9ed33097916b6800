/** `nianbao-lint/annotate` as others use it: as it is exported, and bundled for a browser. */

import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {AnnotateError, annotate} from '../../src/annotate.ts'
import {createLinter} from '../../src/index.ts'
import {renderDocx} from '../word/make-docx.ts'
import {comments, faulty} from './looking.ts'

test('puts what a linter finds into the file', async () => {
  const bytes = renderDocx(faulty(76))
  const {diagnostics} = await createLinter().lintBytes(bytes, {path: 'report.docx'})
  expect(diagnostics.length).toBeGreaterThan(3)
  expect(comments(annotate(bytes, diagnostics))).toHaveLength(diagnostics.length)
})

test('refuses with the reason and what to do', () => {
  expect(() => annotate(new TextEncoder().encode('年度报告'), [])).toThrow(AnnotateError)
  try {
    annotate(new Uint8Array(40), [])
  } catch (error) {
    expect(error).toMatchObject({refusal: {reason: 'unsupported', message: {zh: expect.stringContaining('.docx')}}})
  }
})

test('runs in a browser', async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../../src/annotate.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'nianbao',
    platform: 'browser',
    target: 'es2023'
  })
  const bundle = outputFiles[0]?.text ?? ''
  expect(bundle).not.toMatch(/["']node:/)
  const bytes = renderDocx(faulty(76))
  const {diagnostics} = await createLinter().lintBytes(bytes, {path: 'report.docx'})
  const context = createContext({TextDecoder, TextEncoder, bytes, diagnostics})
  const made: unknown = runInContext(
    `${bundle}; Array.from(nianbao.annotate(new Uint8Array(bytes), diagnostics))`,
    context
  )
  expect(made).toEqual(Array.from(annotate(bytes, diagnostics)))
})
