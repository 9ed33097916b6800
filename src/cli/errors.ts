/** Mistakes of the person at the keyboard: told in one line, with exit code 2 and without a stack trace. */

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

/** “…？”, to be put behind an error; nothing where no name is near. */
export function didYouMean(suggestion: string | null): Words {
  if (suggestion === null) return {zh: '', en: ''}
  return {zh: `是不是“${suggestion}”？`, en: ` Did you mean “${suggestion}”?`}
}

/** A file could not be written. */
export function cannotWrite(path: string, reason: Words): UsageError {
  return new UsageError({zh: `不能写入 ${path}：${reason.zh}`, en: `${path} cannot be written: ${reason.en}`})
}
