/** `--fix` and `--fix-dry-run`: safe fixes written to the files, or shown as a diff. */

import {realpath} from 'node:fs/promises'
import {safeFixOf} from '../../diagnostic.ts'
import type {FixedFile} from '../../engine/linter.ts'
import {unifiedDiff} from '../../format/terminal/diff.ts'
import {paragraphDiff} from '../../format/terminal/paragraph-diff.ts'
import {Shelf} from '../../node/batch/shelf.ts'
import {contentHash} from '../../node/content-hash.ts'
import {type FoundFile, isWithin} from '../../node/files.ts'
import type {Session} from '../../node/session.ts'
import {replaceFile} from '../../node/write.ts'
import {printableStart} from '../../printable.ts'
import type {Locale, Words} from '../../words.ts'
import {InterruptedError, written} from '../errors.ts'
import type {Io} from '../io.ts'
import type {CheckedOperand, Gathered} from './operands.ts'

/** The result of fixing. */
export interface Fixes {
  /** The results as they are afterwards. */
  readonly checked: readonly CheckedOperand[]
  /** How many findings were fixed. */
  readonly count: number
  /** Files that were left as they are although something in them could be fixed. */
  readonly left: readonly LeftFile[]
}

export interface LeftFile {
  readonly path: string
  readonly reason: Words
}

/** Writes the safe fixes back, to what was named and nothing else. */
export async function fixFiles(
  session: Session,
  {checked, roots}: Pick<Gathered, 'checked' | 'roots'>,
  stop: AbortSignal | undefined
): Promise<Fixes> {
  const after: CheckedOperand[] = []
  const left: LeftFile[] = []
  const shelf = new Shelf(checked.length)
  let count = 0
  for (const entry of checked) {
    if (stop?.aborted === true) throw stopped(after.length, checked.length)
    const {file} = entry
    const fixed = file !== null && hasSafeFix(entry) ? await fixOne(session, file, entry, roots) : null
    if (file === null || fixed === null) {
      after.push(entry)
      continue
    }
    if ('reason' in fixed) {
      left.push(fixed)
      after.push(entry)
      continue
    }
    await written(file.absolute, replaceFile(file.absolute, fixed.bytes))
    count += fixed.fixed.length
    const {report, ...result} = fixed.result
    const hash = contentHash(fixed.bytes)
    after.push({...entry, result: await shelf.keep({result, report, hash}, file), hash})
  }
  return {checked: after, count, left}
}

/** The file with its fixes, or why it is left; null where nothing would change. */
async function fixOne(
  session: Session,
  file: FoundFile,
  {given}: CheckedOperand,
  roots: readonly string[]
): Promise<FixedFile | LeftFile | null> {
  const fixed = await session.fixFile(file, given)
  if (fixed === null) return {path: file.path, reason: notWritten}
  if (fixed.after === fixed.before) return null
  return isWithin(await realpath(file.absolute), roots) ? fixed : {path: file.path, reason: elsewhere}
}

const notWritten: Words = {
  zh: '能自动改的是 Word 文件（.docx）和文本文件（UTF-8、GB18030、UTF-16），有电子签名的除外。其他格式请在原来的软件里改，PDF 可以用 annotate 写成批注',
  en: 'what can be fixed are Word files (.docx) and text in UTF-8, GB18030 or UTF-16, unless they are signed. Change other formats in the program they come from; annotate writes comments into a PDF'
}
const elsewhere: Words = {
  zh: '链接指向所写的文件和文件夹之外',
  en: 'a link leads out of the files and folders that were named'
}

/** What was fixed, and what was left. */
export function fixesText({count, left}: Fixes, locale: Locale): string {
  return (locale === 'en' ? `Fixed: ${count}\n` : `已改正 ${count} 处。\n`) + leftText(left, locale)
}

export function leftText(left: readonly LeftFile[], locale: Locale): string {
  const lines = left.map(({path, reason}) =>
    locale === 'en'
      ? `${printableStart(path)} was left as it is: ${reason.en}.\n`
      : `${printableStart(path)} 没有自动改：${reason.zh}。\n`
  )
  return lines.join('')
}

/** Prints what {@link fixFiles} would change, and gives what it would leave. */
export async function showFixes(
  session: Session,
  {checked, roots}: Pick<Gathered, 'checked' | 'roots'>,
  {io, locale}: {readonly io: Io; readonly locale: Locale}
): Promise<readonly LeftFile[]> {
  const left: LeftFile[] = []
  for (const entry of checked) {
    const {file} = entry
    const fixed = file !== null && hasSafeFix(entry) ? await fixOne(session, file, entry, roots) : null
    if (file === null || fixed === null) continue
    if ('reason' in fixed) left.push(fixed)
    else io.stdout.write(diffText(file.path, fixed, locale))
  }
  return left
}

/** In lines where the file has them, as `patch` takes it; else in words. */
function diffText(path: string, fixed: FixedFile, locale: Locale): string {
  const hasLines = fixed.fixed.every(({location}) => location.origin === undefined)
  return hasLines ? unifiedDiff(path, fixed.before, fixed.after) : paragraphDiff(path, fixed, locale)
}

function stopped(done: number, total: number): InterruptedError {
  return new InterruptedError({
    zh: `已停止：${total} 份中看过 ${done} 份，其中可以安全改正的已经改正；没有写出结果。`,
    en: `Stopped after ${done} of ${total} files, whose safe fixes were written. There are no outputs.`
  })
}

function hasSafeFix({result}: CheckedOperand): boolean {
  return result.diagnostics.some(safeFixOf)
}
