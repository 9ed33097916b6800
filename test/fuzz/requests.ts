/** Requests that no client should send: paths, headers, forms and reports made up, cut off and put together wrongly. */

import type {Random} from '../invented/random.ts'
import type {Input} from './input.ts'
import {mutate} from './mutate.ts'

const methods = ['GET', 'PUT', 'HEAD', 'OPTIONS', 'BREW', '']
const paths = ['/healthz', '/', '/v1', '/v1/check/', '//v1/check', '/%zz', '/../etc/passwd', '*']
const queries = [
  ...[
    '',
    '?format=json',
    '?format=html',
    '?format=sarif',
    '?format=letter',
    '?format=xlsx',
    '?format=',
    '?format=%00',
    '?format=__proto__'
  ],
  ...[
    '?locale=en',
    '?locale=fr',
    '?name=a.docx',
    '?name=../../x.md',
    '?name=%E5%B9%B4.md',
    '?name=',
    '?name=a.md&name=b.html',
    '?constructor=1'
  ]
]
const contentTypes = [
  ...[
    'text/markdown',
    'text/plain; charset=gb18030',
    'text/html',
    'application/octet-stream',
    '',
    'nonsense',
    'text/plain; charset=nonsense'
  ],
  ...['multipart/form-data', 'multipart/form-data; boundary=x', 'multipart/form-data; boundary=', 'application/pdf']
]
const accepts = [
  '*/*',
  'application/json',
  'text/html;q=0',
  'text/html;q=9, */*;q=-1',
  'application/sarif+json',
  ';;;',
  ',',
  'a/b'
]
const lengths = ['less', 'more', 'negative', 'none', 'chunked']

/** How often each part of a request is as it should be. */
const SOUND = 0.9

export interface MadeUpRequest {
  /** As they go over the wire. */
  readonly bytes: Uint8Array
  /** Whether the service has to wait for more than comes. */
  readonly isCutOff: boolean
}

export function madeUpRequest(input: Input, other: Input, random: Random): MadeUpRequest {
  const sound = (usual: string, others: readonly string[]): string =>
    random.chance(SOUND) ? usual : random.pick(others)
  const type = random.pick(contentTypes)
  const report = mutate(input, other, random).bytes
  const body = type.startsWith('multipart') ? form(report, random) : report
  const length = sound('right', lengths)
  const headers = [
    `${sound('POST', methods)} ${sound('/v1/check', paths)}${sound('', queries)} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: close',
    ...(type === '' ? [] : [`Content-Type: ${type}`]),
    ...(random.chance(0.5) ? [`Accept: ${random.pick(accepts)}`] : []),
    ...(random.chance(0.05) ? ['Content-Encoding: gzip'] : []),
    ...(random.chance(0.05) ? ['Expect: 100-continue'] : []),
    ...(random.chance(0.05) ? [`X-Long: ${'x'.repeat(20_000)}`] : []),
    ...lengthOf(body, length)
  ]
  const head = new TextEncoder().encode(`${headers.join('\r\n')}\r\n\r\n`)
  const whole = Buffer.concat([head, body])
  const isShort = random.chance(0.1)
  const bytes = isShort ? whole.subarray(0, random.integer(0, whole.length)) : whole
  return {bytes, isCutOff: isShort || ['more', 'chunked'].includes(length)}
}

function lengthOf(body: Uint8Array, kind: string): string[] {
  switch (kind) {
    case 'right':
      return [`Content-Length: ${body.length}`]
    case 'less':
      return [`Content-Length: ${Math.floor(body.length / 2)}`]
    case 'more':
      return [`Content-Length: ${body.length + 10}`]
    case 'negative':
      return ['Content-Length: -1']
    case 'chunked':
      return ['Transfer-Encoding: chunked']
    default:
      return []
  }
}

/** A form in which this or that may be missing. */
function form(report: Uint8Array, random: Random): Uint8Array {
  const part = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from(`--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.md"\r\n\r\n`),
      report,
      Buffer.from('\r\n')
    ])
  const names = random.pick([['file'], ['file', 'previous'], ['previous'], ['file', 'file'], ['__proto__'], []])
  return Buffer.concat([...names.map(part), Buffer.from(random.chance(0.8) ? '--x--\r\n' : '')])
}
