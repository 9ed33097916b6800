/**
 * Where the modules of this package lie, and what its worker threads start from, whether the code that asks runs from its
 * own module or from the bundle.
 */

import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** The modules of worker threads, by the names that they have as entries of the bundle. */
const workers = {'batch-worker': 'src/node/batch/worker', 'service-worker': 'src/service/worker'} as const

/** The folder that holds `src` and `rules` as modules: beside this one, else the built ones of the package. */
export const modulesRoot: string = findRoot()

function findRoot(): string {
  const own = fileURLToPath(new URL('../..', import.meta.url))
  const isModule = ['js', 'ts'].some(extension => existsSync(join(own, `${workers['batch-worker']}.${extension}`)))
  const manifest = createRequire(import.meta.url).resolve('nianbao-lint/package.json')
  return isModule ? own : join(dirname(manifest), 'dist')
}

/** What a worker thread starts from: a file of the bundle, from which it starts in half the time, else its module. */
export function workerModule(name: keyof typeof workers): URL {
  const bundled = join(modulesRoot, 'cli', `${name}.js`)
  return pathToFileURL(existsSync(bundled) ? bundled : join(modulesRoot, `${workers[name]}.js`))
}

/** Whether threads can be started: not from modules that are not built, as in tests. */
export function hasWorkers(): boolean {
  return existsSync(workerModule('batch-worker'))
}
