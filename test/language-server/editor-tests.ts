/** What every editor does with the report of these tests, whichever drives the server. */

import {expect, it} from 'vitest'
import type {Folder} from '../cli/harness.ts'
import {draft, positionOf} from './texts.ts'

/** Chinese and a character outside the first plane stand before what is wrong. */
export const text = draft.replace('严格执行“先审查、后公开”制度，', '就𠮷例严格执行“先审查、后公开”制度,')

/** What an editor saw, in every editor alike. */
export interface Seen {
  /** Why the editor could not be driven to the end. */
  readonly problem?: string
  /** The report after the quick fix. */
  readonly fixed: string
  readonly definition: readonly {readonly line: number; readonly text: string}[]
  readonly prompt: string
}

/**
 * @param report the name of the report in the folder that the editor works in
 * @param driven called within a test, when the editor has been driven
 */
export function editorTests(report: string, driven: () => {readonly seen: Seen | null; readonly folder: Folder}): void {
  it('applies a quick fix to the right place', () => {
    expect(driven().seen?.fixed).toBe(text.replace('制度,', '制度，'))
  })

  it('leads from a wrong total to its addends', () => {
    const lines = driven().seen?.definition.map(({line}) => line)
    for (const row of ['| 一、本年新收', '| 二、上年结转', '（一）予以公开', '| 四、结转下年度'])
      expect(lines, row).toContain(positionOf(text, row).line)
  })

  it('asks for the reason of a waiver, and the file of waivers has it', () => {
    const {seen, folder} = driven()
    expect(seen?.prompt).toContain('理由')
    expect(JSON.parse(folder.read('nianbao.waivers.json')).waivers).toMatchObject([
      {path: report, rule: 'cross-sum', reason: '台账已核对'}
    ])
  })
}
