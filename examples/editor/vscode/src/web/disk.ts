/**
 * The files of a virtual workspace, as the modules of Node would show them to the server. They are read through the client; what
 * Node tells without waiting (whether a file is there, its stamp) is remembered from the last time that it was told of.
 */

export interface Seen {
  readonly isFolder: boolean
  readonly mtimeMs: number
  readonly size: number
}

/** What the client is asked. Files are named as in the rest of the connection. */
export interface FileCalls {
  stat(uri: string): Promise<Seen | null>
  list(uri: string): Promise<readonly (readonly [name: string, isFolder: boolean])[]>
  read(uri: string): Promise<Uint8Array>
  write(uri: string, content: Uint8Array): Promise<void>
}

/** The page of each rule, by its path in the package. */
declare const RULE_PAGES: Readonly<Record<string, string>>

/** Where the package would be. */
export const packageFolder = '/nianbao-lint'

const seen = new Map<string, Seen>()
let calls: FileCalls | null = null

export function provideFiles(given: FileCalls): void {
  calls = given
}

function client(): FileCalls {
  if (calls === null) throw new Error('There are no files before the client has said hello')
  return calls
}

/** Remembers what was told of a file; null for one that is gone. */
export function remember(path: string, found: Seen | null): void {
  if (found === null) seen.delete(path)
  else seen.set(path, found)
}

export function remembered(path: string): Seen | null {
  const page = pageAt(path)
  return page === null ? (seen.get(path) ?? null) : {isFolder: false, mtimeMs: 0, size: page.length}
}

export function pageAt(path: string): string | null {
  return path.startsWith(`${packageFolder}/`) ? (RULE_PAGES[path.slice(packageFolder.length + 1)] ?? null) : null
}

/** @throws an error with the code ENOENT where there is none */
export async function look(path: string): Promise<Seen> {
  const found = await client().stat(toUri(path))
  remember(path, found)
  if (found === null) throw missing(path)
  return found
}

export async function list(path: string): Promise<readonly (readonly [name: string, isFolder: boolean])[]> {
  return await client().list(toUri(path))
}

export async function read(path: string): Promise<Uint8Array> {
  await look(path)
  return await client().read(toUri(path))
}

export async function write(path: string, content: Uint8Array): Promise<void> {
  await client().write(toUri(path), content)
  await look(path)
}

export function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, '${path}'`), {code: 'ENOENT'})
}

// ---- Names ---------------------------------------------------------------------------------------------------------

export function toUri(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`
}

export function toPath(uri: string): string {
  const address = new URL(uri)
  if (address.protocol !== 'file:') throw new TypeError('Not the address of a file')
  return decodeURIComponent(address.pathname)
}
