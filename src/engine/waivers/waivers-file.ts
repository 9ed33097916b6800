/** `nianbao.waivers.json` as a text: the findings that someone has looked at and accepted, one a line. */

import {compareText} from '../../diagnostic.ts'
import type {Waiver} from './waivers.ts'

export const waiversName = 'nianbao.waivers.json'

/** The text of a file of waivers: sorted, and one a line, so that two who add some do not meet in one line. */
export function waiversText(waivers: readonly Waiver[]): string {
  const sorted = [...waivers].sort((left, right) => compareText(sortKey(left), sortKey(right)))
  const lines = sorted.map(waiver => `    ${JSON.stringify(inOrder(waiver))}`)
  return `{\n  "formatVersion": 1,\n  "waivers": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

function inOrder({path, kind, rule, fingerprint, reason, who, until}: Waiver): Waiver {
  return {
    ...(path !== undefined && {path}),
    ...(kind !== undefined && {kind}),
    rule,
    fingerprint,
    reason,
    ...(who !== undefined && {who}),
    ...(until !== undefined && {until})
  }
}

function sortKey({path = '', rule, fingerprint}: Waiver): string {
  return `${path}\n${rule}\n${fingerprint}`
}
