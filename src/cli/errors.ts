/** Mistakes of the person at the keyboard: reported in one line, with exit code 2 and without a stack trace. */

import {accessWords, isSystemError} from '../node/access.ts'
import type {Words} from '../words.ts'

export class UsageError extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'UsageError'
    this.words = words
  }
}

/** The user stopped the run (Ctrl-C). */
export class InterruptedError extends UsageError {
  constructor(words: Words) {
    super(words)
    this.name = 'InterruptedError'
  }
}

/** A file could not be written. */
export function cannotWrite(path: string, reason: Words): UsageError {
  return new UsageError({zh: `不能写入 ${path}：${reason.zh}`, en: `${path} cannot be written: ${reason.en}`})
}

/**
 * Waits until something is written.
 * @throws UsageError where the system does not let it be, and whatever else `writing` rejects with
 */
export async function written(path: string, writing: Promise<unknown>): Promise<void> {
  await writing.catch(error => {
    throw isSystemError(error) ? cannotWrite(path, accessWords(error)) : error
  })
}

/** A file could not be read. @param name with the option that names it, where one does */
export function cannotRead(name: string, {zh, en}: Words): UsageError {
  return new UsageError({zh: `${name} 读不了：${zh}`, en: `${name} cannot be read: ${en}`})
}

/** Two options of which only one can be given. */
export function exclusive(one: string, other: string): UsageError {
  return new UsageError({
    zh: `--${one} 与 --${other} 不能同时使用。`,
    en: `--${one} and --${other} exclude each other.`
  })
}
