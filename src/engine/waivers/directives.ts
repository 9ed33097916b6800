/**
 * Comments in the text of a report that silence rules, for drafts:
 *
 *     <!-- nianbao-disable fee-note, title -- 征求意见稿，发布前补上 -->   from here on
 *     <!-- nianbao-enable fee-note -->                                    and no further
 *
 * The reason is required. A comment without one, or with a name that no rule has, silences nothing and is reported.
 */

import type {Source, Span} from '../../source.ts'
import {engineLimits} from '../limits.ts'

export interface Directive {
  readonly command: string
  /** The names after the command: rules, or `rule/message`. */
  readonly names: readonly string[]
  /** What stands behind `--`; '' where nothing does. */
  readonly reason: string
  /** The whole comment. */
  readonly span: Span
}

const PREFIX = 'nianbao-'
/** What an input method makes of two hyphens is taken for them. */
const dashes = ['--', '——', '—']

/** The comments of the text that begin with `nianbao-`, in order, whatever their command; as many as `engineLimits` allow. */
export function findDirectives({text}: Source): Directive[] {
  const directives: Directive[] = []
  let names = 0
  let start = text.indexOf('<!--')
  while (start >= 0 && directives.length < engineLimits.comments) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    const content = text.slice(start + 4, close).trim()
    if (content.startsWith(PREFIX)) {
      const directive = parse(content, {start, end: close + 3}, engineLimits.names - names)
      directives.push(directive)
      names += directive.names.length
    }
    start = text.indexOf('<!--', close + 3)
  }
  return directives
}

/** @param most how many names are still taken */
function parse(content: string, span: Span, most: number): Directive {
  const {before, reason} = splitReason(content)
  const [command = '', ...names] = before.split(/[\s,，、]/).filter(word => word !== '')
  return {command: command.slice(PREFIX.length), names: names.slice(0, most), reason, span}
}

function splitReason(content: string): {before: string; reason: string} {
  for (const dash of dashes) {
    const at = content.indexOf(dash)
    if (at >= 0) return {before: content.slice(0, at), reason: content.slice(at + dash.length).trim()}
  }
  return {before: content, reason: ''}
}

/** A stretch of the text in which one name is silenced. */
export interface Silence {
  readonly name: string
  readonly reason: string
  /** From the end of the comment that opens it. */
  readonly start: number
  readonly end: number
  readonly directive: Directive
}

/** The stretches that the comments open and close. Only comments with a reason open one. */
export function toSilences(directives: readonly Directive[], length: number): Silence[] {
  return directives.flatMap((directive, index) => {
    if (directive.command !== 'disable' || directive.reason === '') return []
    const {reason, span} = directive
    return directive.names.map(name => {
      const closing = directives
        .slice(index + 1)
        .find(({command, names}) => command === 'enable' && closes(names, name))
      return {name, reason, start: span.end, end: closing?.span.start ?? length, directive}
    })
  })
}

/** An `enable` without names closes all. */
function closes(names: readonly string[], name: string): boolean {
  return names.length === 0 || names.includes(name)
}
