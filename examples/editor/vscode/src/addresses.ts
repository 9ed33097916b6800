/// <reference types="vscode" />
/**
 * How files of a virtual workspace are named to the server, which knows paths: `vscode-vfs://github/o/r/a.md` is
 * `file:///vscode-vfs/github/o/r/a.md`. What the extension brings along is named as a part of the package.
 */

import {Uri} from 'vscode'

const PACKAGE = '/nianbao-lint'

/** Stands for no authority. */
const NONE = '-'

/** Documents that are no files; the server knows them by their own scheme. */
const bare = new Set(['untitled', 'nianbao-text'])

export class Addresses {
  /** Where the extension has what the server takes for its package. */
  readonly #package: Uri

  constructor(extension: Uri) {
    this.#package = Uri.joinPath(extension, 'server')
  }

  toServer(uri: Uri): string {
    if (bare.has(uri.scheme)) return uri.toString()
    const {scheme, authority, path} = uri
    const own = this.#package
    const isOwn = scheme === own.scheme && authority === own.authority && path.startsWith(`${own.path}/`)
    if (isOwn) return named(PACKAGE + path.slice(own.path.length))
    return named(`/${scheme}/${authority === '' ? NONE : encodeURIComponent(authority)}${path}`)
  }

  toClient(address: string): Uri {
    const uri = Uri.parse(address)
    if (uri.scheme !== 'file') return uri
    if (uri.path.startsWith(`${PACKAGE}/`)) return Uri.joinPath(this.#package, uri.path.slice(PACKAGE.length))
    const [, scheme = '', authority = '', ...names] = uri.path.split('/')
    return Uri.from({
      scheme,
      authority: authority === NONE ? '' : decodeURIComponent(authority),
      path: `/${names.join('/')}`
    })
  }
}

function named(path: string): string {
  return Uri.from({scheme: 'file', path}).toString()
}
