/** Emacs with Eglot, without a screen, set up as the example says. */

import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {editorTests, type Seen, text} from './editor-tests.ts'
import {buildProgram, type Program} from './program.ts'
import {positionOf} from './texts.ts'

/** Where Debian puts the packages that its Emacs does not have built in. */
const packages = '/usr/share/emacs/site-lisp/elpa'
const paths = existsSync(packages) ? readdirSync(packages).flatMap(name => ['-L', join(packages, name)]) : []

const isThere = spawnSync('emacs', ['--batch', '-Q', ...paths, '-l', 'eglot']).status === 0

interface SeenByEmacs extends Seen {
  readonly diagnostics: readonly {message: string; line: number; text: string}[]
  readonly outline: readonly string[]
}

/** Now and then an Emacs without a screen waits without success for what was found last; it has not been learned why. */
const ATTEMPTS = 3

/** Has Emacs do everything, and write what it saw. @returns what it printed */
function drive({command}: Program, {path}: Folder): string {
  const script = fileURLToPath(new URL('editors/emacs.el', import.meta.url))
  const {stderr} = spawnSync('emacs', ['--batch', '-Q', ...paths, '-l', script], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: path,
    env: {
      ...process.env,
      LANG: 'C.UTF-8',
      NIANBAO_EMACS: fileURLToPath(new URL('../../examples/editor/emacs/nianbao-eglot.el', import.meta.url)),
      NIANBAO_SERVER: JSON.stringify(command),
      NIANBAO_REPORT: `${path}/2024.txt`,
      NIANBAO_SEEN: `${path}/seen.json`
    }
  })
  return stderr
}

// Emacs and Eglot are installed by .ci/run; elsewhere these are skipped where one is missing.
describe.skipIf(!isThere)('Emacs with Eglot', () => {
  let program: Program | null = null
  let seen: SeenByEmacs | null = null
  let folder: Folder

  beforeAll(async () => {
    program = await buildProgram()
    let stderr = ''
    for (let attempt = 0; attempt < ATTEMPTS && (seen === null || seen.problem !== undefined); attempt++) {
      folder = new Folder({'2024.txt': text.replace(/\*\*/g, '')})
      stderr = drive(program, folder)
      seen = existsSync(`${folder.path}/seen.json`) ? JSON.parse(folder.read('seen.json')) : null
    }
    expect(seen?.problem, stderr).toBeUndefined()
    expect(seen, stderr).not.toBeNull()
  }, 240_000)
  afterAll(() => program?.dispose())

  it('marks exactly the wrong characters', () => {
    const marked = (message: string) => seen?.diagnostics.find(one => one.message.includes(message))
    expect(marked('半角')).toMatchObject({text: ',', line: positionOf(text, '制度,').line})
    expect(marked('“自然人”列勾稽关系不成立')?.text).toBe('22')
    expect(marked('国办函〔2020〕109号')?.text).toBe('国办发〔2020〕109号')
  })

  editorTests('2024.txt', () => ({seen, folder}))

  it('has an outline', () => {
    expect(JSON.stringify(seen?.outline)).toContain('砚溪市林业局2024年政府信息公开工作年度报告')
  })
})
