/** What the JSON of one part of a run holds besides, so that `merge` can put the parts together and judge the whole. */

import type {PlainResult} from '../engine/result.ts'

/** What a result has that the public part of the output leaves out, and where it stands in the whole. */
export interface ShardResult
  extends Pick<PlainResult, 'unreadable' | 'inFolder' | 'fixable' | 'highest' | 'digests' | 'notices' | 'silences'> {
  /** From 0. */
  readonly position: number
  /** Of the bytes that were checked; null where they could not be read. */
  readonly hash: string | null
}

export interface ShardRecord {
  /** From 1. */
  readonly index: number
  readonly count: number
  /** How many files the whole run has. */
  readonly total: number
  /** The same in all parts that saw the same files. */
  readonly listing: string
  /** The same in all parts with the same config; null where it names your own rules, which cannot be compared. */
  readonly setup: string | null
  /** One for each of `files`, in their order. */
  readonly results: readonly ShardResult[]
}

/** The record of one result. */
export function toShardResult(result: PlainResult, position: number, hash: string | null): ShardResult {
  const {unreadable, inFolder, fixable, highest, digests, notices, silences} = result
  return {position, hash, unreadable, inFolder, fixable, highest, digests, notices, silences}
}
