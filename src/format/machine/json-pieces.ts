/**
 * JSON as `JSON.stringify(value, null, 2)` lays it out, in pieces: the findings of ten thousand reports make too long a
 * text to be held whole. Characters that would do harm in a terminal are written as escapes.
 */

import {isObject} from '../../json.ts'
import {escapeInJson} from '../../printable.ts'

/** A list whose items are made one at a time, each a piece. */
export class LazyList {
  readonly items: Iterable<unknown>

  constructor(items: Iterable<unknown>) {
    this.items = items
  }
}

/** A value in one line: what no person reads. */
export class OneLine {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/** @param value JSON, in which lists may be lazy and values in one line; members that are undefined are left out */
export function* jsonPieces(value: unknown): Generator<string> {
  yield* pieces(value, 0)
  yield '\n'
}

function* pieces(value: unknown, depth: number): Generator<string> {
  if (value instanceof LazyList) yield* listPieces(value.items, depth)
  else if (value instanceof OneLine) yield escapeInJson(JSON.stringify(value.value))
  else if (Array.isArray(value) && value.some(holdsLazy)) yield* listPieces(value, depth)
  else if (isObject(value) && holdsLazy(value)) yield* objectPieces(value, depth)
  else yield indented(value, depth)
}

function* listPieces(items: Iterable<unknown>, depth: number): Generator<string> {
  let isEmpty = true
  yield '['
  for (const item of items) {
    yield `${isEmpty ? '' : ','}\n${indent(depth + 1)}`
    yield* pieces(item, depth + 1)
    isEmpty = false
  }
  yield isEmpty ? ']' : `\n${indent(depth)}]`
}

function* objectPieces(object: object, depth: number): Generator<string> {
  const members = Object.entries(object).filter(([, member]) => member !== undefined)
  for (const [index, [name, member]] of members.entries()) {
    yield `${index === 0 ? '{' : ','}\n${indent(depth + 1)}${escapeInJson(JSON.stringify(name))}: `
    yield* pieces(member, depth + 1)
  }
  yield `\n${indent(depth)}}`
}

function holdsLazy(value: unknown): boolean {
  if (value instanceof LazyList || value instanceof OneLine) return true
  return isObject(value) && Object.values(value).some(holdsLazy)
}

/** As it stands within other JSON. No line break is a part of a string there. */
function indented(value: unknown, depth: number): string {
  return escapeInJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent(depth)}`)
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
