/// <reference types="vscode" />
/** Reads and writes the files of a virtual workspace for the server, which runs where there are none. */

import {FileType, Uri, workspace} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {configNames} from '../../../../src/config/names.ts'
import {waiversName} from '../../../../src/engine/waivers/waivers-file.ts'
import {isVisible} from '../../../../src/parse/kinds/folder-kinds.ts'
import type {Addresses} from './addresses.ts'

interface Seen {
  readonly isFolder: boolean
  readonly mtimeMs: number
  readonly size: number
}

/** The configs and files of waivers of the workspace: the server is to know of them before it checks anything. */
export async function settingFiles(addresses: Addresses): Promise<readonly (Seen & {readonly uri: string})[]> {
  const folders = workspace.workspaceFolders ?? []
  const found = await Promise.all(folders.map(({uri}) => settingFilesIn(uri)))
  const seen = found.flat().map(async uri => ({uri: addresses.toServer(uri), ...(await look(uri))}))
  return await Promise.all(seen)
}

/** Gone through by hand: not every virtual workspace can be searched. */
async function settingFilesIn(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder).then(
    found => found.filter(([name]) => isVisible(name)),
    () => []
  )
  const found = entries.map(async ([name, type]) => {
    const uri = Uri.joinPath(folder, name)
    if (isFolder(type)) return await settingFilesIn(uri)
    return configNames.includes(name) || name === waiversName ? [uri] : []
  })
  return (await Promise.all(found)).flat()
}

export function serveFiles(client: BaseLanguageClient, addresses: Addresses): void {
  const serve = (call: string, answer: (uri: Uri, content: Uint8Array) => unknown) =>
    client.onRequest(`nianbao/files/${call}`, (asked: {readonly uri: string; readonly content: Uint8Array}) =>
      answer(addresses.toClient(asked.uri), asked.content)
    )
  serve('stat', uri =>
    look(uri).then(
      seen => seen,
      () => null
    )
  )
  serve('list', async uri => {
    const entries = await workspace.fs.readDirectory(uri)
    return entries.map(([name, type]) => [name, isFolder(type)])
  })
  serve('read', uri => workspace.fs.readFile(uri))
  serve('write', (uri, content) => workspace.fs.writeFile(uri, content).then(() => null))
}

async function look(uri: Uri): Promise<Seen> {
  const {type, mtime, size} = await workspace.fs.stat(uri)
  return {isFolder: isFolder(type), mtimeMs: mtime, size}
}

function isFolder(type: FileType): boolean {
  return (type & FileType.Directory) !== 0
}
