/** `annotate`: checks a Word file or a PDF and writes a copy of it with the findings as comments or highlights. */

import {resolve} from 'node:path'
import {annotate as annotateBytes} from '../annotate/annotate.ts'
import type {Result} from '../engine/result.ts'
import {accessWords} from '../node/access.ts'
import {readFileBytes} from '../node/read.ts'
import {replaceFile} from '../node/write.ts'
import {Refused} from '../parse/refusal.ts'
import {printable} from '../printable.ts'
import type {Words} from '../words.ts'
import {cannotWrite, UsageError} from './errors.ts'
import {Inputs} from './inputs.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {openSession, outputLocale} from './opening.ts'
import {gather} from './operands.ts'
import {planReading, STDIN} from './plan.ts'

/** @returns 0 where the copy was written, else 2: what was found is determined by `check` */
export async function annotate(invocation: Invocation): Promise<ExitCode> {
  const {io, operands, values} = invocation
  const [path, ...others] = operands
  if (path === undefined || others.length > 0 || path === STDIN) throw new UsageError(oneFile)
  if (values.output === undefined) throw new UsageError(noOutput)
  const session = openSession(invocation)
  const input = resolve(session.cwd, path)
  const output = resolve(session.cwd, values.output)
  if (input === output) throw new UsageError(sameFile)
  const {
    checked: [checked],
    paths
  } = await gather(planReading(invocation, session))
  await (await Inputs.of([...paths, ...session.sources])).guard([{file: output}])
  const read = await readFileBytes(input)
  const locale = await outputLocale(session, invocation)
  if (read.kind === 'refused') throw new UsageError(read.refusal.message)
  const {result} = checked ?? {}
  if (result === undefined || result.report === null) {
    io.stderr.write(`${result?.unjudged.map(({message}) => printable(message)).join('\n') ?? ''}\n`)
    return 2
  }
  const bytes = withComments(read.bytes, result, locale, values['break-signatures'] === true)
  await replaceFile(output, bytes).catch(error => {
    throw cannotWrite(values.output ?? '', accessWords(error))
  })
  io.stdout.write(`${summary(values.output, result)[locale]}\n`)
  return 0
}

function withComments(
  bytes: Uint8Array,
  {diagnostics, repairs}: Result,
  locale: keyof Words,
  breakSignatures: boolean
): Uint8Array {
  try {
    const date = `${new Date().toISOString().slice(0, 19)}Z`
    return annotateBytes(bytes, diagnostics, {repairs, locale, date, breakSignatures})
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(error.refusal.message)
    throw error
  }
}

function summary(path: string, {diagnostics, repairs, unjudged}: Result): Words {
  const left = unjudged.length
  const count = diagnostics.length + repairs.reduce((cells, repair) => cells + repair.cells.length, 0)
  return {
    zh: `已写入 ${path}：${count} 条批注。${left > 0 ? `另有 ${left} 项未能核对，没有批注，请用 check 查看。` : ''}`,
    en: `${path} is written: ${count} comments.${left > 0 ? ` ${left} matters could not be judged and have no comment; see check.` : ''}`
  }
}

const oneFile: Words = {
  zh: '请写明一个 Word 文件或 PDF，如“nianbao-lint annotate 年报.docx -o 校核.docx”。',
  en: 'Name one Word file or PDF, as in “nianbao-lint annotate report.docx -o checked.docx”.'
}
const noOutput: Words = {
  zh: '请用 -o 写明批注后的文件名，如“-o 校核.docx”。原文件不会改动。',
  en: 'Say with -o where the annotated copy goes, as in “-o checked.docx”. The file itself is not changed.'
}
const sameFile: Words = {
  zh: '-o 不能是原文件，请换一个文件名。',
  en: 'The copy cannot take the place of the file itself; give it another name.'
}
