/** `--fix` and `--fix-dry-run`: safe fixes written to the files, or shown as a diff. */

import {unifiedDiff} from '../format/diff.ts'
import {accessWords} from '../node/access.ts'
import type {Session} from '../node/session.ts'
import {replaceFile} from '../node/write.ts'
import {cannotWrite} from './errors.ts'
import type {Io} from './io.ts'
import type {Checked} from './operands.ts'

/** Writes the safe fixes back. Gives the results as they are afterwards, and how many findings were fixed. */
export async function fixFiles(
  session: Session,
  checked: readonly Checked[]
): Promise<{checked: Checked[]; count: number}> {
  const after: Checked[] = []
  let count = 0
  for (const entry of checked) {
    const fixed = hasSafeFix(entry) && entry.file !== null ? await session.fixFile(entry.file, entry.given) : null
    if (fixed === null || entry.file === null || fixed.after === fixed.before) {
      after.push(entry)
      continue
    }
    await write(entry.file.absolute, fixed.after)
    count += fixed.count
    after.push({...entry, result: fixed.result})
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
