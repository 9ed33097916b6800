/** The server as it is shipped, but built into a folder of its own: its program, and the thread that does the work. */

import {mkdtempSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

export interface Program {
  /** How it is started. */
  readonly command: readonly string[]
  dispose(): void
}

/** In the project's own folder, so that the program finds its package and its dependencies. */
export async function buildProgram(kind: 'embedded' | 'command line' = 'embedded'): Promise<Program> {
  const folder = mkdtempSync(join(here, '.built-'))
  await build({
    entryPoints: {
      main: kind === 'embedded' ? join(here, 'entry.ts') : join(here, '../../src/cli/main.ts'),
      worker: join(here, '../../src/language-server/worker.ts')
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error'
  })
  const command = [process.execPath, join(folder, 'main.js'), ...(kind === 'embedded' ? [] : ['lsp', '--stdio'])]
  return {command, dispose: () => rmSync(folder, {recursive: true, force: true})}
}
