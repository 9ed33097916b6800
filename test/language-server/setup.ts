/** What the tests of the server have in common: one built program for a file of tests, and clients that end with their test. */

import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, beforeAll} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {Client, type ClientOptions} from './client.ts'
import {buildProgram, type Program} from './program.ts'

export interface Setup {
  /** Starts a server and greets it. */
  start(options?: ClientOptions): Promise<Client>
  /** Starts a server and says nothing to it. */
  spawn(): ChildProcessWithoutNullStreams
  /** A folder of its own for one test. */
  folder(files: Readonly<Record<string, string | Uint8Array>>): Folder
}

/** To be called once at the top of a file of tests. */
export function setup(kind?: Parameters<typeof buildProgram>[0]): Setup {
  let program: Program | null = null
  const clients: Client[] = []
  const children: ChildProcessWithoutNullStreams[] = []
  const folders: Folder[] = []
  beforeAll(async () => {
    program = await buildProgram(kind)
  })
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill()
    for (const child of children.splice(0)) child.kill('SIGKILL')
    for (const folder of folders.splice(0)) folder.dispose()
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
    },
    folder(files) {
      const folder = new Folder(files)
      folders.push(folder)
      return folder
    }
  }
}

/** The URI of a file of a folder. */
export function uriOf(folder: Folder, name: string): string {
  return pathToFileURL(`${folder.path}/${name}`).href
}
