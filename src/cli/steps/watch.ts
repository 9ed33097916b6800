/** `--watch`: checks again whenever something changes. */

import {type FSWatcher, watch as watchFolder} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'
import {configNames} from '../../config/names.ts'
import {waiversName} from '../../engine/waivers/waivers-file.ts'
import {isTakenFromFolder} from '../../parse/kinds/folder-kinds.ts'
import type {Locale} from '../../words.ts'
import type {ExitCode} from '../invocation.ts'
import type {ReadingPlan} from '../plan/plan.ts'

/** Editors save in several steps; what happens within this time is one change. */
const SETTLE_MILLISECONDS = 200

/**
 * Runs until it is stopped.
 * @param run checks once
 * @returns the exit code of the last run
 */
export async function watch({io, locale, paths}: ReadingPlan, run: () => Promise<ExitCode>): Promise<ExitCode> {
  const changes = await openWatchers(paths, io.cwd)
  try {
    for (;;) {
      const code = await run()
      io.stderr.write(locale === 'en' ? 'Watching for changes; Ctrl+C ends.\n' : '正在等待文件改动，按 Ctrl+C 结束。\n')
      if (!(await changes.next(io.stop))) return code
      io.stderr.write(againText(new Date(), locale))
    }
  } finally {
    changes.close()
  }
}

/** Parts a run from the one before, which stands above it. */
function againText(now: Date, locale: Locale): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(part => String(part).padStart(2, '0')).join(':')
  return locale === 'en' ? `\n──── ${time}: checked again ────\n` : `\n──── ${time} 再次核对 ────\n`
}

/** Whether a change of this file can change a result. Outputs that a run writes into a watched folder start no other. */
function bears(name: string): boolean {
  const base = basename(name)
  return isTakenFromFolder(base) || configNames.includes(base) || base === waiversName
}

interface Changes {
  /** Resolves to true after the next change has settled, to false when stopped. */
  next(stop: AbortSignal | undefined): Promise<boolean>
  close(): void
}

async function openWatchers(paths: readonly string[], cwd: string): Promise<Changes> {
  let notify = () => {}
  const watchers: FSWatcher[] = []
  for (const {folder, recursive} of await foldersOf(paths, cwd)) {
    const watcher = watchFolder(folder, {recursive}, (_, name) => {
      if (name === null || bears(name)) notify()
    })
    // A folder that goes away is reported by the next run, not by its watcher.
    watcher.on('error', () => notify())
    watchers.push(watcher)
  }
  return {
    next: stop =>
      new Promise(resolveNext => {
        let timer: NodeJS.Timeout | undefined
        const end = (changed: boolean) => {
          clearTimeout(timer)
          notify = () => {}
          resolveNext(changed)
        }
        notify = () => {
          clearTimeout(timer)
          timer = setTimeout(() => end(true), SETTLE_MILLISECONDS)
        }
        if (stop?.aborted === true) end(false)
        stop?.addEventListener('abort', () => end(false), {once: true})
      }),
    close: () => {
      for (const watcher of watchers) watcher.close()
    }
  }
}

/** Folders as named, the folders of named files, and the working folder for patterns and config. */
async function foldersOf(
  paths: readonly string[],
  cwd: string
): Promise<readonly {readonly folder: string; readonly recursive: boolean}[]> {
  const folders = new Map<string, boolean>([[cwd, false]])
  for (const named of paths) {
    const path = resolve(cwd, named)
    const kind = await stat(path).then(
      stats => (stats.isDirectory() ? 'folder' : 'file'),
      () => 'pattern'
    )
    const folder = kind === 'folder' ? path : kind === 'file' ? dirname(path) : cwd
    folders.set(folder, (folders.get(folder) ?? false) || kind !== 'file')
  }
  return Array.from(folders, ([folder, recursive]) => ({folder, recursive}))
}
