/**
 * Findings as comments in a Word file or as highlights in a PDF: `nianbao-lint/annotate`. No `node:` module: it runs in a browser.
 *
 * @example
 * const {diagnostics, repairs} = await createLinter().lintBytes(bytes, {path: 'report.docx'})
 * const annotated = annotate(bytes, diagnostics, {repairs})
 */

export {annotate, isAnnotated} from './annotate/annotate.ts'
export type {AnnotateOptions} from './annotate/remarks.ts'
export type {Diagnostic, Repair} from './diagnostic.ts'
export {preparePdfEngine, providePdfEngine} from './parse/pdf/engine.ts'
export {type Refusal, Refused as AnnotateError} from './parse/refusal.ts'
