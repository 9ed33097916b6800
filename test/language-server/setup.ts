/** What the tests of the server have in common: one built program for a file of tests, and clients that end with their test. */

import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, beforeAll} from 'vitest'
import type {Folder} from '../cli/harness.ts'
import {Client, type ClientOptions} from './client.ts'
import {buildProgram, type Program} from './program.ts'

export interface Setup {
  /** Starts a server and greets it. */
  start(options?: ClientOptions): Promise<Client>
  /** Starts a server and says nothing to it. */
  spawn(): ChildProcessWithoutNullStreams
}

/** To be called once at the top of a file of tests. */
export function setup(kind?: Parameters<typeof buildProgram>[0]): Setup {
  let program: Program | null = null
  const clients: Client[] = []
  const children: ChildProcessWithoutNullStreams[] = []
  beforeAll(async () => {
    program = await buildProgram(kind)
  })
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill()
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })
  afterAll(() => program?.dispose())
  return {
    async start(options) {
      if (program === null) throw new Error('The server is not built')
      const client = await Client.start(program.command, options)
      clients.push(client)
      return client
    },
    spawn() {
      const [command = '', ...given] = program?.command ?? []
      const child = spawn(command, given)
      children.push(child)
      return child
    }
  }
}

/** The URI of a file of a folder. */
export function uriOf(folder: Folder, name: string): string {
  return pathToFileURL(`${folder.path}/${name}`).href
}
