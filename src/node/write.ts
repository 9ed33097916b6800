/** Replaces files so that at no moment a half-written one lies there. */

import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import {open, realpath, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'

/** Pieces are written one behind the other. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>

/**
 * Replaces or makes a file: writes a temporary file in the same folder, then gives it the name. The permissions are kept;
 * where the path is a link, what it points at is replaced and the link stays.
 * @throws what the file system throws; the old file is then as it was
 */
export async function replaceFile(path: string, content: FileContent): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then(
    stats => stats.mode & 0o7777,
    () => 0o666
  )
  // Without the name of the file, which may be as long as a name can be.
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`)
  unfinished.add(temporary)
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      for (const piece of piecesOf(content)) await file.writeFile(piece)
      // The umask may have taken away what the old file had.
      if (mode !== 0o666) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

/** Temporary files that are being written. A second Ctrl-C ends the program at once, and is to leave none behind. */
const unfinished = new Set<string>()
process.on('exit', () => {
  for (const temporary of unfinished) rmSync(temporary, {force: true})
})

function piecesOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}
