/** One request, from the bytes that were sent to the answer: what a worker thread of the service does. */

import {resolve} from 'node:path'
import {dayOf} from '../calendar.ts'
import type {PreviousInput} from '../engine/previous.ts'
import {readParsed} from '../engine/read.ts'
import type {Result} from '../engine/result.ts'
import {judge} from '../engine/verdict.ts'
import {suppressionRule} from '../engine/waivers/suppression.ts'
import {type Format, type FormatName, formatNamed} from '../format/index.ts'
import type {FormatOptions} from '../format/options.ts'
import type {Run} from '../format/run.ts'
import {plain} from '../format/terminal/style.ts'
import type {Session} from '../node/session.ts'
import {parseBytes} from '../parse/bytes.ts'
import type {Locale, Words} from '../words.ts'
import {contentType, nameFor} from './media.ts'
import {type FormPart, readForm} from './multipart.ts'

export interface CheckJob {
  readonly body: Uint8Array
  /** The header of the request. */
  readonly type: string | undefined
  /** As the caller gives it; its extension tells how the report is read. */
  readonly name: string | undefined
  readonly format: FormatName
  readonly locale: Locale
  /** The version of the tool, for outputs that name it. */
  readonly version: string
}

export type CheckAnswer =
  | {
      /** 204: there is nothing to write, as no letter goes to an office whose report is right. */
      readonly status: 200 | 204 | 413 | 415 | 422
      readonly type: string
      readonly verdict: string
      readonly content: string | Uint8Array
    }
  /** The request is not what it should be. */
  | {readonly status: 400; readonly words: Words}

interface Sent {
  readonly name: string
  readonly bytes: Uint8Array
  readonly previous: {readonly name: string; readonly bytes: Uint8Array} | null
}

const WIDTH = 100

/** Checks what a request has sent. A report that cannot be read is determined by the status, and why in the content. */
export async function checkRequest(session: Session, job: CheckJob): Promise<CheckAnswer> {
  const sent = readSent(job)
  if ('zh' in sent) return {status: 400, words: sent}
  const absolute = resolve(session.cwd, sent.name)
  const previous = sent.previous === null ? null : readPrevious(sent.previous)
  const options = {path: sent.name, locale: job.locale, ...(previous !== null && {previous: () => previous})}
  const checked = await session.lintBytes(sent.bytes, absolute, options)
  const linter = await session.linterFor(absolute)
  const [result = checked] = linter.lintCorpus([checked], {locale: job.locale})
  const verdict = judge([result])
  const rules = [...linter.rules.map(({rule}) => rule), suppressionRule]
  const run: Run = {results: [result], verdict, version: job.version, rules}
  const content = await render(run, job)
  return {
    status: content.length === 0 ? 204 : statusOf(result),
    type: contentType(job.format),
    verdict: verdict.status,
    content
  }
}

/** A form with the fields `file` and `previous`, or the report as it is. */
function readSent({body, type, name}: CheckJob): Sent | Words {
  if (!(type ?? '').toLowerCase().startsWith('multipart/form-data')) {
    return {name: safeName(name ?? '') || nameFor(type, body), bytes: body, previous: null}
  }
  const form = readForm(body, type ?? '')
  const fileOf = (field: string) => form?.find(({name, fileName}) => name === field && fileName !== null)
  const file = fileOf('file')
  const previous = fileOf('previous')
  if (file === undefined) return wrongForm
  return {
    name: safeName(name ?? file.fileName ?? '') || nameFor(undefined, file.bytes),
    bytes: file.bytes,
    previous: previous === undefined ? null : namedPart(previous)
  }
}

const wrongForm: Words = {
  zh: '表单里应有名为 file 的文件，可以另有名为 previous 的上年报告。',
  en: 'The form should have a file by the name “file”, and may have last year’s report by the name “previous”.'
}

function namedPart({fileName, bytes}: FormPart): Sent['previous'] {
  return {name: safeName(fileName ?? '') || nameFor(undefined, bytes), bytes}
}

/** Folders of a name in which a config is looked for; of a name that has more, the last part counts. */
const MOST_FOLDERS = 32
const LONGEST_NAME = 1024

/** A path within the working folder, so that its config is looked for there and nowhere else; '' for no name. */
function safeName(name: string): string {
  const parts = name.split(/[/\\]/).filter(part => part !== '' && part !== '.' && part !== '..' && !part.endsWith(':'))
  const kept = parts.length > MOST_FOLDERS || name.length > LONGEST_NAME ? parts.slice(-1) : parts
  return kept.join('/').replaceAll('\0', '').slice(-LONGEST_NAME)
}

function readPrevious({name, bytes}: {readonly name: string; readonly bytes: Uint8Array}): PreviousInput {
  return {path: name, report: readParsed(() => parseBytes(bytes, {path: name}), {path: name}).report}
}

function statusOf({unreadable}: Result): 200 | 413 | 415 | 422 {
  if (unreadable === null) return 200
  return unreadable === 'unsupported' ? 415 : unreadable === 'too-large' ? 413 : 422
}

async function render(run: Run, {format, locale}: CheckJob): Promise<string | Uint8Array> {
  const options: FormatOptions = {locale, style: plain, width: WIDTH, quiet: false, date: dayOf(new Date())}
  const output: Format | undefined = formatNamed(format)
  if (output === undefined) throw new RangeError(`There is no format ${format}`)
  if (output.kind === 'text') return [...(await output.load())(run, options)].join('')
  if (output.kind === 'bytes') return Buffer.concat([...(await output.load())(run, options)])
  for await (const {content} of (await output.load())(run, options)) return content
  return ''
}
