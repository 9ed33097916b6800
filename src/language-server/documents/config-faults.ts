/** What is wrong with settings, configs and files of waivers, and where. */

import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'
import {ConfigFileError, type ConfigFileProblem, problemWords} from '../../config/load.ts'
import {ConfigError} from '../../engine/settings/config-problems.ts'
import {Source, type Span} from '../../source.ts'
import type {ConfigFault} from '../threads/jobs.ts'
import {type PositionEncoding, Positions} from './positions.ts'
import {SettingError} from './project.ts'

const TOP: Span = {start: 0, end: 0}

/** @returns null for an error of another kind: the tool itself has failed */
export async function configFaults(error: unknown, encoding: PositionEncoding): Promise<readonly ConfigFault[] | null> {
  if (error instanceof SettingError) return [{place: null, words: error.words}]
  if (error instanceof ConfigError) return error.problems.map(({words}) => ({place: null, words}))
  if (!(error instanceof ConfigFileError)) return null
  return await Promise.all(error.problems.map(problem => faultOf(problem, encoding)))
}

async function faultOf(problem: ConfigFileProblem, encoding: PositionEncoding): Promise<ConfigFault> {
  const {path} = problem
  // What leads to no file is a setting that is wrong.
  if (!existsSync(path)) return {place: null, words: new ConfigFileError([problem]).words}
  const source = new Source(await readFile(path, 'utf8').catch(() => ''))
  return {
    place: {file: path, range: new Positions(source, encoding).range(spanOf(problem, source))},
    words: problemWords(problem)
  }
}

/** Where a file is wrong; its beginning where that is not known. */
function spanOf(
  {path, key, name = key.slice(key.lastIndexOf('.') + 1), offset}: ConfigFileProblem,
  {text}: Source
): Span {
  if (offset !== undefined) return {start: offset, end: offset}
  const quoted = JSON.stringify(name)
  const start = text.indexOf(quoted)
  // A name that stands there twice may be the other one.
  const isPlain = extname(path) === '.json' && start >= 0 && start === text.lastIndexOf(quoted)
  return isPlain ? {start, end: start + quoted.length} : TOP
}
