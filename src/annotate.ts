/**
 * Findings as comments in a Word file: `nianbao-lint/annotate`. No `node:` module: it runs in a browser.
 *
 * @example
 * const {diagnostics, repairs} = await createLinter().lintBytes(bytes, {path: 'report.docx'})
 * const annotated = annotate(bytes, diagnostics, {repairs})
 */

export {type AnnotateOptions, annotate} from './annotate/annotate.ts'
export type {Diagnostic, Repair} from './diagnostic.ts'
export {type Refusal, Refused as AnnotateError} from './parse/refusal.ts'
