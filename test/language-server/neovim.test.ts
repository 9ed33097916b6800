/** Neovim, without a screen, set up as the example says. */

import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {buildProgram, type Program} from './program.ts'
import {draft, positionOf} from './texts.ts'

/** Chinese and a character outside the first plane stand before what is wrong. */
const text = draft.replace('严格执行“先审查、后公开”制度，', '就𠮷例严格执行“先审查、后公开”制度,')

const isThere = spawnSync('nvim', ['--version']).status === 0

interface Seen {
  readonly problem?: string
  readonly diagnostics: readonly {code: string; severity: number; line: number; text: string}[]
  readonly fixed: readonly string[]
  readonly definition: readonly {line: number; text: string}[]
  readonly prompt: string
  readonly outline: string
}

// Neovim is installed by .ci/run; elsewhere these are skipped where it is missing.
describe.skipIf(!isThere)('Neovim', () => {
  let program: Program | null = null
  let seen: Seen | null = null
  const folder = new Folder({'2024.md': text, '.git/HEAD': ''})

  beforeAll(async () => {
    program = await buildProgram()
    const drive = fileURLToPath(new URL('editors/neovim.lua', import.meta.url))
    const {stderr} = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${drive}`], {
      encoding: 'utf8',
      timeout: 90_000,
      cwd: folder.path,
      env: {
        ...process.env,
        NIANBAO_NEOVIM: fileURLToPath(new URL('../../examples/editor/neovim', import.meta.url)),
        NIANBAO_SERVER: JSON.stringify(program.command),
        NIANBAO_REPORT: `${folder.path}/2024.md`,
        NIANBAO_SEEN: `${folder.path}/seen.json`
      }
    })
    seen = JSON.parse(folder.read('seen.json'))
    expect(seen?.problem, stderr).toBeUndefined()
  }, 120_000)
  afterAll(() => {
    program?.dispose()
    folder.dispose()
  })

  it('marks exactly the wrong characters', () => {
    const marked = new Map(seen?.diagnostics.map(one => [one.code, one]))
    expect(marked.get('halfwidth-punctuation')).toMatchObject({text: ',', line: positionOf(text, '制度,').line})
    expect(marked.get('cross-sum')).toMatchObject({text: '22', severity: 1})
    expect(marked.get('fee-citation')?.text).toBe('国办发〔2020〕109号')
  })

  it('applies a quick fix to the right place', () => {
    expect(seen?.fixed.join('\n')).toBe(text.replace('制度,', '制度，').replace(/\n$/, ''))
  })

  it('leads from a wrong total to its addends', () => {
    const lines = seen?.definition.map(({line}) => line)
    for (const row of ['| 一、本年新收', '| 二、上年结转', '（一）予以公开', '| 四、结转下年度'])
      expect(lines, row).toContain(positionOf(text, row).line)
  })

  it('asks for the reason of a waiver, and the file of waivers has it', () => {
    expect(seen?.prompt).toContain('理由')
    expect(JSON.parse(folder.read('nianbao.waivers.json')).waivers).toMatchObject([
      {path: '2024.md', rule: 'cross-sum', reason: '台账已核对'}
    ])
  })

  it('has an outline', () => {
    expect(seen?.outline).toBe('砚溪市林业局2024年政府信息公开工作年度报告')
  })
})
