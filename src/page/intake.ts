/** How files come into the page: dropped, chosen, pasted. */

import {signal} from '@preact/signals'
import {isTakenFromFolder, isVisible} from '../parse/folder-kinds.ts'
import {attachment} from './attachments.ts'
import {checkFiles, messageOf} from './checking.ts'
import type {GivenFile} from './protocol.ts'
import {complain} from './state.ts'

/** Whether something is held over the page. */
export const isDragging = signal(false)

export function listenForFiles(): void {
  let depth = 0
  const end = () => {
    depth = 0
    isDragging.value = false
  }
  window.addEventListener('dragenter', event => {
    event.preventDefault()
    depth++
    isDragging.value = true
  })
  window.addEventListener('dragleave', () => {
    depth--
    if (depth <= 0) end()
  })
  window.addEventListener('dragover', event => event.preventDefault())
  window.addEventListener('drop', event => {
    event.preventDefault()
    end()
    if (event.dataTransfer !== null) void take(filesOfTransfer(event.dataTransfer))
  })
  window.addEventListener('paste', event => {
    if (isWriting(event.target) || event.clipboardData === null) return
    event.preventDefault()
    void take(filesOfClipboard(event.clipboardData))
  })
}

/** What is chosen in a dialog; a folder gives paths. */
export async function takeChosen(files: FileList | null): Promise<void> {
  // A browser lists a folder in any order; here it is that of the command line.
  const chosen = Array.from(files ?? []).sort(byFolderPath)
  await take(
    Promise.all(
      chosen
        .filter(file => file.webkitRelativePath === '' || isWanted(file.webkitRelativePath))
        .map(file => given(file, file.webkitRelativePath))
    )
  )
}

export async function takeExample(): Promise<void> {
  const bytes = new TextEncoder().encode(attachment('example'))
  await checkFiles([{path: '示例：砚溪市林业局2024年年报.md', bytes, inFolder: false}])
}

async function take(files: Promise<readonly GivenFile[]>): Promise<void> {
  try {
    await checkFiles(await files)
  } catch (error) {
    complain(`文件读不了：${messageOf(error)}`)
  }
}

/** A file that is chosen by itself. */
export function readGiven(file: File): Promise<GivenFile> {
  return given(file, '')
}

/** @param path within the folder that was given; '' where the file itself was */
async function given(file: File, path: string): Promise<GivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return {path: path === '' ? file.name : path, bytes, inFolder: path !== ''}
}

function byFolderPath({webkitRelativePath: left}: File, {webkitRelativePath: right}: File): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** As in a folder on the command line: kinds that reports are kept in, and nothing hidden. */
function isWanted(path: string): boolean {
  return path.split('/').every(isVisible) && isTakenFromFolder(path)
}

// ---- Dropped -------------------------------------------------------------------------------------------------------

/** The entries have to be asked for at once: afterwards the browser has taken them away. */
function filesOfTransfer({items, files}: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = Array.from(items).map(item => item.webkitGetAsEntry?.() ?? null)
  if (!entries.some(entry => entry?.isDirectory === true)) {
    return Promise.all(Array.from(files).map(file => given(file, '')))
  }
  return Promise.all(entries.filter(entry => entry !== null).map(entry => filesOfEntry(entry, false))).then(found =>
    found.flat()
  )
}

async function filesOfEntry(entry: FileSystemEntry, inFolder: boolean): Promise<readonly GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFolder(entry)) {
    const found: GivenFile[] = []
    for (const child of await entriesOf(entry)) found.push(...(await filesOfEntry(child, true)))
    return found
  }
  if (inFolder && !isWanted(path)) return []
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
  return [await given(file, inFolder ? path : '')]
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** A folder gives a hundred entries at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all.sort((left, right) => (left.name < right.name ? -1 : 1))
    all.push(...some)
  }
}

// ---- Pasted --------------------------------------------------------------------------------------------------------

/** Files; else what Word, WPS and web pages put there as HTML, with its tables; else plain text. */
async function filesOfClipboard(clipboard: DataTransfer): Promise<readonly GivenFile[]> {
  if (clipboard.files.length > 0) return await Promise.all(Array.from(clipboard.files).map(file => given(file, '')))
  const html = clipboard.getData('text/html')
  const text = html === '' ? clipboard.getData('text/plain') : html
  if (text.trim() === '') return []
  const path = html === '' ? '粘贴的内容.txt' : '粘贴的内容.html'
  return [{path, bytes: new TextEncoder().encode(text), inFolder: false}]
}

/** Whether somebody writes there: then it is theirs. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  )
}
