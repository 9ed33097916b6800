/** Copies with comments that `annotate` wrote: their names, and which files of a folder they are. */

import {basename, dirname, extname, join} from 'node:path'
import type {FoundFile} from '../../node/files.ts'
import {readFileBytes} from '../../node/read.ts'
import type {Words} from '../../words.ts'

const MARK = '.校核'

/** 年报.docx: 年报.校核.docx. */
export function copyName(path: string): string {
  const extension = extname(path)
  return `${basename(path, extension)}${MARK}${extension}`
}

/** 年报.校核.docx: 年报.docx; null for any other name. */
export function originalOf(path: string): string | null {
  const extension = extname(path)
  const stem = basename(path, extension)
  return stem.endsWith(MARK) ? join(dirname(path), stem.slice(0, -MARK.length) + extension) : null
}

/**
 * The copies among the files of folders: their originals are checked beside them, and they hold the comments of an earlier
 * check. A name alone, or comments alone, could be given to a report that nobody is to look at.
 */
export async function copiesAmong(files: readonly FoundFile[]): Promise<ReadonlySet<FoundFile>> {
  const known = new Set(files.map(({absolute}) => absolute))
  const copies = new Set<FoundFile>()
  for (const file of files) {
    const original = file.inFolder ? originalOf(file.absolute) : null
    if (original !== null && known.has(original) && (await holdsComments(file))) copies.add(file)
  }
  return copies
}

async function holdsComments({absolute}: FoundFile): Promise<boolean> {
  const read = await readFileBytes(absolute)
  if (read.kind === 'refused') return false
  // Loaded here: they bring the readers of all formats with them.
  const [{isAnnotated}, {preparePdfEngine}] = await Promise.all([
    import('../../annotate/annotate.ts'),
    import('../../parse/pdf/engine.ts')
  ])
  await preparePdfEngine()
  return isAnnotated(read.bytes)
}

/** Why a copy is skipped. */
export function copyWords(path: string): Words {
  const original = basename(originalOf(path) ?? path)
  return {
    zh: `这是“${original}”写了批注的副本，没有核对，只核对了原件。`,
    en: `This is the copy of “${original}” with the comments of a check; it was not checked, the original was.`
  }
}
