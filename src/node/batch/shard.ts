/** A run that is done in parts by several machines: which files are whose, and what a part says about itself. */

import type {FileSearch, MissedPath} from '../files.ts'
import {hashOf} from './cache.ts'

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** A search, less what other shards check. */
export interface ShardedSearch extends FileSearch {
  /** Of each file and then of each missed path: where it stands in the whole. */
  readonly positions: readonly number[]
  /** How many files and missed paths there are in the whole. */
  readonly total: number
  /** Of the paths of the whole, in order: parts that saw different files cannot be put together. */
  readonly listing: string
}

/** Deals out the files one by one, so that folders with long reports are spread over all parts. */
export function takeShard({files, missed}: FileSearch, {index, count}: Shard): ShardedSearch {
  const isOwn = (position: number) => position % count === index - 1
  const all = [...files, ...missed]
  const ownMissed = missed.filter((_: MissedPath, at) => isOwn(files.length + at))
  return {
    files: files.filter((_, at) => isOwn(at)),
    missed: ownMissed,
    positions: all.flatMap((_, at) => (isOwn(at) ? [at] : [])),
    total: all.length,
    listing: hashOf(...all.map(({path}) => path))
  }
}
