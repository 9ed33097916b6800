/** `--shard i/n`: one part of a run. */

import {hashOf} from '../../node/batch/cache.ts'
import type {Shard} from '../../node/batch/shard.ts'
import type {Session} from '../../node/session.ts'
import {version} from '../../product.ts'
import {UsageError} from '../errors.ts'
import type {OutputTarget} from './outputs.ts'

const MOST_SHARDS = 10_000

/**
 * Reads the value of `--shard`.
 * @throws UsageError where it is no part of a whole, or where nothing is written that `merge` could read
 */
export function parseShard(text: string | undefined, targets: readonly OutputTarget[]): Shard | null {
  if (text === undefined) return null
  const [index = 0, count = 0, ...others] = text.split('/').map(part => (/^\d{1,5}$/.test(part) ? Number(part) : 0))
  if (others.length > 0 || index < 1 || count > MOST_SHARDS || index > count) {
    throw new UsageError({
      zh: '--shard 的值应写成“第几份/共几份”，如 --shard 1/4。',
      en: '--shard takes part/whole, as in --shard 1/4.'
    })
  }
  if (targets.some(({format}) => format === 'json')) return {index, count}
  throw new UsageError({
    zh: '--shard 要用“--format json=文件”写出结果，供 merge 合成。',
    en: '--shard needs --format json=<file>, which merge reads.'
  })
}

/** What parts of one run have in common besides their files; null where your own rules cannot be compared. */
export async function setupHash(session: Session): Promise<string | null> {
  const setup = await session.setupText(session.workingFile)
  return setup === null ? null : hashOf(version, setup)
}
