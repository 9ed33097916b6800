/** The file of a list of who is to report. */

import {ConfigFileError} from '../config/load.ts'
import type {Roster} from '../roster/roster.ts'
import {readPipedBytes} from './read.ts'

/**
 * @param path as the user wrote it, for messages
 * @throws ConfigFileError where it cannot be read, or is no list
 */
export async function loadRoster(path: string, absolute: string): Promise<Roster> {
  const read = await readPipedBytes(absolute)
  if (read.kind === 'refused') throw new ConfigFileError([{path, key: '', words: read.refusal.message}])
  // Brings the readers of workbooks with it.
  const {readRoster} = await import('../roster/roster.ts')
  const list = readRoster(read.bytes, path)
  if (list.kind === 'refused') throw new ConfigFileError([{path, key: list.place, words: list.words}])
  return list.roster
}
