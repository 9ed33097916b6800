/**
 * Tells what is wrong with configs and files of waivers: in the file itself, and once in a message. The reports that cannot be
 * checked for it only name the file. It is sent without being asked for, as no client asks about these files.
 */

import {relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Connection, MessageType, ShowMessageNotification} from 'vscode-languageserver/node'
import {grouped} from '../../grouping.ts'
import type {ConfigFault, FoundInFile} from '../threads/jobs.ts'
import {say} from '../words.ts'
import type {Workspace} from '../workspace.ts'
import {configProblemAt} from './problem.ts'

export class ConfigNotices {
  readonly #connection: Connection
  readonly #workspace: Workspace
  /** What keeps each open document from being checked. */
  readonly #open = new Map<string, readonly ConfigFault[]>()
  /** What keeps files of the workspace from it, whether they are open or not. */
  #surveyed: readonly ConfigFault[] = []
  /** What is shown of each file, as it was sent. */
  #shown = new Map<string, string>()
  /** Of what was told in a message. */
  #told = new Set<string>()

  constructor(connection: Connection, workspace: Workspace) {
    this.#connection = connection
    this.#workspace = workspace
  }

  /** An open document has been checked. */
  checked(uri: string, faults: readonly ConfigFault[]): void {
    this.#open.set(uri, faults)
    this.#tell()
  }

  closed(uri: string): void {
    if (this.#open.delete(uri)) this.#tell()
  }

  /** The files of the workspace have been checked. */
  surveyed(found: readonly FoundInFile[]): void {
    this.#surveyed = found.flatMap(({faults}) => faults)
    this.#tell()
  }

  #tell(): void {
    const faults = distinct([...[...this.#open.values()].flat(), ...this.#surveyed])
    this.#show(faults)
    this.#say(faults)
  }

  #show(faults: readonly ConfigFault[]): void {
    const placed = faults.flatMap(({place, words}) => (place === null ? [] : [{...place, words}]))
    const files = grouped(placed, ({file}) => file)
    const before = this.#shown
    this.#shown = new Map([...files].map(([file, own]) => [file, JSON.stringify(own)]))
    for (const file of new Set([...before.keys(), ...files.keys()])) {
      if (before.get(file) === this.#shown.get(file)) continue
      const uri = pathToFileURL(file).href
      const locale = this.#workspace.localeOf(uri)
      const diagnostics = (files.get(file) ?? []).map(({range, words}) => configProblemAt(range, words[locale]))
      this.#connection.sendDiagnostics({uri, diagnostics}).catch(() => {})
    }
  }

  /** A file is spoken of once as long as it is wrong, however that changes while somebody puts it right. */
  #say(faults: readonly ConfigFault[]): void {
    const before = this.#told
    const keyOf = ({place, words}: ConfigFault) => place?.file ?? words.zh
    this.#told = new Set(faults.map(keyOf))
    for (const fault of faults) {
      if (before.has(keyOf(fault))) continue
      before.add(keyOf(fault))
      const message = this.#messageOf(fault)
      this.#connection
        .sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message})
        .catch(() => {})
    }
  }

  #messageOf({place, words}: ConfigFault): string {
    if (place === null) return words[this.#workspace.localeOf('')]
    const {file} = place
    const locale = this.#workspace.localeOf(pathToFileURL(file).href)
    const root = this.#workspace.rootOf(file)
    return say('configIsWrong', locale, {
      file: root === null ? file : relative(root, file),
      detail: words[locale]
    })
  }
}

function distinct(faults: readonly ConfigFault[]): readonly ConfigFault[] {
  return [...new Map(faults.map(fault => [JSON.stringify(fault), fault])).values()]
}
