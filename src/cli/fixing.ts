/** `--fix` and `--fix-dry-run`: safe fixes written to the files, or shown as a diff. */

import {unifiedDiff} from '../format/terminal/diff.ts'
import {accessWords} from '../node/access.ts'
import {Shelf} from '../node/batch/shelf.ts'
import {contentHash} from '../node/report-file.ts'
import type {Session} from '../node/session.ts'
import {replaceFile} from '../node/write.ts'
import {cannotWrite, InterruptedError} from './errors.ts'
import type {Io} from './io.ts'
import type {Checked} from './operands.ts'

/** Writes the safe fixes back. Gives the results as they are afterwards, and how many findings were fixed. */
export async function fixFiles(
  session: Session,
  checked: readonly Checked[],
  stop: AbortSignal | undefined
): Promise<{checked: Checked[]; count: number}> {
  const after: Checked[] = []
  const shelf = new Shelf(checked.length)
  let count = 0
  for (const entry of checked) {
    if (stop?.aborted === true) throw stopped(after.length, checked.length)
    const fixed = hasSafeFix(entry) && entry.file !== null ? await session.fixFile(entry.file, entry.given) : null
    if (fixed === null || entry.file === null || fixed.after === fixed.before) {
      after.push(entry)
      continue
    }
    await write(entry.file.absolute, fixed.after)
    count += fixed.count
    const {report, ...result} = fixed.result
    const hash = contentHash(new TextEncoder().encode(fixed.after))
    after.push({...entry, result: shelf.keep({result, report, hash}, entry.file), hash})
  }
  return {checked: after, count}
}

/** Prints what {@link fixFiles} would change. */
export async function showFixes(session: Session, checked: readonly Checked[], io: Io): Promise<void> {
  for (const entry of checked) {
    if (!hasSafeFix(entry) || entry.file === null) continue
    const fixed = await session.fixFile(entry.file, entry.given)
    if (fixed !== null) io.stdout.write(unifiedDiff(entry.file.path, fixed.before, fixed.after))
  }
}

function stopped(done: number, total: number): InterruptedError {
  return new InterruptedError({
    zh: `已停止：${total} 份中看过 ${done} 份，其中可以安全改正的已经改正；没有写出结果。`,
    en: `Stopped after ${done} of ${total} files, whose safe fixes were written. There are no outputs.`
  })
}

function hasSafeFix({result}: Checked): boolean {
  return result.diagnostics.some(({fixes}) => fixes.some(({safety}) => safety === 'safe'))
}

async function write(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text)
  } catch (error) {
    throw cannotWrite(path, accessWords(error))
  }
}
