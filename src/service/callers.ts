/**
 * Who may ask: no web page of another site. A page can send requests to this machine, and one whose name has been made to
 * lead here (DNS rebinding) could read the answers, too.
 */

import type {IncomingHttpHeaders} from 'node:http'
import {isIP} from 'node:net'

/**
 * Whether a request names this service, and comes from no page of another site. An address cannot be made to lead
 * elsewhere, so any will do; of names only those that the service is known by.
 * @param names in small letters
 */
export function isOwnCaller({host, origin, ...headers}: IncomingHttpHeaders, names: ReadonlySet<string>): boolean {
  if (host !== undefined && !isKnown(nameOf(host), names)) return false
  if (headers['sec-fetch-site'] === 'cross-site') return false
  return origin === undefined || hostOf(origin) === host?.toLowerCase()
}

function isKnown(name: string, names: ReadonlySet<string>): boolean {
  return isIP(name) !== 0 || names.has(name)
}

/** Without the port, and an address of version 6 without its brackets. */
function nameOf(host: string): string {
  const url = `http://${host}`
  const name = URL.canParse(url) ? new URL(url).hostname : ''
  return name.startsWith('[') ? name.slice(1, -1) : name
}

/** `null` for a page without an origin of its own, and for what is no address. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
