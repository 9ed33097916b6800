/**
 * Uses nianbao-lint as a library: checks one report against last year's, prints what was found, a figure, and the verdict.
 *
 *     node examples/library/check.mjs examples/reports/forestry-2024-draft.md examples/reports/forestry-2023.md
 */

import {readFileSync} from 'node:fs'
import {judge, lint} from 'nianbao-lint'

const [path, previousPath] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node check.mjs <report> [<last year’s report>]')

const previous = previousPath === undefined ? undefined : {text: readFileSync(previousPath, 'utf8'), path: previousPath}
const result = lint(readFileSync(path, 'utf8'), {path, previous})

for (const {severity, rule, message, location} of result.diagnostics) {
  const {line, column} = location.range.start
  console.log(`${path}:${line}:${column} ${severity} ${rule} ${message}`)
}
for (const {rule, message} of result.unjudged) console.log(`${path} unjudged ${rule ?? ''} ${message}`)

const received = result.report?.figures.get('requests.received.total')
console.log(`${result.report?.agency}，${result.report?.year}年：新收申请${received?.value ?? '（未能读取）'}件`)

const {status, counts, exitCode} = judge([result])
console.log(`${status}: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} infos`)
process.exitCode = exitCode
