/** Waives a finding from the editor: writes the file of waivers, or says how the client has to. */

import {readFile} from 'node:fs/promises'
import {ConfigFileError} from '../../config/load.ts'
import type {Waiver} from '../../engine/waivers/waivers.ts'
import {waiversText} from '../../engine/waivers/waivers-file.ts'
import {accessWords} from '../../node/access.ts'
import {presentWaivers, waiverPath, withWaivers} from '../../node/waivers.ts'
import {replaceFile} from '../../node/write.ts'
import {Source} from '../../source.ts'
import type {OpenReport} from '../documents/subject.ts'
import type {Waived, WaiveRequest} from '../threads/jobs.ts'

/**
 * Without a reason nothing is written: the text of the file, with the reason left blank, is handed to the client for its
 * user to complete. Such a waiver silences nothing, and the linter says so until the reason stands there.
 */
export async function waive({result, project, file: report}: OpenReport, request: WaiveRequest): Promise<Waived> {
  const {fingerprint, reason} = request
  const found = result.diagnostics.find(diagnostic => diagnostic.fingerprint === fingerprint)
  if (found === undefined) return {state: 'gone'}
  const file = project.waiversFile
  const waiver: Waiver = {path: waiverPath(file, report), rule: found.rule, fingerprint, reason: reason ?? ''}
  try {
    const text = waiversText(withWaivers(await presentWaivers(file), [waiver]))
    if (reason === null || reason.trim() === '') return {state: 'edit', file, text, lines: await lineCount(file)}
    await replaceFile(file, text)
    return {state: 'written', file}
  } catch (error) {
    return {state: 'failed', words: error instanceof ConfigFileError ? error.words : accessWords(error)}
  }
}

async function lineCount(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : new Source(text).lineStarts.length
}
