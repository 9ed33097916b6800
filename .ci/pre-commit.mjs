#!/usr/bin/env node
/**
 * What pre-commit runs: the program from the clone of this repository that pre-commit keeps, built when it is first called.
 * Its own way of installing a Node package from git depends on scripts that recent versions of npm do not run.
 */

import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist/cli/main.js')

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(program, args, options) {
  const {status} = spawnSync(program, args, options)
  if (status !== 0) process.exit(status ?? 2)
}

if (!existsSync(main)) {
  // What is said here is no finding.
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'}
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options)
  run('npm', ['run', 'build'], options)
}
// The names of files come as arguments: one that begins with a hyphen would be an option, and could name a config to run.
const args = process.argv.slice(2).map(arg => (arg.startsWith('-') && existsSync(arg) ? `./${arg}` : arg))
run(process.execPath, [main, ...args], {stdio: 'inherit'})
