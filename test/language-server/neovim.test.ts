/** Neovim, without a screen, set up as the example says. */

import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {editorTests, type Seen, text} from './editor-tests.ts'
import {buildProgram, type Program} from './program.ts'
import {positionOf} from './texts.ts'

const isThere = spawnSync('nvim', ['--version']).status === 0

interface SeenByNeovim extends Seen {
  readonly diagnostics: readonly {code: string; severity: number; line: number; text: string}[]
  readonly outline: string
}

/** Neovim has the lines of a buffer, without the end of the last. */
function readSeen(written: string): SeenByNeovim {
  const {fixed, ...seen}: Omit<SeenByNeovim, 'fixed'> & {readonly fixed: readonly string[]} = JSON.parse(written)
  return {...seen, fixed: `${fixed.join('\n')}\n`}
}

// Neovim is installed by .ci/run; elsewhere these are skipped where it is missing.
describe.skipIf(!isThere)('Neovim', () => {
  let program: Program | null = null
  let seen: SeenByNeovim | null = null
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
    seen = readSeen(folder.read('seen.json'))
    expect(seen?.problem, stderr).toBeUndefined()
  }, 120_000)
  afterAll(() => program?.dispose())

  it('marks exactly the wrong characters', () => {
    const marked = new Map(seen?.diagnostics.map(one => [one.code, one]))
    expect(marked.get('halfwidth-punctuation')).toMatchObject({text: ',', line: positionOf(text, '制度,').line})
    expect(marked.get('cross-sum')).toMatchObject({text: '22', severity: 1})
    expect(marked.get('fee-citation')?.text).toBe('国办发〔2020〕109号')
  })

  editorTests('2024.md', () => ({seen, folder}))

  it('has an outline', () => {
    expect(seen?.outline).toBe('砚溪市林业局2024年政府信息公开工作年度报告')
  })
})
