/** What a run reads, so that no output takes the place of it. */

import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {parseJson} from '../../json.ts'
import {accessWords} from '../../node/access.ts'
import type {Session} from '../../node/session.ts'
import type {Roster} from '../../roster/roster.ts'
import {cannotRead, UsageError} from '../errors.ts'
import type {OutputTarget} from './outputs.ts'

export class Inputs {
  /** By what the file system knows a file as, whatever the names that lead to it: a link, a hard link, another case. */
  readonly #names = new Map<string, string>()

  /** @param paths absolute; what is not there is no input */
  static async of(paths: readonly string[]): Promise<Inputs> {
    const inputs = new Inputs()
    for (const path of paths) {
      const identity = await identityOf(path)
      if (identity !== null) inputs.#names.set(identity, path)
    }
    return inputs
  }

  /** @throws UsageError where something would be written over an input */
  async guard(targets: readonly Pick<OutputTarget, 'file'>[]): Promise<void> {
    for (const {file} of targets) {
      const identity = file === null ? null : await identityOf(file)
      if (identity !== null && this.#names.has(identity)) throw overwritten(file ?? '')
    }
  }
}

/**
 * The value in a file of JSON; null where it holds none.
 * @param name how messages name the file
 * @throws UsageError where the file cannot be read
 */
export async function readJson(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(error => {
    throw cannotRead(name, accessWords(error))
  })
  return parseJson(text)
}

interface Concerned {
  readonly session: Session
  readonly roster: Roster | null
  readonly since: {readonly path: string | null} | null
  readonly carried: {readonly path: string} | null
  readonly targets: readonly OutputTarget[]
}

/**
 * What a run reads: its reports, and what says how they are checked.
 * @param paths of the reports, absolute. A file in a folder that is no report is not among them
 */
export async function inputsOf(
  {session, roster, since, carried, targets}: Concerned,
  paths: readonly string[]
): Promise<Inputs> {
  if (targets.every(({file}) => file === null)) return await Inputs.of([])
  const list = roster === null ? [] : [resolve(session.cwd, roster.path)]
  const earlier = [since, carried].flatMap(file => file?.path ?? [])
  return await Inputs.of([...paths, ...list, ...earlier, ...session.sources])
}

async function identityOf(path: string): Promise<string | null> {
  const stats = await stat(path, {bigint: true}).catch(() => null)
  return stats === null || !stats.isFile() ? null : `${stats.dev} ${stats.ino}`
}

function overwritten(path: string): UsageError {
  return new UsageError({
    zh: `输出不能写到 ${path}：它是这次要读的文件，写入会把它覆盖。请换一个文件名，没有写出任何结果。`,
    en: `Nothing can be written to ${path}: it is a file that this run reads, and would be lost. Give another name; no output was written.`
  })
}
