/**
 * Results kept from one run to the next, a file each. A result is taken from here only if everything is the same that it
 * depends on: the content and the path of the report, last year's report, the config, and the code of the rules.
 *
 * What is damaged or half written counts as absent; a cache may be deleted at any time.
 */

import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {isRecord} from '../../json.ts'
import {modulesRoot} from '../installed.ts'
import {readFileBytes} from '../read.ts'

/** What is kept, with all that it depends on. */
export interface CacheEntry {
  readonly key: string
  /** Last year's report with which it was compared, by path and content; null where there was none. */
  readonly previous: string | null
  /** The result, as `encodeResult` writes it. */
  readonly result: string
}

export class ResultCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The entry of a path if it has this key, else null. */
  async get(path: string, key: string): Promise<CacheEntry | null> {
    try {
      const read = await readFileBytes(this.#file(path))
      const entry: unknown = read.kind === 'bytes' ? JSON.parse(new TextDecoder().decode(read.bytes)) : null
      return isEntry(entry) && entry.key === key && entry.seal === sealOf(entry) ? entry : null
    } catch {
      return null
    }
  }

  /** Keeps an entry in place of the one that its path had. A cache that cannot be written must not stop a check. */
  async put(path: string, entry: CacheEntry): Promise<void> {
    const file = this.#file(path)
    const temporary = `${file}.${randomUUID()}.tmp`
    try {
      await mkdir(dirname(file), {recursive: true, mode: 0o700})
      await writeFile(temporary, JSON.stringify({...entry, seal: sealOf(entry)}))
      await rename(temporary, file)
    } catch {
      await rm(temporary, {force: true}).catch(() => {})
    }
  }

  #file(path: string): string {
    const name = hashOf(path)
    return join(this.#folder, name.slice(0, 2), `${name.slice(2)}.json`)
  }
}

export function hashOf(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** A disk may give back something else than was written; a result that is not whole would end the run. */
function sealOf({key, previous, result}: CacheEntry): string {
  return hashOf(key, previous, result)
}

function isEntry(value: unknown): value is CacheEntry & {readonly seal: unknown} {
  if (!isRecord(value)) return false
  const {key, previous, result} = value
  return typeof key === 'string' && (previous === null || typeof previous === 'string') && typeof result === 'string'
}

/**
 * A name for the code of this package, rules and readers alike: its version alone would keep the results of a build that
 * has been replaced under the same version.
 */
export async function codeHash(): Promise<string> {
  const {globSync} = await import('tinyglobby')
  const files = globSync(['src/**/*.{js,ts}', 'rules/**/*.{js,ts}', '!**/*.d.ts'], {cwd: modulesRoot}).sort()
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\n${file}\n`).update(await readFile(join(modulesRoot, file)))
  return hash.digest('hex')
}
