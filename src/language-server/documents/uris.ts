/** URIs of the client and paths of files. */

import {isAbsolute, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {extensionOf, isTextName, kindNamed} from '../../parse/kinds/kinds.ts'

/** The path of a file URI; null for one of another kind. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}

/** Of documents that show the text which a file without lines of its own is read into. */
const VIEW = 'nianbao-text:'

/** The file whose text such a document shows; null for any other document. */
export function viewedFile(uri: string): string | null {
  return uri.startsWith(VIEW) ? pathOf(`file:${uri.slice(VIEW.length)}`) : null
}

/** Whether a file is text by its name, as far as that tells. */
export function isTextFile(file: string): boolean {
  const extension = extensionOf(file)
  return isTextName(extension) || kindNamed(extension) === null
}

/** Whether a file lies in a folder, at whatever depth. */
export function isInFolder(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}
