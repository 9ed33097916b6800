/** `--timing`: how long each step of a run took. */

import type {Locale} from '../words.ts'
import {clock} from './clock.ts'

const steps = {
  read: {zh: '读取和逐份核对', en: 'reading and checking'},
  fixes: {zh: '改正', en: 'fixing'},
  together: {zh: '各份一起核对', en: 'rules over all reports'},
  output: {zh: '输出', en: 'output'}
} as const

type Step = keyof typeof steps

export class Stopwatch {
  readonly #started = clock()
  readonly #laps = new Map<Step, number>()
  #last = this.#started

  /** The time since the last lap was this step's. */
  lap(step: Step): void {
    const now = clock()
    this.#laps.set(step, now - this.#last)
    this.#last = now
  }

  text(files: number, locale: Locale): string {
    const laps = Array.from(this.#laps, ([step, time]) => `${steps[step][locale]} ${seconds(time)}`)
    const total = clock() - this.#started
    const each = `${(total / Math.max(files, 1)).toFixed(1)} ms`
    return locale === 'en'
      ? `Time: ${laps.join(', ')}; in all ${seconds(total)}, ${each} a file.\n`
      : `用时：${laps.join('，')}；共 ${seconds(total)}，每份 ${each}。\n`
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
