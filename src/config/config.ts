/** What a config file holds. Its check is in `schema.ts`, its meaning in `resolve.ts`. */

import type {Plugin} from '../engine/linter.ts'
import type {RuleSettings} from '../rule/preset.ts'
import type {StandardId} from '../standard/index.ts'
import type {Locale} from '../words.ts'

/**
 * One entry. Entries are laid over each other in order, each for the files that it is for.
 * An entry with `ignores` and nothing else takes files out of folders and patterns altogether.
 */
export interface ConfigEntry {
  /** For editors of a JSON file. */
  readonly $schema?: string
  /** For messages and `--print-config`. */
  readonly name?: string
  /** Glob patterns, relative to the config file. Default: all files. */
  readonly files?: readonly string[]
  /** Glob patterns of files that the entry is not for. */
  readonly ignores?: readonly string[]
  /** Presets; they come before all `rules`. Default, where no entry names any: `recommended`. */
  readonly extends?: string | readonly string[]
  readonly rules?: RuleSettings
  /** The form that applies, where it should not be determined from the report. */
  readonly standard?: StandardId
  readonly locale?: Locale
  /** In a JSON file the name or path of a module, else the module itself. */
  readonly plugins?: readonly (Plugin | string)[]
}

export type Config = ConfigEntry | readonly ConfigEntry[]

/** Gives a config file its types; returns what it is given. */
export function defineConfig<const Given extends Config>(config: Given): Given {
  return config
}

/** A config as loaded: every entry checked, every plugin a module. */
export interface LoadedConfig {
  /** The absolute path of the file. */
  readonly path: string
  readonly entries: readonly LoadedEntry[]
}

export interface LoadedEntry extends Omit<ConfigEntry, 'plugins' | '$schema'> {
  readonly plugins?: readonly Plugin[]
}
