/** The program as it is installed: every source file on its own, so that worker threads find their entries beside it. */

import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {globSync} from 'tinyglobby'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Program {
  /** The folder that stands for `dist`. */
  readonly folder: string
  /** The script of the command line. */
  readonly main: string
  dispose(): void
}

/** Builds the program into a folder of its own within the project, where it finds its package and its dependencies. */
export async function buildProgram(): Promise<Program> {
  const folder = mkdtempSync(join(root, 'test/.built-'))
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root}),
    outbase: root,
    outdir: folder,
    format: 'esm',
    write: false,
    logLevel: 'error'
  })
  for (const {path, text} of outputFiles) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text.replace(/((?:from |import |import\()"\.[^"\n]*)\.ts"/g, '$1.js"'))
  }
  return {
    folder,
    main: join(folder, 'src/cli/main.js'),
    dispose: () => rmSync(folder, {recursive: true, force: true})
  }
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a process to its end. */
export function runProgram(
  {main}: Program,
  argv: readonly string[],
  options: {readonly cwd: string; readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv}
): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [main, ...argv],
      {cwd: options.cwd, env: {...process.env, ...options.env}, maxBuffer: 64 * 1024 * 1024},
      (_, stdout, stderr) => resolve({code: child.exitCode, stdout, stderr})
    )
    child.stdin?.end(options.input ?? '')
  })
}
