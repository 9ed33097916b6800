/** A project as the examples expect one: reports, last year's, a list, and the program installed. */

import {spawnSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {Folder} from '../cli/harness.ts'
import {agency, good, last, reportWith} from '../cli/reports.ts'
import type {Program} from '../program.ts'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export class Project {
  readonly folder: Folder
  readonly #bin: string

  constructor({main}: Program) {
    const other = reportWith({}).replaceAll(agency, '栖汀县水务局')
    this.folder = new Folder({
      'reports/县/一.md': good,
      'reports/县/二.md': other,
      'reports/县/三.md': good.replaceAll(agency, '栖汀县林业局'),
      'last-year/一.md': last,
      'roster.csv': `机关,年度\n${agency},2024\n栖汀县水务局,2024\n`,
      'package.json': '{"private": true}'
    })
    this.#bin = join(this.folder.path, 'bin')
    this.#program('node_modules/.bin/nianbao-lint', `exec '${process.execPath}' '${main}' "$@"`)
    this.#program('bin/nianbao-lint', `exec '${process.execPath}' '${main}' "$@"`)
    // The one step that needs a network.
    this.#program('bin/npm', '[ "$*" = ci ]')
  }

  /** Runs a script as the runners do: it ends at the first command that fails. */
  run(script: string, env: Readonly<Record<string, string>> = {}, shell = 'bash'): Ran {
    const {status, stdout, stderr} = spawnSync(shell, ['-e', '-c', script], {
      cwd: this.folder.path,
      encoding: 'utf8',
      env: {...process.env, ...env, PATH: `${this.#bin}:${process.env.PATH ?? ''}`}
    })
    return {code: status, stdout, stderr}
  }

  #program(name: string, script: string): void {
    this.folder.write(name, `#!/bin/sh\n${script}\n`)
    chmodSync(join(this.folder.path, name), 0o755)
  }
}
