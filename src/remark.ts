/**
 * `nianbao-lint/remark`: a remark plugin that turns findings into messages of the file.
 *
 * It reads the text of the file again instead of the tree that remark hands it. That tree lacks what remark does not see
 * (tables of tabs, of loose pipes, of one cell a line) and has been changed by the plugins before; read through the one
 * parser of this package, a report has the same findings here as everywhere else.
 *
 * A message of remark has no severity but `fatal`, and `fatal: true` means that the process cannot go on. A finding, however
 * severe, is not that: errors and warnings become messages with `fatal: false`, advice and what could not be judged become
 * messages without `fatal`. The severity stands in the note and in `diagnostic`; the gate is `judge(file.data.nianbao)`.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {basisText, findingWords} from './finding-words.ts'
import type {Diagnostic, Linter, LinterConfig, LintOptions, Result, Unjudged} from './index.ts'
import {createLinter} from './index.ts'
import {productName} from './product.ts'
import type {Locale} from './words.ts'

export interface RemarkNianbaoOptions extends LinterConfig {
  /** Last year's report, and what is known better than the text tells. */
  readonly lint?: Pick<LintOptions, 'previous' | 'standard' | 'agency' | 'year'>
}

/** What the plugin puts on a message beside the fields that every message has. */
export interface NianbaoMessageFields {
  /** Of a finding. */
  readonly diagnostic?: Diagnostic
  /** Of what could not be judged. */
  readonly unjudged?: Unjudged
}

/**
 * The plugin: `unified().use(remarkParse).use(remarkNianbao, {rules: {…}})`. The whole result stands in `file.data.nianbao`.
 * @throws ConfigError, when it is used, for a configuration that names what does not exist
 */
export default function remarkNianbao(options: RemarkNianbaoOptions = {}): (tree: Root, file: VFile) => undefined {
  const {lint: hints = {}, ...config} = options
  const linter: Linter = createLinter(config)
  const locale = config.locale ?? 'zh'
  return (_, file) => {
    const result: Result = linter.lint(String(file), {...hints, path: file.path})
    file.data.nianbao = result
    for (const diagnostic of result.diagnostics) addFinding(file, diagnostic, locale)
    for (const unjudged of result.unjudged) addUnjudged(file, unjudged, locale)
  }
}

function addFinding(file: VFile, diagnostic: Diagnostic, locale: Locale): void {
  const {rule, severity, location} = diagnostic
  const place = {place: location.range, ruleId: rule, source: productName}
  const message = severity === 'info' ? file.info(diagnostic.message, place) : file.message(diagnostic.message, place)
  const replacement = wholeReplacement(diagnostic)
  if (replacement !== null) {
    message.actual = String(file)
      .replace(/^\uFEFF/, '')
      .slice(location.range.start.offset, location.range.end.offset)
    message.expected = [replacement]
  }
  message.note = noteOf(diagnostic, locale)
  Object.assign(message, {diagnostic} satisfies NianbaoMessageFields)
}

function addUnjudged(file: VFile, unjudged: Unjudged, locale: Locale): void {
  const message = file.info(unjudged.message, {
    ...(unjudged.location && {place: unjudged.location.range}),
    ruleId: unjudged.rule ?? 'not-judged',
    source: productName
  })
  message.note = findingWords[locale].notJudged
  Object.assign(message, {unjudged} satisfies NianbaoMessageFields)
}

/** The text that a fix puts in the place of all that is marked; null where no fix does just that. */
function wholeReplacement({fixes, location: {range}}: Diagnostic): string | null {
  for (const {edits} of fixes) {
    const [edit] = edits
    if (edit === undefined || edits.length !== 1) continue
    if (edit.range.start.offset === range.start.offset && edit.range.end.offset === range.end.offset) return edit.text
  }
  return null
}

function noteOf({severity, location, basis}: Diagnostic, locale: Locale): string {
  const words = findingWords[locale]
  const provisions = basis.map(provision => words.basis + words.colon + basisText(provision))
  return [words.severity[severity], location.place, ...provisions].join('\n')
}
