/** Checks files by way of the cache: what is in it as it was need not be checked again. */

import {contentHash} from '../content-hash.ts'
import type {FoundFile} from '../files.ts'
import {type PreviousFiles, PreviousFinder, type ReadHead} from '../previous.ts'
import {readFileBytes} from '../read.ts'
import type {Session} from '../session.ts'
import {codeHash, hashOf, type ResultCache} from './cache.ts'
import type {CheckedFile, Checker} from './checker.ts'
import {encodeResult, ResultDecoder} from './codec.ts'

export class CachedChecker implements Checker {
  readonly #inner: Checker
  readonly #cache: ResultCache
  readonly #session: Session
  readonly #decoder = new ResultDecoder()
  #finder = new PreviousFinder({kind: 'none'})
  #code: Promise<string> | null = null

  /** @param inner checks what is not in the cache */
  constructor(inner: Checker, cache: ResultCache, session: Session) {
    this.#inner = inner
    this.#cache = cache
    this.#session = session
  }

  async readHead(file: FoundFile): Promise<ReadHead> {
    const read = await readFileBytes(file.absolute)
    if (read.kind !== 'bytes') return await this.#inner.readHead(file)
    const hash = contentHash(read.bytes)
    // A head depends on no rule; of a config only the form bears on it.
    const {effective} = await this.#session.effective(file.absolute)
    const key = hashOf(await this.#codeHash(), effective.standard, file.path, hash)
    const entry = await this.#cache.get(`head ${file.path}`, key)
    if (entry !== null) return {head: JSON.parse(entry.result) as ReadHead['head'], hash}
    const made = await this.#inner.readHead(file)
    if (made.hash === hash) {
      await this.#cache.put(`head ${file.path}`, {key, previous: null, result: JSON.stringify(made.head)})
    }
    return made
  }

  async usePrevious(previous: PreviousFiles): Promise<void> {
    this.#finder = new PreviousFinder(previous)
    await this.#inner.usePrevious(previous)
  }

  async check(file: FoundFile): Promise<CheckedFile> {
    const setup = await this.#session.setupText(file.absolute)
    const read = setup === null ? null : await readFileBytes(file.absolute)
    // Your own rules may have changed in a module that nobody can know of.
    if (setup === null || read?.kind !== 'bytes') return await this.#inner.check(file)
    const hash = contentHash(read.bytes)
    const key = hashOf(await this.#codeHash(), setup, file.path, String(file.inFolder), hash)
    const entry = await this.#cache.get(file.path, key)
    const kept = entry === null ? null : this.#decoder.decode(entry.result)
    if (kept !== null && entry?.previous === this.#previousOf(kept.head)) return {result: kept, hash}
    const checked = await this.#inner.check(file)
    if (checked.hash === hash) {
      const {result} = checked
      await this.#cache.put(file.path, {key, previous: this.#previousOf(result.head), result: encodeResult(result)})
    }
    return checked
  }

  async close(): Promise<void> {
    await this.#inner.close()
  }

  #codeHash(): Promise<string> {
    this.#code ??= codeHash()
    return this.#code
  }

  #previousOf(head: CheckedFile['result']['head']): string | null {
    const file = this.#finder.fileFor(head)
    return file === null ? null : hashOf(file.path, file.hash)
  }
}
