/** `serve`: the HTTP service, until it is stopped. */

import {availableParallelism} from 'node:os'
import {accessWords, errorCode} from '../../node/access.ts'
import {version} from '../../product.ts'
import {Service} from '../../service/service.ts'
import type {Words} from '../../words.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {wholeNumber} from '../options/numbers.ts'
import {openSession, outputLocale} from '../plan/opening.ts'

const HOST = '127.0.0.1'
const PORT = 8190
const MOST_PORT = 65_535
const MEGABYTE = 1024 * 1024
/** The largest file that the readers take. */
const MOST_MEGABYTES = 20
const SECONDS = 30
const MOST_SECONDS = 600
const MOST_WORKERS = 64

const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost']

/**
 * @returns 0 when it was stopped
 * @throws UsageError where the address cannot be had, ConfigFileError where the config is wrong
 */
export async function serve(invocation: Invocation): Promise<ExitCode> {
  const {io, operands, values} = invocation
  if (operands.length > 0) throw new UsageError({zh: 'serve 不带文件。', en: '“serve” takes no files.'})
  const {host = HOST} = values
  const session = openSession(invocation)
  // A wrong config is reported now, not to every caller.
  await session.linterFor(session.workingFile)
  const locale = await outputLocale(session, invocation)
  const service = new Service({
    host,
    names: values['allow-host'] ?? [],
    port: wholeNumber('port', values.port, {least: 0, most: MOST_PORT}) ?? PORT,
    workers: wholeNumber('workers', values.workers, {least: 1, most: MOST_WORKERS}) ?? availableParallelism(),
    maxBytes:
      (wholeNumber('max-size', values['max-size'], {least: 1, most: MOST_MEGABYTES}) ?? MOST_MEGABYTES) * MEGABYTE,
    timeout: (wholeNumber('timeout', values.timeout, {least: 1, most: MOST_SECONDS}) ?? SECONDS) * 1000,
    session: session.options,
    version,
    locale,
    log: line => io.stderr.write(`${line}\n`)
  })
  const {port} = await service.start().catch(error => {
    throw cannotListen(host, error)
  })
  if (!loopback.includes(host)) io.stderr.write(`${openWords[locale]}\n`)
  io.stderr.write(`${startedWords(`http://${host.includes(':') ? `[${host}]` : host}:${port}`)[locale]}\n`)
  await stopped(io)
  await service.stop()
  return 0
}

async function stopped({stop}: Io): Promise<void> {
  if (stop?.aborted === true) return
  await new Promise<void>(resolve => stop?.addEventListener('abort', () => resolve(), {once: true}))
}

function startedWords(address: string): Words {
  return {
    zh: `服务地址：${address}，按 Ctrl+C 停止。`,
    en: `Listening on ${address}; Ctrl+C ends.`
  }
}

const openWords: Words = {
  zh: '注意：其他机器也能访问这个地址。服务没有加密和身份验证，请放在有这些功能的网关后面。',
  en: 'Note: other machines can reach this address. The service has no encryption and no authentication; put it behind a gateway that has.'
}

function cannotListen(host: string, error: unknown): UsageError {
  const code = errorCode(error)
  const known: Readonly<Record<string, Words>> = {
    EADDRINUSE: {zh: '端口已被占用。', en: 'The port is taken.'},
    EADDRNOTAVAIL: {zh: '本机没有这个地址。', en: 'This machine has no such address.'},
    ENOTFOUND: {zh: '没有这个主机名。', en: 'There is no such host.'}
  }
  const words = known[code] ?? accessWords(error)
  return new UsageError({zh: `不能监听 ${host}：${words.zh}`, en: `${host} cannot be listened on: ${words.en}`})
}
