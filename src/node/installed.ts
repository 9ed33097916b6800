/**
 * Where the modules of this package lie. Worker threads start from single modules, whether the code that starts them runs
 * from its own module or from a bundle.
 */

import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** The module of the worker threads of a batch. */
export const batchWorker = 'src/node/batch/worker'

/** The folder that holds `src` and `rules` as modules: beside this one, else the built ones of the package. */
export const modulesRoot: string = findRoot()

function findRoot(): string {
  const own = fileURLToPath(new URL('../..', import.meta.url))
  const isModule = ['js', 'ts'].some(extension => existsSync(join(own, `${batchWorker}.${extension}`)))
  const manifest = createRequire(import.meta.url).resolve('nianbao-lint/package.json')
  return isModule ? own : join(dirname(manifest), 'dist')
}

/**
 * The module of a worker thread.
 * @param path from the root, without its extension
 */
export function workerModule(path: string): URL {
  return pathToFileURL(join(modulesRoot, `${path}.js`))
}

/** Whether threads can be started: not from modules that are not built, as in tests. */
export function hasWorkers(): boolean {
  return existsSync(workerModule(batchWorker))
}
