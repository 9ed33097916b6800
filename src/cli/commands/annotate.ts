/** `annotate`: checks Word files and PDFs and writes copies of them with the findings as comments or highlights. */

import {mkdir, stat} from 'node:fs/promises'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {annotate as annotateBytes, isAnnotated} from '../../annotate/annotate.ts'
import {isSkipped} from '../../engine/verdict.ts'
import {UniqueNames} from '../../format/file-names.ts'
import {verdictLines} from '../../format/verdict-lines.ts'
import {accessWords} from '../../node/access.ts'
import type {FoundFile} from '../../node/files.ts'
import {readFileBytes} from '../../node/read.ts'
import {replaceFile} from '../../node/write.ts'
import {extensionOf, kindNamed} from '../../parse/kinds/kinds.ts'
import {preparePdfEngine} from '../../parse/pdf/engine.ts'
import {Refused} from '../../parse/refusal.ts'
import {printable, printableStart} from '../../printable.ts'
import type {Locale, Words} from '../../words.ts'
import {cannotWrite, InterruptedError, UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {Inputs} from '../plan/inputs.ts'
import {openSession, outputLocale} from '../plan/opening.ts'
import {planReading, STDIN} from '../plan/plan.ts'
import {copyName, originalOf} from '../steps/copies.ts'
import {type CheckedOperand, gather} from '../steps/operands.ts'

/** A file with where its copy goes. */
interface Copy {
  readonly file: FoundFile
  /** As the user sees it. */
  readonly path: string
  readonly absolute: string
}

/** What became of one file. */
type Outcome = {readonly kind: 'written' | 'left'; readonly words: Words}

/** @returns 0 where every copy was written, else 2: what was found is determined by `check` */
export async function annotate(invocation: Invocation): Promise<ExitCode> {
  const {io, operands, values} = invocation
  if (operands.length === 0 || operands.includes(STDIN)) throw new UsageError(noFile)
  const session = openSession(invocation)
  const {checked, paths} = await gather(planReading(invocation, session))
  const locale = await outputLocale(session, invocation)
  const subjects = checked.filter(one => one.file?.inFolder !== true || isSubject(one, checked))
  const copies = await copiesOf(subjects, values.output, session.cwd)
  const inputs = await Inputs.of([...paths.filter(path => !isCopy(path, checked)), ...session.sources])
  await inputs.guard([...copies.values()].map(({absolute: file}) => ({file})))
  let written = 0
  for (const one of subjects) {
    if (io.stop?.aborted === true) throw new InterruptedError(stoppedWords)
    const copy = copies.get(one)
    const breakSignatures = values['break-signatures'] === true
    const {kind, words} = await outcomeOf(one, copy, {locale, breakSignatures})
    if (kind === 'written') written += 1
    const stream = kind === 'written' ? io.stdout : io.stderr
    stream.write(`${printable(words[locale])}\n`)
  }
  if (subjects.length === 0) io.stderr.write(`${nothingToAnnotate[locale]}\n`)
  return written > 0 && written === subjects.length ? 0 : 2
}

/** Of what a folder holds: reports in Word and PDF, without the copies that stand beside their originals. */
function isSubject({file, result}: CheckedOperand, all: readonly CheckedOperand[]): boolean {
  return file !== null && !isSkipped(result) && takesComments(file.path) && !isCopy(file.absolute, all)
}

/** Whether a file has the name of the copy of one that is annotated now. Whether it is a copy is seen before it is written over. */
function isCopy(path: string, all: readonly CheckedOperand[]): boolean {
  const original = originalOf(path)
  return original !== null && all.some(({file}) => file?.absolute === original)
}

function takesComments(path: string): boolean {
  const kind = kindNamed(extensionOf(path))
  return kind === 'word' || kind === 'pdf'
}

/**
 * Where each copy goes: beside its original, or, with `-o`, to the file that is named for one, into the folder for several.
 * @throws UsageError where the name of the copy is that of another format
 */
async function copiesOf(
  subjects: readonly CheckedOperand[],
  output: string | undefined,
  cwd: string
): Promise<ReadonlyMap<CheckedOperand, Copy>> {
  const files = subjects.flatMap(one => (one.file === null ? [] : [{one, file: one.file}]))
  const [only] = files
  const toFile =
    files.length === 1 &&
    only?.file.inFolder === false &&
    output !== undefined &&
    !(await isFolder(resolve(cwd, output)))
  if (toFile && extensionOf(output) !== extensionOf(only.file.path)) throw wrongExtension(output, only.file.path)
  const names = new UniqueNames()
  return new Map(
    files.map(({one, file}): [CheckedOperand, Copy] => {
      const beside = join(dirname(file.path), copyName(file.path))
      const extension = extname(file.path)
      const inFolder = () => join(output ?? '', names.take(basename(copyName(file.path), extension)) + extension)
      const path = output === undefined ? beside : toFile ? output : inFolder()
      return [one, {file, path, absolute: resolve(cwd, path)}]
    })
  )
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    stats => stats.isDirectory(),
    () => false
  )
}

interface Writing {
  readonly locale: Locale
  readonly breakSignatures: boolean
}

async function outcomeOf({result}: CheckedOperand, copy: Copy | undefined, writing: Writing): Promise<Outcome> {
  if (result.report === null || copy === undefined) {
    const reasons = result.unjudged.map(({message}) => message).join('')
    return left(result.path, {zh: reasons, en: reasons})
  }
  const {file, path, absolute} = copy
  if (file.absolute === absolute) throw new UsageError(sameFile)
  const read = await readFileBytes(file.absolute)
  if (read.kind === 'refused') return left(file.path, read.refusal.message)
  await preparePdfEngine()
  if (await isForeign(absolute)) return left(file.path, foreign(path))
  const {diagnostics, repairs, unjudged} = result
  const date = `${new Date().toISOString().slice(0, 19)}Z`
  const summary = verdictLines({...result, report: result.report}, {}, writing.locale)
  try {
    const bytes = annotateBytes(read.bytes, diagnostics, {...writing, repairs, summary, date})
    await write(absolute, bytes, path)
  } catch (error) {
    if (error instanceof Refused) return left(file.path, error.refusal.message)
    throw error
  }
  const count = diagnostics.length + repairs.reduce((cells, {cells: each}) => cells + each.length, 0)
  return {kind: 'written', words: writtenWords(path, count, unjudged.length)}
}

/** Whether something lies there that no earlier check has written. */
async function isForeign(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null)
  if (there === null) return false
  const read = await readFileBytes(path)
  return read.kind === 'refused' || !isAnnotated(read.bytes)
}

async function write(absolute: string, bytes: Uint8Array, path: string): Promise<void> {
  try {
    await mkdir(dirname(absolute), {recursive: true})
    await replaceFile(absolute, bytes)
  } catch (error) {
    throw cannotWrite(path, accessWords(error))
  }
}

function left(path: string, {zh, en}: Words): Outcome {
  return {
    kind: 'left',
    words: {
      zh: `${printableStart(path)} 没有写批注：${printable(zh)}`,
      en: `${printableStart(path)} has no copy: ${printable(en)}`
    }
  }
}

function foreign(path: string): Words {
  return {
    zh: `${path} 已经存在，而且不是以前写的批注，没有覆盖。请用 -o 换一个名称。`,
    en: `${path} exists and is no earlier annotated copy; it was left as it is. Give another name with -o.`
  }
}

function writtenWords(path: string, count: number, unjudged: number): Words {
  return {
    zh: `已写入 ${path}：${count} 条批注，第一条是核对结论${unjudged > 0 ? `，写明 ${unjudged} 项未能核对` : ''}。`,
    en: `${path} is written: ${count} comments; the first is the verdict${unjudged > 0 ? `, with ${unjudged} matters that were not judged` : ''}.`
  }
}

function wrongExtension(output: string, input: string): UsageError {
  const wanted = extname(input)
  return new UsageError({
    zh: `-o ${output} 的扩展名应为 ${wanted}：批注写在原格式的副本里。`,
    en: `-o ${output} should end in ${wanted}: the copy has the format of the original.`
  })
}

const noFile: Words = {
  zh: '请写明 Word 文件、PDF 或者文件夹，如“nianbao-lint annotate 年报.docx”。',
  en: 'Name Word files, PDFs or folders, as in “nianbao-lint annotate report.docx”.'
}
const sameFile: Words = {
  zh: '-o 不能是原文件，请换一个文件名。',
  en: 'The copy cannot take the place of the file itself; give it another name.'
}
const nothingToAnnotate: Words = {
  zh: '没有可以写批注的年度报告：批注只能写进 Word 文件（.docx）和 PDF。',
  en: 'There is no report to annotate: comments go into Word files (.docx) and PDFs only.'
}
const stoppedWords: Words = {
  zh: '已停止：已经写好的批注仍在，其余没有写。',
  en: 'Stopped: the copies that were written stay, the others were not written.'
}
