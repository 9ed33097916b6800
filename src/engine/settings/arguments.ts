/** What callers without types may pass by mistake: reported by the name of the argument, not by what fails further in. */

import {isDay} from '../../calendar.ts'
import {limits} from '../../parse/limits.ts'
import type {Words} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'

/** What a program has of a file: its bytes, or in a browser the file itself. */
export type FileInput = Uint8Array | ArrayBuffer | Blob

/**
 * The bytes of a file. Of a `Blob` beyond the limit on files no more is read than tells that it is beyond.
 * @throws TypeError where there are none
 */
export async function fileBytes(input: FileInput): Promise<Uint8Array> {
  if (input instanceof Uint8Array) return input
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  const kind = Object.prototype.toString.call(input).slice('[object '.length, -1)
  if (kind === 'ArrayBuffer') return new Uint8Array(input as ArrayBuffer)
  if (kind === 'Blob' || kind === 'File') {
    const blob = input as Blob
    return new Uint8Array(await blob.slice(0, limits.fileBytes + 1).arrayBuffer())
  }
  throw new TypeError(`bytes: a Uint8Array, an ArrayBuffer, a Blob or a File is wanted, not ${named(input)}`)
}

/** @throws TypeError where it is not a text: bytes go to `lintBytes` */
export function checkText(text: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`text: a string is wanted, not ${named(text)}; for bytes there is lintBytes`)
}

// ---- Options -------------------------------------------------------------------------------------------------------

/** What an option takes, in words and as a check. */
export interface OptionKind {
  readonly words: Words
  readonly takes: (value: unknown) => boolean
}

/** Every option that something takes: its own keys are the names. */
export type OptionTable = Readonly<Record<string, OptionKind>>

export const aText: OptionKind = {
  words: {zh: '一段文字', en: 'a string'},
  takes: value => typeof value === 'string'
}

export const aTextOrNull: OptionKind = {
  words: {zh: '一段文字或 null', en: 'a string or null'},
  takes: value => value === null || aText.takes(value)
}

export const aFlag: OptionKind = {
  words: {zh: ' true 或 false', en: 'true or false'},
  takes: value => typeof value === 'boolean'
}

export const aFunction: OptionKind = {
  words: {zh: '一个函数', en: 'a function'},
  takes: value => typeof value === 'function'
}

export const aWholeNumber: OptionKind = {
  words: {zh: '一个整数', en: 'a whole number'},
  takes: value => Number.isInteger(value)
}

export const aCount: OptionKind = {
  words: {zh: '不小于 0 的数', en: 'a number that is not below 0'},
  takes: value => typeof value === 'number' && value >= 0
}

export const aDay: OptionKind = {
  words: {zh: '一个日期，如“2025-01-31”', en: 'a day, such as “2025-01-31”'},
  takes: value => typeof value === 'string' && isDay(value)
}

export const texts: OptionKind = {
  words: {zh: '文字的列表', en: 'a list of strings'},
  takes: value => Array.isArray(value) && value.every(one => typeof one === 'string')
}

export function oneOf(values: readonly string[]): OptionKind {
  return {
    words: {zh: values.map(value => `“${value}”`).join('或'), en: values.map(value => `“${value}”`).join(' or ')},
    takes: value => typeof value === 'string' && values.includes(value)
  }
}

/** An option that is not there, or that does not take what it is given. */
export type OptionMistake =
  | {readonly kind: 'unknown'; readonly name: string; readonly suggestion: string | null}
  | {readonly kind: 'wrong'; readonly name: string; readonly words: Words}

/** What is wrong with some options. One that is `undefined` is not given. */
export function optionMistakes(options: object, table: OptionTable): readonly OptionMistake[] {
  return Object.entries(options).flatMap(([name, value]): OptionMistake[] => {
    const kind = Object.hasOwn(table, name) ? table[name] : undefined
    if (kind === undefined) return [{kind: 'unknown', name, suggestion: closest(name, Object.keys(table))}]
    return value === undefined || kind.takes(value) ? [] : [{kind: 'wrong', name, words: kind.words}]
  })
}

/** @throws TypeError for what is no object of options, for an option that is not in the table, and for a wrong value */
export function checkOptions(options: object, table: OptionTable): void {
  checkObject(options)
  const [mistake] = optionMistakes(options, table)
  if (mistake === undefined) return
  const name = `options.${mistake.name}`
  if (mistake.kind === 'wrong') {
    const value: unknown = Object.getOwnPropertyDescriptor(options, mistake.name)?.value
    throw new TypeError(`${name}: ${mistake.words.en} is wanted, not ${shown(value)}`)
  }
  const hint = didYouMean(mistake.suggestion).en
  throw new TypeError(`${name}: there is no such option.${hint} There are ${Object.keys(table).join(', ')}`)
}

/** @throws TypeError for a file without a name */
export function checkPath(options: {readonly path?: unknown}): void {
  checkObject(options)
  if (typeof options.path !== 'string')
    throw new TypeError(`options.path: the name of the file is wanted, not ${named(options.path)}`)
}

function checkObject(options: object): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`options: an object is wanted, not ${named(options)}`)
}

/** A text as it is; else what it is. */
function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : named(value)
}

/** What it is, for a person: `a string`, `undefined`, `a Promise`. */
export function named(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  const kind =
    typeof value === 'object' ? Object.prototype.toString.call(value).slice('[object '.length, -1) : typeof value
  return `a ${kind}`
}
