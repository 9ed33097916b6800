/** How files come into the page: dropped, chosen, pasted. */

import {signal} from '@preact/signals'
import {isTakenFromFolder, isVisible} from '../parse/kinds/folder-kinds.ts'
import {thrownText} from '../thrown.ts'
import {attachment} from './attachments.ts'
import {checkFiles} from './checking.ts'
import type {ChosenFile, GivenFile} from './protocol.ts'
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
    void checkFiles(filesOfClipboard(event.clipboardData))
  })
}

/** What is chosen in a dialog; a folder gives paths. */
export async function takeChosen(files: FileList | null): Promise<void> {
  // A browser lists a folder in any order; here it is that of the command line.
  const chosen = Array.from(files ?? []).sort(byFolderPath)
  const wanted = chosen.filter(file => file.webkitRelativePath === '' || isWanted(file.webkitRelativePath))
  await checkFiles(wanted.map(file => given(file, file.webkitRelativePath)))
}

export async function takeExample(): Promise<void> {
  const content = new Blob([attachment('example')])
  await checkFiles([{path: '示例：砚溪市林业局2024年年报.md', content, inFolder: false}])
}

async function take(files: Promise<readonly ChosenFile[]>): Promise<void> {
  try {
    await checkFiles(await files)
  } catch (error) {
    complain(`文件读不了：${thrownText(error)}`)
  }
}

/** A file that is chosen by itself. */
export async function readGiven(file: File): Promise<GivenFile> {
  return {path: file.name, bytes: new Uint8Array(await file.arrayBuffer()), inFolder: false}
}

/** @param path within the folder that was given; '' where the file itself was */
function given(file: File, path: string): ChosenFile {
  return {path: path === '' ? file.name : path, content: file, inFolder: path !== ''}
}

function byFolderPath({webkitRelativePath: left}: File, {webkitRelativePath: right}: File): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** As in a folder on the command line: kinds that reports are kept in, and nothing hidden. */
function isWanted(path: string): boolean {
  return path.split('/').every(isVisible) && isTakenFromFolder(path)
}

/** The entries have to be asked for at once: afterwards the browser has taken them away. */
async function filesOfTransfer({items, files}: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = Array.from(items).map(item => item.webkitGetAsEntry?.() ?? null)
  if (!entries.some(entry => entry?.isDirectory === true)) {
    return Array.from(files).map(file => given(file, ''))
  }
  const found = await Promise.all(entries.filter(entry => entry !== null).map(entry => filesOfEntry(entry, false)))
  return found.flat()
}

async function filesOfEntry(entry: FileSystemEntry, inFolder: boolean): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFolder(entry)) {
    const found: ChosenFile[] = []
    for (const child of await entriesOf(entry)) found.push(...(await filesOfEntry(child, true)))
    return found
  }
  if (inFolder && !isWanted(path)) return []
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
  return [given(file, inFolder ? path : '')]
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

/** Files; else what Word, WPS and web pages put there as HTML, with its tables; else plain text. */
function filesOfClipboard(clipboard: DataTransfer): readonly ChosenFile[] {
  if (clipboard.files.length > 0) return Array.from(clipboard.files).map(file => given(file, ''))
  const html = clipboard.getData('text/html')
  const text = html === '' ? clipboard.getData('text/plain') : html
  if (text.trim() === '') return []
  const path = html === '' ? '粘贴的内容.txt' : '粘贴的内容.html'
  return [{path, content: new Blob([text]), inFolder: false}]
}

/** Whether somebody writes there: then it is theirs. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  )
}
