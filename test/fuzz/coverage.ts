/**
 * Which blocks of the program have run, as V8 counts them: an input that reaches a new block, or one by far more often
 * than any before it, is worth keeping.
 */

import {type Profiler, Session} from 'node:inspector'

export class Coverage {
  readonly #session = new Session()
  /** By block: the largest count met, as a power of two. */
  readonly #known = new Map<string, number>()

  /** @param scripts the part of a script's address by which those of the program are determined from others */
  static async begin(scripts: string): Promise<Coverage> {
    const coverage = new Coverage(scripts)
    coverage.#session.connect()
    await coverage.#post('Profiler.enable')
    await coverage.#post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
    return coverage
  }

  readonly #scripts: string

  private constructor(scripts: string) {
    this.#scripts = scripts
  }

  /** Blocks known so far. */
  get size(): number {
    return this.#known.size
  }

  /** What has run since the last call: how much of it is new. */
  async takeNew(): Promise<number> {
    const {result} = await this.#post('Profiler.takePreciseCoverage')
    let found = 0
    for (const {url, functions} of result) {
      if (!url.includes(this.#scripts)) continue
      for (const {ranges} of functions) for (const range of ranges) if (this.#isNew(range)) found++
    }
    return found
  }

  end(): void {
    this.#session.disconnect()
  }

  #isNew({startOffset, endOffset, count}: Profiler.CoverageRange): boolean {
    if (count === 0) return false
    const key = `${startOffset}-${endOffset}`
    const magnitude = Math.min(16, Math.floor(Math.log2(count)))
    const known = this.#known.get(key)
    if (known !== undefined && known >= magnitude) return false
    this.#known.set(key, magnitude)
    return known === undefined || magnitude >= 10
  }

  #post(method: 'Profiler.takePreciseCoverage'): Promise<Profiler.TakePreciseCoverageReturnType>
  #post(method: string, params?: object): Promise<unknown>
  #post(method: string, params: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#session.post(method, params, (error, result) => (error === null ? resolve(result) : reject(error)))
    })
  }
}
