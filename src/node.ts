/** nianbao-lint for Node: files, folders and config files. `nianbao-lint/node`. */

import {resolve} from 'node:path'
import type {LoadedConfig} from './config/config.ts'
import {findConfig, loadConfigFile} from './config/load.ts'

export type {ConfigEntry, LoadedConfig} from './config/config.ts'
export {ConfigFileError} from './config/load.ts'
export {type LintFilesOptions, lintFiles} from './node/lint-files.ts'

/**
 * Loads a config file.
 * @param path the file. Default: the nearest `nianbao.config.{js,mjs,ts,json}` in the working folder or above it
 * @returns null where there is none
 * @throws ConfigFileError where it cannot be read or is wrong
 */
export async function loadConfig(path?: string): Promise<LoadedConfig | null> {
  const found = path === undefined ? findConfig(process.cwd()) : resolve(path)
  return found === null ? null : await loadConfigFile(found)
}
