/** Which files a folder is searched for. */

import {extensionOf, kindNamed} from './kinds.ts'

/**
 * Whether a file met in a folder is taken up, by its name: every kind that reports are kept in, so that those that cannot
 * be read are named as not judged. Pictures of a page that a browser has saved belong to that page.
 */
export function isTakenFromFolder(path: string): boolean {
  const kind = kindNamed(extensionOf(path))
  return kind !== null && !(kind === 'image' && isOfSavedPage(path))
}

/** Browsers put what a page needs into `name_files`, WPS and Word into `name.files`. */
function isOfSavedPage(path: string): boolean {
  const folders = path.replaceAll('\\', '/').split('/').slice(0, -1)
  return folders.some(folder => folder.endsWith('_files') || folder.endsWith('.files'))
}

/** Passed over with all that is in them. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git'])

/** Neither hidden, nor a package folder, nor the lock file that Word keeps beside an open document. */
export function isVisible(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && !skippedFolders.has(name)
}
